/** What can be done with a line besides copying it: kept on this device, shown big. Loaded when the reader asks for more, with its
 * words and styles. */
import { createButton } from '../../core/create-button.ts';
import { find } from '../../core/dom.ts';
import { loadStyles } from '../../core/load-styles.ts';
import type { LineWords } from '../line-words.ts';
import { keptLines } from './kept-lines.ts';
import styles from './line-more.css?url';
import { showBig } from './show-big.ts';

/** Adds the buttons. @param line an element `spoken-line` with `data-line-of` and `data-words` */
export async function addTools(line: HTMLElement): Promise<void> {
  const [words] = await Promise.all([fetchWords(line.dataset['words'] ?? ''), loadStyles(styles)]);
  const big = createButton(words.big, () => showBig(line, words));
  big.dataset['big'] = '';
  const tools = find(line, 'details .line-tools');
  tools.prepend(big, keepButton(line, words));
  if (words.mineAt === undefined) return;
  const mine = document.createElement('a');
  mine.href = words.mineAt;
  mine.textContent = words.mine;
  tools.append(mine);
}

function keepButton(line: HTMLElement, words: LineWords): HTMLButtonElement {
  const reference = line.dataset['lineOf'] ?? '';
  const keep = createButton(words.keep, () => {
    const done = keptLines.toggle(reference);
    showState();
    find(line, '[role=status]').textContent = done ? words[done] : '';
  });
  const showState = () => keep.setAttribute('aria-pressed', String(keptLines.all().includes(reference)));
  keep.dataset['keep'] = '';
  keptLines.listen(showState);
  showState();
  return keep;
}

async function fetchWords(address: string): Promise<LineWords> {
  return (await fetch(address)).json();
}
