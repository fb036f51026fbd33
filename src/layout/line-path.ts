/** The path of a jagged line: the motif, and the trace of a role-play. */

export interface Point {
  x: number;
  y: number;
}

/** SVG path through the points, to a tenth of a unit. */
export function pathThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
