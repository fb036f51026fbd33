/** Marking: answers and the key, for every type of question. Ids are compared, never texts or positions. */
import { describe, expect, test } from 'vitest';
import type { Answer, Marking } from '../../src/question-types/mark.ts';
import { MARKS } from '../../src/question-types/marks.ts';
import { QUESTION_TYPES, QUESTION_TYPE_NAMES } from '../../src/question-types/registry.ts';

const form = (...fields: [string, string][]) => {
  const data = new FormData();
  fields.forEach(([name, value]) => data.append(name, value));
  return data;
};

describe('an answer read from its form', () => {
  test.each<[Marking['type'], [string, string][], Answer | undefined]>([
    ['single', [['q', 'a']], 'a'],
    ['single', [['q', '']], undefined],
    ['single', [], undefined],
    ['three-way', [['q', 'depends']], 'depends'],
    ['multiple', [['q', 'a'], ['q', 'c']], ['a', 'c']], // prettier-ignore
    ['multiple', [], undefined],
    ['order', [['q.a', '2'], ['q.b', '1']], ['b', 'a']], // prettier-ignore
    ['order', [['q.a', '10'], ['q.b', '9']], ['b', 'a']], // prettier-ignore
    ['order', [['q.a', '1'], ['q.b', '1']], undefined], // prettier-ignore
    ['order', [['q.a', '1'], ['q.b', '']], undefined], // prettier-ignore
    ['order', [], undefined],
    ['match', [['q.a', 'x'], ['q.b', 'y']], { a: 'x', b: 'y' }], // prettier-ignore
    ['match', [['q.a', 'x'], ['q.b', '']], undefined], // prettier-ignore
    ['match', [], undefined],
    ['blank', [['q', 'word']], 'word'],
    ['say', [['q.own', 'mine'], ['q', 'close']], 'close'], // prettier-ignore
    ['say', [['q.own', 'mine']], undefined],
  ])('%s %j', (type, fields, answer) => {
    expect(MARKS[type].answerIn(form(...fields, ['other', 'z'], ['other.a', '']), 'q')).toEqual(answer);
  });
  test('a file is no answer', () => {
    const data = new FormData();
    data.append('q', new Blob(['x']));
    expect(MARKS.single.answerIn(data, 'q')).toBeUndefined();
  });
});

describe('marking', () => {
  test.each<[Marking, Answer, boolean]>([
    [{ type: 'single', key: 'a' }, 'a', true],
    [{ type: 'single', key: 'a' }, 'b', false],
    [{ type: 'three-way', key: 'depends' }, 'depends', true],
    [{ type: 'three-way', key: 'depends' }, 'right', false],
    [{ type: 'multiple', key: ['a', 'b'] }, ['b', 'a'], true],
    [{ type: 'multiple', key: ['a', 'b'] }, ['a'], false],
    [{ type: 'multiple', key: ['a', 'b'] }, ['a', 'c'], false],
    [{ type: 'multiple', key: ['a', 'b'] }, ['a', 'b', 'c'], false],
    [{ type: 'multiple', key: ['a', 'b'] }, 'ab', false],
    [{ type: 'multiple', key: 'a' }, ['a'], false],
    [{ type: 'order', key: ['a', 'b'] }, ['a', 'b'], true],
    [{ type: 'order', key: ['a', 'b'] }, ['b', 'a'], false],
    [{ type: 'order', key: ['ab', 'c'] }, ['a', 'bc'], false],
    [{ type: 'order', key: ['a'] }, 'a', false],
    [{ type: 'order', key: 'a' }, ['a'], false],
    [{ type: 'match', key: { a: 'x', b: 'x' } }, { a: 'x', b: 'x' }, true],
    [{ type: 'match', key: { a: 'x', b: 'x' } }, { a: 'x', b: 'y' }, false],
    [{ type: 'match', key: { 0: 'x' } }, ['x'], false],
    [{ type: 'match', key: ['x'] }, { 0: 'x' }, false],
    [{ type: 'match', key: 'x' }, { 0: 'x' }, false],
    [{ type: 'match', key: { 0: 'x' } }, 'x', false],
    [{ type: 'blank', key: undefined, accepts: ['Mina tegelen'] }, ' mina  tegelen. ', true],
    [{ type: 'blank', key: undefined, accepts: ['It is ours!?'] }, 'it is ours', true],
    [{ type: 'blank', key: undefined, accepts: ['o\u0303'] }, 'õ', true],
    [{ type: 'blank', key: undefined, accepts: ['at 3.30 today'] }, 'at 330 today', false],
    [{ type: 'blank', key: undefined, accepts: ['I'] }, 'we', false],
    [{ type: 'blank', key: undefined, accepts: ['I'] }, ['I'], false],
    [{ type: 'blank', key: undefined, accepts: ['I'] }, { other: 'I' }, false],
    [{ type: 'blank', key: undefined }, 'I', false],
    [{ type: 'say', key: undefined }, 'close', true],
    [{ type: 'say', key: undefined }, 'not-yet', false],
  ])('%j answered %j', (marking, answer, right) => {
    expect(MARKS[marking.type].isRight(marking, answer)).toBe(right);
  });
});

describe('a kept answer', () => {
  test.each<[Marking, Answer, [string, string][]]>([
    [{ type: 'single', key: 'a' }, 'b', [['q', 'b']]],
    [{ type: 'three-way', key: 'wrong' }, 'wrong', [['q', 'wrong']]],
    [{ type: 'multiple', key: ['a', 'b'] }, ['b', 'c'], [['q', 'b'], ['q', 'c']]], // prettier-ignore
    [{ type: 'order', key: ['a', 'b'] }, ['b', 'a'], [['q.b', '1'], ['q.a', '2']]], // prettier-ignore
    [{ type: 'match', key: { a: 'x' } }, { a: 'y' }, [['q.a', 'y']]],
    [{ type: 'say', key: undefined }, 'close', [['q', 'close']]],
    [{ type: 'blank', key: undefined, accepts: ['I'] }, 'we', [['q', 'we']]],
  ])('%j answered %j goes back into its fields, and is read there again', (marking, answer, fields) => {
    expect(MARKS[marking.type].fieldsOf('q', answer, marking)).toEqual(fields);
    expect(MARKS[marking.type].answerIn(form(...fields), 'q')).toEqual(answer);
  });

  test('a gap filled well in one language is filled well in another, with its own word', () => {
    const { kept, fieldsOf } = MARKS.blank;
    const english: Marking = { type: 'blank', key: undefined, accepts: ['I', 'I myself'] };
    const estonian: Marking = { type: 'blank', key: undefined, accepts: ['Mina'] };
    const answer = kept?.(english, 'i myself') ?? '';
    expect(MARKS.blank.isRight(estonian, answer)).toBe(true);
    expect(fieldsOf('q', answer, estonian)).toEqual([['q', 'Mina']]);
    expect(fieldsOf('q', answer, { type: 'blank', key: undefined })).toEqual([['q', '']]);
    expect(kept?.(english, 'accepted')).toBe('accepted');
  });

  test.each<[Marking['type'], Answer[]]>([
    ['single', [['list'], { a: 'pair' }]],
    ['three-way', [['list'], { a: 'pair' }]],
    ['multiple', ['text', { a: 'pair' }]],
    ['order', ['text', { a: 'pair' }]],
    ['match', ['text', ['list']]],
    ['blank', [['list'], { a: 'pair' }]],
    ['say', [['list'], { a: 'pair' }]],
  ])('%s fills no field from an answer of another sort, and finds it wrong', (type, answers) => {
    const marking: Marking = { type, key: undefined };
    for (const answer of [...answers, [], {}]) {
      expect(MARKS[type].fieldsOf('q', answer, marking)).toEqual([]);
      expect(MARKS[type].isRight(marking, answer)).toBe(false);
    }
  });
});

test('learning systems know each way of answering by the standard’s own name', () => {
  const named = Object.fromEntries(QUESTION_TYPE_NAMES.map((type) => [QUESTION_TYPES[type].form, MARKS[type].interaction]));
  expect(named).toEqual({
    ...{ choice: 'choice', verdict: 'choice', choices: 'choice', open: 'choice' },
    ...{ order: 'sequencing', pairs: 'matching', text: 'fill-in' },
  });
});

test('only what readers write in their own words do they mark themselves', () => {
  const selfMarked = QUESTION_TYPE_NAMES.filter((type) => MARKS[type].selfMarked).map((type) => QUESTION_TYPES[type].form);
  expect(selfMarked).toEqual(['open']);
});
