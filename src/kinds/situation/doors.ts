/** The way in: who is upset, what they do, their own words; the most frequent first, as the entries are ordered. */
import type { Door, DoorGroup } from '../kind.ts';
import type { Handbook, Localised } from '../handbook.ts';
import { WHO, type Who } from '../../core/vocabulary.ts';
import { DOES, type Does } from './schema.ts';

type Situation = Localised<'situation'>;

/** Situations of one who is upset, by what they do. */
export interface Group {
  who: Who;
  sorts: { does: Does; situations: Situation[] }[];
}

/** In the order in which a list shows them. */
export function groupsOf(entries: readonly Situation[]): Group[] {
  return WHO.flatMap((who) => {
    const own = entries.filter((entry) => entry.who === who);
    const sorts = DOES.flatMap((does) => {
      const situations = own.filter((entry) => entry.does === does);
      return situations.length ? [{ does, situations }] : [];
    });
    return sorts.length ? [{ who, sorts }] : [];
  });
}

export function doorsOf(entries: readonly Situation[]): DoorGroup[] {
  return groupsOf(entries).map(({ who, sorts }) => ({
    id: who,
    label: `who.${who}`,
    sorts: sorts.map(({ does, situations }) => ({ label: `does.${does}`, doors: situations.map(doorTo) })),
  }));
}

/** Ids of the groups of a list, which links may lead to. */
export function groupIds({ entries }: Handbook): string[] {
  return WHO.filter((who) => entries.situation.some(({ facts }) => facts.who === who));
}

/** An act without words is told as what it is. */
function doorTo({ path, language, title, says: [said] }: Situation): Door {
  return { path, language, text: said ?? title, isSpoken: said !== undefined };
}
