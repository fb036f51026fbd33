/** What the check says of keys and words that do not fit their type of question. */
import { describe, expect, test } from 'vitest';
import { lintQuestionFacts, lintQuestionWords } from '../../src/question-types/lint.ts';
import type { KeyFacts, QuestionTexts } from '../../src/question-types/question.ts';
import { QUESTION_TYPES, type QuestionTypeName } from '../../src/question-types/registry.ts';

const AB = { options: ['a', 'b'], targets: [] };
const none: [] = [];

describe('of a key, it says', () => {
  const NAMES = (id: string, what: string, fix: string) => [['key'], `The key names "${id}", but there is no such ${what}.`, fix];
  const TWICE = (list: string, what: string, id: string) => [
    [list],
    `The ${what} "${id}" stands there twice.`,
    'Name each of them once.',
  ];
  const ONE_ANSWER = [['key'], 'The key must be one answer.', 'Name one of: right, wrong, depends.'];
  const ALL_PAIRED = [['key'], 'The key must pair every option with a target.', 'Write `key: { left: right }`.'];
  const A_LIST = [['key'], 'The key must be a list of the right options.', 'Write `key: [one, other]`.'];
  const ALL_STEPS = [['key'], 'The key must list all steps in their order.', 'Write `key: [first, second, third]`.'];
  const FIX_SINGLE = 'Name the one right option, or make the question `multiple`.';

  test.each<[QuestionTypeName, Partial<KeyFacts>, unknown[]]>([
    ['single', { key: 'a' }, none],
    ['single', {}, [[['key'], 'The key is missing.', FIX_SINGLE]]],
    ['single', { key: ['a'] }, [[['key'], 'A single question has one right answer; the key names several.', FIX_SINGLE]]],
    ['single', { key: 'c' }, [NAMES('c', 'option', 'Name one of: a, b.')]],
    ['single', { key: 'a', options: ['a'] }, [[['options'], 'There is nothing to choose from.', 'Name two to five options.']]],
    ['single', { key: 'a', options: ['a', 'b', 'b'] }, [TWICE('options', 'option', 'b')]],
    ['multiple', { key: ['a', 'b'] }, none],
    ['multiple', { key: [] }, [A_LIST]],
    ['multiple', { key: 'a' }, [A_LIST]],
    ['multiple', { options: ['a', 'b', 'c', 'd'], key: ['a', 'b', 'c'] }, none],
    ['multiple', { key: ['c', 'a'] }, [NAMES('c', 'option', 'Name one of: a, b.')]],
    ['multiple', { key: ['a', 'a'] }, [TWICE('key', 'option', 'a')]],
    ['three-way', { options: [], key: 'wrong' }, none],
    ['three-way', { options: [], key: 'maybe' }, [NAMES('maybe', 'answer', 'Name one of: right, wrong, depends.')]],
    ['three-way', { options: [] }, [ONE_ANSWER]],
    ['three-way', { options: [], key: ['right'] }, [ONE_ANSWER]],
    ['three-way', { key: 'right' }, [[['options'], 'A three-way question has no options of its own.', 'Take them out.']]],
    ['order', { key: ['b', 'a'] }, none],
    ['order', { key: 'a' }, [ALL_STEPS]],
    ['order', { key: { a: 'b' } }, [ALL_STEPS]],
    ['order', { key: ['b'] }, [[['key'], 'The step "a" is missing from the order.', 'List every step once.']]],
    ['order', { key: ['b', 'a', 'c'] }, [NAMES('c', 'step', 'Name one of: a, b.')]],
    ['order', { key: ['b', 'a', 'b'] }, [TWICE('key', 'step', 'b')]],
    ['order', { key: ['a', 'b'] }, [[['options'], 'The steps already stand in their right order.', 'Mix them here.']]],
    ['order', { options: ['ab', 'c'], key: ['c', 'ab'] }, none],
    ['match', { targets: ['x', 'y'], key: { a: 'x', b: 'y' } }, none],
    ['match', { targets: ['x'], key: { a: 'x', b: 'x' } }, none],
    ['match', { targets: ['x'], key: ['a'] }, [ALL_PAIRED]],
    ['match', { targets: ['x'], key: 'a' }, [ALL_PAIRED]],
    ['match', { targets: ['x'] }, [ALL_PAIRED]],
    ['match', { targets: ['x'], key: { a: 'x' } }, [[['key'], 'The option "b" has no target.', 'Pair it in the key.']]],
    ['match', { targets: ['x'], key: { a: 'x', b: 'x', c: 'x' } }, [NAMES('c', 'option', 'Name one of: a, b.')]],
    ['match', { targets: ['x'], key: { a: 'x', b: 'z' } }, [NAMES('z', 'target', 'Name one of: x.')]],
    [
      'match',
      { targets: ['x', 'y'], key: { a: 'x', b: 'x' } },
      [[['targets'], 'The target "y" belongs to no option.', 'Pair it in the key, or take it out.']],
    ],
    ['match', { targets: ['x', 'x'], key: { a: 'x', b: 'x' } }, [TWICE('targets', 'target', 'x')]],
    [
      'single',
      { key: 'a', targets: ['x'] },
      [[['targets'], 'Only a match has targets.', 'Take them out, or make the question `match`.']],
    ],
    ['say', { options: [] }, none],
    ['say', { options: [], key: 'a' }, [[['key'], 'Nobody but the reader can mark this question.', 'Take the key out.']]],
    ['say', {}, [[['options'], 'There is nothing to choose here.', 'Take the options out.']]],
    ['blank', { options: [] }, none],
  ])('%s, %j', (type, facts, mistakes) => {
    const found = lintQuestionFacts(type, { ...AB, ...facts });
    expect(found.map(({ path, wrong, fix }) => [path, wrong, fix])).toEqual(mistakes);
  });

  test.each<[Partial<KeyFacts>, string]>([
    [{ options: [], key: 'a' }, 'key'],
    [{ options: ['a'] }, 'options'],
  ])('blank, %j', (facts, at) => {
    const wrong = 'A blank question has neither options nor a key; what counts stands in the words, under accepts.';
    expect(lintQuestionFacts('blank', { ...AB, ...facts })).toEqual([{ path: [at], wrong, fix: 'Take it out.' }]);
  });
});

describe('of words, it says', () => {
  const WORDS: QuestionTexts = { ask: 'A?', options: {}, targets: {}, accepts: [] };
  const OPTIONS = { a: { text: 'A', feedback: 'F' }, b: { text: 'B', feedback: 'F' } };
  const BARE = { ...OPTIONS, b: { feedback: 'F' } };
  const NO_TEXT = [['options', 'b'], 'the option "b" has no text.', 'Add `text:`.'];

  test.each<[QuestionTypeName, Partial<QuestionTexts>, unknown[]]>([
    ...(['single', 'multiple', 'order', 'match'] as const).flatMap(
      (type): [QuestionTypeName, Partial<QuestionTexts>, unknown[]][] => [
        [type, { options: OPTIONS }, none],
        [type, { options: BARE }, [NO_TEXT]],
        [type, { options: {} }, none], // words that are missing altogether are another rule's to tell
      ],
    ),
    ['three-way', { options: BARE }, none],
    ['blank', { ask: 'A ___?', accepts: ['x'] }, none],
    ['blank', { ask: 'A ___?' }, [[[], 'no answer counts.', 'List what counts under `accepts:`.']]],
    ['blank', { ask: 'A __?', accepts: ['x'] }, [[['ask'], 'there is no gap to fill.', 'Mark the gap with ___.']]],
    ['say', { model: 'M' }, none],
    ['say', {}, [[[], 'there is nothing to compare with.', 'Write a good answer under `model:`.']]],
    ['single', { accepts: ['x'] }, [[['accepts'], 'a single question shows no `accepts`.', 'Take it out, or change the kind.']]],
    ['single', { model: 'M' }, [[['model'], 'a single question shows no `model`.', 'Take it out, or change the kind.']]],
    [
      'say',
      { model: 'M', accepts: ['x'] },
      [[['accepts'], 'a say question shows no `accepts`.', 'Take it out, or change the kind.']],
    ],
  ])('%s, %j', (type, words, mistakes) => {
    const found = lintQuestionWords(type, AB, { ...WORDS, ...words });
    expect(found.map(({ path, wrong, fix }) => [path, wrong, fix])).toEqual(mistakes);
  });
});

test('the words of a question name its own options, the three verdicts, or none', () => {
  const named = Object.entries(QUESTION_TYPES).map(([type, { optionIds }]) => [type, optionIds(AB).join(' ')]);
  expect(Object.fromEntries(named)).toEqual({
    ...{ single: 'a b', multiple: 'a b', order: 'a b', match: 'a b' },
    ...{ 'three-way': 'right wrong depends', blank: '', say: '' },
  });
});

test('a key of another sort makes no option right', () => {
  const words: QuestionTexts = { ask: 'A?', options: { a: { text: 'A', feedback: 'F' } }, targets: { x: 'X' }, accepts: [] };
  const facts: KeyFacts = { options: ['a'], targets: ['x'] };
  const t = (word: string) => word;
  expect(QUESTION_TYPES.multiple.answering({ ...facts, key: 'a' }, words, t).options?.[0]?.right).toBe(false);
  expect(QUESTION_TYPES.order.answering({ ...facts, key: 'a' }, words, t).inOrder).toEqual([]);
  expect(QUESTION_TYPES.match.answering({ ...facts, key: ['a'] }, words, t).pairs).toEqual([]);
  expect(QUESTION_TYPES.match.answering({ ...facts, key: 'a' }, words, t).pairs).toEqual([]);
});
