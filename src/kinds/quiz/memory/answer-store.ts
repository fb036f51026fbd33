/** Stores the reader's answers: in this tab, or on this device when asked to. Nothing is written before there is something to
 * keep. Storage may fail in every way it can; then the answers are kept in memory, and each kind of problem is reported once. */
import { STORED } from '../../../core/storage.ts';
import type { Failure, Store } from '../../../core/storage.ts';
import { mergeAnswers, noAnswers, parseAnswers, type SavedAnswers, type Unreadable } from './answer-record.ts';

/** Where answers can be stored: until the tab is closed, or beyond. */
export type Stores = Record<'tab' | 'device', Store>;

export type StorageProblem = Failure | Unreadable;

export class AnswerStore {
  answers: SavedAnswers;
  readonly #stores: Stores;
  readonly #onProblem: (problem: StorageProblem) => void;
  readonly #reported = new Set<StorageProblem>();
  /** Why the answers are in memory alone; undefined where they are not. */
  #problem: StorageProblem | undefined;

  /** @param seed for shuffling, if nothing is stored yet
   *  @param onProblem is called once for each kind of problem */
  constructor(stores: Stores, seed: number, onProblem: (problem: StorageProblem) => void) {
    this.#stores = stores;
    this.#onProblem = onProblem;
    this.answers = noAnswers(seed);
    this.answers = this.#latest();
    this.#gather();
  }

  /** Whether answers outlive the tab. */
  get remembers(): boolean {
    return typeof this.#stores.device.read(STORED.answers) === 'string';
  }

  /** Changes the answers as they are stored now: another tab may have written since. */
  change(edit: (answers: SavedAnswers) => SavedAnswers): void {
    this.answers = edit(this.#latest());
    this.#save();
  }

  /** Moves the answers to the device, or back to this tab.
   * @returns why the device does not keep them, or cannot forget them; undefined where it does as asked */
  remember(on: boolean): StorageProblem | undefined {
    this.answers = this.#latest();
    if (this.#problem === 'newer') return this.#problem;
    if (!on) {
      this.#stores.device.remove(STORED.answers);
      this.#save();
      return undefined;
    }
    const problem = this.#write('device');
    if (problem) return problem;
    this.#problem = undefined;
    this.#stores.tab.remove(STORED.answers);
    return undefined;
  }

  /** Deletes all answers, everywhere. */
  clear(): void {
    this.answers = noAnswers(this.answers.seed);
    this.#problem = undefined;
    // Other tabs hear of both: that there are no answers, and that the device no longer remembers.
    if (this.remembers) this.#write('device');
    this.#stores.tab.remove(STORED.answers);
    this.#stores.device.remove(STORED.answers);
  }

  /** Takes over what is stored, after it has changed behind this page's back.
   * @param written what another tab wrote on the device, null where it removed it; undefined where that is not known */
  hear(written: string | null | undefined): void {
    if (this.#problem) return; // what is in memory alone, no one else can have changed
    const parsed = written ? parseAnswers(written) : undefined;
    if (typeof parsed === 'object') this.answers = parsed;
    if (written === undefined || this.remembers) this.answers = this.#latest();
    else this.#save(); // forgotten by the device, they still stay until this tab is closed
    this.#gather();
  }

  /** Moves what this tab held to the device, where that remembers. */
  #gather(): void {
    const left = this.remembers ? this.#stores.tab.read(STORED.answers) : undefined;
    const earlier = left ? parseAnswers(left) : undefined;
    if (this.#problem || typeof earlier !== 'object') return;
    this.answers = mergeAnswers(this.answers, earlier);
    this.#save();
    if (!this.#problem) this.#stores.tab.remove(STORED.answers);
  }

  #latest(): SavedAnswers {
    const text = this.#stores.device.read(STORED.answers) ?? this.#stores.tab.read(STORED.answers);
    if (text === undefined) return this.#keepInMemory('blocked');
    if (text === null) return this.#problem ? this.answers : noAnswers(this.answers.seed);
    const parsed = parseAnswers(text);
    if (parsed === 'newer') return this.#keepInMemory(parsed);
    if (parsed === 'corrupt') this.#report(parsed);
    if (typeof parsed === 'string') return this.answers;
    return this.#problem ? mergeAnswers(parsed, this.answers) : parsed;
  }

  /** Tries anew each time: there may be room again. */
  #save(): void {
    if (this.#problem === 'newer') return;
    const isEmpty = Object.keys(this.answers.memos).length === 0 && !this.answers.practice;
    if (isEmpty && !this.remembers) return this.#stores.tab.remove(STORED.answers);
    this.#problem = this.#write(this.remembers ? 'device' : 'tab');
    if (this.#problem) this.#report(this.#problem);
  }

  #keepInMemory(problem: StorageProblem): SavedAnswers {
    this.#problem = problem;
    this.#report(problem);
    return this.answers;
  }

  #report(problem: StorageProblem): void {
    if (!this.#reported.has(problem)) this.#onProblem(problem);
    this.#reported.add(problem);
  }

  #write(store: keyof Stores): Failure | undefined {
    return this.#stores[store].write(STORED.answers, JSON.stringify(this.answers));
  }
}
