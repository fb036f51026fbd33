/** Adds score and memory to a quiz that already works as HTML. */
import { listen } from './answering.client.ts';
import { QuestionElement } from './question.client.ts';
import { memoOf, withMemo } from './memory/answer-record.ts';
import { CHANGED, kept, notice, say } from './memory/page-store.ts';
import { shareText } from './share.ts';
import { ANSWERED, type Told } from './events.ts';

class QuizBox extends HTMLElement {
  private asked: QuestionElement[] = [];
  private told = new Map<QuestionElement, string>();

  connectedCallback(): void {
    const keeper = kept();
    this.asked = [...this.querySelectorAll<HTMLFieldSetElement>('.question')].map((box) => new QuestionElement(box));
    this.asked.forEach((asked) => asked.shuffle(keeper.book.seed));
    this.showKept();
    const form = this.querySelector('form')!;
    listen(form, (element) => this.asked.find(({ box }) => box.contains(element)), this.changed);
    document.addEventListener(CHANGED, () => this.showKept());
    this.piece('again').addEventListener('click', () => this.tryWrongAgain());
    this.querySelector('[data-share]')?.addEventListener('click', () => void this.share());
    this.piece('bar').hidden = false;
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`)!;
  }

  private showKept(): void {
    const { book } = kept();
    for (const asked of this.asked) {
      asked.show(memoOf(book, asked.id, asked.version).answer);
      this.told.set(asked, JSON.stringify(asked.answer) ?? '');
    }
    this.tellScore();
  }

  /** Keeps what has changed, and has it read out once. */
  private changed = (asked: QuestionElement): void => {
    asked.tellVerdict();
    const { answer, result } = asked;
    const told = JSON.stringify(answer) ?? '';
    if (told === this.told.get(asked)) return;
    this.told.set(asked, told);
    notice('');
    kept().change((book) => {
      const { answer: _, ...memo } = memoOf(book, asked.id, asked.version);
      const missed = result === false && { missed: new Date().toISOString() };
      return withMemo(book, asked.id, { ...memo, ...missed, ...(answer && { answer }) });
    });
    const score = this.tellScore();
    this.tellPage(asked);
    if (answer) this.announce(`${asked.feedback} ${score}`);
    else if (asked.held) this.announce(say('hold'));
  };

  private tellScore(): string {
    const results = this.asked.map(({ result }) => result);
    const open = results.filter((result) => result === undefined).length;
    const right = results.filter(Boolean).length;
    const count = results.length;
    const score = open ? say('open', { count: open }) : say('score', { right, count });
    this.piece('score').textContent = score;
    this.piece('result').textContent = score;
    this.piece('finish').hidden = open > 0;
    this.querySelectorAll<HTMLElement>('[data-again], [data-missed]').forEach((part) => (part.hidden = right === count));
    return score;
  }

  private tellPage({ id, ask, marking, answer, result, ids }: QuestionElement): void {
    const answered = answer === undefined || result === undefined ? undefined : { id, ask, marking, answer, right: result, ids };
    const detail: Told = { answered, results: this.asked.map((asked) => asked.result) };
    this.dispatchEvent(new CustomEvent(ANSWERED, { detail, bubbles: true }));
  }

  private announce(text: string): void {
    this.piece('live').textContent = text;
  }

  private tryWrongAgain(): void {
    const wrong = this.asked.filter(({ result }) => result === false);
    for (const asked of wrong) {
      asked.show(undefined);
      this.changed(asked);
    }
    wrong[0]?.focus();
    wrong[0]?.box.scrollIntoView({ block: 'start' });
  }

  private async share(): Promise<void> {
    const text = `${document.querySelector('h1')!.textContent.trim()}: ${this.tellScore()}\n${location.href.split('#')[0]}`;
    const became = await shareText(text);
    notice(became === 'copied' ? say('copied') : became === 'refused' ? text : '');
  }
}

customElements.define('quiz-box', QuizBox);
