/** Lines as a table for spreadsheets and for help desks that import one: CSV after RFC 4180. Names of columns are the same in every
 * language, so that what was set up once for an import stays; what stands below them is in the language of the lines. */
import type { Translate } from '../../core/translate.ts';
import type { Row } from './rows.ts';

/** Excel takes a file without it for one in the country's old encoding, and shows other signs for õ and ’. */
const BYTE_ORDER_MARK = '\ufeff';

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
  const lines = [Object.keys(COLUMNS), ...rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row, t) ?? ''))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
