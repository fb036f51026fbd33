/** A team's choices for its sheet, written into the fragment of an address: a colleague who opens the address sees the same, and
 * no server ever does. */
import type { Language } from '../../core/languages.ts';
import { FIELDS, PAPER_SIZES, PAPERS, TRIAL_FIELDS, type Field, type Paper, type TrialField } from './sheet.ts';

/** Where a device keeps what a team asked it to, as `writeKept` writes it. */
export const KEPT_KEY = 'handbook-sheet';

/** Every language side by side. */
export const BOTH = 'both';
export const FORMS = ['wall', 'cards'] as const;
export const COPIES = [1, 2, 4] as const;
/** Everything that can be typed, in the order of the form. */
export const ALL_FIELDS = [...FIELDS, ...TRIAL_FIELDS];
export const MAX_FIELD_LENGTH = 90; // characters; more would push the items off the sheet

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
    if (typed !== null) fields[field] = typed.replace(/\s+/g, ' ').trim();
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
  };
}

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
  return parameters.toString();
}

/** Writes what a device may remember for every sheet: all but the trial of this one. */
export function writeKept({ fields, ...choices }: Choices, own: Language): string {
  const kept = Object.fromEntries(FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])));
  return writeChoices({ ...choices, fields: kept }, own);
}

/** Cuts a field to what fits on paper. */
export function truncated(text: string): string {
  const letters = [...text];
  return letters.length <= MAX_FIELD_LENGTH
    ? text
    : `${letters
        .slice(0, MAX_FIELD_LENGTH - 1)
        .join('')
        .trimEnd()}…`;
}

export const MARGIN = 10; // millimetres, on all sides of the paper
/** Strips that become pocket cards, in millimetres: as wide as two cards with the lines to cut by, as high as from one to the next. */
export const CARD_STRIP = { width: 184, height: 58 };

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
