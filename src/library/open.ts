/** The open book: the only door to astro:content. Pairs facts with words and sorts; rules have run before (tools/check). */
import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { PAIRED_NAMES, SINGLE_NAMES, type PairedName } from '../model/collections.ts';
import type { Handbook } from '../model/handbook.ts';
import type { House } from '../model/house.ts';
import type { Language } from '../model/languages.ts';

let opened: Promise<Handbook> | undefined;

/** The whole handbook. Read once in a build; in `npm run dev` anew for each page, so that edits show. */
export function open(): Promise<Handbook> {
  if (!import.meta.env.PROD) return readAll();
  return (opened ??= readAll());
}

interface Raw {
  id: string;
  data: Record<string, unknown>;
}

const collection = (name: string) => getCollection(name as never) as Promise<Raw[]>;

async function readAll(): Promise<Handbook> {
  const house = (await collection('house'))[0]?.data as unknown as House;
  const paired = await Promise.all(PAIRED_NAMES.map(async (name) => [name, await pairs(name)]));
  const single = await Promise.all(
    SINGLE_NAMES.map(async (name) => [name, (await collection(name)).map(({ id, data }) => ({ id, ...data })).sort(byId)]),
  );
  const ui = (await collection('ui')).map(({ id, data }) => [id, data]);
  return {
    ...Object.fromEntries([...paired, ...single]),
    languages: (await collection('languages')).map(({ data }) => data),
    house,
    seeds: (await collection('seeds')).map(({ data }) => data),
    ui: Object.fromEntries(ui),
  } as Handbook;
}

async function pairs(name: PairedName) {
  const words = await collection(name);
  const facts = await collection(`${name}.facts`);
  return facts
    .map((entry) => {
      const id = entry.id.split('/')[0]!;
      const own = words.filter((word) => word.id.startsWith(`${id}/`)).map((word) => [word.id.slice(id.length + 1), word.data]);
      return { id, facts: entry.data as { order: number }, words: Object.fromEntries(own) as object };
    })
    .sort((a, b) => a.facts.order - b.facts.order || byId(a, b));
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'en');
}

/** The prose of an entry in a language, ready to place in a page. Throws where it is not written. */
export async function proseOf(name: PairedName, id: string, language: Language) {
  const entry = (await getEntry(name as never, `${id}/${language}` as never)) as CollectionEntry<never> | undefined;
  if (!entry) throw new Error(`${name}/${id} has no prose in ${language}`);
  return render(entry);
}
