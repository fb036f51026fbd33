/** All words of the handbook in a language, as sentences that a reader meets, with the file they stand in. */
import { PAIRED, PAIRED_NAMES } from '../../src/kinds/schemas.ts';
import { fileOf, type Manuscript } from '../../src/kinds/handbook.ts';
import type { Language } from '../../src/core/languages.ts';

export interface Text {
  file: string;
  text: string;
}

/** Fields that are dates or ids, not words; keywords are what people type, right or wrong. */
const NOT_PROSE = ['updated', 'follows', 'keywords'];

/** Fields, list items, paragraphs: each by itself, links and emphasis taken off. */
export function textsIn({ handbook, bodies }: Manuscript, language: Language): Text[] {
  const entries = PAIRED_NAMES.flatMap((collection) =>
    handbook[collection].flatMap(({ id, words }) => {
      const here = words[language];
      const file = fileOf(collection, id, language, PAIRED[collection].extension);
      return here ? stringsIn(here).map((text) => ({ file, text })) : [];
    }),
  );
  const prose = bodies
    .filter((body) => body.language === language)
    .flatMap(({ file, text }) => blocksOf(text).map((block) => ({ file, text: block })));
  const sheets = (['checklists', 'maps'] as const).flatMap((collection) =>
    handbook[collection].flatMap(({ id, facts: { owner, changes } }) =>
      [owner, ...changes.map(({ what }) => what)].map((said) => ({
        file: fileOf(collection, id, 'facts'),
        text: said[language]!,
      })),
    ),
  );
  const sources = handbook.sources.flatMap(({ id, finding, caution }) =>
    [finding[language], caution?.[language]].flatMap((text) => (text ? [{ file: `content/sources/${id}.yaml`, text }] : [])),
  );
  const terms = handbook.glossary.flatMap(({ id, terms: { [language]: here } }) =>
    here ? [here.term, here.means].map((text) => ({ file: `content/glossary/${id}.yaml`, text })) : [],
  );
  const seeds = handbook.seeds
    .filter(({ status }) => status !== 'drop')
    .map(({ text }) => ({ file: 'content/seeds.yaml', text: text[language]! }));
  const ui = Object.values(handbook.ui[language]!).map((text) => ({ file: `content/ui/${language}.json`, text: bare(text) }));
  return [...entries, ...prose, ...sheets, ...sources, ...terms, ...seeds, ...ui];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [bare(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_PROSE.includes(key))
    .flatMap(([, inner]) => stringsIn(inner));
}

function blocksOf(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n|\n(?=[-*|#]|\d+\. )|\|/)
    .map((block) => bare(block.replace(/^\s*(#+|[-*]|\d+\.)\s+/, '')))
    .filter((block) => /\p{L}/u.test(block));
}

function bare(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\{\w+\}/g, '1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Sentences of a text, by the language's own rules. */
export function sentencesOf(text: string, language: Language): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}

/** Words of a text: letters with inner apostrophes and hyphens. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
