/** The way in: who is upset, what they do, their own words; the most frequent first, as the entries are ordered. */
import { WHO } from '../../core/vocabulary.ts';
import type { Door, DoorGroup } from '../kind.ts';
import type { Handbook, Localised } from '../handbook.ts';
import { DOES } from './schema.ts';

export function doorsOf(entries: readonly Localised<'situation'>[]): DoorGroup[] {
  return WHO.flatMap((who) => {
    const own = entries.filter((entry) => entry.who === who);
    const sorts = [...new Set(own.map(({ does }) => does))].sort((a, b) => DOES.indexOf(a) - DOES.indexOf(b));
    if (!own.length) return [];
    return {
      id: who,
      label: `who.${who}`,
      sorts: sorts.map((does) => ({ label: `does.${does}`, doors: own.filter((entry) => entry.does === does).map(doorTo) })),
    };
  });
}

/** Ids of the groups of a list, which links may lead to. */
export function groupIds({ entries }: Handbook): string[] {
  return WHO.filter((who) => entries.situation.some(({ facts }) => facts.who === who));
}

/** An act without words is told as what it is. */
function doorTo({ path, language, title, says: [said] }: Localised<'situation'>): Door {
  return { path, language, text: said ?? title, isSpoken: said !== undefined };
}
