/** How a team wants its sheet on paper, as it is written in the fragment of an address: a colleague who is sent the address
 * sees the same, and no server ever does. */
import type { Language } from '../../core/languages.ts';
import { FIELDS, PAPERS, type Field, type Paper } from './sheet.ts';

export const BOTH = 'both';
export const FORMS = ['wall', 'cards'] as const;
export const COPIES = [1, 2, 4] as const;
export const FIELD_MOST = 90; // characters; more would push the items off the sheet

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
  fields: Partial<Record<Field, string>>;
}

export const asItComes = (language: Language): Choices => ({
  language,
  paper: 'a4',
  form: 'wall',
  copies: 1,
  large: false,
  code: true,
  briefing: false,
  fields: {},
});

/** @param fragment as in an address, with or without its "#"; anything in it that is no choice is passed over.
 *  @param spoken languages of the sheet, the page's own first */
export function readChoices(fragment: string, spoken: readonly Language[]): Choices {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const usual = asItComes(spoken[0]!);
  const among = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === given.get(name)) ?? otherwise;
  const flag = (name: string, otherwise: boolean) => (given.has(name) ? given.get(name) === 'yes' : otherwise);
  const fields = FIELDS.filter((field) => given.has(field)).map((field) => [
    field,
    given.get(field)!.replace(/\s+/g, ' ').trim(),
  ]);
  return {
    language: among('language', [...spoken, BOTH], usual.language),
    paper: among('paper', Object.keys(PAPERS) as Paper[], usual.paper),
    form: among('form', FORMS, usual.form),
    copies: COPIES.find((count) => String(count) === given.get('copies')) ?? usual.copies,
    large: flag('large', usual.large),
    code: flag('code', usual.code),
    briefing: flag('briefing', usual.briefing),
    fields: Object.fromEntries(fields) as Choices['fields'],
  };
}

/** The fragment, without "#", of what differs from the sheet as it comes; empty where nothing does. */
export function writeChoices(choices: Choices, own: Language): string {
  const usual = asItComes(own);
  const parameters = new URLSearchParams();
  for (const name of ['language', 'paper', 'form', 'copies'] as const) {
    if (choices[name] !== usual[name]) parameters.set(name, String(choices[name]));
  }
  for (const name of ['large', 'code', 'briefing'] as const) {
    if (choices[name] !== usual[name]) parameters.set(name, choices[name] ? 'yes' : 'no');
  }
  for (const field of FIELDS) if (choices.fields[field] !== undefined) parameters.set(field, choices.fields[field]);
  return parameters.toString();
}

/** A field as it fits on paper: what was typed, or its beginning. */
export function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= FIELD_MOST
    ? text
    : `${letters
        .slice(0, FIELD_MOST - 1)
        .join('')
        .trimEnd()}…`;
}

/** Where sheets stand on a page: side by side means lying paper for two, upright for one and four. */
export function layoutOf({ language, paper, copies, form }: Choices, spoken: readonly Language[]) {
  const languages = language === BOTH ? spoken : [language];
  const wanted = form === 'cards' ? 1 : languages.length * copies;
  const columns = wanted > 1 ? 2 : 1;
  const rows = wanted > 2 ? 2 : 1;
  const lying = columns > rows;
  const [short, long] = PAPERS[paper];
  const sheets = Array.from({ length: columns * rows }, (_, index) => languages[index % languages.length]!);
  return { languages, sheets, columns, rows, width: lying ? long : short, height: lying ? short : long };
}
