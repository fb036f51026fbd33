/** A gap to fill with a word. How it is written matters little, as long as it is no other word (`spelling.ts`). */
import { oneField, valueOf, type Answer, type Mark } from '../mark.ts';
import { answerMeant, plain } from './spelling.ts';

/** What is kept of an answer that counts: not the word, which another language would not accept. */
const ACCEPTED = { accepted: 'yes' };

const wasAccepted = (answer: Answer) => typeof answer === 'object' && 'accepted' in answer;

export const blank: Mark = {
  interaction: 'fill-in',
  answerIn: valueOf,
  isRight({ accepts = [], others }, answer) {
    return wasAccepted(answer) || (typeof answer === 'string' && answerMeant(answer, accepts, others) !== undefined);
  },
  kept: (marking, answer) => (blank.isRight(marking, answer) ? ACCEPTED : answer),
  fieldsOf: (name, answer, { accepts }) => (wasAccepted(answer) ? [[name, accepts?.[0] ?? '']] : oneField(name, answer)),
  spelling({ accepts = [], others }, typed) {
    if (typeof typed !== 'string') return undefined;
    const meant = answerMeant(typed, accepts, others);
    return meant !== undefined && plain(meant) !== plain(typed) ? meant : undefined;
  },
};
