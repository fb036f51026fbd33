/** Mistakes of style: each is told where it stands, and only in a language that says how it is written. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { TODAY, handbookWith, type Edit } from '../setup/fixture-handbook.ts';

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
`,
  },
  { file: 'content/style/et.yaml', write: `quotes: { open: „, close: “ }\nsigns: [”]\nforeign: [the]\n` },
];

const LISTEN = 'content/techniques/listen/en.mdx';
const KUULA = 'content/techniques/listen/et.mdx';
const field = (by: string): Edit => ({ file: LISTEN, find: 'when: Someone is upset and talks fast.', by: `when: ${by}` });
const prose = (by: string): Edit => ({ file: LISTEN, find: 'A boss needs the same.', by });
const ajal = (by: string): Edit => ({ file: KUULA, find: 'when: Keegi on endast väljas ja räägib kiiresti.', by: `when: ${by}` });

/** The change, where it is told, and how that begins. */
const MISTAKES: Record<string, [Edit, string]> = {
  'a quotation mark of another language': [field('Say „stop now”.'), `${LISTEN}:5 The sign „ is not used in "en"`],
  'a quotation mark of another language, in et': [ajal('Ütle „nii”.'), `${KUULA}:5 The sign ” is not used in "et"`],
  'a straight apostrophe in prose': [prose("It isn't all."), `${LISTEN}:27 The sign ' is not used in "en"`],
  'a dash too long': [prose('Wait — then ask.'), `${LISTEN}:27 The sign — is not used in "en"`],
  'a hyphen for a dash': [field('Wait - then ask.'), `${LISTEN}:5 The sign - is not used in "en"`],
  'a quotation that never ends': [prose('Say “stop.'), `${LISTEN}:27 A quotation mark “ has no partner`],
  'a quotation that never began': [field('Say stop”.'), `${LISTEN}:5 A quotation mark ” has no partner`],
  'a word of another language': [prose('Ask the klient.'), `${LISTEN}:27 "klient" is a word of another language.`],
  'a word of another language, in et': [ajal('Ütle the nii.'), `${KUULA}:5 "the" is a word of another language.`],
  'a word of another language with an ending': [field('Say Palunks.'), `${LISTEN}:5 "Palunks" is a word of another language.`],
  'a mistake of grammar': [field('Pay by the 12 of May.'), `${LISTEN}:5 "by the 12 of May" is a mistake`],
  'a sentence too long': [
    prose('One two three four five six seven eight nine.'),
    `${LISTEN}:27 A sentence of 9 words: One two three four`,
  ],
  'a promise about answers': [prose('Answers stay on your device.'), `${LISTEN}:27 This says where answers stay`],
};

const told = (edits: Edit[]) =>
  check(handbookWith(edits), TODAY).problems.map(({ file, line, wrong }) => `${file}:${line} ${wrong}`);

describe('mistakes of style', () => {
  test('the handbook of the fixtures has none', () => {
    expect(told(STYLE)).toEqual([]);
  });

  test.each(Object.entries(MISTAKES))('%s', (_, [edit, expected]) => {
    const problems = told([...STYLE, edit]);
    expect(problems[0]).toContain(expected);
  });

  test('a language that does not say how it is written is asked nothing', () => {
    for (const [edit] of Object.values(MISTAKES)) expect(told([edit])).toEqual([]);
  });

  test('right words in the same places are no mistake', () => {
    const right = [field('Say “stop – now”. It isn’t all.'), ajal('Ütle „nii“.')];
    expect(told([...STYLE, ...right])).toEqual([]);
  });

  test('one word in every kind of file is found', () => {
    const klient = (file: string, find: string, by: string): Edit => ({ file, find, by });
    const edits = [
      klient('content/seeds.yaml', 'en: Listen.', 'en: Klient.'),
      klient('content/glossary/customer.yaml', 'Someone we serve.', 'A klient.'),
      klient('content/checklists/minute/en.yaml', 'Listen twice.', 'Listen, klient.'),
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
    const { problems, warnings } = check(handbookWith([...nobodyNames, wait, facts('draft: true')]), TODAY);
    const about = warnings.filter(({ file }) => file.includes('/wait/'));
    expect(about.map(({ wrong }) => wrong)).toEqual(['One place waits to be filled in.']);
    expect(problems.filter(({ wrong }) => wrong.includes('filled in'))).toEqual([]);
  });
});
