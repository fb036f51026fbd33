/** A figure in one language, ready to be drawn and to stand in a table. */
import { capitalised } from '../../core/text.ts';
import type { I18n } from '../../layout/i18n.ts';
import type { Localised } from '../handbook.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import { countedRows } from './counts.ts';
import type { DrawnRow, Plan } from './drawing.ts';
import { numberFormat } from './numbers.ts';

/** A row with what its table says beside. */
export interface ToldRow extends DrawnRow {
  /** "300 people"; empty where that is not known. */
  many: string;
  /** Names of the columns that it takes. */
  places: string;
  source: Localised<'source'> | undefined;
}

export interface ToldFigure extends Plan {
  rows: ToldRow[];
  sources: FigureSource[];
  /** All that is drawn, in words, for who does not see it. */
  description: string;
}

/** A source below the drawing. */
export interface FigureSource {
  id: string;
  authors: string;
  year: number | undefined;
  /** How many are behind all its rows; empty where they differ, or where that is not known. */
  many: string;
}

type Words = Pick<I18n, 't' | 'language'>;

export function tell(figure: Localised<'figure'>, handbook: LocalHandbook, { t, language }: Words): ToldFigure {
  const inUnit = numberFormat(language, figure.unit);
  const plainly = numberFormat(language, 'number');
  const told = rowsOf(figure, handbook, { t, language }).map((row): ToldRow => {
    const { value, low, high, n, of } = row;
    const range = low === undefined || high === undefined ? '' : t('figure.range', { low: inUnit(low), high: inUnit(high) });
    const whole = value === undefined ? range : range ? `${inUnit(value)} (${range})` : inUnit(value);
    return {
      ...row,
      // A number is never torn apart.
      told: whole.replaceAll(' ', '\u00a0'),
      many: n === undefined ? '' : [plainly(n), of].filter(Boolean).join('\u00a0'),
      places: row.at.map((place) => figure.columns[place - 1]).join(', '),
      source: row.source === undefined ? undefined : handbook.get('source', row.source),
    };
  });
  const sources = sourcesOf(told);
  const rows = told.map((row) => {
    const isSaidBelow = sources.some(({ id, many }) => many && id === row.source?.id);
    return { ...row, ofMany: isSaidBelow ? '' : row.many };
  });
  const scale = figure.scale ?? { from: 0, to: Math.max(1, ...rows.map(({ value = 0 }) => value)) };
  return {
    ...{ form: figure.form, columns: figure.columns, mark: figure.mark, scale, rows, sources },
    ends: [inUnit(scale.from), inUnit(scale.to)],
    description: rows.map(({ label, told, places }) => `${label}: ${told || places}`).join('; '),
  };
}

/** Each once, in the order of the rows. */
function sourcesOf(rows: readonly ToldRow[]): FigureSource[] {
  const bySource = Map.groupBy(rows, ({ source }) => source);
  return [...bySource].flatMap(([source, own]) => {
    const [many = '', ...others] = new Set(own.map((row) => row.many));
    return source ? { id: source.id, authors: source.authors.text, year: source.year, many: others.length ? '' : many } : [];
  });
}

/** What a figure says of itself, or what is counted for it now. */
function rowsOf(figure: Localised<'figure'>, handbook: LocalHandbook, { t, language }: Words): SaidRow[] {
  if (!figure.counted) return figure.rows;
  const counted = countedRows(figure.counted, { techniques: handbook.all('technique'), sources: handbook.all('source') });
  return counted.map(({ label, value, n }) => ({
    label: capitalised(t(label), language),
    value,
    n,
    at: [],
    of: t('figure.sources'),
  }));
}

interface SaidRow {
  label: string;
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  n?: number | undefined;
  of?: string | undefined;
  at: readonly number[];
  source?: string;
}
