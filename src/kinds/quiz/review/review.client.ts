/** Shows the questions that are due today, and says when each comes back. The first answer of the day counts. */
import { dayFormat } from '../../../core/day.ts';
import { find } from '../../../core/dom.ts';
import { listenForAnswers } from '../answering.client.ts';
import { recordOf, withRecord, type AnswerRecord } from '../memory/answer-record.ts';
import { ANSWERS_CHANGED, ANSWERS_CLEARED, answerStore, showNotice, t } from '../memory/page-store.ts';
import { QuestionElement } from '../question.client.ts';
import { Steps } from '../steps.client.ts';
import { afterReview, dueOn, isDue } from './schedule.ts';

class QuizReview extends HTMLElement {
  #questions: QuestionElement[] = [];
  #due: QuestionElement[] = [];
  /** The answer of each question as last shown, to tell a real change from a mere event. */
  #shown = new Map<QuestionElement, string>();
  #reviewed = new Set<QuestionElement>();
  #steps: Steps | undefined;

  connectedCallback(): void {
    answerStore();
    const { content } = find<HTMLTemplateElement>(this, 'template');
    const boxes = content.querySelectorAll<HTMLFieldSetElement>('.question');
    this.#questions = [...boxes].map((box) => new QuestionElement(document.importNode(box, true)));
    for (const question of this.#questions) question.layTaps();
    listenForAnswers(this.#form, (event) => this.#due.find(({ box }) => event.composedPath().includes(box)), this.#onChange);
    document.addEventListener(ANSWERS_CHANGED, () => this.#showDue());
    document.addEventListener(ANSWERS_CLEARED, () => {
      this.#reviewed.clear();
      this.#showDue();
    });
    find(this, '[data-bar]').hidden = false;
    this.#showDue();
    this.#steps = new Steps(
      this,
      () => this.#due.map(({ box }) => box),
      (screen) => [...this.#reviewed].some(({ box }) => box === screen),
    );
  }

  get #form(): HTMLFormElement {
    return find<HTMLFormElement>(this, 'form');
  }

  #record({ id, version }: QuestionElement): AnswerRecord {
    return recordOf(answerStore().answers, id, version);
  }

  /** Shows what is due; what is due already on the screen, or was answered there, is left as it is. */
  #showDue(): void {
    const now = new Date();
    const before = this.#due;
    this.#due = this.#questions.filter((question) => this.#reviewed.has(question) || isDue(this.#record(question), now));
    for (const { box } of before.filter((question) => !this.#due.includes(question))) box.remove();
    for (const question of this.#due.filter((one) => !before.includes(one))) {
      this.#form.append(question.box);
      question.shuffle(answerStore().answers.seed);
      question.restore({});
      question.box.querySelector('[data-back]')?.remove();
    }
    this.#showCount();
  }

  #showCount(): void {
    const count = this.#due.length - this.#reviewed.size;
    const text = count ? t('due', { count }) : this.#whyNone();
    find(this, '[data-due]').textContent = text;
    find(this, '[data-score]').textContent = count ? text : '';
    this.#steps?.update();
  }

  /** Tells "nothing is kept" from "nothing is due", and promises no day that this tab will not live to see. */
  #whyNone(): string {
    const days = this.#questions.flatMap((question) => dueOn(this.#record(question)) ?? []);
    const [first] = days.sort((a, b) => a.getTime() - b.getTime());
    const { remembers } = answerStore();
    if (!first) return t(remembers ? 'none' : 'unkept');
    return `${t('none')} ${t(remembers ? 'next' : 'next.unkept', { date: formatDay(first) })}`;
  }

  #onChange = (question: QuestionElement): void => {
    question.showVerdict();
    const { result, answer } = question;
    const text = JSON.stringify(answer) ?? '';
    if (text === (this.#shown.get(question) ?? '')) return;
    this.#shown.set(question, text);
    showNotice('');
    if (question.pendingAnswer) this.#announce(t('hold'));
    if (result === undefined) return;
    if (!this.#reviewed.has(question)) this.#schedule(question, result);
    this.#showCount();
    this.#announce(`${question.feedback} ${question.box.querySelector('[data-back]')?.textContent ?? ''}`);
  };

  #schedule(question: QuestionElement, isRight: boolean): void {
    this.#reviewed.add(question);
    const { id, version } = question;
    answerStore().change((answers) => withRecord(answers, id, afterReview(recordOf(answers, id, version), isRight, new Date())));
    const due = dueOn(this.#record(question));
    if (!due) return;
    const line = document.createElement('p');
    line.className = 'small mt-2 font-bold';
    line.dataset['back'] = '';
    line.textContent = t('back', { date: formatDay(due) });
    question.box.append(line);
  }

  #announce(text: string): void {
    find(this, '[data-live]').textContent = text;
  }
}

function formatDay(date: Date): string {
  return dayFormat(document.documentElement.lang).format(date);
}

customElements.define('quiz-review', QuizReview);
