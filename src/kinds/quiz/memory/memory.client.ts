/** What becomes of the answers: remember on this device, clear, save as a file, load from one. */
import { readBook, withBook } from './answer-record.ts';
import { CHANGED, kept, notice, say } from './page-store.ts';

const FILE = 'handbook-answers.json';

class AnswerMemory extends HTMLElement {
  connectedCallback(): void {
    const keeper = kept();
    const box = this.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    const file = this.querySelector<HTMLInputElement>('input[type=file]')!;
    const showState = () => {
      box.checked = keeper.remembered;
    };
    showState();
    this.hidden = false;
    box.addEventListener('change', () => {
      keeper.remember(box.checked);
      showState();
    });
    this.querySelector('[data-export]')!.addEventListener('click', () => saveFile(JSON.stringify(keeper.book)));
    file.addEventListener('change', () => void load(file));
    for (const button of document.querySelectorAll<HTMLElement>('[data-clear]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        if (!confirm(say('sure'))) return;
        keeper.clear();
        showState();
        document.dispatchEvent(new Event(CHANGED));
        notice(say('cleared'));
      });
    }
  }
}

async function load(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  const book = readBook(await file.text().catch(() => ''));
  input.value = ''; // so that the same file can be chosen again
  if (typeof book === 'string') {
    notice(say(`file.${book}`));
    return;
  }
  kept().change((own) => withBook(own, book));
  document.dispatchEvent(new Event(CHANGED));
  notice(say('loaded', { count: Object.keys(book.memos).length }));
}

function saveFile(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

customElements.define('answer-memory', AnswerMemory);
