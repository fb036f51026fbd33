/** Role-plays as data: small graphs whose answer can be seen, and every way through the real ones. */
import { describe, expect, test } from 'vitest';
import { scenarioFacts } from '../../src/kinds/role-play/schema.ts';
import { dotOf } from '../../src/kinds/role-play/dot.ts';
import { closedLoops, reachableFrom, wayLongerThan, waysThrough, type Graph } from '../../src/kinds/role-play/graph.ts';
import { neighbours, numbersOf } from '../../src/kinds/role-play/numbers.ts';
import { MOST_CHOICES } from '../../src/kinds/role-play/lint.ts';
import { levelOf, RANGE, standingAfter, standingAtEnd } from '../../src/kinds/role-play/standing.ts';
import { badVersion, endOf, goodVersion } from '../../src/kinds/role-play/versions.ts';
import { graphOf } from '../../src/kinds/role-play/draw-graph.ts';
import { read } from '../../src/read/read.ts';

const { handbook } = read(process.cwd()).manuscript;
const { scenarios } = handbook;
const languages = handbook.languages.map(({ code }) => code);

/** 'a>b,c b>end' */
function graph(text: string): Graph {
  const choice = (to: string) => ({ id: `to-${to}`, to, technique: 'listen', uses: true, trust: 0, heat: 0 });
  const nodes = text.split(' ').map((line) => {
    const [id, targets = ''] = line.split('>');
    return [id!, { choices: targets.split(',').filter(Boolean).map(choice), ...(targets ? {} : { end: 'good' as const }) }];
  });
  return { start: nodes[0]![0] as string, nodes: Object.fromEntries(nodes) };
}
const spelt = (ways: ReturnType<typeof waysThrough>) => ways.map((way) => way.map(({ at }) => at).join(''));

describe('walking', () => {
  test('every way, each once', () => {
    expect(spelt(waysThrough(graph('a>b,c b>d c>d,e d e')))).toEqual(['ab', 'ac', 'ac']);
  });
  test('never through one node twice, so that loops end', () => {
    expect(spelt(waysThrough(graph('a>b b>a,c c')))).toEqual(['ab']);
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

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (id, { facts, words }) => {
  const ways = waysThrough(facts);
  const ends = Object.values(facts.nodes).flatMap(({ end }) => end ?? []);

  test('has 12 to 25 nodes and good, middling and bad endings', () => {
    expect(Object.keys(facts.nodes).length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(facts.nodes).length).toBeLessThanOrEqual(25);
    expect([...new Set(ends)].sort()).toEqual(['bad', 'good', 'middling']);
  });

  test('every way ends at an ending, in 2 to 8 choices, with words for all of it in every language', () => {
    expect(ways.length).toBeGreaterThan(50);
    for (const way of ways) {
      expect(way.length).toBeGreaterThanOrEqual(2);
      expect(way.length).toBeLessThanOrEqual(MOST_CHOICES);
      expect(facts.nodes[endOf(facts, way)]!.end).toBeDefined();
      for (const language of languages) {
        const { nodes } = words[language]!;
        for (const { at, choice } of way) expect(nodes[at]!.choices[choice.id]!.reason).toBeTruthy();
      }
    }
  });

  test('no way leads beyond the meters, and each is used on its whole width', () => {
    for (const of of ['trust', 'heat'] as const) {
      const reached = ways.flatMap((way) =>
        way.map((_, index) => standingAfter(way.slice(0, index + 1).map(({ choice }) => choice))[of]),
      );
      expect(Math.min(...reached)).toBeGreaterThanOrEqual(RANGE[of][0]);
      expect(Math.max(...reached)).toBeLessThanOrEqual(RANGE[of][1]);
      expect(new Set(reached.map((value) => levelOf(of, value))).size).toBe(5);
    }
  });

  test('helping lines lead to the good ending, and some way with a slip does too: nobody is lost at once', () => {
    const good = ways.filter((way) => facts.nodes[endOf(facts, way)]!.end === 'good');
    expect(goodVersion(facts).every(({ choice }) => choice.uses)).toBe(true);
    expect(good.some((way) => way.some(({ choice }) => !choice.uses))).toBe(true);
  });

  test('what is read aloud ends well and badly', () => {
    expect(facts.nodes[endOf(facts, goodVersion(facts))]!.end).toBe('good');
    expect(facts.nodes[endOf(facts, badVersion(facts))]!.end).toBe('bad');
    expect(badVersion(facts).every(({ choice }) => !choice.uses)).toBe(true);
  });

  test('paper numbers: 1 is the start, each once, the same every time, and no answer beside its question', () => {
    const numbers = numbersOf(id, facts);
    expect(numbers[facts.start]).toBe(1);
    expect(Object.values(numbers).sort((a, b) => a - b)).toEqual(Object.keys(facts.nodes).map((_, index) => index + 1));
    expect(numbersOf(id, facts)).toEqual(numbers);
    expect(numbersOf(`${id}!`, facts)).not.toEqual(numbers);
    expect(neighbours(facts, numbers)).toBe(0);
  });

  test('the helpful line does not always stand in the same place', () => {
    const places = Object.values(facts.nodes).flatMap(({ choices }) => {
      const helpful = choices.findIndex(({ uses }) => uses);
      return helpful < 0 ? [] : [helpful];
    });
    const share = (place: number) => places.filter((other) => other === place).length / places.length;
    for (const place of [0, 1, 2]) expect(share(place)).toBeLessThanOrEqual(0.6);
  });

  test('the graph is drawn with every node and choice', async () => {
    const svg = await graphOf(process.cwd(), id);
    expect(svg.match(/class="node"/g)).toHaveLength(Object.keys(facts.nodes).length);
    expect(svg.match(/class="edge"/g)).toHaveLength(Object.values(facts.nodes).flatMap(({ choices }) => choices).length);
  });
});

test('a number beside its question is taken only where there is no other', () => {
  const line = graph('a>b b>c c');
  expect(neighbours(line, numbersOf('x', line))).toBe(1);
});

test('an unknown role-play is told with those that there are', async () => {
  await expect(graphOf(process.cwd(), 'boss-reprot')).rejects.toThrow('Did you mean "boss-report"?');
});

test('a quotation mark in the words does not break the drawing', () => {
  const facts = scenarioFacts.parse({
    original: 'en', order: 1, start: 'a', minutes: 5, checklist: 'x', nodes: { a: { end: 'good' } },
  }); // prettier-ignore
  const words = { en: { nodes: { a: { says: 'Say "no"', choices: {} } } } } as never;
  expect(dotOf({ id: 'x', facts, words }, 'en')).toContain(String.raw`label="a (good)\nSay \"no\""`);
});
