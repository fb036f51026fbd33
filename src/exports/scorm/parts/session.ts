/** One sitting at a page that reports: what was kept is read, what changes is told, the time is given at the end. */
import type { Standard } from '../manifest.ts';
import { DIALECTS, type Dialect, type Result } from './dialect.ts';
import { findSystem, type System } from './system.ts';

/** The most that SCORM 1.2 keeps for a page, in characters. */
export const MOST_KEPT = 4096;

export class Session {
  private readonly dialect: Dialect;
  private readonly system: System | undefined;
  private readonly began = performance.now();
  /** Whether the learner's answers count: not when a teacher only looks. */
  private readonly counts: boolean;
  private readonly troubled: () => void;
  private best: number;
  private passedBefore: boolean;
  private ended = false;

  readonly standard: Standard;

  /** @param troubled is called when the system does not take a result */
  constructor(standard: Standard, troubled: () => void) {
    this.standard = standard;
    this.troubled = troubled;
    this.dialect = DIALECTS[standard];
    const found = findSystem(window, this.dialect.api);
    this.system = found && String(found[this.dialect.start]?.('')) === 'true' ? found : undefined;
    const { status, score, names } = this.dialect;
    this.counts = this.connected && !['browse', 'review'].includes(this.get(names.mode));
    const before = this.get(status);
    const kept = this.get(score);
    this.passedBefore = before === 'passed';
    this.best = (before === 'passed' || before === 'failed') && kept !== '' ? this.dialect.shareOf(kept) : -1;
  }

  get connected(): boolean {
    return this.system !== undefined;
  }

  /** What an earlier sitting left, or an empty text. */
  get kept(): string {
    return this.get(this.dialect.names.suspend);
  }

  get(name: string): string {
    return String(this.system?.[this.dialect.get]?.(name) ?? '');
  }

  keep(text: string): void {
    if (text.length <= MOST_KEPT) this.setValues([[this.dialect.names.suspend, text]]);
  }

  /** Says that somebody has begun; not to one who already has a result. @param share of the way, 0 to 1 */
  begin(share: number): void {
    if (this.best < 0) this.setValues(this.dialect.begun(share));
  }

  /** Reports a result, if it is better than any before. */
  report(result: Result): void {
    if (result.share < this.best || (this.passedBefore && !result.passed)) return;
    this.best = result.share;
    this.passedBefore = result.passed;
    this.setValues(this.dialect.done(result));
  }

  /** Names and values in the order in which they must be said. */
  setValues(values: readonly (readonly [name: string, value: string])[]): void {
    if (!this.counts || this.ended) return;
    const refused = values.filter(([name, value]) => !this.call(this.dialect.set, name, value));
    if (refused.some(([name]) => this.dialect.needed.includes(name))) this.troubled();
  }

  /** Has the system write down what it was told. */
  commit(): void {
    if (!this.system || this.ended) return;
    this.tellTime();
    if (!this.call(this.dialect.commit, '')) this.troubled();
  }

  /** Once, when the page goes. Whatever state it is in, one may come back to it. */
  end(): void {
    if (!this.system || this.ended) return;
    this.tellTime();
    this.setValues([[this.dialect.names.exit, 'suspend']]);
    this.call(this.dialect.commit, '');
    this.call(this.dialect.end, '');
    this.ended = true;
  }

  private tellTime(): void {
    this.setValues([[this.dialect.names.time, this.dialect.duration((performance.now() - this.began) / 1000)]]);
  }

  private call(name: string, ...values: string[]): boolean {
    return String(this.system?.[name]?.(...values)) === 'true';
  }
}
