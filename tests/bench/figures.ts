/** A figure with its spread, and what is made of figures. */
export interface Figure {
  median: number;
  least: number;
  most: number;
}

/** Of at least one value. Of an even number the lower of the two in the middle: a value that was measured. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.ceil(sorted.length / 2) - 1]!, least: sorted[0]!, most: sorted.at(-1)! };
}

/** Those that were measured; undefined where none was. */
export function figureOfSome(values: readonly (number | undefined)[]): Figure | undefined {
  const measured = values.filter((value) => value !== undefined);
  return measured.length ? figureOf(measured) : undefined;
}

export type Unit = 's' | 'ms' | 'KB' | 'MB' | '' | 'points';

/** As a reader wants it: three digits that count. */
export function shown(value: number, unit: Unit): string {
  const scaled = unit === 'KB' ? value / 1e3 : unit === 'MB' ? value / 1e6 : value;
  const digits =
    unit === 'ms' || unit === '' || unit === 'points'
      ? Math.abs(scaled) < 1 && scaled % 1
        ? 3
        : 0
      : scaled < 10
        ? 2
        : scaled < 100
          ? 1
          : 0;
  return scaled.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** With the spread where there is any to be seen. */
export function withSpread({ median, least, most }: Figure, unit: Unit): string {
  const [from, to] = [shown(least, unit), shown(most, unit)];
  return from === to ? shown(median, unit) : `${shown(median, unit)} (${from}–${to})`;
}

/** Ours to a peer's: ".50" is half of it. Undefined where one is missing or nothing can be divided by it. */
export function ratio(ours: Figure | undefined, peer: Figure | undefined): string | undefined {
  if (!ours || !peer?.median) return undefined;
  return (ours.median / peer.median).toFixed(2);
}
