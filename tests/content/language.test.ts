/** The language of the real content: spelling, quotes and dashes, sentence length, reading ease, one term for one thing. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fleschKincaid } from 'flesch-kincaid';
import { loadModule, type Hunspell } from 'hunspell-asm';
import { syllable } from 'syllable';
import { beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/read/read.ts';
import { median, sentencesOf, textsIn, wordsOf, type Text } from './texts.ts';

const { manuscript } = read(process.cwd());
const { handbook } = manuscript;

const LANGUAGES = {
  en: { dictionary: 'dictionary-en-gb', median: 16, foreign: /\b(ja|ning|kui|ei|mis|kes|ära|palun|klient|kliendi)\b/i },
  et: { dictionary: 'dictionary-et', median: 14, foreign: /\b(the|and|with|you|your|of|this|that|for|customer|sorry)\b/i },
} as const;
const LONGEST = 32; // words in a sentence
const GRADE = 8; // Flesch-Kincaid, the school year in which a page can be read

/** Titles of models and studies, names of steps: English on purpose, also in Estonian. */
const QUOTES_THE_OTHER = ['content/reference/models/', 'content/sources/', 'content/glossary/'];

describe.each(Object.entries(LANGUAGES))('%s', (language, limits) => {
  const texts = textsIn(manuscript, language);
  const sentences = texts.flatMap(({ file, text }) =>
    sentencesOf(text, language).map((sentence) => ({ file, sentence, length: wordsOf(sentence).length })),
  );

  test('every word is spelt right, or stands in content/spelling', () => {
    const own = new Set(readFileSync(`content/spelling/${language}.txt`, 'utf8').split('\n'));
    const speller = spellers[limits.dictionary]!;
    const unknown = new Map<string, string>();
    for (const { file, text } of texts) {
      for (const word of wordsOf(text)) {
        const plain = word.replaceAll('’', "'");
        if (own.has(word) || own.has(word.toLowerCase()) || speller.spell(plain) || speller.spell(plain.toLowerCase())) continue;
        unknown.set(word, file);
      }
    }
    expect([...unknown].map(([word, file]) => `${word} (${file})`)).toEqual([]);
  });

  test('no word of the other language is left', () => {
    const left = texts.filter(
      ({ file, text }) => limits.foreign.test(text) && !QUOTES_THE_OTHER.some((start) => file.startsWith(start)),
    );
    expect(left.map(said)).toEqual([]);
  });

  test('quotes and dashes are those of the language', () => {
    const wrong = language === 'et' ? /["'”‘«»]|—|--|\s-\s/ : /["'„«»]|—|--|\s-\s/;
    expect(texts.filter(({ text }) => wrong.test(text)).map(said)).toEqual([]);
  });

  test('every quotation mark has its partner', () => {
    const [open, close] = language === 'et' ? ['„', '“'] : ['“', '”'];
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    expect(texts.filter(({ text }) => count(text, open) !== count(text, close)).map(said)).toEqual([]);
  });

  test(`sentences are short: median at most ${limits.median} words, none above ${LONGEST}`, () => {
    expect(median(sentences.map(({ length }) => length))).toBeLessThanOrEqual(limits.median);
    expect(sentences.filter(({ length }) => length > LONGEST).map(({ file, sentence }) => `${file}: ${sentence}`)).toEqual([]);
  });

  test('one term for one thing: no word that the glossary rules out', () => {
    const ruledOut = handbook.glossary.flatMap(({ id, terms }) =>
      [...(terms[language]?.not ?? []), ...(terms[language]?.norForms ?? [])].map((word) => ({ id, word })),
    );
    const used = texts.flatMap(({ file, text }) =>
      ruledOut
        .filter(({ word }) => !file.startsWith('content/glossary/') && new RegExp(`(?<!\\p{L})${word}`, 'iu').test(text))
        .map(({ id, word }) => `${file}: ${word} (glossary: ${id})`),
    );
    expect(used).toEqual([]);
  });
});

describe('English pages can be read at grade 8 or below', () => {
  const pages = (['techniques', 'articles', 'reference'] as const).flatMap((collection) =>
    handbook[collection].map(({ id }) => `content/${collection}/${id}/en.mdx`),
  );
  const texts = textsIn(manuscript, 'en');
  test.each(pages)('%s', (page) => {
    const own = texts.filter(({ file }) => file === page).map(({ text }) => text);
    const words = own.flatMap(wordsOf);
    const sentence = own.flatMap((text) => sentencesOf(text, 'en')).length;
    const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
    expect(fleschKincaid({ sentence, word: words.length, syllable: syllables })).toBeLessThanOrEqual(GRADE);
  });
});

describe('length', () => {
  const count = (file: string, language: string) =>
    textsIn(manuscript, language)
      .filter((text) => text.file === file)
      .flatMap(({ text }) => wordsOf(text)).length;
  test.each(['en', 'et'])('techniques in %s have 350 to 700 words', (language) => {
    const lengths = handbook.techniques.map(
      ({ id }) => [id, count(`content/techniques/${id}/${language}.mdx`, language)] as const,
    );
    expect(lengths.filter(([, words]) => words < 350 || words > 700)).toEqual([]);
  });
  test.each(['en', 'et'])('articles in %s have 700 to 1,200 words', (language) => {
    const lengths = handbook.articles.map(({ id }) => [id, count(`content/articles/${id}/${language}.mdx`, language)] as const);
    expect(lengths.filter(([, words]) => words < 700 || words > 1200)).toEqual([]);
  });
});

let spellers: Record<string, Hunspell> = {};
beforeAll(async () => {
  const { mountBuffer, create } = await loadModule();
  spellers = Object.fromEntries(
    Object.values(LANGUAGES).map(({ dictionary }) => {
      const folder = dirname(createRequire(import.meta.url).resolve(dictionary));
      const mount = (ending: string) => mountBuffer(readFileSync(join(folder, `index.${ending}`)), `${dictionary}.${ending}`);
      return [dictionary, create(mount('aff'), mount('dic'))];
    }),
  );
}, 60_000);

function said({ file, text }: Text): string {
  return `${file}: ${text.slice(0, 120)}`;
}
