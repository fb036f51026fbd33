/** A table as text, as RFC 4180 wants it. */

/** Excel takes a file without it for one in the country's old encoding, and shows other signs for õ and ’. */
const BYTE_ORDER_MARK = '\ufeff';

export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
