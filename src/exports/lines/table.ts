/** Lines as a table for spreadsheets and for help desks that import one: CSV. Names of columns are the same in every
 * language, so that what was set up once for an import stays; what stands below them is in the language of the lines. */
import type { Translate } from '../../core/translate.ts';
import { csvOf } from '../csv.ts';
import type { Row } from './rows.ts';

const COLUMNS: Record<string, (row: Row, t: Translate) => string | undefined> = {
  id: ({ id }) => id,
  kind: ({ kind }, t) => t(`lines.kind.${kind}`),
  title: ({ title }) => title,
  text: ({ text }) => text,
  subject: ({ subject }) => subject,
  say: ({ say }) => say,
  written: ({ written }) => written,
  'rather-not': ({ not }) => not,
  phase: ({ phase }, t) => phase && t(`phase.${phase}`),
  technique: ({ techniques }) => techniques.map(({ title }) => title).join('; '),
  channels: ({ channels }, t) => channels.map((channel) => t(`channel.${channel}`)).join('; '),
  situations: ({ situations }) => situations.map(({ title }) => title).join('; '),
  grade: ({ grade }, t) => t(`grade.${grade}`),
  blanks: ({ blanks }) => blanks.join('; '),
  address: ({ address }) => address,
};

export function lineTable(rows: readonly Row[], t: Translate): string {
  return csvOf([Object.keys(COLUMNS), ...rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row, t) ?? ''))]);
}
