/** The suggestions of the search box: pages by their summaries, and by the index only for a word that no summary has. */
import { addressesIn, loadEngine } from './load.ts';
import { toResult, type Result } from './to-result.ts';

const MAX_SUGGESTIONS = 6;

/** Loads what answers, so that the first query need not wait.
 *  @param data attributes of the box */
export function prepare(data: DOMStringMap): void {
  void loadEngine(addressesIn(data));
}

/** Returns the suggestions for a query, best first, and how many pages match, in words for screen readers. */
export async function suggestionsFor(query: string, data: DOMStringMap): Promise<{ status: string; suggestions: Result[] }> {
  const addresses = addressesIn(data);
  const engine = await loadEngine(addresses);
  const { pages } = engine.suggest(query) ?? (await engine.answer(query));
  const status = (data['count'] ?? '').replace('{query}', () => query).replace('{count}', String(pages.length));
  const best = pages.slice(0, MAX_SUGGESTIONS);
  return { status, suggestions: await Promise.all(best.map((page) => toResult(page, addresses.root))) };
}
