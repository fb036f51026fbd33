/** Marking: answers and the key, for every kind of question. Ids are compared, never texts or positions. */
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/question-types/marks.ts';
import type { Answer, Marking } from '../../src/question-types/answer.ts';

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

describe('a kept answer', () => {
  test.each<[Marking, Answer, [string, string][]]>([
    [{ kind: 'single', key: 'a' }, 'b', [['q', 'b']]],
    [{ kind: 'three-way', key: 'wrong' }, 'wrong', [['q', 'wrong']]],
    [{ kind: 'multiple', key: ['a', 'b'] }, ['b', 'c'], [['q', 'b'], ['q', 'c']]], // prettier-ignore
    [{ kind: 'order', key: ['a', 'b'] }, ['b', 'a'], [['q.b', '1'], ['q.a', '2']]], // prettier-ignore
    [{ kind: 'match', key: { a: 'x' } }, { a: 'y' }, [['q.a', 'y']]],
    [{ kind: 'say', key: undefined }, 'close', [['q', 'close']]],
    [{ kind: 'blank', key: undefined, accepts: ['I'] }, 'we', [['q', 'we']]],
  ])('%j answered %j goes back into its fields, and is read there again', (marking, answer, fields) => {
    expect(KINDS[marking.kind].fieldsOf('q', answer, marking)).toEqual(fields);
    expect(KINDS[marking.kind].answerIn(form(...fields), 'q')).toEqual(answer);
  });

  test('a gap filled well in one language is filled well in another, with its own word', () => {
    const { kept, fieldsOf } = KINDS.blank;
    const english: Marking = { kind: 'blank', key: undefined, accepts: ['I', 'I myself'] };
    const estonian: Marking = { kind: 'blank', key: undefined, accepts: ['Mina'] };
    const answer = kept!(english, 'i myself');
    expect(KINDS.blank.isRight(estonian, answer)).toBe(true);
    expect(fieldsOf('q', answer, estonian)).toEqual([['q', 'Mina']]);
    expect(kept!(english, 'accepted')).toBe('accepted');
  });

  test.each(Object.entries(KINDS))('%s takes no harm from an answer of another sort', (kind, { fieldsOf, isRight }) => {
    const marking: Marking = { kind: kind as Marking['kind'], key: undefined };
    for (const answer of ['text', ['list'], { a: 'pair' }, [], {}]) {
      expect(() => fieldsOf('q', answer, marking)).not.toThrow();
      expect(isRight(marking, answer)).toBe(false);
    }
  });
});
