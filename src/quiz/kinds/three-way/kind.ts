/** True, false, or it depends. */
import { THREE_WAY } from '../../../model/quiz.ts';
import { unknownIn, valueOf, type Kind } from '../kind.ts';

export const threeWay: Kind = {
  faults({ options, key }) {
    if (options.length)
      return [{ path: ['options'], wrong: 'A three-way question has no options of its own.', fix: 'Take them out.' }];
    return unknownIn(THREE_WAY, [String(key)], 'answer');
  },
  answerIn: valueOf,
  isRight: ({ key }, answer) => key === answer,
};
