/** Lets readers decide about their answers: remember them on this device, clear them, save them as a file, load one. */
import { find } from '../../../core/dom.ts';
import { mergeAnswers, parseAnswers } from './answer-record.ts';
import { ANSWERS_CHANGED, answerStore, showNotice, t } from './page-store.ts';

const FILE_NAME = 'handbook-answers.json';

class AnswerMemory extends HTMLElement {
  connectedCallback(): void {
    const store = answerStore();
    const box = find<HTMLInputElement>(this, 'input[type=checkbox]');
    const file = find<HTMLInputElement>(this, 'input[type=file]');
    const showState = () => (box.checked = store.remembers);
    showState();
    this.hidden = false;
    box.addEventListener('change', () => {
      store.remember(box.checked);
      showState();
    });
    find(this, '[data-export]').addEventListener('click', () => saveFile(JSON.stringify(store.answers)));
    file.addEventListener('change', () => void load(file));
    for (const button of document.querySelectorAll<HTMLElement>('[data-clear]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        if (!confirm(t('sure'))) return;
        store.clear();
        showState();
        document.dispatchEvent(new Event(ANSWERS_CHANGED));
        showNotice(t('cleared'));
      });
    }
  }
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
