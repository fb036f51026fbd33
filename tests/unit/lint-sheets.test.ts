/** What the check says of sheets, at the limits: lengths, numbers of items, words and verbs. */
import { describe, expect, test } from 'vitest';
import { checklistSheets, itemCounts, itemsWithoutVerb } from '../../src/kinds/checklist/lint.ts';
import type { EntryOf, Manuscript } from '../../src/kinds/handbook.ts';
import { readManuscript } from '../../src/kinds/load.ts';
import { mapSheets } from '../../src/kinds/map/lint.ts';
import { unsigned } from '../../src/print/parts/lint-sheet.ts';
import { FIXTURE_HANDBOOK } from '../setup/fixture-handbook.ts';

const { manuscript } = readManuscript(FIXTURE_HANDBOOK);
const { handbook } = manuscript;
const [minute] = handbook.entries.checklist;
const [back] = handbook.entries.map;

const withEntries = (entries: Partial<typeof handbook.entries>): Manuscript => ({
  ...manuscript,
  handbook: { ...handbook, entries: { ...handbook.entries, ...entries } },
});

/** The checklist of the fixtures with these items, in a language. */
function checklistOf(items: readonly string[], language = 'en', title = 'Minute'): Manuscript {
  const words = minute?.words['en'];
  if (!minute || !words) throw new Error('The fixtures have no checklist.');
  const ids = items.map((_, index) => `i${index}`);
  const facts = { ...minute.facts, items: ids.map((id) => ({ id, technique: 'listen' })) };
  const texts = Object.fromEntries(ids.map((id, index) => [id, items[index] ?? '']));
  const checklist: EntryOf<'checklist'>[] = [{ ...minute, facts, words: { [language]: { ...words, title, items: texts } } }];
  return withEntries({ checklist });
}

test.each([
  [4, [['items'], '4 items; a sheet has at least 5.']],
  [5, undefined],
  [9, undefined],
  [10, [['items', 9], '10 items; a sheet has at most 9, or people stop reading it.']],
])('%i items', (count, mistake) => {
  const found = itemCounts(checklistOf(Array<string>(count).fill('Listen.')));
  expect(found.map(({ path, wrong }) => [path, wrong])).toEqual(mistake ? [mistake] : []);
});

describe('a line of a checklist', () => {
  const TWO = 'This line asks for two things at once.';
  test.each([
    ['Listen well.', []],
    ['Listen. Breathe.', [TWO]],
    ['Listen; breathe.', [TWO]],
    ['Listen! Breathe.', [TWO]],
    ['Listen. Then breathe.', []],
    ['When it is loud: listen. Breathe.', [TWO]],
    ['Too loud? Listen.', []],
    ['Listen: breathe.', []],
    ['Listening helps. Breathe.', []],
    [`Listen ${'x'.repeat(53)}`, []],
    [`Listen ${'x'.repeat(54)}`, ['This is 61 characters long; 60 fit on the sheet.']],
    [`Listen ${'x'.repeat(50)}{emergency}`, []],
    [`Listen ${'🙂'.repeat(53)}`, []],
    ['Listen as needed.', ['"as needed" leaves it open whether the line was done.']],
    ['Listen as needed-ish.', ['"as needed" leaves it open whether the line was done.']],
    ['Listen as neededly.', []],
    ['Listen was needed.', []],
    ['Listen As Needed.', ['"as needed" leaves it open whether the line was done.']],
    ['Listen to the NATO.', ['"NATO" shouts.']],
    ['Listen to the EU and the BBC.', []],
    ['Listen TODO.', ['"TODO" shouts.']],
  ])('%s', (text, mistakes) => {
    const found = checklistSheets(checklistOf([text]));
    expect(found.map(({ wrong }) => wrong)).toEqual(mistakes);
    for (const { file, path } of found) expect([file, path]).toEqual(['content/checklists/minute/en.yaml', ['items', 'i0']]);
  });

  test('in a language without lists is not looked at for words and verbs', () => {
    const manuscript = checklistOf(['Listen as needed. Breathe.'], 'ru');
    expect([...checklistSheets(manuscript), ...itemsWithoutVerb(manuscript)]).toEqual([]);
  });

  test.each([
    ['Listen.', 0],
    ['You have a number.', 1],
    ['Is it ours?', 0],
    ['Is it ours? Good.', 1],
    ['Ours: listen.', 0],
    ['Then listen.', 1],
  ])('%s: mentioned %i times as no verb', (text, times) => {
    const found = itemsWithoutVerb(checklistOf([text]));
    expect(found).toHaveLength(times);
    for (const { fix, path } of found) {
      expect([fix, path]).toEqual(['Start with a verb, or add it to content/verbs/en.yaml.', ['items', 'i0']]);
    }
  });
});

test.each([
  [36, []],
  [37, [['title'], 'This is 37 characters long; 36 fit on the sheet.', 'Say it shorter by 1.']],
])('a title of %i characters', (length, mistake) => {
  const found = checklistSheets(checklistOf(['Listen.'], 'en', 'x'.repeat(length)));
  expect(found.map(({ path, wrong, fix }) => [path, wrong, fix])).toEqual(mistake.length ? [mistake] : []);
});

describe('a map', () => {
  function mapOf(title: string, step: string, task: string): Manuscript {
    const words = back?.words['en'];
    if (!back || !words) throw new Error('The fixtures have no map.');
    const decide = { ...words.decide, mend: { text: step } };
    return withEntries({ map: [{ ...back, words: { en: { ...words, title, decide, today: { write: task } } } }] });
  }
  test.each([
    ['Back', 'Mend it.', 'Write it down.', undefined],
    ['x'.repeat(37), 'Mend it.', 'Write it down.', ['title']],
    ['Back', 'Mend it as needed.', 'Write it down.', ['decide', 'mend', 'text']],
    ['Back', 'Mend it.', 'Write it DOWN.', ['today', 'write']],
  ])('titled %s, with %s and %s', (title, step, task, path) => {
    const found = mapSheets(mapOf(title, step, task));
    expect(found.map((mistake) => [mistake.file, mistake.path])).toEqual(path ? [['content/maps/back/en.yaml', path]] : []);
  });
  test('without a day to read it again', () => {
    const map = handbook.entries.map.map((entry) => ({ ...entry, facts: { ...entry.facts, reviewBy: undefined } }));
    expect(mapSheets(withEntries({ map })).map(({ file, wrong }) => [file, wrong])).toEqual([
      ['content/maps/back/facts.yaml', 'The sheet has no review date.'],
    ]);
  });
});

test.each([
  [['2026-11-22'], []],
  [['2026-11-22', '2026-11-21'], []],
  [['2026-11-22', '2026-11-22'], [1]],
  [['2026-11-21', '2026-11-22'], [1]],
  [['2026-11-22', '2026-11-20', '2026-11-21'], [2]],
])('changes of %j', (days, late) => {
  const changes = days.map((on) => ({ on }));
  const found = unsigned('x', { reviewBy: '2027-01-01', changes });
  expect(found.map(({ path }) => path)).toEqual(late.map((index) => ['changes', index]));
  expect(unsigned('x', { changes })).toHaveLength(late.length + 1);
});
