/** What the check says of the ways through maps and role-plays: small graphs whose mistakes can be seen. */
import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../src/kinds/load.ts';
import { mapPaths } from '../../src/kinds/map/lint.ts';
import { silentNodes, wrongTurns } from '../../src/kinds/role-play/lint.ts';
import { FIXTURE_HANDBOOK } from '../setup/fixture-handbook.ts';

const { manuscript } = readManuscript(FIXTURE_HANDBOOK);
const { handbook } = manuscript;
const [map] = handbook.entries.map;
const [play] = handbook.entries['role-play'];
if (!map || !play) throw new Error('The fixtures have no map, or no role-play.');

const lines = (text: string) =>
  text.split(' ').map((line): [id: string, targets: string[]] => {
    const [id = '', targets = ''] = line.split('>');
    return [id, targets.split(',').filter(Boolean)];
  });

describe('steps of a map', () => {
  /** 'a>b b>c,d c! d!': one target is a step to go on to, several are answers, "!" is an end. */
  function mistakesIn(text: string) {
    const steps = lines(text).map(([name, targets]) => {
      const [only] = targets;
      const answers = targets.length > 1 ? Object.fromEntries(targets.map((to, index) => [`n${index}`, to])) : undefined;
      return [name.replace('!', ''), { to: answers ? undefined : only, answers, end: name.endsWith('!') || undefined }] as const;
    });
    const facts = { ...map!.facts, start: steps[0]?.[0] ?? '', decide: Object.fromEntries(steps) };
    const entries = { ...handbook.entries, map: [{ ...map!, facts }] };
    return mapPaths({ ...manuscript, handbook: { ...handbook, entries } }).map(({ path, wrong }) => [path?.join('.'), wrong]);
  }

  test.each([
    ['a!', []],
    ['a>b b!', []],
    ['a>b,c b>c c!', []],
    ['a>b,c b>a c!', []],
    ['a>b b>a,c c!', []],
    ['a>x b!', [['decide.a.to', 'There is no step "x".']]],
    ['done>b,doen b!', [['decide.done.answers.n1', 'There is no step "doen". Did you mean "done"?']]],
    ['a>b b', [['decide.a', 'From the step "a" there is no way to an end.'], ['decide.b', 'The step "b" leads nowhere.']]],
    ['a! b!', [['decide.b', 'Nobody reaches the step "b".']]],
    ['a!>b b!', [['decide.a', 'The step "a" goes on in two ways.']]],
    ['a!>b,c b! c!', [['decide.a', 'The step "a" goes on in two ways.']]],
    ['a>b,c b>d c! d>b', [
      ['decide.b', 'From the step "b" there is no way to an end.'],
      ['decide.d', 'From the step "d" there is no way to an end.'],
    ]],
  ])('%s', (text, mistakes) => expect(mistakesIn(text)).toEqual(mistakes)); // prettier-ignore

  test('a start that there is not is told, and nothing that follows from it', () => {
    const entries = { ...handbook.entries, map: [{ ...map, facts: { ...map.facts, start: 'falt' } }] };
    expect(mapPaths({ ...manuscript, handbook: { ...handbook, entries } })).toEqual([
      {
        file: 'content/maps/back/facts.yaml',
        path: ['start'],
        wrong: 'There is no step "falt". Did you mean "fault"?',
        fix: 'Name a step that stands under decide.',
      },
    ]);
  });
});

describe('nodes of a role-play', () => {
  const choice = (to: string, index: number) => ({ id: `c${index}`, to, technique: 'listen', uses: true, trust: 0, heat: 0 });
  const manuscriptOf = (start: string, nodes: (typeof play)['facts']['nodes'], short?: string) => {
    const entries = { ...handbook.entries, 'role-play': [{ ...play, facts: { ...play.facts, start, short, nodes } }] };
    return { ...manuscript, handbook: { ...handbook, entries } };
  };
  const told = (start: string, nodes: (typeof play)['facts']['nodes'], short?: string) =>
    wrongTurns(manuscriptOf(start, nodes, short)).map(({ path, wrong }) => [path?.join('.'), wrong]);

  /** 'a>b,c b+ c-': "+" is a good ending, "-" a bad one. */
  function mistakesIn(text: string) {
    const nodes = lines(text).map(([name, targets]) => {
      const end = name.endsWith('+') ? ('good' as const) : name.endsWith('-') ? ('bad' as const) : undefined;
      return [name.replace(/[+-]/, ''), { choices: targets.map(choice), end }] as const;
    });
    return told(nodes[0]?.[0] ?? '', Object.fromEntries(nodes));
  }
  const NO_GOOD = ['nodes', 'No good ending can be reached.'];

  test.each([
    ['a>b,c b+ c-', []],
    ['a>b b>a,c c+', []],
    ['a+', []],
    ['a>x,b b+', [['nodes.a.choices.0.to', 'There is no node "x".']]],
    ['ring>b,rig b+', [['nodes.ring.choices.1.to', 'There is no node "rig". Did you mean "ring"?']]],
    ['a>b b+ c-', [['nodes.c', 'No choice leads to "c".']]],
    ['a>b,c b+ c', [['nodes.c', '"c" is a dead end: it has no choices and is no ending.']]],
    ['a>b,c b+ c>d d>c', [['nodes.c', 'No choice leads out of this loop: "c", "d".']]],
    ['a>b,c b+ c>c', [['nodes.c', 'No choice leads out of this loop: "c".']]],
    ['a>b,c b+ c>d d', [
      ['nodes.d', '"d" is a dead end: it has no choices and is no ending.'],
      ['nodes.c', 'From "c" no way leads to an ending.'],
    ]],
    ['a>b b+>c c-', [['nodes.b.end', '"b" is an ending and goes on all the same.']]],
    ['a>b b-', [NO_GOOD]],
    ['a>b,c b- c>a', [NO_GOOD]],
    ['a>b b>c c>d d>e e>f f>g g>h h>i i+', []],
    ['a>b b>c c>d d>e e>f f>g g>h h>i i>j j+', [
      ['nodes.i', 'A way can take more than 8 choices: a, b, c, d, e, f, g, h, i.'],
    ]],
  ])('%s', (text, mistakes) => expect(mistakesIn(text)).toEqual(mistakes)); // prettier-ignore

  test('a start that there is not is told, and nothing that follows from it', () => {
    expect(told('rings', play.facts.nodes)).toEqual([['start', 'There is no node "rings". Did you mean "ring"?']]);
  });

  test('a short form begins at a node that there is, three choices from every ending at most', () => {
    const far = { choices: [choice('ring', 0)] };
    const nodes = { ...play.facts.nodes, far, farther: { choices: [choice('far', 0)] } };
    expect(told('farther', nodes, 'far')).toEqual([]);
    expect(told('farther', nodes, 'farther')).toEqual([['short', 'From "farther" a way can take more than 3 choices.']]);
    expect(told('farther', nodes, 'rong')).toEqual([['short', 'There is no node "rong". Did you mean "ring"?']]);
  });

  test.each([
    [{ scene: 'S', says: undefined }, 0],
    [{ scene: undefined, says: 'S' }, 0],
    [{ scene: undefined, says: undefined }, 1],
  ])('at which there is %j', (node, times) => {
    const words = play.words['en'];
    if (!words) throw new Error('The role-play of the fixtures has no English.');
    const nodes = { gone: { ...node, choices: {} } };
    const entries = { ...handbook.entries, 'role-play': [{ ...play, words: { en: { ...words, nodes } } }] };
    const found = silentNodes({ ...manuscript, handbook: { ...handbook, entries } });
    expect(found.map(({ file, path }) => [file, path])).toEqual(
      Array(times).fill(['content/scenarios/call/en.yaml', ['nodes', 'gone']]),
    );
  });
});
