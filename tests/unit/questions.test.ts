/** Questions of every type joined with their words: neutral, whatever the type is called. */
import { describe, expect, test } from 'vitest';
import type { Localised } from '../../src/kinds/handbook.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

const handbook = fixtureHandbook();

/** The quiz of the fixtures that has a question of every type, joined anew. */
function quizIn(language: string): Localised<'quiz'> {
  const quiz = localHandbook({ ...handbook }, language).get('quiz', 'types');
  if (!quiz) throw new Error('The fixtures have no quiz "types".');
  return quiz;
}

describe('questions', () => {
  const question = (id: string) => quizIn('et').questions.find((one) => one.id === id);

  test('have all that any question has', () => {
    expect(question('pick')).toMatchObject({
      ...{ id: 'pick', type: 'single', form: 'choice', version: 1, technique: 'listen', key: 'nod' },
      ...{ ask: 'Mis näitab, et kuulad?', reason: 'Noogutus ei võta aega.' },
      ...{ inOrder: [], targets: [], pairs: [], accepts: [], model: '' },
    });
  });
  test.each([
    ['pick', [['nod', 'Noogutus', 'Jah.', true], ['talk', 'Pikk jutt', 'Siis sa ei kuule.', false], ['leave', 'Lahtine uks', 'Ei.', false]]],
    ['all', [['name', 'Nime', 'Jah.', true], ['day', 'Päeva', 'Jah.', true], ['joke', 'Nalja', 'Ei.', false]]],
    ['claim', [['right', 'Qüiž three-wäy right', 'Ohu korral mitte.', false], ['wrong', 'Qüiž three-wäy wrõng', 'Sageli on.', false], ['depends', 'Qüiž three-wäy dependš', 'Jah.', true]]],
  ] as const)('%s: options as they are shown, and which are right', (id, options) => {
    expect(question(id)?.options.map(({ id: name, text, feedback, right }) => [name, text, feedback, right])).toEqual(options);
  }); // prettier-ignore
  test('of order: as they are shown, and as they must stand', () => {
    expect(question('steps')?.options.map(({ id, right }) => [id, right])).toEqual([['tell', false], ['ask', false], ['promise', false]]); // prettier-ignore
    expect(question('steps')?.inOrder.map(({ text }) => text)).toEqual(['Luba aeg', 'Küsi, kes teab', 'Anna vastus']);
  });
  test('of pairs: each option with its target', () => {
    const { targets, pairs } = question('pairs') ?? {};
    expect(targets).toEqual([{ id: 'ask', text: 'Küsi' }, { id: 'lower', text: 'Räägi vaiksemalt' }]); // prettier-ignore
    expect(pairs?.map(({ option, target }) => [option.id, target.id])).toEqual([['loud', 'lower'], ['quiet', 'ask']]); // prettier-ignore
  });
  test('with a gap, and in one’s own words', () => {
    expect(question('gap')).toMatchObject({ form: 'text', accepts: ['kuulata'], options: [], key: undefined });
    expect(question('own')).toMatchObject({
      form: 'open',
      model: 'Uurin järele ja helistan kell kolm.',
      accepts: [],
      options: [],
    });
  });
  test('a quiz is whole, but for one of which a booklet takes a part', () => {
    expect(quizIn('en').isWhole).toBe(true);
    const quiz = handbook.entries.quiz.map((one) => ({
      ...one,
      facts: { ...one.facts, questions: one.facts.questions.slice(1) },
    }));
    const part = localHandbook({ ...handbook, entries: { ...handbook.entries, quiz } }, 'en');
    expect(part.get('quiz', 'types')?.isWhole).toBe(false);
  });
  test('words that the check let through by mistake are a fault of ours', () => {
    const quiz = handbook.entries.quiz.map((one) => ({ ...one, words: { en: { ...one.words['en']!, questions: {} } } }));
    const local = localHandbook({ ...handbook, entries: { ...handbook.entries, quiz } }, 'en');
    expect(() => local.all('quiz')).toThrow('which the check should have told');
  });
});
