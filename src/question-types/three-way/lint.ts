/** Mistakes in a three-way question. */
import { unknownIn, type KeyRule } from '../key-rules.ts';
import { VERDICTS } from './verdicts.ts';

export const lintThreeWayKey: KeyRule = ({ options, key }) => {
  if (options.length)
    return [{ path: ['options'], wrong: 'A three-way question has no options of its own.', fix: 'Take them out.' }];
  if (typeof key !== 'string')
    return [{ path: ['key'], wrong: 'The key must be one answer.', fix: `Name one of: ${VERDICTS.join(', ')}.` }];
  return unknownIn(VERDICTS, [key], 'answer');
};
