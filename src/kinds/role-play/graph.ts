/** A role-play as a graph: where one can get to, where one is caught, and every way through it. Pure. */
import { lookUp } from '../../core/entry.ts';
import type { RolePlayFacts } from './schema.ts';

/** What walking needs of a role-play: the facts have it, and so does a small graph in a test. */
export type Graph = Pick<RolePlayFacts, 'start' | 'short' | 'nodes'>;
export type Choice = Graph['nodes'][string]['choices'][number];

/** One step of a way: where one stood, and what one said there. */
export interface Step {
  at: string;
  choice: Choice;
}

/** Nodes that one line leads to; targets that do not exist are left out. */
export function next({ nodes }: Graph, id: string): string[] {
  return lookUp(nodes, id)
    .choices.map(({ to }) => to)
    .filter((to) => Object.hasOwn(nodes, to));
}

/** Every node that can be reached in one step or more. */
export function reachableFrom(graph: Graph, id: string): Set<string> {
  const found = new Set<string>();
  const waiting = next(graph, id);
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (found.has(here)) continue;
    found.add(here);
    waiting.push(...next(graph, here));
  }
  return found;
}

/** Endings that can be reached from the start. */
export function endingsOf(graph: Graph): string[] {
  return [graph.start, ...reachableFrom(graph, graph.start)].filter((id) => lookUp(graph.nodes, id).end);
}

/** Loops that nothing leads out of, each as its nodes in the order of the file. */
export function closedLoops(graph: Graph): string[][] {
  const closed = Object.keys(graph.nodes).flatMap((id) => {
    const round = reachableFrom(graph, id);
    const isClosed = round.has(id) && [...round].every((other) => reachableFrom(graph, other).has(id));
    return isClosed ? [Object.keys(graph.nodes).filter((other) => round.has(other))] : [];
  });
  return closed.filter((loop, index) => closed.findIndex((other) => other[0] === loop[0]) === index);
}

/** Every way from the start to where it stops, never through one node twice. */
export function waysThrough(graph: Graph): Step[][] {
  function onwards(at: string, before: Step[]): Step[][] {
    const open = lookUp(graph.nodes, at).choices.filter(
      ({ to }) => Object.hasOwn(graph.nodes, to) && to !== at && !before.some((step) => step.at === to),
    );
    return open.length ? open.flatMap((choice) => onwards(choice.to, [...before, { at, choice }])) : [before];
  }
  return onwards(graph.start, []);
}

/** A way with more choices than that, cut off right after the first one too many; undefined where there is none. */
export function wayLongerThan(graph: Graph, most: number): Step[] | undefined {
  function search(at: string, before: Step[]): Step[] | undefined {
    if (before.length > most) return before;
    for (const choice of lookUp(graph.nodes, at).choices) {
      const known = Object.hasOwn(graph.nodes, choice.to) && choice.to !== at && !before.some((step) => step.at === choice.to);
      const found = known && search(choice.to, [...before, { at, choice }]);
      if (found) return found;
    }
    return undefined;
  }
  return search(graph.start, []);
}
