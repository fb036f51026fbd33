/** Lets readers decide about their answers: remember them on this device, clear them, save them as a file, load one. */
import { find } from '../../../core/dom.ts';
import { mergeAnswers, parseAnswers } from './answer-record.ts';
import type { StorageProblem } from './answer-store.ts';
import { ANSWERS_CHANGED, ANSWERS_CLEARED, answerStore, showNotice, showProblem, t } from './page-store.ts';

const FILE_NAME = 'handbook-answers.json';

class AnswerMemory extends HTMLElement {
  #isDeclined = false;

  connectedCallback(): void {
    const box = this.#box;
    const file = find<HTMLInputElement>(this, 'input[type=file]');
    box.addEventListener('change', () => this.#remember(box.checked));
    find(this, '[data-export]').addEventListener('click', () => saveFile(JSON.stringify(answerStore().answers)));
    file.addEventListener('change', () => void load(file));
    for (const button of document.querySelectorAll<HTMLElement>('[data-clear]')) {
      button.hidden = false;
      button.addEventListener('click', clear);
    }
    for (const button of document.querySelectorAll<HTMLElement>('[data-keep]'))
      button.addEventListener('click', () => this.#answerOffer(button.dataset['keep'] === 'yes'));
    for (const event of [ANSWERS_CHANGED, ANSWERS_CLEARED]) document.addEventListener(event, () => this.#showState());
    this.#showState();
    this.hidden = false;
  }

  get #box(): HTMLInputElement {
    return find<HTMLInputElement>(this, 'input[type=checkbox]');
  }

  #showState(): void {
    const { remembers } = answerStore();
    this.#box.checked = remembers;
    document.querySelector('[data-offer]')?.toggleAttribute('hidden', remembers || this.#isDeclined);
  }

  /** Where it fails the box springs back, and never in silence. */
  #remember(on: boolean): StorageProblem | undefined {
    const problem = answerStore().remember(on);
    if (problem) showProblem(problem);
    document.dispatchEvent(new Event(ANSWERS_CHANGED));
    return problem;
  }

  /** The offer at the score to keep the answers for the review. */
  #answerOffer(isAccepted: boolean): void {
    if (!isAccepted) this.#isDeclined = true;
    else if (this.#remember(true)) return;
    else showNotice(t('kept'));
    this.#showState();
    document.querySelector<HTMLElement>('[data-missed] a')?.focus(); // the button that had the focus is gone
  }
}

function clear(): void {
  if (!confirm(t('sure'))) return;
  answerStore().clear();
  document.dispatchEvent(new Event(ANSWERS_CLEARED));
  showNotice(t('cleared'));
}

async function load(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  const loaded = parseAnswers(await file.text().catch(() => ''));
  input.value = ''; // so that the same file can be chosen again
  if (typeof loaded === 'string') {
    showNotice(t(`file.${loaded}`));
    return;
  }
  answerStore().change((own) => mergeAnswers(own, loaded));
  document.dispatchEvent(new Event(ANSWERS_CHANGED));
  showNotice(t('loaded', { count: Object.keys(loaded.memos).length }));
}

function saveFile(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

customElements.define('answer-memory', AnswerMemory);
