/** Adds marks and the score to a quiz that already works as HTML. Forgets everything when the page is left. */
import { KINDS } from './kinds/index.ts';
import type { Marking } from './kinds/kind.ts';

/** Kinds that show their reasons option by option, at once; the others are answered when their answer is opened. */
const IMMEDIATE: readonly Marking['kind'][] = ['single', 'three-way'];

class QuizBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.form;
    form.addEventListener('change', () => this.tell());
    form.addEventListener('toggle', () => this.tell(), { capture: true });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.openWrongAgain();
    });
    this.tell();
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  private get questions(): HTMLFieldSetElement[] {
    return [...this.querySelectorAll<HTMLFieldSetElement>('[data-question]')];
  }

  /** true or false once a question is answered, undefined before. */
  private resultOf(question: HTMLFieldSetElement): boolean | undefined {
    const marking = JSON.parse(question.dataset['marking']!) as Marking;
    const kind = KINDS[marking.kind];
    const answer = kind.answerIn(new FormData(this.form), question.dataset['question']!);
    const opened = IMMEDIATE.includes(marking.kind) || question.querySelector('details')!.open;
    return answer !== undefined && opened ? kind.isRight(marking, answer) : undefined;
  }

  private tell(): void {
    const results = this.questions.map((question) => this.resultOf(question));
    this.questions.forEach((question, index) => this.tellVerdict(question, results[index]));
    const open = results.filter((result) => result === undefined).length;
    const right = results.filter(Boolean).length;
    const template = open ? this.dataset['open']! : this.dataset['score']!;
    this.querySelector('output')!.value = template
      .replace('{right}', String(right))
      .replace('{count}', String(open || results.length));
    this.querySelector<HTMLElement>('button[type=reset]')!.hidden = open > 0 || right === results.length;
  }

  private tellVerdict(question: HTMLFieldSetElement, result: boolean | undefined): void {
    const verdict = question.querySelector<HTMLElement>('[data-verdict]')!;
    verdict.hidden = result === undefined;
    verdict.textContent = result === undefined ? '' : this.dataset[result ? 'right' : 'wrong']!;
    question.toggleAttribute('data-answered', result !== undefined);
  }

  private openWrongAgain(): void {
    const wrong = this.questions.filter((question) => this.resultOf(question) === false);
    for (const question of wrong) {
      question.querySelectorAll<HTMLInputElement>('input:checked').forEach((input) => (input.checked = false));
      question.querySelectorAll<HTMLSelectElement>('select').forEach((select) => (select.selectedIndex = 0));
      question.querySelectorAll('details').forEach((details) => (details.open = false));
    }
    wrong[0]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    this.tell();
  }
}

customElements.define('quiz-box', QuizBox);
