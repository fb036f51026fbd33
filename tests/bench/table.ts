/** The table on the terminal: a part for each size, ours beside each peer with the ratio. */
import { ratio, withSpread } from './figures.ts';
import { MEASURES } from './measures.ts';
import type { Row } from './results.ts';
import { LABEL, NAMES } from './systems.ts';

const NOTHING = '–';

export function tableOf(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ size }) => size))].sort((a, b) => a - b);
  return sizes.map((size) => tableAt(size, rows)).join('\n\n');
}

function tableAt(size: number, all: readonly Row[]): string {
  const rows = NAMES.flatMap((name) => all.find((row) => row.size === size && row.system === name) ?? []);
  const ours = rows.find(({ system }) => system === 'ours');
  const compared = (row: Row) => ours !== undefined && row !== ours;
  const head = [`N = ${size}`, ...rows.flatMap((row) => [LABEL[row.system], ...(compared(row) ? ['ours / it'] : [])])];
  const lines = MEASURES.flatMap(({ label, unit, of }) => {
    const cells = rows.flatMap((row) => {
      const figure = of(row);
      const shown = figure ? withSpread(figure, unit) : NOTHING;
      return compared(row) ? [shown, ratio(ours && of(ours), figure) ?? NOTHING] : [shown];
    });
    return cells.every((cell) => cell === NOTHING) ? [] : [[label, ...cells]];
  });
  const failed = rows.flatMap(({ system, failed }) => (failed ? [`${LABEL[system]}: ${failed}`] : []));
  return [aligned([head, ...lines]), ...failed].join('\n');
}

/** Columns as wide as their widest cell: words to the left, figures to the right. */
function aligned(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return cells.map(line).join('\n');
}
