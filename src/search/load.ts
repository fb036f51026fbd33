/** Loads index and word list in the browser, once, when someone is about to search. */
import { Engine, type Known, type Pagefind } from './engine.ts';
import { openHeads, type HeadsFile } from './page-summaries.ts';
import { rulesFor } from './language-stems.ts';
import { Vocabulary, type VocabularyFile } from './vocabulary.ts';

/** Where things are, from the data attributes of the element that searches. */
export interface Places {
  /** Address of pagefind.js. */
  bundle: string;
  /** Address of words.json, which names the word lists and heads. */
  words: string;
  /** Address of the language's first page. */
  root: string;
}

/** @param data attributes of an element that searches */
export function placesOf({ bundle, vocabulary, root }: DOMStringMap): Places {
  return { bundle: bundle!, words: vocabulary!, root: root! };
}

let loading: Promise<Engine> | undefined;

/** Loads what plans; Pagefind itself comes with the first question that needs it.
 *  @param ahead where it will surely be needed: then both load at once */
export function loadEngine(places: Places, ahead = false): Promise<Engine> {
  return (loading ??= load(places, ahead));
}

async function load({ bundle, words }: Places, ahead: boolean): Promise<Engine> {
  let pagefind: Promise<Pagefind> | undefined;
  const once = () =>
    (pagefind ??= loadPagefind(bundle).catch((error: unknown) => {
      pagefind = undefined; // the next try may have a network again
      throw error;
    }));
  if (ahead) void once().catch(() => undefined); // told when it is asked
  const known = await loadKnown(words, document.documentElement.lang).catch(() => undefined); // then plain Pagefind answers
  return new Engine(once, known);
}

async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

async function loadKnown(words: string, language: string): Promise<Known> {
  const names = (await getJson(words)) as Record<string, { words: string; heads: string }>;
  const beside = (name: string) => getJson(new URL(name, new URL(words, location.href)).href);
  const { words: wordsName, heads: headsName } = names[language]!;
  const [wordsFile, headsFile] = (await Promise.all([beside(wordsName), beside(headsName)])) as [VocabularyFile, HeadsFile];
  const rules = rulesFor(language);
  return { vocabulary: new Vocabulary(wordsFile, rules), heads: openHeads(headsFile, rules.functionWords) };
}

async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
