/** Mistakes of style: each is told where it stands, and only in a language that says how it is written. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '../setup/fixture-handbook.ts';
import { checkWith } from '../setup/kept-manuscripts.ts';

const STYLE: Edit[] = [
  {
    file: 'content/style/en.yaml',
    write: `quotes: { open: “, close: ” }
signs: ['"', "'", „, —, " - "]
longestSentence: 8
foreign: [klient, palun*]
mistakes:
  - { write: Write “on 5 May”., not: ["(by|until) the % of May"] }
keeping: [[answer*], [stay, stays], [device, tab]]
openings: [so that]
`,
  },
  { file: 'content/style/et.yaml', write: `quotes: { open: „, close: “ }\nsigns: [”]\nforeign: [the]\n` },
];

const LISTEN = 'content/techniques/listen/en.mdx';
const KUULA = 'content/techniques/listen/et.mdx';
const field = (by: string): Edit => ({ file: LISTEN, find: 'when: Someone is upset and talks fast.', by: `when: ${by}` });
const prose = (...paragraphs: string[]): Edit => ({ file: LISTEN, find: 'A boss needs the same.', by: paragraphs.join('\n\n') });
const ajal = (by: string): Edit => ({ file: KUULA, find: 'when: Keegi on endast väljas ja räägib kiiresti.', by: `when: ${by}` });
const KNOWN: Edit = { file: LISTEN, find: 'known: One study found that it helps.', by: 'known: Say „stop now”.' };

/** Paragraphs, and how what is told of each begins. */
const PARAGRAPHS: [string, string][] = [
  ["It isn't all.", 'The sign \' is not used in "en": It isn\'t all.'],
  ['Wait — then ask.', 'The sign — is not used in "en"'],
  ['Wait - then ask.', 'The sign - is not used in "en"'],
  ['Say “stop.', 'A quotation mark “ has no partner: Say “stop.'],
  ['Say stop”.', 'A quotation mark ” has no partner'],
  ['Ask the klient.', '"klient" is a word of another language.'],
  ['Say Palunks.', '"Palunks" is a word of another language.'],
  ['Pay by the 12 of May.', '"by the 12 of May" is a mistake'],
  ['One two three four five six seven eight nine.', 'A sentence of 9 words: One two three four'],
  ['Answers stay on your device.', 'This says where answers stay'],
];
const FIRST_LINE = 27;
const EVERY_MISTAKE: Edit[] = [
  prose(...PARAGRAPHS.map(([text]) => text)),
  field('Ask the klient.'),
  KNOWN,
  ajal('Ütle the ”nii“.'),
];

const told = (edits: Edit[]) => checkWith(edits).problems.map(({ file, line, wrong }) => `${file}:${line} ${wrong}`);

describe('mistakes of style', () => {
  test('each is told where it stands, and no other', () => {
    const expected = [
      `${LISTEN}:5 "klient" is a word of another language.`,
      `${LISTEN}:22 The sign „ is not used in "en"`,
      `${LISTEN}:22 A quotation mark ” has no partner`,
      ...PARAGRAPHS.map(([, wrong], index) => `${LISTEN}:${FIRST_LINE + 2 * index} ${wrong}`),
      `${KUULA}:5 The sign ” is not used in "et"`,
      `${KUULA}:5 A quotation mark “ has no partner`,
      `${KUULA}:5 "the" is a word of another language.`,
    ];
    expect(told([...STYLE, ...EVERY_MISTAKE])).toEqual(expected.map((start) => expect.stringContaining(start)));
  });

  test('a language that does not say how it is written is asked nothing', () => {
    expect(told(EVERY_MISTAKE)).toEqual([]);
  });

  test('right words in the same places are no mistake', () => {
    const right = [field('Say “stop – now”. It isn’t all.'), ajal('Ütle „nii“.'), prose('Pay by 12 May.')];
    expect(told([...STYLE, ...right])).toEqual([]);
  });

  test('a summary that is half a sentence is one, and elsewhere the same words are right', () => {
    const summary: Edit = { file: LISTEN, find: 'summary: Let them tell', by: 'summary: So that they tell' };
    expect(told([...STYLE, summary, field('So that you hear.')])).toEqual([
      `${LISTEN}:3 The summary begins with "So that", so that it is half a sentence.`,
    ]);
  });

  test('a doubtful word is only mentioned', () => {
    const style: Edit = { file: 'content/style/en.yaml', write: 'doubtful: [{ write: Write “problem”., not: [trouble] }]\n' };
    const { problems, warnings } = checkWith([style, field('Hear the trouble.')]);
    expect(problems).toEqual([]);
    expect(warnings).toContainEqual(
      expect.objectContaining({ file: LISTEN, line: 5, wrong: '"trouble" is often wrong here, says content/style/en.yaml.' }),
    );
  });

  test('one word in every kind of file is found', () => {
    const edits: Edit[] = [
      { file: 'content/seeds.yaml', find: 'en: Listen.', by: 'en: Klient.' },
      { file: 'content/glossary/customer.yaml', find: 'Someone we serve.', by: 'A klient.' },
      { file: 'content/checklists/minute/en.yaml', find: 'Listen twice.', by: 'Listen, klient.' },
    ];
    expect(told([...STYLE, ...edits]).map((problem) => problem.split(':')[0])).toEqual(edits.map(({ file }) => file).sort());
  });
});

describe('terms that the glossary rules out', () => {
  const TERM = 'content/glossary/customer.yaml';
  const ruledOut = (words: string): Edit => ({
    file: TERM,
    find: 'means: Someone we serve.',
    by: `means: Someone we serve., not: [${words}], norForms: [patron]`,
  });

  test('and forms of them', () => {
    expect(told([ruledOut('client'), prose('Patronage of clients.')])).toEqual([
      `${LISTEN}:27 "Patronage" is a word that the glossary rules out.`,
    ]);
    expect(told([ruledOut('client'), field('Hear the clients.')])).toHaveLength(1);
  });

  test('but not inside another word, in another language or in the glossary itself', () => {
    expect(told([ruledOut('client'), field('Subclient.'), ajal('Client.')])).toEqual([]);
  });

  test('whatever signs they have', () => {
    expect(told([ruledOut('"client (of ours", "drop-in*"'), field('Hear the drop-in.')])).toEqual([]);
  });
});

describe('places to fill in', () => {
  const facts = (by: string): Edit => ({ file: 'content/techniques/wait/facts.yaml', find: 'phase:', by: `${by}\nphase:` });
  const wait: Edit = { file: 'content/techniques/wait/en.mdx', find: 'known: ', by: 'known: FILL IN ' };

  test('are a mistake in a field, in prose and beside the entries', () => {
    const edits = [
      field('FILL IN'),
      prose('First FILL IN.'),
      { file: 'content/seeds.yaml', find: 'en: Listen.', by: 'en: FILL IN' },
    ];
    expect(told(edits)).toEqual(
      ['content/seeds.yaml:5', `${LISTEN}:5`, `${LISTEN}:27`].map((place) => `${place} This place still waits to be filled in.`),
    );
  });

  test('are only mentioned in a draft, which nothing else is mentioned about', () => {
    const nobodyNames: Edit[] = [{ file: 'content/techniques/listen/facts.yaml', find: 'related: [wait]\n', by: '' }];
    const { problems, warnings } = checkWith([...nobodyNames, wait, facts('draft: true')]);
    const about = warnings.filter(({ file }) => file.includes('/wait/'));
    expect(about.map(({ wrong }) => wrong)).toEqual(['One place waits to be filled in.']);
    expect(problems.filter(({ wrong }) => wrong.includes('filled in'))).toEqual([]);
  });
});
