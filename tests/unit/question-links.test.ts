/** Which questions a technique offers to train it. */
import { expect, test } from 'vitest';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { questionLinks, questionsOn } from '../../src/kinds/question-links.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

const local = localHandbook(fixtureHandbook(), 'en');

test('two at most, each at its place in its quiz', () => {
  const references = questionsOn(local, 'listen');
  expect(references).toEqual(['first/which', 'types/pick']);
  const links = questionLinks(local, references);
  expect(links.map(({ entry, anchor, count }) => [entry.id, anchor, count])).toEqual([
    ['first', 'first_which', 1],
    ['types', 'types_pick', 1],
  ]);
});

test('those of one quiz are one link, to the first', () => {
  const [link, ...others] = questionLinks(local, ['types/pick', 'types/all']);
  expect([link?.anchor, link?.count, others.length]).toEqual(['types_pick', 2, 0]);
  expect(questionsOn(local, 'unknown')).toEqual([]);
});
