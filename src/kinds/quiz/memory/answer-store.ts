/** Stores the reader's answers: in this tab, or on this device when asked to. Storage may fail in every way it can; then the
 * answers are kept in memory, and each kind of problem is reported once. */
import type { Failure, Store } from '../../../core/storage.ts';
import { mergeAnswers, noAnswers, parseAnswers, type SavedAnswers, type Unreadable } from './answer-record.ts';

/** Where answers can be stored: until the tab is closed, or beyond. */
export type Stores = Record<'tab' | 'device', Store>;

export type StorageProblem = Failure | Unreadable;

export const STORAGE_KEY = 'handbook.answers';

export class AnswerStore {
  answers: SavedAnswers;
  readonly #stores: Stores;
  readonly #onProblem: (problem: StorageProblem) => void;
  readonly #reported = new Set<StorageProblem>();
  #inMemoryOnly = false;

  /** @param seed for shuffling, if nothing is stored yet
   *  @param onProblem is called once for each kind of problem */
  constructor(stores: Stores, seed: number, onProblem: (problem: StorageProblem) => void) {
    this.#stores = stores;
    this.#onProblem = onProblem;
    this.answers = noAnswers(seed);
    this.change((answers) => {
      const left = this.remembers ? stores.tab.read(STORAGE_KEY) : null;
      const earlier = left ? parseAnswers(left) : undefined;
      return typeof earlier === 'object' ? mergeAnswers(earlier, answers) : answers;
    });
    if (this.remembers && !this.#inMemoryOnly) stores.tab.remove(STORAGE_KEY);
  }

  /** Whether answers outlive the tab. */
  get remembers(): boolean {
    return typeof this.#stores.device.read(STORAGE_KEY) === 'string';
  }

  /** Changes the answers as they are stored now: another tab may have written since. */
  change(edit: (answers: SavedAnswers) => SavedAnswers): void {
    this.answers = edit(this.#latest());
    const problem = this.#inMemoryOnly ? undefined : this.#write(this.remembers ? 'device' : 'tab');
    if (problem) this.#fallBackToMemory(problem);
  }

  /** Moves the answers to the device, or back to this tab; where that fails they stay where they were. */
  remember(on: boolean): void {
    this.answers = this.#latest();
    const problem = this.#inMemoryOnly ? undefined : this.#write(on ? 'device' : 'tab');
    if (problem) this.#report(problem);
    else if (!this.#inMemoryOnly) this.#stores[on ? 'tab' : 'device'].remove(STORAGE_KEY);
  }

  /** Deletes all answers, everywhere. */
  clear(): void {
    this.#stores.tab.remove(STORAGE_KEY);
    this.#stores.device.remove(STORAGE_KEY);
    this.answers = noAnswers(this.answers.seed);
    this.#inMemoryOnly = false;
  }

  #latest(): SavedAnswers {
    if (this.#inMemoryOnly) return this.answers;
    const text = this.#stores.device.read(STORAGE_KEY) ?? this.#stores.tab.read(STORAGE_KEY);
    if (text === undefined) return this.#fallBackToMemory('blocked');
    if (text === null) return noAnswers(this.answers.seed);
    const parsed = parseAnswers(text);
    if (parsed === 'newer') return this.#fallBackToMemory(parsed);
    if (parsed === 'corrupt') this.#report(parsed);
    return parsed === 'corrupt' ? this.answers : parsed;
  }

  #fallBackToMemory(problem: StorageProblem): SavedAnswers {
    this.#inMemoryOnly = true;
    this.#report(problem);
    return this.answers;
  }

  #report(problem: StorageProblem): void {
    if (!this.#reported.has(problem)) this.#onProblem(problem);
    this.#reported.add(problem);
  }

  #write(store: keyof Stores): StorageProblem | undefined {
    return this.#stores[store].write(STORAGE_KEY, JSON.stringify(this.answers));
  }
}
