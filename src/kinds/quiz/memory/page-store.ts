/** The one keeper of this page, and what it says to the reader. */
import { deviceStore, tabStore } from '../../../core/storage.ts';
import { Keeper, type Places, type Trouble } from './answer-store.ts';

/** The document hears this when answers were cleared or loaded: whoever shows them shows them anew. */
export const CHANGED = 'answers-changed';

let words: Partial<Record<string, string>> = {};

/** An interface word that the page handed over in `data-words`, with its gaps filled.
 * The model's own `fill` would bring the shapes of all words along. */
export function say(word: string, values: Record<string, string | number> = {}): string {
  return (words[word] ?? '').replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** Shows a line above the score, and has it read out. */
export function notice(text: string): void {
  const place = document.querySelector('[data-notice]');
  if (place && place.textContent !== text) place.textContent = text;
}

let keeper: Keeper | undefined;
let places: Places = { tab: tabStore, device: deviceStore };

/** Keeps the book elsewhere than in the browser's own storage. To be said before the book is opened. */
export function keepIn(other: Places): void {
  places = other;
}

/** Opens the book on first use. */
export function kept(): Keeper {
  words = JSON.parse(document.querySelector<HTMLElement>('[data-words]')?.dataset['words'] ?? '{}') as typeof words;
  // A line that is there before anyone listens is not read out.
  const tell = (trouble: Trouble) => setTimeout(() => notice(say(`trouble.${trouble}`)), 200);
  return (keeper ??= new Keeper(places, Math.ceil(Math.random() * 1e9), tell));
}
