/** How large a situation is set on paper, so that it fills its page and stays on it. Measured over all situations in 2026-11: what
 * fits depends on how much there is to say, and pages are printed without script too, so nothing needs to be tried out. */
import type { Localised } from '../handbook.ts';
import { lineAt, spokenLine } from '../lines.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import { besideOf } from './beside.ts';

const LARGE = 6; // as much room as a letter of the line takes, in letters of the rest
const STRIP = 150; // letters of the rest that have room where the strip with the number stands

/** Points, and the most that a page set in them holds, counted in letters. */
const SIZES = [
  { points: 18, most: 800 },
  { points: 17, most: 950 },
  { points: 15, most: 1300 },
];
const SMALLEST = 14;

/** In points, for `data-type`. */
export function typeOnPaper(handbook: LocalHandbook, situation: Localised<'situation'>): number {
  const amount = amountOf(handbook, situation);
  return SIZES.find(({ most }) => amount < most)?.points ?? SMALLEST;
}

function amountOf(handbook: LocalHandbook, situation: Localised<'situation'>): number {
  const { title, leave = '', line, stop, steps, after, danger, despair } = situation;
  const first = line === undefined ? undefined : lineAt(handbook, line);
  const said = steps.flatMap((step) => (step.line === undefined ? [] : spokenLine(lineAt(handbook, step.line))));
  const { written } = besideOf(handbook, situation);
  const texts = [title, leave, first?.not ?? '', stop.if, stop.then, ...steps.map(({ text }) => text), ...said, after];
  const letters = texts.reduce((sum, text) => sum + text.length, written?.text.length ?? 0);
  return letters + LARGE * (first?.spoken.length ?? 0) + (danger || despair ? STRIP : 0);
}
