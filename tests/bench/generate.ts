/** Makes entries out of the words of others: the first N are the same however many follow. */
import { random as randomBy, type Random } from '../setup/random.ts';
import type { Donor, Donors, Section } from './donors.ts';
import { quizText, situationText } from './as-markdown.ts';

export const KINDS = { article: 'articles', situation: 'situations', quiz: 'quizzes' } as const;
export type Kind = keyof typeof KINDS;

export interface Generated {
  kind: Kind;
  id: string;
  facts: Record<string, unknown>;
  /** By language: the fields of our words file, and what stands on the page as Markdown, which for articles is the prose of our
   * file. Links are ours, without base and language: `/articles/entry-1/`. */
  words: Record<string, { fields: Record<string, unknown>; markdown: string }>;
}

/** A day before any on which this runs. */
const DAY = '2026-11-22';
/** Of each twenty entries nine articles, eight situations and three quizzes: as the handbook has techniques and articles,
 * situations, quizzes. The first three are one of each. */
const SHARE = 'asqasasasasqasasasqa';
const KIND_OF: Record<string, Kind> = { a: 'article', s: 'situation', q: 'quiz' };
const SECTIONS = 10; // about as long as our own articles
const LINKS = 3;

const kindOf = (index: number): Kind => KIND_OF[SHARE[index % SHARE.length]!]!;
const idOf = (index: number) => `entry-${index + 1}`;
const addressOf = (index: number) => `/${KINDS[kindOf(index)]}/${idOf(index)}/`;

export function generate(donors: Donors, count: number, seed: number): Generated[] {
  return Array.from({ length: count }, (_, index) => MAKE[kindOf(index)](donors, index, randomBy(seed + index)));
}

type Make = (donors: Donors, index: number, random: Random) => Generated;
const MAKE: Record<Kind, Make> = { article, situation, quiz };

function article({ pages, leads, sections, languages }: Donors, index: number, random: Random): Generated {
  const page = random.pick(pages);
  const techniques = random.pick(pages.flatMap(({ facts }) => (facts['techniques'] ? [facts['techniques']] : [])));
  const prose = (language: string) => {
    const parts = [random.pick(leads[language]!), ...differing(random.some(sections[language]!, SECTIONS))];
    const text = parts.map(({ heading, text }) => (heading ? `## ${heading}\n\n${text}` : text)).join('\n\n');
    return `${linked(text, index, random)}\n\n${onward(index, language, donorsTitle, random)}`;
  };
  const donorsTitle = (language: string) => String(page.words[language]!.fields['title']);
  const facts = { original: languages[0], order: index + 1, techniques, sources: [], seeds: [] };
  const words = languages.map((language) => {
    const { title, summary, keywords = [] } = page.words[language]!.fields;
    return [language, { fields: dated({ title, summary, keywords }, index, languages, language), markdown: prose(language) }];
  });
  return { kind: 'article', id: idOf(index), facts, words: Object.fromEntries(words) as Generated['words'] };
}

function situation(donors: Donors, index: number, random: Random): Generated {
  return copied('situation', random.pick(donors.situations), donors, index, (fields, facts, language) =>
    situationText(fields, facts, donors.lines[language]!),
  );
}

/** A whole quiz: the rules against telling keys look at all of its questions. */
function quiz(donors: Donors, index: number, random: Random): Generated {
  const donor = random.pick(donors.quizzes);
  const questions = donor.facts['questions'] as unknown[];
  const first = random.below(questions.length);
  const turned = { ...donor, facts: { ...donor.facts, questions: [...questions.slice(first), ...questions.slice(0, first)] } };
  return copied('quiz', turned, donors, index, quizText);
}

type Text = (fields: Record<string, unknown>, facts: Record<string, unknown>, language: string) => string;

function copied(kind: Kind, donor: Donor, { languages }: Donors, index: number, text: Text): Generated {
  const facts = { ...donor.facts, original: languages[0], order: index + 1, seeds: [] };
  const words = languages.map((language) => {
    const own = donor.words[language]!.fields;
    return [language, { fields: dated(own, index, languages, language), markdown: text(own, facts, language) }];
  });
  return { kind, id: idOf(index), facts, words: Object.fromEntries(words) as Generated['words'] };
}

/** The fields with a title that no other entry has, and the first language as the original. */
function dated(fields: Record<string, unknown>, index: number, languages: readonly string[], language: string) {
  const { updated: _, follows: __, ...rest } = fields;
  const number = ` ${index + 1}`;
  const title = String(fields['title']).slice(0, 90 - number.length) + number;
  return { ...rest, title, ...(language === languages[0] ? { updated: DAY } : { follows: DAY }) };
}

/** A page cannot have one heading twice. */
function differing(sections: readonly Section[]): Section[] {
  return sections.filter(({ heading }, index) => sections.findIndex((other) => other.heading === heading) === index);
}

/** The text with its links to other pages turned to earlier entries: those that every system has. */
function linked(text: string, index: number, random: Random): string {
  return text.replace(/\]\((?:\/|#)[^)]*\)/g, () => `](${earlier(index, random)})`);
}

const earlier = (index: number, random: Random) => addressOf(random.below(Math.max(index, 1)));

function onward(index: number, language: string, title: (language: string) => string, random: Random): string {
  const links = Array.from({ length: LINKS }, () => `- [${title(language)}](${earlier(index, random)})`);
  return links.join('\n');
}
