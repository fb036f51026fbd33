/** How large a situation is set on paper, so that it fills its page and stays on it: its height is reckoned from how long its texts
 * are, in the sizes of `sheet.css`. A page is printed without script too, so nothing is tried out. A test prints them all. */
import type { Localised } from '../handbook.ts';
import { lineAt } from '../lines.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import { besideOf } from './beside.ts';

/** The narrower and the lower of A4 and Letter between margins of 14 mm, in points, less a little for what is reckoned wrongly. */
const PAGE = { width: 516, height: 705 };
const FOOT = 75; // points: the code with what is above it
const SIZES = [20, 19, 18, 17, 16, 15];
const SMALLEST = 14;
/** Parts of the type's size. */
const LETTER = 0.47;
const BOLD = 0.52;
const LINE = 1.28;

/** In points, for `data-type`. */
export function typeOnPaper(handbook: LocalHandbook, situation: Localised<'situation'>): number {
  return SIZES.find((type) => heightOf(handbook, situation, type) * type + FOOT <= PAGE.height) ?? SMALLEST;
}

/** In parts of the type's size, as all lengths here. */
function heightOf(handbook: LocalHandbook, situation: Localised<'situation'>, type: number): number {
  const width = PAGE.width / type;
  /** Of a text that takes lines as wide as the page, less what stands beside it. */
  const height = (text: string, { size = 1, letter = LETTER, beside = 0 } = {}) =>
    Math.ceil((text.length * letter * size) / (width - beside - size / 2)) * size * LINE;
  const { title, leave, line, stop, steps, after, danger, despair } = situation;
  const first = line === undefined ? undefined : lineAt(handbook, line);
  const { written } = besideOf(handbook, situation);

  const strip = danger || despair ? 2.3 : 0;
  const head = height(`00 ${title}`, { size: 1.35, letter: BOLD }) + 0.4;
  const leaving = leave === undefined ? 0 : height(leave + ' '.repeat(14)) + 0.5;
  const said = first
    ? (danger ? 1.6 : 0) +
      height(first.spoken, { size: 2.9, letter: BOLD, beside: 0.7 }) * 0.83 +
      0.7 +
      height(first.not, { size: 1.05, beside: 7 })
    : 0;
  const stopping = height(stop.if + ' '.repeat(10), { beside: 2 }) + height(stop.then, { beside: 2 }) + 1.6;
  const doing = steps.map(({ text, how, line: own }) => {
    const spoken = own === undefined ? '' : lineAt(handbook, own).spoken;
    return (
      height(text + ' '.repeat(how ? 10 * how.length : 0), { beside: 1.7 }) + height(spoken, { letter: BOLD, beside: 1.7 }) + 0.65
    );
  });
  const columns = [after, ...(written ? [written.text] : [])];
  const beside = columns.length > 1 ? width / 2 + 0.7 : 0;
  const later = Math.max(...columns.map((text) => height(text, { size: 0.9, beside }))) + 2.2;
  return strip + head + leaving + said + stopping + doing.reduce((sum, one) => sum + one, 0) + later;
}
