/** What a team can adapt on a sheet: the fields to fill in, and the papers it is printed on. */
import { fileName } from '../../core/file-names.ts';
import type { Word } from '../../core/interface-words.ts';
import type { House } from '../../core/house.ts';
import type { Language } from '../../core/languages.ts';

/** What a team fills in at the foot of a sheet, in the order on paper; an empty one is a line to write on by hand. */
export const FOOT_FIELDS = ['team', 'emergency', 'escalate', 'phone', 'offer'] as const;
/** All that a team fills in. `rule` stands on the sheets that tell how to end a contact. */
export const FIELDS = [...FOOT_FIELDS, 'rule'] as const;
export type Field = (typeof FIELDS)[number];

/** Those that one looks for in the moment: as large as what to do. */
export const CALLED_FIELDS: readonly Field[] = ['escalate', 'phone'];

/** What a field is called. */
export function fieldWord(field: Field): Word {
  return field === 'rule' ? 'house.endContact.rule' : `sheet.field.${field}`;
}

/** What the house has set; it comes before what anyone types. */
export function fieldsOfHouse(house: House, language: Language): Record<Field, string> {
  const { team = '', emergency, escalation, mayOffer, endContact } = house;
  return {
    team,
    emergency,
    escalate: escalation.name,
    phone: escalation.phone,
    offer: mayOffer[language] ?? '',
    rule: endContact.ownRule[language] ?? '',
  };
}

/** Lines of its own that the house has at the end of a sheet. */
export function linesOfHouse({ ownLines = {} }: House, sheet: string, language: Language): string[] {
  return ownLines[sheet]?.[language] ?? [];
}

/** Who tried the sheet, and when. They are of one sheet, so no device remembers them for the next. */
export const TRIAL_FIELDS = ['tried-by', 'tried-on'] as const;
export type TrialField = (typeof TRIAL_FIELDS)[number];

/** What the sheet's facts say of its trial; empty until then. */
export function trialOf(
  trialled: { by: string; on: string } | undefined,
  { formatDay }: { formatDay: (day: string) => string },
): Record<TrialField, string> {
  return { 'tried-by': trialled?.by ?? '', 'tried-on': trialled ? formatDay(trialled.on) : '' };
}

export const PAPERS = ['a4', 'letter', 'a3', 'a5'] as const;
export type Paper = (typeof PAPERS)[number];

/** What people call it: "A4", "Letter". */
export function paperName(paper: Paper): string {
  return paper === 'letter' ? 'Letter' : paper.toUpperCase();
}

/** Width and height in millimetres, portrait. */
export const PAPER_SIZES: Record<Paper, readonly [width: number, height: number]> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
  a3: [297, 420],
  a5: [148, 210],
};

/** Papers that the build prints a PDF of; pocket cards fit on A4 and Letter alike. */
export const SHEET_PAPERS = ['a4', 'letter', 'a3'] as const satisfies readonly Paper[];

/** Papers on which everything is printed that takes more than one sheet. */
export const DOCUMENT_PAPERS = ['a4', 'letter'] as const satisfies readonly Paper[];

export const POCKET_CARDS = 'cards';
/** What the build prints of every sheet. */
export const SHEET_OUTPUTS = [...SHEET_PAPERS, POCKET_CARDS] as const;

/** Name of the PDF of a sheet, or of its pocket cards. */
export function sheetFile(
  siteName: string,
  sheet: { id: string; language: Language },
  output: (typeof SHEET_OUTPUTS)[number],
): string {
  const shape = output === POCKET_CARDS ? { form: POCKET_CARDS, paper: 'a4' } : { paper: output };
  return fileName(siteName, { ...sheet, ...shape, ending: '.pdf' });
}

/** Type sizes, in steps of half a point above the one that the styles of a kind begin with; `fit.css` has a rule for each. */
export const MOST_TYPE_STEPS = 39;

/** Searches for the largest step at which a sheet fits: yields the one to try, and is told whether it fits.
 *  @returns undefined where none does */
export function* largestStep(least: number, most: number): Generator<number, number | undefined, boolean> {
  let found: number | undefined;
  while (least <= most) {
    const middle = Math.floor((least + most) / 2);
    if (yield middle) [found, least] = [middle, middle + 1];
    else most = middle - 1;
  }
  return found;
}

/** What `data-fit` says of a size, tens and ones apart: "a4-2x a4-x7". */
export function fitOf(paper: Paper, step: number): string {
  return `${paper}-${Math.floor(step / 10)}x ${paper}-x${step % 10}`;
}

/** The page on which all sheets are printed, without base and language. */
export const SET_PATH = '/downloads/own/';
