/** One question on the screen: reads its answer, restores a stored one, shows the verdict and the right answer. */
import { find } from '../../core/dom.ts';
import type { Answer, Mark, Marking } from '../../question-types/mark.ts';
import { MARKS } from '../../question-types/marks.ts';
import { TAPS } from '../../question-types/taps.ts';
import type { AnswerRecord } from './memory/answer-record.ts';
import { t } from './memory/page-store.ts';
import { rightAnswerText, toggleRightAnswer } from './right.client.ts';
import { shuffled } from './shuffle.ts';

/** What is stored of a question and shown in its fields. */
type Stored = { [Part in 'answer' | 'draft']?: AnswerRecord[Part] | undefined };
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** An element that names an option, or a field that has one as its value. */
type Option = HTMLElement & { value?: string };

export class QuestionElement {
  readonly box: HTMLFieldSetElement;
  /** `<quiz>.<question>`, the same in every language. */
  readonly id: string;
  readonly version: number;
  readonly marking: Marking;
  readonly #mark: Mark;
  readonly #details: HTMLDetailsElement | null;
  #checkedAnswer: string | undefined;
  #drawTaps: ((restored: boolean) => void) | undefined;

  constructor(box: HTMLFieldSetElement) {
    this.box = box;
    this.id = box.dataset['question'] ?? '';
    this.version = Number(box.dataset['version']);
    // Question.astro writes it as a Marking.
    const marking: Marking = JSON.parse(box.dataset['marking'] ?? '');
    this.marking = marking;
    this.#mark = MARKS[this.marking.type];
    this.#details = box.querySelector('details');
  }

  /** The answer as it is stored, once it is complete and, where the answer key has to be opened, opened. */
  get answer(): Answer | undefined {
    const input = this.pendingAnswer || this.#details?.open === false ? undefined : this.#input;
    return input === undefined ? undefined : (this.#mark.kept?.(this.marking, input) ?? input);
  }

  /** Whether the answer is right; undefined before there is one. */
  get result(): boolean | undefined {
    const { answer } = this;
    return answer === undefined ? undefined : this.#mark.isRight(this.marking, answer);
  }

  /** An option was reached by arrow key, which selects it: the keyboard cannot reach the third without selecting the second. */
  get pendingAnswer(): boolean {
    return 'held' in this.box.dataset;
  }
  set pendingAnswer(on: boolean) {
    if (on) this.box.dataset['held'] = t('hold');
    else delete this.box.dataset['held'];
  }

  /** What is filled in while the answer key has to be opened yet: fields with their values, without what is said in one's own
   * words. Undefined where there is an answer, or nothing. */
  get draft(): AnswerRecord['draft'] {
    if (!this.#details || this.#mark.selfMarked || this.answer !== undefined) return undefined;
    const draft = [...this.#form.entries()].flatMap(([name, value]): [string, string][] =>
      value && typeof value === 'string' && (name === this.id || name.startsWith(`${this.id}.`)) ? [[name, value]] : [],
    );
    return draft.length ? draft : undefined;
  }

  /** All that is stored of what the reader has done here, as a text to compare. */
  get state(): string {
    return stateOf(this);
  }

  /** Whether the fields show what is stored, or what the reader has begun and not yet answered. */
  shows(stored: Stored): boolean {
    const isOpen = this.answer === undefined && stored.answer === undefined;
    return this.state === stateOf(stored) || (isOpen && (this.draft !== undefined || stored.draft === undefined));
  }

  /** Fills in a stored answer or draft, or empties the fields. Words of one's own beside an answer stay: they are stored nowhere. */
  restore({ answer, draft = [] }: Stored): void {
    this.pendingAnswer = false;
    const values = answer === undefined ? draft : this.#mark.fieldsOf(this.id, answer, this.marking);
    for (const field of this.#fields) {
      if (answer !== undefined && field instanceof HTMLTextAreaElement) continue;
      const own = values.flatMap(([name, value]) => (name === field.name ? value : []));
      if (field instanceof HTMLInputElement && field.type !== 'text') field.checked = own.includes(field.value);
      else field.value = own.at(-1) ?? '';
    }
    if (this.#details) this.#details.open = this.#input !== undefined && answer !== undefined;
    this.onToggle();
    this.#drawTaps?.(true);
    this.showVerdict();
  }

  /** Remembers which answer the key was opened for. */
  onToggle(): void {
    this.#checkedAnswer = this.#details?.open ? JSON.stringify(this.#input) : undefined;
  }

  /** Closes the answer key when the answer has changed since: it must be checked again. */
  closeIfChanged(): void {
    if (!this.#details?.open || this.#mark.selfMarked || this.#checkedAnswer === JSON.stringify(this.#input)) return;
    this.#details.open = false;
  }

  open(): void {
    if (this.#details) this.#details.open = true;
    this.onToggle();
  }

  /** The text of the question. */
  get ask(): string {
    return find(this.box, 'legend > :last-child').textContent.trim();
  }

  /** Ids that answers may name, in an order that shuffling does not change. */
  get ids(): string[] {
    const named = this.box.querySelectorAll<Option>('[data-option], [type=radio], [type=checkbox], select > option');
    return [...new Set([...named].map(({ dataset, value }) => dataset['option'] ?? value ?? ''))].filter(Boolean).sort();
  }

  /** Shuffles the options, always alike for the same seed. */
  shuffle(seed: number): void {
    const options = [...this.box.querySelectorAll<HTMLElement>('[data-option]:not([data-fixed])')];
    const before = options.map(({ dataset }) => dataset['option'] ?? '');
    const order = shuffled(before, seed, this.id);
    if (String(order) === String(this.marking.key)) order.reverse(); // it would come up solved
    const anchor = options[0]?.previousSibling;
    for (const id of order.reverse()) anchor?.after(...options.filter(({ dataset }) => dataset['option'] === id));
  }

  /** Lays buttons to tap over selects, where the type has them. To be called once for a box. */
  layTaps(): void {
    this.#drawTaps = TAPS[this.marking.type]?.(this.box);
    if (!this.#drawTaps) return;
    for (const how of this.box.querySelectorAll<HTMLElement>('.how > span')) how.hidden = !how.hidden;
    this.#drawTaps(true);
  }

  /** What a screen reader announces about the answer. */
  get feedback(): string {
    const chosen = this.box.querySelector('.option:has(:checked) .feedback')?.textContent;
    const verdict = this.#verdict?.textContent ?? '';
    const right = this.result === false ? rightAnswerText(this.box) : '';
    const reason = chosen ? '' : find(this.box, '[data-reason]').textContent;
    return `${chosen ?? verdict} ${right} ${reason}`.replace(/\s+/g, ' ').trim();
  }

  /** Brings the reason into sight, where the answer has pushed it out. */
  showReason(): void {
    find(this.box, '.reason').scrollIntoView({ block: 'nearest' });
  }

  showVerdict(): void {
    const { result } = this;
    this.#drawTaps?.(false);
    toggleRightAnswer(this.box, this.#details?.open ?? result !== undefined);
    const verdict = this.#verdict;
    if (!verdict || this.#mark.selfMarked) return;
    verdict.hidden = !this.#details?.open;
    verdict.textContent = `${t(result === undefined ? 'unfinished' : result ? 'right' : 'wrong')} ${this.#spelling}`.trim();
  }

  /** What the fields hold; undefined while it is no complete answer. */
  get #input(): Answer | undefined {
    return this.#mark.answerIn(this.#form, this.id);
  }

  /** How a right answer is spelt, where it was typed otherwise. */
  get #spelling(): string {
    const input = this.result ? this.#input : undefined;
    const spelling = input === undefined ? undefined : this.#mark.spelling?.(this.marking, input);
    return spelling === undefined ? '' : t('spelling', { answer: spelling });
  }

  get #form(): FormData {
    return new FormData(this.box.closest('form') ?? undefined);
  }

  get #verdict(): HTMLElement | null {
    return this.box.querySelector('[data-verdict]');
  }

  get #fields(): Field[] {
    return [...this.box.querySelectorAll<Field>('input, select, textarea')];
  }
}

function stateOf({ answer, draft }: Stored): string {
  return JSON.stringify([answer, draft]);
}
