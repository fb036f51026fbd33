/** A gap to fill with a word. Case, spaces and a full stop at the end do not matter. */
import { oneField, valueOf, type Answer, type Mark } from '../mark.ts';

/** What is kept of an answer that counts: not the word, which another language would not accept. */
const ACCEPTED = { accepted: 'yes' };

const wasAccepted = (answer: Answer) => typeof answer === 'object' && 'accepted' in answer;

export const blank: Mark = {
  interaction: 'fill-in',
  answerIn: valueOf,
  isRight({ accepts = [] }, answer) {
    return wasAccepted(answer) || (typeof answer === 'string' && accepts.map(bare).includes(bare(answer)));
  },
  kept: (marking, answer) => (blank.isRight(marking, answer) ? ACCEPTED : answer),
  fieldsOf: (name, answer, { accepts }) => (wasAccepted(answer) ? [[name, accepts?.[0] ?? '']] : oneField(name, answer)),
};

function bare(text: string): string {
  const oneLine = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return oneLine.replace(/[.!?]+$/, '');
}
