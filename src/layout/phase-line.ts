/** The motif: a line that starts jagged and comes to rest, one stretch for each phase. Drawn in the mark, above every
 * page, and at the foot of the printed sheet. Pure geometry, in a box of 800 x 100 units; the resting level is y = 50. */
import { PHASES, type Phase } from '../core/vocabulary.ts';
import { pathThrough, type Point } from './line-path.ts';

export const MOTIF_WIDTH = 800;
export const MOTIF_HEIGHT = 100;
const STRETCH = MOTIF_WIDTH / PHASES.length;

/** Height of the peaks in each phase, in units: the first minute is the worst, the end is level. */
const PEAKS: Record<Phase, readonly number[]> = {
  prepare: [0, 6, -5, 12, -16],
  notice: [44, -40, 46, -46, 38],
  hear: [-38, 34, -30, 30, -26],
  own: [24, -22, 18, -16, 14],
  solve: [-12, 11, -9, 8, -6],
  close: [5, -4, 3, -2, 0],
  hold: [0, 0, 0, 0, 0],
  recover: [0, 0, 0, 0, 0],
};

function pointsOf(phase: Phase): Point[] {
  const start = PHASES.indexOf(phase) * STRETCH;
  const heights = PEAKS[phase];
  return heights.map((height, index) => ({ x: start + ((index + 0.5) * STRETCH) / heights.length, y: 50 - height }));
}

const ALL: readonly Point[] = [{ x: 0, y: 50 }, ...PHASES.flatMap(pointsOf), { x: MOTIF_WIDTH, y: 50 }];

/** SVG path of the whole line. */
export function wholeLine(): string {
  return pathThrough(ALL);
}

/** SVG path of one phase's stretch, joined to its neighbours. */
export function stretchOf(phase: Phase): string {
  const start = PHASES.indexOf(phase) * STRETCH;
  const inside = ALL.filter(({ x }) => x > start && x < start + STRETCH);
  return pathThrough([heightAt(start), ...inside, heightAt(start + STRETCH)]);
}

/** Left edge of a phase's stretch, in units. */
export function startOf(phase: Phase): number {
  return PHASES.indexOf(phase) * STRETCH;
}

function heightAt(x: number): Point {
  const right = ALL.findIndex((point) => point.x >= x);
  const after = ALL[right] ?? { x, y: 50 };
  const before = ALL[Math.max(0, right - 1)] ?? after;
  if (after.x === before.x) return { x, y: after.y };
  return { x, y: before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x) };
}
