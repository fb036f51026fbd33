/** Mistakes in checklists: too many items or too few, lines too long, or lines that nobody can tick off. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Language } from '../../core/languages.ts';
import { SHEET_LINE_LENGTH } from '../../core/own-lines.ts';
import { TITLE_LENGTH, tooLong, unclear, unsigned, type SheetLine } from '../../print/parts/lint-sheet.ts';
import { fileOf, type Handbook, type Manuscript } from '../handbook.ts';
import { pair, pairingRule, uniqueIdsRule } from '../pairing.ts';
import { isAboutDanger } from './danger.ts';

export const ITEMS_FEWEST = 5;
export const ITEMS_MOST = 9;

export const unpairedItems = pairingRule('checklist', (facts, words) => [pair('item', ['items'], facts.items, words.items)]);
export const repeatedItems = uniqueIdsRule('checklist', 'items', ({ items }) => items);

export function itemCounts({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.checklist.flatMap(({ id, facts: { items } }): Diagnostic[] => {
    const file = fileOf('checklist', id, 'facts');
    if (items.length > ITEMS_MOST) {
      const wrong = `${items.length} items; a sheet has at most ${ITEMS_MOST}, or people stop reading it.`;
      const fix = 'Take out what nobody forgets, or make two sheets for two pause points.';
      return [{ file, path: ['items', ITEMS_MOST], wrong, fix }];
    }
    if (items.length >= ITEMS_FEWEST) return [];
    const wrong = `${items.length} items; a sheet has at least ${ITEMS_FEWEST}.`;
    return [{ file, path: ['items'], wrong, fix: 'Add what is often forgotten, or put these lines on another sheet.' }];
  });
}

/** In danger nobody reads on to the line that helps. */
export function dangerFirst({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.checklist.flatMap(({ id, facts, words }) => {
    const late = facts.items.findIndex((item, index) => {
      const before = facts.items[index - 1];
      const has = ({ id: name }: { id: string }) => Object.values(words).some(({ items }) => isAboutDanger(items[name] ?? ''));
      return before !== undefined && has(item) && !has(before);
    });
    if (late < 0) return [];
    const wrong = 'The line with the emergency number comes after another one.';
    return [{ file: fileOf('checklist', id, 'facts'), path: ['items', late], wrong, fix: 'Put it first.' }];
  });
}

export function checklistSheets({ handbook, lexicons }: Manuscript): Diagnostic[] {
  const items = itemsOf(handbook);
  return [
    ...handbook.entries.checklist.flatMap(({ id, facts }) => unsigned(fileOf('checklist', id, 'facts'), facts)),
    ...tooLong(titlesOf(handbook), TITLE_LENGTH, handbook.house),
    ...tooLong(items, SHEET_LINE_LENGTH, handbook.house),
    ...unclear(items, lexicons.vague),
    ...items
      .filter(({ language, text }) => actionsIn(text, lexicons.verbs[language]) > 1)
      .map(({ file, path }) => ({
        file,
        path,
        wrong: 'This line asks for two things at once.',
        fix: 'Keep the one that is forgotten, or make two items; a box is ticked for one thing.',
      })),
  ];
}

/** Warning only: the line of a card may state a fact, "You have a number to ring back on". */
export function itemsWithoutVerb({ handbook, lexicons }: Manuscript): Diagnostic[] {
  return itemsOf(handbook)
    .filter(({ language, text }) => lexicons.verbs[language]?.length && !/\?$/.test(text))
    .filter(({ language, text }) => actionsIn(text, lexicons.verbs[language]) === 0)
    .map(({ file, path, language }) => ({
      file,
      path,
      wrong: 'This line does not start with what to do.',
      fix: `Start with a verb, or add it to content/verbs/${language}.yaml.`,
    }));
}

/** How many of its sentences say what to do, at once or after a "when": "Ours?", "Hold:". */
function actionsIn(text: string, verbs: readonly string[] = []): number {
  const startsWithVerb = (part: string) => verbs.includes((/^[\p{L}-]+/u.exec(part)?.[0] ?? '').toLowerCase());
  return text.split(/[.;!]\s+/).filter((sentence) => sentence.split(/[?:]\s+/).some(startsWithVerb)).length;
}

function titlesOf({ entries }: Handbook): SheetLine[] {
  return entries.checklist.flatMap(({ id, words }) =>
    Object.entries(words).map(([language, { title }]) => lineOf(id, language, ['title'], title)),
  );
}

function itemsOf({ entries }: Handbook): SheetLine[] {
  return entries.checklist.flatMap(({ id, words }) =>
    Object.entries(words).flatMap(([language, { items }]) =>
      Object.entries(items).map(([item, text]) => lineOf(id, language, ['items', item], text)),
    ),
  );
}

function lineOf(id: string, language: Language, path: string[], text: string): SheetLine {
  return { file: fileOf('checklist', id, language), path, language, text };
}
