/** How sheets lie on the pages that are printed of them: how many, on which paper, how large. */
import type { Language } from '../../core/languages.ts';
import { BOTH, type Choices } from './choices.ts';
import { PAPER_SIZES } from './sheet.ts';

export const MARGIN = 10; // millimetres, on all sides of the paper
export const PUNCHED = 20; // on the left of what goes into a folder; preview.css leaves it too
/** Strips that become pocket cards, in millimetres: as wide as two cards with the lines to cut by, as high as from one to the next. */
export const CARD_STRIP = { width: 184, height: 58 };

const MOST_ON_PAGE = 4; // sheets for the wall

/** Lays sheets out on a page: two side by side on landscape paper, one or four on portrait. Strips of cards lie on landscape paper
 * where the short side is too narrow for them. */
export function layout({ language, paper, copies, form }: Choices, spoken: readonly Language[]) {
  const languages = language === BOTH ? spoken : [language];
  const [short, long] = PAPER_SIZES[paper];
  const wanted = form === 'cards' ? 1 : languages.length * copies;
  const columns = wanted > 1 ? 2 : 1;
  const rows = wanted > 2 ? 2 : 1;
  const isLandscape = form === 'cards' ? short - 2 * MARGIN < CARD_STRIP.width : columns > rows;
  const sheets = repeated(languages, columns * rows);
  return { languages, sheets, columns, rows, width: isLandscape ? long : short, height: isLandscape ? short : long };
}

/** Returns the languages in turn, as many as asked for. */
export function repeated(languages: readonly Language[], count: number): Language[] {
  return Array.from({ length: count }, () => languages)
    .flat()
    .slice(0, count);
}

const NATURAL = { width: 180, height: 255 }; // millimetres of a sheet whose type is as large as its styles say
const SMALL = 0.86; // of that size: what is smaller has no room for drawings
/** On what is smaller than this share of that size, no sheet has room for type of 7 points. */
export const LEAST_SCALE = 0.45;

/** How large type is on a sheet, compared with one alone on A4. */
export function scaleOf(choices: Choices, spoken: readonly Language[]): number {
  const { width, height, columns, rows } = layout(choices, spoken);
  return Math.min((width - 2 * MARGIN) / columns / NATURAL.width, (height - 2 * MARGIN) / rows / NATURAL.height);
}

/** The same for a page of text, which is as wide as the paper. */
export function typeScaleOf(width: number, height: number): number {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return (width > height ? height / long : 1) * ((short - 2 * MARGIN) / NATURAL.width);
}

export const isTooSmallToDraw = (scale: number): boolean => scale < SMALL;

/** Whether the paper holds as many sheets as the choices ask for, in type that can be read.
 *  @param least the smallest scale with which the sheet can be read */
export function hasRoom(choices: Choices, spoken: readonly Language[], least = LEAST_SCALE): boolean {
  const { languages } = layout(choices, spoken);
  return choices.form === 'cards' || (languages.length * choices.copies <= MOST_ON_PAGE && scaleOf(choices, spoken) >= least);
}
