/** Edit distance for typing errors: insertions, deletions, substitutions, and two neighbours swapped (the optimal string
 * alignment variant of Damerau–Levenshtein). */

/** @returns the distance between two words, or `limit + 1` as soon as it is known to exceed the limit */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const above = (row: readonly number[], column: number) => row[column] ?? Infinity;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = above(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        substituted,
        above(previous, j) + 1,
        above(row, j - 1) + 1,
        swapped ? above(beforePrevious, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforePrevious = previous;
    previous = row;
  }
  return above(previous, b.length);
}
