/** Shows the questions that are due today, and says when each comes back. The first answer of the day counts. */
import { dayFormat } from '../../../core/day.ts';
import { listen } from '../answering.client.ts';
import { QuestionElement } from '../question.client.ts';
import { memoOf, withMemo, type Memo } from '../memory/answer-record.ts';
import { CHANGED, kept, notice, say } from '../memory/page-store.ts';
import { dueOn, isDue, reviewed } from './schedule.ts';

class QuizReview extends HTMLElement {
  private all: QuestionElement[] = [];
  private shown: QuestionElement[] = [];
  private told = new Map<QuestionElement, string>();
  private done = new Set<QuestionElement>();

  connectedCallback(): void {
    kept();
    const boxes = this.querySelector('template')!.content.querySelectorAll<HTMLFieldSetElement>('.question');
    this.all = [...boxes].map((box) => new QuestionElement(document.importNode(box, true)));
    listen(this.form, (element) => this.shown.find(({ box }) => box.contains(element)), this.changed);
    document.addEventListener(CHANGED, () => this.showDue());
    this.querySelector<HTMLElement>('[data-bar]')!.hidden = false;
    this.showDue();
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  private memo(asked: QuestionElement): Memo {
    return memoOf(kept().book, asked.id, asked.version);
  }

  private showDue(): void {
    const now = new Date();
    this.shown.forEach(({ box }) => box.remove());
    this.shown = this.all.filter((asked) => isDue(this.memo(asked), now));
    this.done.clear();
    for (const asked of this.shown) {
      this.form.append(asked.box);
      asked.shuffle(kept().book.seed);
      asked.show(undefined);
      asked.box.querySelector('[data-back]')?.remove();
    }
    this.tellDue();
  }

  private tellDue(): void {
    const due = this.shown.length - this.done.size;
    const text = due ? say('due', { count: due }) : `${say('none')} ${this.next()}`.trim();
    this.querySelector('[data-due]')!.textContent = text;
    this.querySelector('[data-score]')!.textContent = due ? text : '';
  }

  /** When the next one comes, if any does. */
  private next(): string {
    const days = this.all.flatMap((asked) => dueOn(this.memo(asked)) ?? []);
    const first = days.sort((a, b) => a.getTime() - b.getTime())[0];
    return first ? say('next', { date: dayOf(first) }) : '';
  }

  private changed = (asked: QuestionElement): void => {
    asked.tellVerdict();
    const { result, answer } = asked;
    const told = JSON.stringify(answer) ?? '';
    if (told === (this.told.get(asked) ?? '')) return;
    this.told.set(asked, told);
    notice('');
    if (asked.held) this.announce(say('hold'));
    if (result === undefined) return;
    if (!this.done.has(asked)) this.schedule(asked, result);
    this.tellDue();
    this.announce(`${asked.feedback} ${asked.box.querySelector('[data-back]')?.textContent ?? ''}`);
  };

  private schedule(asked: QuestionElement, right: boolean): void {
    this.done.add(asked);
    kept().change((book) => {
      const memo = reviewed(memoOf(book, asked.id, asked.version), right, new Date());
      return withMemo(book, asked.id, memo);
    });
    const line = document.createElement('p');
    line.className = 'small mt-2 font-bold';
    line.dataset['back'] = '';
    line.textContent = say('back', { date: dayOf(dueOn(this.memo(asked))!) });
    asked.box.append(line);
  }

  private announce(text: string): void {
    this.querySelector('[data-live]')!.textContent = text;
  }
}

function dayOf(date: Date): string {
  return dayFormat(document.documentElement.lang).format(date);
}

customElements.define('quiz-review', QuizReview);
