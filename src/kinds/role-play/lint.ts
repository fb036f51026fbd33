/** Mistakes in role-plays that no shape can see: targets, traps, ways that are too long, nodes that say nothing. */
import { lookUp } from '../../core/entry.ts';
import { fileOf, type Manuscript } from '../handbook.ts';
import { didYouMean, type Diagnostic } from '../../core/diagnostics.ts';
import { pair, pairingRule } from '../pairing.ts';
import { closedLoops, endingsOf, reachableFrom, wayLongerThan, type Graph } from './graph.ts';

/** Choices on one way: about as many as fit into ten minutes, and into one's head for the debrief. */
export const MOST_CHOICES = 8;

/** In its short form: two minutes. */
const MOST_IN_SHORT = 3;

type Fault = Omit<Diagnostic, 'file'>;

export const unpairedNodes = pairingRule('role-play', (facts, words) => [
  pair('node', ['nodes'], Object.keys(facts.nodes), words.nodes),
  ...Object.entries(facts.nodes).flatMap(([node, { choices }]) => {
    const own = words.nodes[node];
    return own ? [pair('choice', ['nodes', node, 'choices'], choices, own.choices)] : [];
  }),
]);

/** Where the graph leads. While a target is unknown the walking rules wait: they would only repeat that one mistake. */
export function wrongTurns({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries['role-play'].flatMap(({ id, facts }) => {
    const unknown = unknownTargets(facts);
    const rules = [unreachableNodes, trappedNodes, endingsWithChoices, noGoodEnding, tooLongWay, tooLongShortForm];
    const faults = unknown.length ? unknown : rules.flatMap((rule) => rule(facts));
    return faults.map((fault) => ({ file: fileOf('role-play', id, 'facts'), ...fault }));
  });
}

/** A node at which nothing happens and nobody speaks. */
export function silentNodes({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries['role-play'].flatMap(({ id, words }) =>
    Object.entries(words).flatMap(([language, { nodes }]) =>
      Object.entries(nodes)
        .filter(([, { scene, says }]) => !scene && !says)
        .map(([node]) => ({
          file: fileOf('role-play', id, language),
          path: ['nodes', node],
          wrong: `At "${node}" nothing happens and nobody speaks.`,
          fix: 'Write what the other person says under `says:`, or what happens under `scene:`.',
        })),
    ),
  );
}

function unknownTargets({ start, short, nodes }: Graph): Fault[] {
  const names = Object.keys(nodes);
  const fix = 'Name a node that exists, or add it under `nodes:`.';
  const wrong = (name: string) => `There is no node "${name}".${didYouMean(name, names)}`;
  const beginnings = Object.entries({ start, ...(short !== undefined && { short }) });
  const first = beginnings.flatMap(([field, name]) =>
    Object.hasOwn(nodes, name) ? [] : [{ path: [field], wrong: wrong(name), fix }],
  );
  const targets = Object.entries(nodes).flatMap(([node, { choices }]) =>
    choices.flatMap(({ to }, index) =>
      Object.hasOwn(nodes, to) ? [] : [{ path: ['nodes', node, 'choices', index, 'to'], wrong: wrong(to), fix }],
    ),
  );
  return [...first, ...targets];
}

function unreachableNodes(graph: Graph): Fault[] {
  const reached = reachableFrom(graph, graph.start).add(graph.start);
  return Object.keys(graph.nodes)
    .filter((id) => !reached.has(id))
    .map((id) => ({
      path: ['nodes', id],
      wrong: `No choice leads to "${id}".`,
      fix: 'Let a choice lead there, or take the node out, here and in every language.',
    }));
}

/** Each trap is told once: the dead end, the closed loop, or a node that leads only to such. */
function trappedNodes(graph: Graph): Fault[] {
  const { nodes } = graph;
  const loops = closedLoops(graph);
  const deadEnds = Object.keys(nodes).filter((id) => !lookUp(nodes, id).end && !lookUp(nodes, id).choices.length);
  const told = new Set([...deadEnds, ...loops.flat()]);
  const doomed = Object.keys(nodes).filter(
    (id) => !lookUp(nodes, id).end && !told.has(id) && ![...reachableFrom(graph, id)].some((other) => lookUp(nodes, other).end),
  );
  const fix = 'Let a choice lead on towards an ending.';
  return [
    ...deadEnds.map((id) => ({
      path: ['nodes', id],
      wrong: `"${id}" is a dead end: it has no choices and is no ending.`,
      fix: 'Add choices, or say how it ends with `end: good`, `middling` or `bad`.',
    })),
    ...loops.map((loop) => ({
      path: ['nodes', loop[0] ?? ''],
      wrong: `No choice leads out of this loop: ${loop.map((id) => `"${id}"`).join(', ')}.`,
      fix,
    })),
    ...doomed.map((id) => ({ path: ['nodes', id], wrong: `From "${id}" no way leads to an ending.`, fix })),
  ];
}

function endingsWithChoices({ nodes }: Graph): Fault[] {
  return Object.entries(nodes)
    .filter(([, { end, choices }]) => end && choices.length)
    .map(([id]) => ({
      path: ['nodes', id, 'end'],
      wrong: `"${id}" is an ending and goes on all the same.`,
      fix: 'Take out `end:` or the choices.',
    }));
}

function noGoodEnding(graph: Graph): Fault[] {
  if (endingsOf(graph).some((id) => lookUp(graph.nodes, id).end === 'good')) return [];
  const fix = 'Whoever does well must get there: add a node with `end: good` and choices that lead to it.';
  return [{ path: ['nodes'], wrong: 'No good ending can be reached.', fix }];
}

function tooLongWay(graph: Graph): Fault[] {
  const way = wayLongerThan(graph, MOST_CHOICES);
  if (!way) return [];
  return [
    {
      path: ['nodes', way.at(-1)?.at ?? graph.start],
      wrong: `A way can take more than ${MOST_CHOICES} choices: ${way.map(({ at }) => at).join(', ')}.`,
      fix: 'Let an earlier choice lead further on, or end it sooner.',
    },
  ];
}

function tooLongShortForm(graph: Graph): Fault[] {
  if (graph.short === undefined || !wayLongerThan({ ...graph, start: graph.short }, MOST_IN_SHORT)) return [];
  return [
    {
      path: ['short'],
      wrong: `From "${graph.short}" a way can take more than ${MOST_IN_SHORT} choices.`,
      fix: 'Let the short form begin nearer to the end.',
    },
  ];
}
