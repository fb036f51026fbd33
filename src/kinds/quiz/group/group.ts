/** Asks a group the questions of a page on one screen, and counts hands. Nothing is stored: it ends with the page. */
import { keepAwake } from '../../../core/awake.ts';
import { find } from '../../../core/dom.ts';
import { loadStyles } from '../../../core/load-styles.ts';
import { t } from '../memory/page-store.ts';
import { askedIn, type Asked } from './asked.ts';
import styles from './group.css?url';

/** Hands by the id of a choice; those who had it right where the answer is no choice. */
type Hands = Map<string, number>;
const HAD = 'had';

/** @param boxes the questions */
export async function openRound(dialog: HTMLDialogElement, boxes: readonly HTMLElement[]): Promise<void> {
  if (!dialog.dataset['styled']) await loadStyles(styles);
  dialog.dataset['styled'] = 'yes';
  new GroupRound(dialog, boxes).open();
}

class GroupRound {
  readonly #dialog: HTMLDialogElement;
  readonly #asked: readonly Asked[];
  readonly #hands: readonly Hands[];
  /** Whose answer the group has seen. */
  readonly #told = new Set<number>();
  /** Place of what is shown; behind the last question stands the end. */
  #place = 0;

  constructor(dialog: HTMLDialogElement, boxes: readonly HTMLElement[]) {
    this.#dialog = dialog;
    this.#asked = boxes.map(askedIn);
    this.#hands = boxes.map(() => new Map<string, number>());
  }

  open(): void {
    const dialog = this.#dialog;
    const release = keepAwake();
    const listening = new AbortController();
    const on = (name: string, act: () => void) => this.#part(name).addEventListener('click', act, { signal: listening.signal });
    on('close', () => dialog.close());
    on('back', () => this.#go(-1));
    on('next', () => this.#go(1));
    on('tell', () => this.#tell());
    on('again', () => this.#countAnew());
    on('had', () => this.#raise(HAD));
    dialog.addEventListener('close', () => (listening.abort(), release()), { once: true });
    dialog.showModal();
    this.#draw();
    this.#focus();
  }

  #part(name: string): HTMLElement {
    return find(this.#dialog, `[data-group-${name}]`);
  }

  #go(by: number): void {
    this.#place += by;
    this.#draw();
    this.#focus();
  }

  #focus(): void {
    this.#part('ask').focus();
  }

  #tell(): void {
    this.#told.add(this.#place);
    this.#draw();
  }

  #countAnew(): void {
    this.#hands[this.#place]?.clear();
    this.#draw();
  }

  #raise(id: string): void {
    const hands = this.#hands[this.#place];
    hands?.set(id, (hands.get(id) ?? 0) + 1);
    this.#draw();
    this.#dialog.querySelector<HTMLElement>(`[data-group-choice="${id}"]`)?.focus();
  }

  #draw(): void {
    const asked = this.#asked[this.#place];
    const count = this.#asked.length;
    this.#part('place').textContent = asked ? t('question', { number: this.#place + 1, count }) : '';
    this.#part('back').hidden = this.#place === 0;
    this.#part('choices').toggleAttribute('data-ended', !asked);
    for (const name of ['tell', 'next', 'hint']) this.#part(name).hidden = !asked;
    this.#part('told').hidden = true;
    if (asked) this.#drawQuestion(asked);
    else this.#drawEnd();
  }

  #drawQuestion(asked: Asked): void {
    const isTold = this.#told.has(this.#place);
    const hands = this.#hands[this.#place];
    this.#part('ask').textContent = asked.ask;
    this.#part('choices').replaceChildren(...asked.choices.map((choice) => this.#choice(asked, choice, isTold, hands)));
    this.#part('tell').hidden = isTold;
    this.#part('hint').hidden = isTold || !asked.isByChoice;
    this.#part('told').hidden = !isTold;
    this.#part('right').textContent = asked.right;
    this.#part('reason').textContent = asked.reason;
    this.#part('had').hidden = asked.isByChoice;
    find(this.#part('had'), 'b').textContent = String(hands?.get(HAD) ?? 0);
  }

  #choice({ isByChoice }: Asked, choice: Asked['choices'][number], isTold: boolean, hands: Hands | undefined): HTMLElement {
    const item = document.createElement('li');
    const inner = document.createElement(isByChoice ? 'button' : 'p');
    const text = document.createElement('span');
    text.textContent = choice.text;
    inner.dataset['groupHand'] = '';
    inner.append(text);
    if (inner instanceof HTMLButtonElement) {
      const tally = document.createElement('b');
      tally.textContent = String(hands?.get(choice.id) ?? 0);
      inner.type = 'button';
      inner.dataset['groupChoice'] = choice.id;
      inner.append(tally);
      inner.addEventListener('click', () => this.#raise(choice.id));
    }
    item.append(inner);
    if (isTold && choice.isRight) item.dataset['right'] = t('told');
    if (isTold && choice.feedback) item.append(line(choice.feedback));
    return item;
  }

  /** How many had each right; the group talks about the one that fewest had. */
  #drawEnd(): void {
    this.#part('ask').textContent = t('group.end');
    const rows = this.#asked.map((asked, place) => {
      const hands = this.#hands[place] ?? new Map<string, number>();
      const right = asked.isByChoice
        ? asked.choices.reduce((sum, { id, isRight }) => sum + (isRight ? (hands.get(id) ?? 0) : 0), 0)
        : (hands.get(HAD) ?? 0);
      const all = [...hands.values()].reduce((sum, one) => sum + one, 0);
      const item = document.createElement('li');
      const score = document.createElement('strong');
      if (all) score.textContent = asked.isByChoice ? t('score', { right, count: all }) : t('group.right', { count: right });
      item.append(line(asked.ask), score);
      return item;
    });
    this.#part('choices').replaceChildren(...rows);
  }
}

function line(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
