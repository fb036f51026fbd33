/** The suggestions of the search box: pages by their summaries, and by the index only for a word that no summary has. */
import type { Answer, Engine } from './engine.ts';
import { addressesIn, loadEngine } from './load.ts';
import { inSentences, outcomeText } from './outcome.ts';
import { toResult, type Result } from './to-result.ts';

const MAX_SUGGESTIONS = 6;

let ready: Engine | undefined;

/** Loads what answers, so that the first query need not wait.
 *  @param data attributes of the box */
export function prepare(data: DOMStringMap): void {
  void engineFor(data);
}

async function engineFor(data: DOMStringMap): Promise<Engine> {
  return (ready = await loadEngine(addressesIn(data)));
}

/** Whether suggestions for this query need nothing that is not loaded yet. */
export function isReadyFor(query: string): boolean {
  return ready?.isReadyFor(query) ?? false;
}

export interface Suggested {
  /** Best first. */
  suggestions: Result[];
  /** What is said of them at once. */
  said: string;
  /** The same with the number of pages that the search page will show, which the index knows. */
  counted: () => Promise<string>;
}

/** @param data attributes of the box: addresses, and the sentences that may be said */
export async function suggestionsFor(query: string, data: DOMStringMap): Promise<Suggested> {
  const addresses = addressesIn(data);
  const engine = await engineFor(data);
  await engine.prepare(query);
  const quick = engine.suggest(query);
  const answer = quick ?? (await engine.answer(query));
  const best = answer.pages.slice(0, MAX_SUGGESTIONS);
  const outcome = (counted: Answer) => inSentences([outcomeText(counted, query, data), data['enter']]);
  return {
    suggestions: await Promise.all(best.map((page) => toResult(page, addresses.root))),
    said: quick?.pages.length ? (data['enter'] ?? '') : outcome(answer),
    counted: async () => outcome(quick?.pages.length ? await engine.answer(query) : answer),
  };
}
