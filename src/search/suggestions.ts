/** What the box suggests: pages by their heads, and by the index only where the question has a word that no head has. */
import { loadEngine, placesOf } from './load.ts';
import { shown, type Shown } from './to-result.ts';

const MOST = 6;

/** Loads what answers, so that the first question need not wait.
 *  @param data attributes of the box */
export function prepare(data: DOMStringMap): void {
  void loadEngine(placesOf(data));
}

/** @returns the first pages, and how many there are in words for screen readers */
export async function suggestionsFor(query: string, data: DOMStringMap): Promise<{ said: string; first: Shown[] }> {
  const places = placesOf(data);
  const engine = await loadEngine(places);
  const { pages } = engine.suggest(query) ?? (await engine.answer(query));
  const said = data['count']!.replace('{query}', () => query).replace('{count}', String(pages.length));
  return { said, first: await Promise.all(pages.slice(0, MOST).map((page) => shown(page, places.root))) };
}
