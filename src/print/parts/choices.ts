/** A team's choices for its sheets, written into the fragment of an address: a colleague who opens the address sees the same, and
 * no server ever does. One format for a single sheet and for the whole set, so that the choices go from one to the other. */
import type { Language } from '../../core/languages.ts';
import { OWN_LINES } from '../../core/own-lines.ts';
import { FIELDS, PAPERS, TRIAL_FIELDS, type Field, type Paper, type TrialField } from './sheet.ts';

/** Every language side by side. */
export const BOTH = 'both';
export const FORMS = ['wall', 'cards'] as const;
export const COPIES = [1, 2, 4] as const;
/** Everything that can be typed, in the order of the form. */
export const ALL_FIELDS = [...FIELDS, ...TRIAL_FIELDS];
export const FIELD_LENGTH = 90; // characters; more make the whole sheet smaller
export const LINE = 'line.'; // before a sheet's id: a line of the team's own on it

export interface Choices {
  /** A language's code, or every language side by side. */
  language: Language | typeof BOTH;
  paper: Paper;
  form: (typeof FORMS)[number];
  /** How many copies on one page. */
  copies: (typeof COPIES)[number];
  /** The small print large, too. */
  large: boolean;
  /** With the QR code. */
  code: boolean;
  /** With a page to sign. */
  briefing: boolean;
  /** What was typed; a field that is not here keeps what the house has set. */
  fields: Partial<Record<Field | TrialField, string>>;
  /** The team's own lines by the id of the sheet; a sheet that is not here keeps what the house adds. */
  lines: Record<string, string[]>;
  /** Ids of sheets that are left out where all are printed. */
  without: string[];
}

/** The sheet as the site shows it, in a language. */
export const defaultChoices = (language: Language): Choices => ({
  language,
  paper: 'a4',
  form: 'wall',
  copies: 1,
  large: false,
  code: true,
  briefing: false,
  fields: {},
  lines: {},
  without: [],
});

/** Reads choices; anything else in the fragment is ignored.
 *  @param fragment as in an address, with or without its "#"
 *  @param spoken languages of the sheet, the page's own first */
export function readChoices(fragment: string, spoken: readonly Language[]): Choices {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const usual = defaultChoices(spoken[0] ?? '');
  const among = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === given.get(name)) ?? otherwise;
  const flag = (name: string, otherwise: boolean) => (given.has(name) ? given.get(name) === 'yes' : otherwise);
  const fields: Choices['fields'] = {};
  for (const field of ALL_FIELDS) {
    const typed = given.get(field);
    if (typed !== null) fields[field] = oneLine(typed);
  }
  return {
    language: among('language', [...spoken, BOTH], usual.language),
    paper: among('paper', PAPERS, usual.paper),
    form: among('form', FORMS, usual.form),
    copies: COPIES.find((count) => String(count) === given.get('copies')) ?? usual.copies,
    large: flag('large', usual.large),
    code: flag('code', usual.code),
    briefing: flag('briefing', usual.briefing),
    fields,
    lines: linesIn(given),
    without: (given.get('without') ?? '').split(',').filter(Boolean),
  };
}

function linesIn(given: URLSearchParams): Choices['lines'] {
  const names = [...new Set(given.keys())].filter((name) => name.startsWith(LINE) && name !== LINE);
  return Object.fromEntries(
    names.map((name) => [name.slice(LINE.length), given.getAll(name).map(oneLine).filter(Boolean).slice(0, OWN_LINES)]),
  );
}

const oneLine = (typed: string) => typed.replace(/\s+/g, ' ').trim();

/** Writes what differs from the defaults as a fragment without "#"; empty where nothing does. */
export function writeChoices(choices: Choices, own: Language): string {
  const usual = defaultChoices(own);
  const parameters = new URLSearchParams();
  for (const name of ['language', 'paper', 'form', 'copies'] as const) {
    if (choices[name] !== usual[name]) parameters.set(name, String(choices[name]));
  }
  for (const name of ['large', 'code', 'briefing'] as const) {
    if (choices[name] !== usual[name]) parameters.set(name, choices[name] ? 'yes' : 'no');
  }
  for (const field of ALL_FIELDS) if (choices.fields[field] !== undefined) parameters.set(field, choices.fields[field]);
  for (const [sheet, lines] of Object.entries(choices.lines)) {
    // A sheet whose lines were taken off is named with an empty one.
    for (const line of lines.length ? lines : ['']) parameters.append(LINE + sheet, line);
  }
  if (choices.without.length) parameters.set('without', choices.without.join(','));
  return parameters.toString();
}

/** Writes what a device may remember for every sheet: all but the trial of this one. */
export function writeKept({ fields, ...choices }: Choices, own: Language): string {
  const kept = Object.fromEntries(FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])));
  return writeChoices({ ...choices, fields: kept }, own);
}

/** How many characters are left of a length, as people count them; below 0, how many there are too many. */
export function lettersLeft(text: string, length: number): number {
  return length - [...text.trim()].length;
}
