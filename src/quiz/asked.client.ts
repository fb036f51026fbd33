/** One question on the screen: reads its answer, shows a kept one, tells the verdict and the right answer. */
import { markRight, rightIn } from './right.client.ts';
import { shuffled } from './shuffle.ts';
import { say } from './memory/here.ts';
import type { Answer, Kind, Marking } from './kinds/answer.ts';
import { KINDS } from './kinds/index.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export class Asked {
  readonly box: HTMLFieldSetElement;
  /** `<quiz>.<question>`, the same in every language. */
  readonly id: string;
  readonly version: number;
  readonly marking: Marking;
  private readonly kind: Kind;
  private readonly details: HTMLDetailsElement | null;
  private checked: string | undefined;

  constructor(box: HTMLFieldSetElement) {
    this.box = box;
    this.id = box.dataset['question']!;
    this.version = Number(box.dataset['version']);
    this.marking = JSON.parse(box.dataset['marking']!) as Marking;
    this.kind = KINDS[this.marking.kind];
    this.details = box.querySelector('details');
  }

  /** The answer as it is kept, once it is complete and, where there is something to open, opened. */
  get answer(): Answer | undefined {
    const given = this.held || this.details?.open === false ? undefined : this.given;
    return given === undefined ? undefined : (this.kind.kept?.(this.marking, given) ?? given);
  }

  /** true or false once answered, undefined before. */
  get result(): boolean | undefined {
    const { answer } = this;
    return answer === undefined ? undefined : this.kind.isRight(this.marking, answer);
  }

  /** Chosen by arrow key and not yet meant: the keyboard cannot reach the third option without choosing the second. */
  get held(): boolean {
    return 'held' in this.box.dataset;
  }
  set held(on: boolean) {
    if (on) this.box.dataset['held'] = say('hold');
    else delete this.box.dataset['held'];
  }

  /** Shows a kept answer, or none. */
  show(answer: Answer | undefined): void {
    this.held = false;
    this.fields.forEach(empty);
    const values = answer === undefined ? [] : this.kind.fieldsOf(this.id, answer, this.marking);
    for (const [name, value] of values) this.fields.filter((field) => field.name === name).forEach((field) => fill(field, value));
    if (this.details) this.details.open = this.given !== undefined && answer !== undefined;
    this.check();
    this.tellVerdict();
  }

  /** Remembers what was answered when the answer key was opened. */
  check(): void {
    this.checked = this.details?.open ? JSON.stringify(this.given) : undefined;
  }

  /** Closes an answer that was checked and has changed since: it must be checked again. */
  recheck(): void {
    if (!this.details?.open || this.marking.kind === 'say' || this.checked === JSON.stringify(this.given)) return;
    this.details.open = false;
  }

  open(): void {
    if (this.details) this.details.open = true;
    this.check();
  }

  focus(): void {
    this.fields[0]?.focus();
  }

  /** What was asked, in words. */
  get ask(): string {
    return this.box.querySelector('legend')!.lastElementChild!.textContent.trim();
  }

  /** Ids that answers may name, in an order that no shuffling changes. */
  get ids(): string[] {
    const named = [...this.box.querySelectorAll<HTMLElement>('[data-option]')].map(({ dataset }) => dataset['option']!);
    const fields = [...this.box.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox], select > option')];
    return [...new Set([...named, ...fields.map(({ value }) => value)])].filter(Boolean).sort();
  }

  /** Puts the options in the order of a seed. */
  shuffle(seed: number): void {
    const options = [...this.box.querySelectorAll<HTMLElement>('[data-option]:not([data-fixed])')];
    const before = options.map(({ dataset }) => dataset['option']!);
    const order = shuffled(before, seed, this.id);
    if (String(order) === String(this.marking.key)) order.reverse(); // it would arrive solved
    const anchor = options[0]?.previousSibling;
    for (const id of order.reverse()) anchor?.after(options[before.indexOf(id)]!);
  }

  /** What is to be read out about the answer. */
  get feedback(): string {
    const chosen = this.box.querySelector('.option:has(:checked) .feedback')?.textContent;
    const verdict = this.box.querySelector('[data-verdict]')?.textContent ?? '';
    const right = this.result === false ? rightIn(this.box) : '';
    const reason = chosen ? '' : this.box.querySelector('[data-reason]')!.textContent;
    return `${chosen ?? verdict} ${right} ${reason}`.replace(/\s+/g, ' ').trim();
  }

  tellVerdict(): void {
    const { result } = this;
    markRight(this.box, this.details?.open ?? result !== undefined);
    const verdict = this.box.querySelector<HTMLElement>('[data-verdict]');
    if (!verdict || this.marking.kind === 'say') return;
    verdict.hidden = !this.details?.open;
    verdict.textContent = say(result === undefined ? 'unfinished' : result ? 'right' : 'wrong');
  }

  private get given(): Answer | undefined {
    return this.kind.answerIn(new FormData(this.box.closest('form')!), this.id);
  }

  private get fields(): Field[] {
    return [...this.box.querySelectorAll<Field>('input, select, textarea')];
  }
}

function empty(field: Field): void {
  if (field instanceof HTMLInputElement && field.type !== 'text') field.checked = false;
  else field.value = '';
}

function fill(field: Field, value: string): void {
  if (field instanceof HTMLInputElement && field.type !== 'text') field.checked ||= field.value === value;
  else field.value = value;
}
