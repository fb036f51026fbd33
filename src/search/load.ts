/** Loads index and word list in the browser, once, when someone is about to search. */
import { Engine, RANKING, type Pagefind } from './engine.ts';
import { rulesFor } from './language-keys.ts';
import { Vocabulary, type VocabularyFile } from './vocabulary.ts';

/** Where things are, from the data attributes of the element that searches. */
export interface Places {
  /** Address of pagefind.js. */
  bundle: string;
  /** Address of words.json, which names the word lists. */
  words: string;
}

let loading: Promise<Engine> | undefined;

/** Rejects where even plain Pagefind cannot be had. */
export function loadEngine(places: Places): Promise<Engine> {
  loading ??= load(places).catch((error: unknown) => {
    loading = undefined; // the next try may have a network again
    throw error;
  });
  return loading;
}

async function load({ bundle, words }: Places): Promise<Engine> {
  const language = document.documentElement.lang;
  const [pagefind, vocabulary] = await Promise.all([
    import(/* @vite-ignore */ bundle) as Promise<Pagefind>,
    loadVocabulary(words, language).catch(() => undefined), // then plain Pagefind answers
  ]);
  await pagefind.options({ ranking: RANKING });
  await pagefind.init();
  return new Engine(pagefind, vocabulary);
}

async function loadVocabulary(words: string, language: string): Promise<Vocabulary> {
  const names = (await getJson(words)) as Record<string, string>;
  const file = (await getJson(new URL(names[language]!, new URL(words, location.href)).href)) as VocabularyFile;
  return new Vocabulary(file, rulesFor(language));
}

async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
