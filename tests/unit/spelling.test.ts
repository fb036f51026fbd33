/** Typed answers: judged kindly, but no other word is taken for the one that was asked. */
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/question-types/question.ts';
import type { Marking } from '../../src/question-types/mark.ts';
import { markingOf } from '../../src/question-types/marking.ts';
import { MARKS } from '../../src/question-types/marks.ts';

const { isRight, spelling } = MARKS.blank;
const asked = (...accepts: string[]): Marking => ({ type: 'blank', key: undefined, accepts });

describe('right, and spelt alike', () => {
  test.each([
    ['I', '“I”'],
    ['I', '„I“'],
    ['I', '«I»'],
    ['I', '"I"'],
    ['I', "'I'"],
    ['I', '‘I’'],
    ['I', '  I '],
    ['I', '– I'],
    ['I', 'I…'],
    ['I', '(I),'],
    ['I’ll do it', "i'll do it"],
    ['I’ll do it', 'I´ll\u00a0do  it!'],
    ['say “sorry” once', 'Say sorry once.'],
    ['follow-up', 'follow\u2011up'],
    ['3–5', '3-5'],
    ['üle', 'U\u0308LE'],
    ['re\u00adpeat', 'repeat'],
    ['?', '?'],
    ['x!#$%&()*+,-./:;<=>?@[\\]^_{|}~x', 'X!#$%&()*+,-./:;<=>?@[\\]^_{|}~X'],
  ])('%j typed %j', (answer, typed) => {
    expect([isRight(asked(answer), typed), spelling?.(asked(answer), typed)]).toEqual([true, undefined]);
  });
});

describe('right, and the spelling is shown', () => {
  test.each([
    ['üle', 'ule'],
    ['üle', 'yle'],
    ['üle', 'uele'],
    ['sõna', 'sona'],
    ['sõna', 's6na'],
    ['ära', 'ara'],
    ['ära', '2ra'],
    ['öö', 'oo'],
    ['öö', 'oeo'],
    ['garaaž', 'garaaz'],
    ['šokk', 'shokk'],
    ['straße', 'strasse'],
    ['łódź', 'lodz'],
    ['ещё', 'еще'],
    ['καλά', 'καλα'],
    ['I’ll', 'Ill'],
    ['I’ll', 'I ll'],
    ['follow-up', 'follow up'],
    ['follow-up', 'followup'],
    ['follow up', 'follow-up'],
    ['Mina tegelen üle-eelmise jutuga', 'mina tegelen ule eelmise jutuga'],
  ])('%j typed %j', (answer, typed) => {
    expect([isRight(asked('zzz', answer), typed), spelling?.(asked('zzz', answer), typed)]).toEqual([true, answer]);
  });
});

describe('another word, and wrong', () => {
  test.each([
    ['to', 'tõ'],
    ['taht', 'täht'],
    ['tool', 'töol'],
    ['ill', 'I’ll'],
    ['were', 'we’re'],
    ['мой', 'мои'],
    ['at 3.30', 'at 330'],
    ['3-5', '35'],
    ['20-30', '20 30'],
    ['5', '-5'],
    ['5', '.5'],
    ['a part', 'apart'],
    ['apart', 'a part'],
    ['a.c', 'abc'],
    ['x!#$%&()*+,-./:;<=>?@[\\]^_{|}~x', 'x'],
    ['?', '!'],
    ['I', '“”'],
  ])('%j typed %j', (answer, typed) => {
    expect([isRight(asked(answer), typed), spelling?.(asked(answer), typed)]).toEqual([false, undefined]);
  });

  test('what is right for another question is no misspelling here', () => {
    const question = (...accepts: string[]) => ({ type: 'blank', key: undefined, accepts }) as unknown as Question;
    const [one, other] = [question('töö', 'vaev'), question('too', 'vaev')];
    const marking = markingOf(one, [one, other]);
    expect(marking).toEqual({ type: 'blank', accepts: ['töö', 'vaev'], key: undefined, others: ['too'] });
    expect(['töö', 'too', 'toö', 'Vaev'].map((typed) => isRight(marking, typed))).toEqual([true, false, true, true]);
    expect(markingOf(other, [one, other])).not.toHaveProperty('others');
  });
});
