/** Adds score and memory to a quiz that already works as HTML. */
import { find } from '../../core/dom.ts';
import { listenForAnswers } from './answering.client.ts';
import { ANSWER_EVENT, type AnswerDetail } from './events.ts';
import { recordOf, withRecord } from './memory/answer-record.ts';
import { ANSWERS_CHANGED, ANSWERS_CLEARED, answerStore, forgetOutdated, showNotice, t } from './memory/page-store.ts';
import { showLessons } from './lessons.ts';
import { QuestionElement } from './question.client.ts';
import { shareText } from './share.ts';
import { Steps } from './steps.client.ts';

class QuizBox extends HTMLElement {
  #questions: QuestionElement[] = [];
  /** The answer of each question as last shown, to tell a real change from a mere event. */
  #shown = new Map<QuestionElement, string>();
  #steps: Steps | undefined;

  connectedCallback(): void {
    if (!this.querySelector('.question')) return; // they are still to come
    const { seed } = answerStore().answers;
    this.#questions = [...this.querySelectorAll<HTMLFieldSetElement>('.question')].map((box) => new QuestionElement(box));
    for (const question of this.#questions) {
      question.shuffle(seed);
      question.layTaps();
    }
    forgetOutdated(this.#questions);
    this.#restore();
    const finish = this.#element('finish');
    const screens = [...this.#questions.map(({ box }) => box), finish];
    this.#steps = new Steps(
      this,
      () => screens,
      (screen) => this.#questionIn(screen)?.result !== undefined,
      this.#firstOpen?.box ?? finish,
    );
    const form = find<HTMLFormElement>(this, 'form');
    listenForAnswers(form, (event) => this.#questions.find(({ box }) => event.composedPath().includes(box)), this.#onChange);
    document.addEventListener(ANSWERS_CHANGED, () => this.#restore());
    document.addEventListener(ANSWERS_CLEARED, () => {
      this.#questions.forEach((question) => question.restore({}));
      this.#restore();
    });
    this.#element('again').addEventListener('click', () => this.#retryWrong());
    this.#element('rest').addEventListener('click', () => this.#steps?.to(this.#firstOpen?.box));
    this.querySelector('[data-share]')?.addEventListener('click', () => void this.#share());
    this.#element('bar').hidden = false;
  }

  #element(name: string): HTMLElement {
    return find(this, `[data-${name}]`);
  }

  #questionIn(box: HTMLElement): QuestionElement | undefined {
    return this.#questions.find((question) => question.box === box);
  }

  get #firstOpen(): QuestionElement | undefined {
    return this.#questions.find(({ result }) => result === undefined);
  }

  /** Shows the stored answers, and leaves alone what shows its own already or has just been begun. */
  #restore(): void {
    const { answers } = answerStore();
    for (const question of this.#questions) {
      const record = recordOf(answers, question.id, question.version);
      if (!question.shows(record)) question.restore(record);
      this.#shown.set(question, question.state);
    }
    this.#showScore();
  }

  /** Stores an answer that has changed, and announces it once. */
  #onChange = (question: QuestionElement): void => {
    question.showVerdict();
    const { answer, draft, result, state } = question;
    if (state === this.#shown.get(question)) return;
    this.#shown.set(question, state);
    const changed = new Date().toISOString();
    showNotice('');
    answerStore().change((answers) => {
      const { answer: _, draft: __, ...record } = recordOf(answers, question.id, question.version);
      const missed = result === false && { missed: changed };
      return withRecord(answers, question.id, {
        ...record,
        ...missed,
        changed,
        ...(answer && { answer }),
        ...(draft && { draft }),
      });
    });
    const score = this.#showScore();
    this.#emit(question);
    if (answer) {
      this.#announce(`${question.feedback} ${score}`);
      question.showReason();
    } else if (question.pendingAnswer) this.#announce(t('hold'));
  };

  #showScore(): string {
    const results = this.#questions.map(({ result }) => result);
    const open = results.filter((result) => result === undefined).length;
    const right = results.filter(Boolean).length;
    const count = results.length;
    const score = open ? t('open', { count: open }) : t('score', { right, count });
    this.#element('score').textContent = score;
    this.#element('result').textContent = score;
    this.#element('rest').hidden = open === 0;
    this.#element('done').hidden = open > 0;
    this.querySelectorAll<HTMLElement>('[data-again], [data-missed]').forEach((part) => (part.hidden = right === count));
    showLessons(this.#element('lessons'), this.#questions);
    this.#steps?.update();
    return score;
  }

  #emit({ id, ask, marking, answer, result, ids }: QuestionElement): void {
    const answered = answer === undefined || result === undefined ? undefined : { id, ask, marking, answer, right: result, ids };
    const detail: AnswerDetail = { answered, results: this.#questions.map((question) => question.result) };
    this.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail, bubbles: true }));
  }

  #announce(text: string): void {
    this.#element('live').textContent = text;
  }

  #retryWrong(): void {
    const wrong = this.#questions.filter(({ result }) => result === false);
    for (const question of wrong) {
      question.restore({});
      this.#onChange(question);
    }
    this.#steps?.to(wrong[0]?.box);
  }

  async #share(): Promise<void> {
    const text = `${find(document, 'h1').textContent.trim()}: ${this.#showScore()}\n${location.href.split('#')[0]}`;
    const outcome = await shareText(text);
    showNotice(outcome === 'copied' ? t('copied') : outcome === 'refused' ? text : '');
  }
}

customElements.define('quiz-box', QuizBox);
