/** Role-plays as data: small graphs whose answer can be seen. */
import { describe, expect, test } from 'vitest';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { dotOf } from '../../src/kinds/role-play/dot.ts';
import { graphOf } from '../../src/kinds/role-play/draw-graph.ts';
import {
  closedLoops,
  reachableFrom,
  wayLongerThan,
  waysThrough,
  type Graph,
  type Step,
} from '../../src/kinds/role-play/graph.ts';
import { minutesOf } from '../../src/kinds/role-play/minutes.ts';
import { neighbours, numberedNodes, numbersOf } from '../../src/kinds/role-play/numbers.ts';
import { levelOf, RANGE, standingAfter, standingAtEnd } from '../../src/kinds/role-play/standing.ts';
import { badVersion, endOf, goodVersion } from '../../src/kinds/role-play/versions.ts';
import { loadHandbook } from '../../src/kinds/load.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

/** 'a>b,-c b c:bad': from a to b, or to c with a line that misses; b and c are endings, good unless it is said. */
function graph(text: string): Graph {
  const choice = (target: string) => {
    const [uses, to] = [!target.startsWith('-'), target.replace('-', '')];
    return { id: `to-${to}`, to, technique: 'listen', uses, trust: uses ? 1 : -1, heat: 0 };
  };
  const nodes = text.split(' ').map((line): [string, Graph['nodes'][string]] => {
    const [node = '', targets = ''] = line.split('>');
    const [id = '', end = 'good'] = node.split(':');
    const choices = targets.split(',').filter(Boolean).map(choice);
    return [id, choices.length ? { choices } : { choices, end: end as 'good' | 'middling' | 'bad' }];
  });
  return { start: nodes[0]?.[0] ?? '', nodes: Object.fromEntries(nodes) };
}
const spelt = (ways: ReturnType<typeof waysThrough>) => ways.map((way) => way.map(({ at }) => at).join(''));

describe('walking', () => {
  test('every way, each once', () => {
    expect(spelt(waysThrough(graph('a>b,c b>d c>d,e d e')))).toEqual(['ab', 'ac', 'ac']);
  });
  test('never through one node twice, so that loops end', () => {
    expect(spelt(waysThrough(graph('a>b b>a,c c')))).toEqual(['ab']);
    expect(spelt(waysThrough(graph('a>a,b b')))).toEqual(['a']);
  });
  test('what can be reached leaves out the start, unless something leads back', () => {
    expect([...reachableFrom(graph('a>b b'), 'a')]).toEqual(['b']);
    expect([...reachableFrom(graph('a>b b>a'), 'a')].sort()).toEqual(['a', 'b']);
  });
  test.each([
    ['a>b b>c,a c', []],
    ['a>b,d b>c c>b d', [['b', 'c']]],
    ['a>a', [['a']]],
  ])('closed loops of %s', (text, loops) => expect(closedLoops(graph(text))).toEqual(loops));
  test.each([
    ['a>b b>c c', 2, undefined],
    ['a>b b>c c', 1, ['a', 'b']],
    ['a>b b>a,c c', 2, undefined],
  ])('a way through %s longer than %i', (text, most, way) => {
    expect(wayLongerThan(graph(text), most)?.map(({ at }) => at)).toEqual(way);
  });
});

describe('how it stands', () => {
  test.each([
    ['trust', 0, 2],
    ['trust', -6, 0],
    ['trust', 10, 4],
    ['heat', 0, 3],
    ['heat', -8, 0],
    ['heat', 6, 4],
  ] as const)('%s at %i is level %i', (of, value, level) => expect(levelOf(of, value)).toBe(level));
  test('lines add up', () => {
    expect(standingAfter([{ trust: 2, heat: -1 }, { trust: -1, heat: 0 }])).toEqual({ trust: 1, heat: -1 }); // prettier-ignore
  });
  test.each([
    ['good', -2, 3],
    ['middling', 8, 2],
    ['bad', 5, -3],
  ] as const)('a %s ending after %i of trust shows %i', (end, trust, shown) => {
    expect(standingAtEnd([{ trust, heat: 0 }], end).trust).toBe(shown);
  });
});

describe('what is read aloud', () => {
  /** The nodes of a way, its end included. */
  const path = (play: Graph, way: readonly Step[]) => [...way.map(({ at }) => at), endOf(play, way)].join('');

  test.each([
    ['to a good end rather than a bad one', 'a>-b,c b:bad c', 'ac', 'ab'],
    ['with the fewest slips when it goes well, with the most when it does not', 'a>b,-c b>d,-e c>d,-e d e:bad', 'abd', 'ace'],
    [
      'with most trust when it goes well, as long as can be when it does not',
      'a>b,c,-d,-g b>f c>b f d>-e g>-h h>-e e:bad',
      'acbf',
      'aghe',
    ],
  ])('leads %s', (_, text, good, bad) => {
    const play = graph(text);
    expect([path(play, goodVersion(play)), path(play, badVersion(play))]).toEqual([good, bad]);
  });
  test('of two ways without a slip the calmer goes well, though the other wins more trust', () => {
    const choice = (to: string, trust: number, heat: number) => ({ id: to, to, technique: 'listen', uses: true, trust, heat });
    const play: Graph = {
      start: 'a',
      nodes: {
        a: { choices: [choice('b', 2, 0), choice('c', 1, -1)] },
        b: { choices: [choice('d', 2, 0)] },
        c: { choices: [choice('d', 1, 0)] },
        d: { choices: [], end: 'good' },
      },
    };
    expect(path(play, goodVersion(play))).toBe('acd');
  });
  test('is nothing where there is no such ending', () => {
    expect(badVersion(graph('a>b b'))).toEqual([]);
    expect(endOf(graph('a>b b'), [])).toBe('a');
  });
});

describe('paper numbers', () => {
  const wide = graph('a>b,c,d b>e,f c>e,f d>g,h e>i f>j g>i h>j i j:bad');
  test('1 is the start, each stands once, the same every time, and no answer is beside its question', () => {
    const numbers = numbersOf('x', wide);
    expect(numbers[wide.start]).toBe(1);
    expect(Object.values(numbers).sort((a, b) => a - b)).toEqual(Object.keys(wide.nodes).map((_, index) => index + 1));
    expect(numbersOf('x', wide)).toEqual(numbers);
    expect(numbersOf('y', wide)).not.toEqual(numbers);
    expect(neighbours(wide, numbers)).toBe(0);
  });
  test('a number beside its question is taken only where there is no other', () => {
    const line = graph('a>b b>c c');
    expect(neighbours(line, numbersOf('x', line))).toBe(1);
  });
  test('nodes stand in the order of their numbers, and choices lead to numbers', () => {
    const call = localHandbook(fixtureHandbook(), 'en').get('role-play', 'call');
    const nodes = call ? numberedNodes(call) : [];
    expect(nodes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const numberOf = (id: string) => nodes.find((node) => node.id === id)?.number;
    const [first] = nodes;
    expect(first?.choices.map(({ letter, leadsTo }) => [letter, leadsTo])).toEqual([
      ['a', numberOf('story')],
      ['b', numberOf('gone')],
    ]);
  });
});

test.each(loadHandbook().entries['role-play'].map(({ id, facts }) => ({ id, facts })))(
  'no way of $id leads beyond the meters',
  ({ facts }) => {
    for (const of of ['trust', 'heat'] as const) {
      const reached = waysThrough(facts).flatMap((way) =>
        way.map((_, index) => standingAfter(way.slice(0, index + 1).map(({ choice }) => choice))[of]),
      );
      expect(Math.min(...reached)).toBeGreaterThanOrEqual(RANGE[of][0]);
      expect(Math.max(...reached)).toBeLessThanOrEqual(RANGE[of][1]);
    }
  },
);

describe('the drawing for authors', () => {
  test('has every node and every choice', async () => {
    const svg = await graphOf(fixtureHandbook(), 'call', 'et');
    expect(svg.match(/class="node"/g)).toHaveLength(4);
    expect(svg.match(/class="edge"/g)).toHaveLength(4);
    expect(svg).toContain('Toru');
  });
  test('of an unknown role-play is told with those that there are', async () => {
    await expect(graphOf(fixtureHandbook(), 'cal')).rejects.toThrow('Did you mean "call"? There are: call.');
  });
  test('is not broken by a quotation mark in the words', () => {
    const call = localHandbook(fixtureHandbook(), 'en').get('role-play', 'call');
    if (!call) throw new Error('The fixtures have no role-play "call".');
    const nodes = { a: { id: 'a', end: 'good' as const, scene: undefined, says: 'Say "no"', choices: [] } };
    expect(dotOf({ ...call, nodes })).toContain(String.raw`label="a (good)\nSay \"no\""`);
  });
});

describe('how long it takes', () => {
  const words = (count: number) => Array(count).fill('word').join(' ');
  const choice = (to: string, say: string) => ({
    id: to,
    to,
    say,
    ...{ technique: 'listen', uses: true, trust: 0, heat: 0, reason: '' },
  });
  const node = (id: string, scene: string, ...choices: ReturnType<typeof choice>[]) => ({
    id,
    scene,
    choices,
    ...{ end: undefined, says: undefined },
  });
  const nodes = {
    a: node('a', words(200), choice('b', words(100)), choice('c', words(100))),
    b: node('b', words(200), choice('c', words(200))),
    c: node('c', words(10)),
  };

  test('the longest way counts, with every line that stands on it, at 200 words a minute', () => {
    expect(minutesOf({ start: 'a', nodes })).toBe(5); // 810 words and ten seconds of choosing
  });
  test('from a node further on', () => {
    expect(minutesOf({ start: 'a', nodes }, 'b')).toBe(3);
    expect(minutesOf({ start: 'a', nodes }, 'c')).toBe(1);
  });
});
