/** What the generated entries are made of: the words of a handbook, read as they stand in its files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Failure } from '../../src/core/failure.ts';
import { splitFrontmatter } from '../../src/read/parse.ts';

type Fields = Record<string, unknown>;

/** An entry that lends its words. */
export interface Donor {
  facts: Fields;
  /** Fields and prose by language. */
  words: Record<string, { fields: Fields; prose: string }>;
}

/** A heading with what stands below it, as Markdown; the heading of what stands on top of a page is empty. */
export interface Section {
  heading: string;
  text: string;
}

export interface Donors {
  languages: readonly string[];
  /** Pages that lend titles and summaries to articles. */
  pages: Donor[];
  situations: Donor[];
  quizzes: Donor[];
  /** By language, what pages begin with and what follows. */
  leads: Record<string, Section[]>;
  sections: Record<string, Section[]>;
  /** Words of each line to say, as technique/pair, by language. */
  lines: Record<string, Record<string, string>>;
}

/** Throws a Failure where the handbook has nothing to lend in one of the languages. @param root holds `content/` */
export function readDonors(root: string, languages: readonly string[]): Donors {
  const of = (folder: string) => entriesIn(join(root, 'content', folder), languages);
  const [articles, techniques, situations, quizzes] = ['articles', 'techniques', 'situations', 'quizzes'].map(of);
  if (!articles?.size || !techniques?.size || !situations?.size || !quizzes?.size)
    throw new Failure(`${root} needs an article, a technique, a situation and a quiz in each of: ${languages.join(', ')}.`);
  const pages = [...articles.values(), ...techniques.values()];
  const sections = byLanguage(languages, (language) => pages.flatMap((page) => sectionsOf(page.words[language]!.prose)));
  return {
    languages,
    pages,
    situations: [...situations.values()],
    quizzes: [...quizzes.values()],
    leads: byLanguage(languages, (language) => sections[language]!.filter(({ heading }) => !heading)),
    sections: byLanguage(languages, (language) => sections[language]!.filter(({ heading }) => heading)),
    lines: byLanguage(languages, (language) => linesOf(techniques, language)),
  };
}

const byLanguage = <Value>(languages: readonly string[], value: (language: string) => Value): Record<string, Value> =>
  Object.fromEntries(languages.map((language) => [language, value(language)]));

/** Finished entries that are written in every language, sorted by id: the order on the disk is no part of the seed. */
function entriesIn(folder: string, languages: readonly string[]): Map<string, Donor> {
  const whole = readdirSync(folder).filter((id) => languages.every((language) => fileIn(join(folder, id), language)));
  const donors = whole.sort().map((id) => [id, donorIn(join(folder, id), languages)] as const);
  return new Map(donors.filter(([, { facts }]) => !facts['draft']));
}

function fileIn(folder: string, language: string): string | undefined {
  return ['mdx', 'yaml'].map((extension) => join(folder, `${language}.${extension}`)).find((file) => existsSync(file));
}

function donorIn(folder: string, languages: readonly string[]): Donor {
  const words = byLanguage(languages, (language) => {
    const text = readFileSync(fileIn(folder, language)!, 'utf8');
    const parts = splitFrontmatter(text) ?? { fields: text, body: '' };
    return { fields: parse(parts.fields) as Fields, prose: parts.body };
  });
  return { facts: parse(readFileSync(join(folder, 'facts.yaml'), 'utf8')) as Fields, words };
}

/** Components go: each would ask for a source or an entry beside the words. */
function sectionsOf(prose: string): Section[] {
  const text = prose.replace(/^<[A-Z].*$/gm, '').replace(/^###.*$/gm, '');
  return text.split(/^## /m).flatMap((part, index) => {
    const [first = '', ...rest] = part.trim().split('\n');
    const section = index === 0 ? { heading: '', text: part } : { heading: first, text: rest.join('\n') };
    const tidy = section.text.trim().replace(/\n{3,}/g, '\n\n');
    return tidy ? [{ heading: section.heading, text: tidy }] : [];
  });
}

function linesOf(techniques: ReadonlyMap<string, Donor>, language: string): Record<string, string> {
  const pairs = [...techniques].flatMap(([id, { words }]) => {
    const phrases = words[language]!.fields['phrases'] as Record<string, { say?: string }> | undefined;
    return Object.entries(phrases ?? {}).map(([pair, { say }]) => [`${id}/${pair}`, say ?? '']);
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}
