/** What pages are made with: placeholders of a finished page, the line of the phases, places in menus, links. */
import { describe, expect, test } from 'vitest';
import { PHASES } from '../../src/core/vocabulary.ts';
import { lastSentence } from '../../src/kinds/checklist/last-sentence.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { onwardFrom } from '../../src/kinds/technique/onward.ts';
import { fillPage } from '../../src/layout/fill-page.ts';
import { createI18n } from '../../src/layout/i18n.ts';
import { practiceAfter } from '../../src/layout/parts/practice.ts';
import { stretchOf, wholeLine } from '../../src/layout/phase-line.ts';
import { placesIn } from '../../src/layout/places.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

describe('placeholders of a finished page', () => {
  const filled = (html: string) => fillPage(html, { emergency: '112' });
  const call = '<a href="tel:112">112</a>';
  test.each([
    ['text', '<p>Call {emergency}, or <b>{emergency}</b>.</p>', `<p>Call ${call}, or <b>${call}</b>.</p>`],
    ['a label', '<label><input type=checkbox>{emergency}</label>', `<label><input type=checkbox>${call}</label>`],
    [
      'an answer to choose',
      '<label class=choice><input type=radio>{emergency}</label>',
      '<label class=choice><input type=radio>112</label>',
    ],
    ['an attribute', '<p title="a > {emergency}">x</p>', '<p title="a > 112">x</p>'],
    ['a link', '<a href="/">Call <q>{emergency}</q></a> {emergency}', `<a href="/">Call <q>112</q></a> ${call}`],
    ['a button', '<button>{emergency}</button>', '<button>112</button>'],
    ['a title', '<title>{emergency}</title>', '<title>112</title>'],
    ['a script', '<script>if (a < b) "{emergency}"</script>{emergency}', `<script>if (a < b) "112"</script>${call}`],
    ['other placeholders stay', '<p data-words="{count}">{count}</p>', '<p data-words="{count}">{count}</p>'],
    ['names that every object has stay', '<script>const {constructor} = x</script>', '<script>const {constructor} = x</script>'],
  ])('%s', (_, html, expected) => expect(filled(html)).toBe(expected));
});

test.each([
  ['Is anyone unsafe? Take the card.', 'Is anyone unsafe? ', 'Take the card.'],
  ['Take the card', '', 'Take the card'],
])('the last sentence of %j', (line, before, last) => expect(lastSentence(line)).toEqual({ before, last }));

describe('the line of the phases', () => {
  test('ends level', () => expect(wholeLine().endsWith('50')).toBe(true));
  test.each(PHASES.map((phase, index) => ({ phase, before: PHASES[index - 1] })).slice(1))(
    '$phase starts where the one before it ends',
    ({ phase, before }) => {
      const start = stretchOf(phase).slice(1).split('L')[0];
      expect(before && stretchOf(before).split('L').at(-1)).toBe(start);
    },
  );
});

describe('places in menus', () => {
  const linksIn = (language: string) => {
    const handbook = fixtureHandbook();
    return placesIn('header', createI18n(handbook, language), localHandbook(handbook, language));
  };
  test('lead to the entry in the reader’s language', () => {
    expect(linksIn('et')).toContainEqual(expect.objectContaining({ href: '/et/reference/phrases/', language: undefined }));
  });
  test('lead to the original where it is not written in it, and say so', () => {
    expect(linksIn('ru')).toContainEqual(expect.objectContaining({ href: '/en/reference/phrases/', language: 'en' }));
  });
  test('that name an entry which the handbook lacks are left out', () => {
    const handbook = fixtureHandbook();
    const less = { ...handbook, entries: { ...handbook.entries, reference: [] } };
    const links = placesIn('header', createI18n(handbook, 'en'), localHandbook(less, 'en'));
    expect(links.map(({ href }) => href)).not.toContain('/en/reference/phrases/');
    expect(links.length).toBeGreaterThan(0);
  });
});

describe('what trains the same as a page is about', () => {
  /** A handbook with copies of the role-play that names these techniques in turn. */
  const with3 = (...plays: { id: string; techniques: string[] }[]) => {
    const handbook = fixtureHandbook();
    const [model] = handbook.entries['role-play'];
    if (!model) throw new Error('The fixtures have no role-play.');
    const choice = { to: 'end', uses: true, trust: 0, heat: 0 };
    const copies = plays.map(({ id, techniques }) => {
      const choices = techniques.map((technique, index) => ({ ...choice, id: `c${index}`, technique }));
      const texts = Object.fromEntries(choices.map((one) => [one.id, { say: 'S', reason: 'R' }]));
      const nodes = { start: { choices }, end: { choices: [], end: 'good' as const } };
      const words = { start: { choices: texts }, end: { choices: {} } };
      return {
        id,
        facts: { ...model.facts, start: 'start', nodes },
        words: { en: { ...(model.words['en'] ?? raise('en')), title: id, nodes: words } },
      };
    });
    return localHandbook({ ...handbook, entries: { ...handbook.entries, 'role-play': copies } }, 'en');
  };
  const raise = (language: string): never => {
    throw new Error(`The role-play of the fixtures is not written in "${language}".`);
  };
  const near = (handbook: ReturnType<typeof with3>, techniques: string[], id = 'page') => {
    const references = techniques.map((technique) => ({ kind: 'technique', id: technique, path: [] }));
    return practiceAfter(handbook, { kind: 'checklist', id, references }).flatMap(({ entries }) =>
      entries.map((entry) => entry.id),
    );
  };

  test('comes nearest first: most techniques in common, whatever its place in the handbook', () => {
    const handbook = with3({ id: 'one', techniques: ['listen'] }, { id: 'both', techniques: ['listen', 'wait'] });
    expect(near(handbook, ['listen', 'wait'])).toEqual(['both', 'one']);
  });
  test('first of all what names the page itself', () => {
    const handbook = with3({ id: 'both', techniques: ['listen', 'wait'] });
    expect(near(handbook, ['listen'], 'minute')).toEqual(['both']);
    expect(near(handbook, [], 'minute')).toEqual([]);
  });
  test('three at most, and nothing that has nothing in common', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, techniques: ['listen'] }));
    expect(near(with3({ id: 'other', techniques: ['wait'] }, ...four), ['listen'])).toEqual(['a', 'b', 'c']);
  });
});

test('a technique leads on to what names it, to its neighbours, and to those that pull the other way', () => {
  const local = localHandbook(fixtureHandbook(), 'en');
  const listen = local.get('technique', 'listen');
  const ways = listen ? onwardFrom(local, listen) : [];
  expect(ways.map(({ label, entries }) => [label, ...entries.map(({ id }) => id)])).toEqual([
    ['technique.situations', 'lost-parcel'],
    ['technique.quiz', 'first', 'types'],
    ['technique.checklist', 'minute'],
    ['technique.scenario', 'call'],
    ['technique.worksheet', 'prepare-talk'],
    ['technique.session', 'listening'],
    ['technique.related', 'wait'],
    ['technique.opposing', 'wait'],
  ]);
});

test('a link of the menu to one page belongs to that page, one to a list to all of its pages', () => {
  const handbook = fixtureHandbook();
  const lists = placesIn('header', createI18n(handbook, 'en'), localHandbook(handbook, 'en')).map(({ list }) => list);
  expect(lists).toContain('/techniques/');
  expect(lists).toContain('/reference/phrases/');
  expect(lists).not.toContain('/reference/');
});
