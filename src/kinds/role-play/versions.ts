/** Two ways worth hearing read aloud: one that goes well, and one that goes as badly as it can. */
import { lookUp } from '../../core/entry.ts';
import { waysThrough, type Graph, type Step } from './graph.ts';
import { standingAfter, type Effect } from './standing.ts';

/** The best way: to a good ending with the fewest misses; among equals with the least heat, then with most trust. */
export function goodVersion(graph: Graph): Step[] {
  return best(endingIn(graph, 'good'), (way) => {
    const { trust, heat } = standingAfterAll(way);
    return [-missesOn(way), -heat, trust, -way.length];
  });
}

/** To a bad ending with the fewest lines that help; among equals the longest, so that there is something to hear. */
export function badVersion(graph: Graph): Step[] {
  return best(endingIn(graph, 'bad'), (way) => [missesOn(way) - way.length, way.length, -balanceOf(way)]);
}

/** Where the last choice of a way leads. */
export function endOf(graph: Graph, way: readonly Step[]): string {
  return way.at(-1)?.choice.to ?? graph.start;
}

function endingIn(graph: Graph, end: 'good' | 'bad'): Step[][] {
  return waysThrough(graph).filter((way) => lookUp(graph.nodes, endOf(graph, way)).end === end);
}

function missesOn(way: readonly Step[]): number {
  return way.filter(({ choice }) => !choice.uses).length;
}

function balanceOf(way: readonly Step[]): number {
  const { trust, heat } = standingAfterAll(way);
  return trust - heat;
}

function standingAfterAll(way: readonly Step[]): Effect {
  return standingAfter(way.map(({ choice }) => choice));
}

/** The way with the highest marks, compared one after another; the first one among equals. */
function best(ways: readonly Step[][], marks: (way: Step[]) => number[]): Step[] {
  const isHigher = (one: number[], other: number[]) => {
    const index = one.findIndex((mark, place) => mark !== other[place]);
    return index >= 0 && (one[index] ?? 0) > (other[index] ?? 0);
  };
  return ways.reduce((highest, way) => (isHigher(marks(way), marks(highest)) ? way : highest), ways[0] ?? []);
}
