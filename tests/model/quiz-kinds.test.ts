/** Marking: answers and the key, for every kind of question. Ids are compared, never texts or positions. */
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/quiz/kinds/index.ts';
import type { Answer, Marking } from '../../src/quiz/kinds/kind.ts';

const form = (...fields: [string, string][]) => {
  const data = new FormData();
  fields.forEach(([name, value]) => data.append(name, value));
  return data;
};

describe('an answer read from its form', () => {
  test.each<[Marking['kind'], [string, string][], Answer | undefined]>([
    ['single', [['q', 'a']], 'a'],
    ['single', [], undefined],
    ['three-way', [['q', 'depends']], 'depends'],
    ['multiple', [['q', 'a'], ['q', 'c']], ['a', 'c']], // prettier-ignore
    ['multiple', [], undefined],
    ['order', [['q.a', '2'], ['q.b', '1']], ['b', 'a']], // prettier-ignore
    ['order', [['q.a', '1'], ['q.b', '1']], undefined], // prettier-ignore
    ['order', [['q.a', '1'], ['q.b', '']], undefined], // prettier-ignore
    ['match', [['q.a', 'x'], ['q.b', 'y']], { a: 'x', b: 'y' }], // prettier-ignore
    ['match', [['q.a', 'x'], ['q.b', '']], undefined], // prettier-ignore
    ['blank', [['q', 'word']], 'word'],
    ['say', [['q.own', 'mine'], ['q', 'close']], 'close'], // prettier-ignore
    ['say', [['q.own', 'mine']], undefined],
  ])('%s %j', (kind, fields, answer) => {
    expect(KINDS[kind].answerIn(form(...fields, ['other', 'z'], ['other.a', '']), 'q')).toEqual(answer);
  });
});

describe('marking', () => {
  test.each<[Marking, Answer, boolean]>([
    [{ kind: 'single', key: 'a' }, 'a', true],
    [{ kind: 'single', key: 'a' }, 'b', false],
    [{ kind: 'three-way', key: 'depends' }, 'depends', true],
    [{ kind: 'multiple', key: ['a', 'b'] }, ['b', 'a'], true],
    [{ kind: 'multiple', key: ['a', 'b'] }, ['a'], false],
    [{ kind: 'multiple', key: ['a', 'b'] }, ['a', 'b', 'c'], false],
    [{ kind: 'order', key: ['a', 'b'] }, ['a', 'b'], true],
    [{ kind: 'order', key: ['a', 'b'] }, ['b', 'a'], false],
    [{ kind: 'match', key: { a: 'x', b: 'x' } }, { a: 'x', b: 'x' }, true],
    [{ kind: 'match', key: { a: 'x', b: 'x' } }, { a: 'x', b: 'y' }, false],
    [{ kind: 'blank', key: undefined, accepts: ['Mina tegelen'] }, ' mina  tegelen. ', true],
    [{ kind: 'blank', key: undefined, accepts: ['I'] }, 'we', false],
    [{ kind: 'say', key: undefined }, 'close', true],
    [{ kind: 'say', key: undefined }, 'not-yet', false],
  ])('%j answered %j', (marking, answer, right) => {
    expect(KINDS[marking.kind].isRight(marking, answer)).toBe(right);
  });
});
