/** Mistakes in a three-way question. */
import { THREE_WAY } from '../../kinds/quiz/schema.ts';
import { unknownIn, type KindRule } from '../lint-key.ts';

export const threeWayFaults: KindRule = ({ options, key }) => {
  if (options.length)
    return [{ path: ['options'], wrong: 'A three-way question has no options of its own.', fix: 'Take them out.' }];
  if (typeof key !== 'string')
    return [{ path: ['key'], wrong: 'The key must be one answer.', fix: `Name one of: ${THREE_WAY.join(', ')}.` }];
  return unknownIn(THREE_WAY, [key], 'answer');
};
