/** A gap to fill with a word. Case, spaces and a full stop at the end do not matter. */
import { valueOf, type Kind } from '../kind.ts';

export const blank: Kind = {
  faults({ key, options }) {
    if (key === undefined && options.length === 0) return [];
    const wrong = 'A blank question has neither options nor a key; what counts stands in the words, under accepts.';
    return [{ path: [key === undefined ? 'options' : 'key'], wrong, fix: 'Take it out.' }];
  },
  answerIn: valueOf,
  isRight({ accepts = [] }, answer) {
    return typeof answer === 'string' && accepts.map(bare).includes(bare(answer));
  },
};

function bare(text: string): string {
  const oneLine = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return oneLine.replace(/[.!?]+$/, '');
}
