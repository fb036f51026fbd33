/** The heat of a conversation as the line of the house: jagged while it is hot, at rest once it is calm. Pure geometry, a stretch
 * of 100 x 100 units for each choice, after one for how it begins; the resting level is y = 50. And the same in words. */
import { pathThrough, type Point } from '../../layout/line-path.ts';
import { JAGGED } from './standing.ts';

const STRETCH = 100;

const PEAKS = [1, -1, 1, -1]; // of a stretch: up and down
const HIGHEST = 48; // units, so that the stroke of the hottest peak stays within the box

/** The SVG viewBox of a line with room for so many choices. */
export function boxFor(choices: number): string {
  return `0 0 ${STRETCH * (choices + 1)} ${STRETCH}`;
}

/** SVG paths, a stretch each: how it begins, then how each choice leads from the heat before to the heat after.
 * @param changes what each choice did to the heat */
export function heatLine(changes: readonly number[]): string[] {
  let heat = 0;
  let last: Point = { x: 0, y: STRETCH / 2 };
  return [0, ...changes].map((change) => {
    const from = last;
    const points = PEAKS.map((side) => {
      heat += change / PEAKS.length;
      return (last = { x: last.x + STRETCH / PEAKS.length, y: STRETCH / 2 - side * heightAt(heat) });
    });
    return pathThrough([from, ...points]);
  });
}

function heightAt(heat: number): number {
  const [rest, most] = JAGGED;
  return HIGHEST * Math.min(Math.max((heat - rest) / (most - rest), 0), 1);
}

/** Where it heated up and where it calmed down, as a sentence.
 * @param texts a locale; never, at one choice (#), at several (#) for what heated up, and so for what calmed down; the rest */
export function heatInWords(changes: readonly number[], texts: readonly string[]): string {
  const clause = (sign: number, forms: readonly string[]) => {
    const choices = changes.flatMap((change, index) => (change * sign > 0 ? [String(index + 1)] : []));
    return forms[Math.min(choices.length, 2)]?.replace('#', new Intl.ListFormat(texts[0]).format(choices));
  };
  return [clause(1, texts.slice(1)), clause(-1, texts.slice(4)), texts[7]].join('; ');
}
