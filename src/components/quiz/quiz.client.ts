/** Adds the score to a quiz that already works as HTML. Forgets everything when the page is left. */
import { isRight, type Key } from '../../model/score.ts';

class QuizBox extends HTMLElement {
  connectedCallback(): void {
    this.key = JSON.parse(this.dataset['key'] ?? '{}') as Record<string, Key>;
    this.form = this.querySelector('form')!;
    this.result = this.querySelector('output')!;
    this.again = this.querySelector('button[type=reset]')!;
    this.querySelector<HTMLElement>('[data-result-row]')!.hidden = false;
    this.form.addEventListener('change', () => this.tell());
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.clearWrong();
    });
    this.tell();
  }

  private key: Record<string, Key> = {};
  private form!: HTMLFormElement;
  private result!: HTMLOutputElement;
  private again!: HTMLButtonElement;

  private answerTo(question: string): string | undefined {
    return (new FormData(this.form).get(question) as string | null) ?? undefined;
  }

  private tell(): void {
    const questions = Object.keys(this.key);
    const answered = questions.filter((question) => this.answerTo(question) !== undefined);
    const right = answered.filter((question) => isRight(this.key[question]!, this.answerTo(question)!));
    const open = questions.length - answered.length;
    const template = open ? this.dataset['open']! : this.dataset['score']!;
    this.result.value = template.replace('{right}', String(right.length)).replace('{count}', String(open || questions.length));
    this.again.hidden = open > 0 || right.length === questions.length;
  }

  private clearWrong(): void {
    const wrong = Object.keys(this.key).filter((question) => !isRight(this.key[question]!, this.answerTo(question) ?? ''));
    for (const question of wrong) {
      this.form.querySelectorAll<HTMLInputElement>(`input[name="${question}"]`).forEach((input) => (input.checked = false));
    }
    this.form.querySelector<HTMLInputElement>(`input[name="${wrong[0]}"]`)?.focus();
    this.tell();
  }
}

customElements.define('quiz-box', QuizBox);
