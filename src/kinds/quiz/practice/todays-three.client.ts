/** Asks the questions of the day, and says when each comes back. The first answer of the day counts. */
import { dayFormat } from '../../../core/day.ts';
import { find } from '../../../core/dom.ts';
import { fetchQuestions } from '../fetched-questions.ts';
import { recordOf, withRecord, type AnswerRecord, type Practice } from '../memory/answer-record.ts';
import { ANSWERS_CHANGED, ANSWERS_CLEARED, answerStore, showNotice, t } from '../memory/page-store.ts';
import type { QuestionElement } from '../question.client.ts';
import type { Steps } from '../steps.client.ts';
import { A_DAY } from './choose.ts';
import type { PracticeQuestion } from './practice-question.ts';
import { afterAnswer, standingOf } from './schedule.ts';
import { dayOf, isOfToday, todaysIds } from './todays-state.ts';

const asking = () => import('./asking.ts');

class TodaysThree extends HTMLElement {
  #all: PracticeQuestion[] = [];
  /** The day that is shown, and the ids of its questions. */
  #day = '';
  #ids: string[] = [];
  /** On the screen, by id. */
  #questions = new Map<string, QuestionElement>();
  /** The answer of each as last shown, to tell a real change from a mere event. */
  #shown = new Map<QuestionElement, string>();
  #steps: Steps | undefined;

  connectedCallback(): void {
    answerStore();
    document.addEventListener(ANSWERS_CHANGED, () => void this.#show());
    document.addEventListener(ANSWERS_CLEARED, () => {
      this.#ids = [];
      this.#questions.forEach((question) => question.restore({}));
      void this.#show();
    });
    // A phone keeps a page open over night.
    document.addEventListener('visibilitychange', () => void this.#show());
    for (const choice of this.#choices) choice.addEventListener('change', () => void this.#choose());
    find(this, '[data-more]').addEventListener('click', () => void this.#add());
    void this.#begin();
  }

  async #begin(): Promise<void> {
    try {
      const [questions, { listenForAnswers, Steps }] = await Promise.all([
        fetchQuestions(this.dataset['questions'] ?? ''),
        asking(),
      ]);
      this.#all = questions;
      await this.#show();
      this.#steps = new Steps(
        this,
        () => this.#screens,
        (screen) => this.#present.some((question) => question.box === screen && this.#isAnswered(question)),
        this.#present.find((question) => !this.#isAnswered(question))?.box ?? this.#end,
      );
      const questionOf = (event: Event) => [...this.#questions.values()].find(({ box }) => event.composedPath().includes(box));
      listenForAnswers(this.#form, questionOf, this.#onChange);
    } catch {
      this.#fail();
      return;
    }
    for (const part of ['[data-choose]', '[data-bar]']) find(this, part).hidden = false;
  }

  get #end(): HTMLElement {
    return find(this, '[data-end]');
  }

  /** The end is reached once all is answered. */
  get #screens(): HTMLElement[] {
    const boxes = this.#present.map(({ box }) => box);
    return this.#present.every((question) => this.#isAnswered(question)) ? [...boxes, this.#end] : boxes;
  }

  get #form(): HTMLFormElement {
    return find<HTMLFormElement>(this, '[data-questions]');
  }

  get #choices(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('[data-choose] select')];
  }

  #record({ id, version }: QuestionElement): AnswerRecord {
    return recordOf(answerStore().answers, id, version);
  }

  /** Shows the questions of the day; what is on the screen already stays. @param more how many to add */
  async #show(more = 0): Promise<void> {
    if (!this.#all.length) return; // not yet
    const now = new Date();
    const { answers } = answerStore();
    if (this.#day !== dayOf(now)) this.#ids = [];
    this.#day = dayOf(now);
    const ids = todaysIds(this.#all, answers, now, this.#ids, more);
    this.#ids = ids;
    try {
      await Promise.all(ids.map((id) => this.#load(id)));
    } catch {
      this.#fail();
      return;
    }
    if (this.#ids !== ids) return; // others were asked for meanwhile
    for (const [id, { box }] of this.#questions) if (!ids.includes(id)) box.remove();
    for (const question of this.#present) if (!question.box.isConnected) this.#form.append(question.box);
    this.#form.classList.remove('min-h-svh');
    this.#paint();
  }

  async #load(id: string): Promise<void> {
    if (this.#questions.has(id)) return;
    const { loadQuestion } = await asking();
    const question = await loadQuestion(this.dataset['quizzes'] ?? '', id);
    if (this.#questions.has(id)) return; // meanwhile
    question.shuffle(answerStore().answers.seed);
    this.#questions.set(id, question);
  }

  /** In the order of the day. */
  get #present(): QuestionElement[] {
    return this.#ids.flatMap((id) => this.#questions.get(id) ?? []);
  }

  #fail(): void {
    this.#form.classList.remove('min-h-svh');
    find(this, '[data-failed]').hidden = false;
  }

  #paint(): void {
    const present = this.#present;
    for (const [index, question] of present.entries()) {
      const number = (index % A_DAY) + 1;
      const count = Math.min(A_DAY, present.length - index + (index % A_DAY));
      find(question.box, 'legend > :first-child').textContent = t('question', { number, count });
      const { answer } = this.#record(question);
      const stored = answer !== undefined && this.#isAnswered(question) ? { answer } : {};
      if (!question.shows(stored)) question.restore(stored);
      this.#shown.set(question, stateOf(question));
      this.#showReturn(question);
    }
    const { practice } = answerStore().answers;
    for (const choice of this.#choices) choice.value = practice?.[choice.name === 'who' ? 'who' : 'how'] ?? '';
    this.#showRest();
  }

  #isAnswered(question: QuestionElement): boolean {
    const standing = standingOf(this.#record(question));
    return standing !== undefined && isOfToday(standing, new Date());
  }

  #showRest(): string {
    const present = this.#present;
    const open = present.filter((question) => !this.#isAnswered(question)).length;
    const text = open ? t('open', { count: open }) : present.length ? '' : t('none');
    find(this, '[data-score]').textContent = text;
    if (open) this.#end.hidden = true;
    this.#steps?.update();
    return open ? text : find(this.#end, 'p').textContent;
  }

  #showReturn(question: QuestionElement): string {
    const standing = this.#isAnswered(question) ? standingOf(this.#record(question)) : undefined;
    question.box.querySelector('[data-back]')?.remove();
    if (!standing) return '';
    const line = document.createElement('p');
    line.className = 'small mt-2 font-bold';
    line.dataset['back'] = '';
    line.textContent = t('back', { date: dayFormat(document.documentElement.lang).format(standing.due) });
    question.box.append(line);
    return line.textContent;
  }

  #onChange = (question: QuestionElement): void => {
    question.showVerdict();
    const { result, answer, id, version } = question;
    const state = stateOf(question);
    if (state === this.#shown.get(question)) return;
    this.#shown.set(question, state);
    showNotice('');
    if (question.pendingAnswer) this.#announce(t('hold'));
    if (result === undefined || answer === undefined) return;
    const now = new Date();
    const isFirst = !this.#isAnswered(question);
    answerStore().change((answers) => {
      const record = recordOf(answers, id, version);
      const scheduled = isFirst ? afterAnswer(record, result, now) : record;
      const practice = { ...answers.practice, on: this.#day, ids: this.#ids };
      return withRecord({ ...answers, practice }, id, { ...scheduled, answer, changed: now.toISOString() });
    });
    const back = this.#showReturn(question);
    this.#announce(`${question.feedback} ${back} ${this.#showRest()}`);
  };

  /** Others by what the reader chose, besides those that are answered. */
  async #choose(): Promise<void> {
    this.#ids = this.#present.filter((question) => this.#isAnswered(question)).map(({ id }) => id);
    const chosen = this.#choices.map(({ name, value }) => [name, value]);
    this.#keep({ on: this.#day, ids: this.#ids, ...Object.fromEntries(chosen) });
    await this.#show();
    this.#keep({ ids: this.#ids });
    this.#announce(this.#showRest());
  }

  async #add(): Promise<void> {
    const before = this.#ids;
    await this.#show(A_DAY);
    this.#keep({ ids: this.#ids });
    const first = this.#present.find(({ id }) => !before.includes(id));
    this.#steps?.to(first?.box);
  }

  /** Keeps the day's questions, so that another language shows the same. */
  #keep(what: Partial<Practice>): void {
    answerStore().change((answers) => {
      const before = what.on ? {} : answers.practice;
      return { ...answers, practice: { on: this.#day, ids: [], ...before, ...what } };
    });
  }

  #announce(text: string): void {
    find(this, '[data-live]').textContent = text;
  }
}

function stateOf({ answer }: QuestionElement): string {
  return JSON.stringify(answer) ?? '';
}

customElements.define('todays-three', TodaysThree);
