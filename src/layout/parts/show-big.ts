/** Shows a line as large as the screen takes it, for somebody to read across a counter: in each language that the page has of it,
 * upside down for whoever stands opposite. The screen stays awake meanwhile. */
import { keepAwake } from '../../core/awake.ts';
import { createButton } from '../../core/create-button.ts';
import type { LineWords } from '../line-words.ts';

const LARGEST = 400; // px; no screen takes a line of several words larger

/** @param line an element with the line in every language, each a `q` */
export function showBig(line: HTMLElement, words: LineWords): void {
  const spoken = [...line.querySelectorAll('[data-line] q, details q')];
  const dialog = document.createElement('dialog');
  const text = document.createElement('p');
  const buttons = document.createElement('div');
  let shown = 0;
  const show = () => {
    const source = spoken[shown % spoken.length];
    text.textContent = source?.textContent ?? '';
    text.lang = source?.closest<HTMLElement>('[lang]')?.lang ?? '';
    fit(text);
  };
  dialog.className = 'big';
  dialog.setAttribute('aria-label', words.big);
  buttons.append(
    createButton(words.close, () => dialog.close()),
    createButton(words.turn, () => dialog.toggleAttribute('data-turned')),
  );
  if (spoken.length > 1) buttons.append(createButton(words.next, () => (shown++, show())));
  dialog.append(text, buttons);
  line.append(dialog);
  dialog.showModal();
  show();
  const fitAgain = () => fit(text);
  addEventListener('resize', fitAgain);
  const release = keepAwake();
  dialog.addEventListener('close', () => {
    removeEventListener('resize', fitAgain);
    dialog.remove();
    release();
  });
}

/** Finds the largest size, in whole px, with which the words stay within their element and no word is broken. */
function fit(words: HTMLElement): void {
  let [fits, tooLarge] = [16, LARGEST];
  while (tooLarge - fits > 1) {
    const size = Math.floor((fits + tooLarge) / 2);
    words.style.fontSize = `${size}px`;
    const isIn = words.scrollHeight <= words.clientHeight && words.scrollWidth <= words.clientWidth;
    if (isIn) fits = size;
    else tooLarge = size;
  }
  words.style.fontSize = `${fits}px`;
}
