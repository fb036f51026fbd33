/** A quiz with every type of question, whose words are full of the signs that some format reads as its own. */
import type { ExportContext, SiteAddress } from '../../../src/exports/parts/exported-file.ts';
import { FORMATS, type FormatId } from '../../../src/exports/formats.ts';
import { linesOf, notesOn } from '../../../src/exports/notes.ts';
import type { Format, Supported } from '../../../src/exports/parts/format.ts';
import type { QuestionSet } from '../../../src/exports/parts/question-set.ts';
import { supportedIn } from '../../../src/exports/support.ts';
import { createTranslate } from '../../../src/core/translate.ts';
import type { Handbook, Localised } from '../../../src/kinds/handbook.ts';
import { localHandbook } from '../../../src/kinds/local-handbook.ts';
import { questionSet } from '../../../src/kinds/quiz/question-set.ts';
import { quizSchema } from '../../../src/kinds/quiz/schema.ts';
import { fixtureHandbook } from '../../setup/fixture-handbook.ts';

export const WHERE: SiteAddress = { site: 'https://handbook.example', base: '/below/' };
export const handbook = fixtureHandbook();

/** Signs of GIFT, of XML, of HTML, of spreadsheets, of Anki; Estonian letters; an emoji. */
export const SIGNS = '= ~ # { } : \\ < > & " \' ::x:: -> ]]> -- %50% * {{c}} // õäöüšž ÕÄÖÜŠŽ 🙂';
const nasty = (name: string) => `${name} ${SIGNS}`;
const option = (name: string) => ({ text: nasty(`${name} text`), feedback: nasty(`${name} feedback`) });

interface Asked {
  id: string;
  kind: string;
  options?: string[];
  targets?: string[];
  key?: string | string[] | Record<string, string>;
}

const QUESTIONS: Asked[] = [
  { id: 'one', kind: 'single', options: ['a', 'b', 'c'], key: 'b' },
  { id: 'some', kind: 'multiple', options: ['a', 'b', 'c', 'd'], key: ['a', 'b', 'd'] },
  { id: 'whether', kind: 'three-way', key: 'depends' },
  { id: 'steps', kind: 'order', options: ['b', 'c', 'a'], key: ['a', 'b', 'c'] },
  { id: 'pairs', kind: 'match', options: ['a', 'b'], targets: ['x', 'y'], key: { a: 'y', b: 'x' } },
  { id: 'gap', kind: 'blank' },
  { id: 'own', kind: 'say' },
  { id: 'brief', kind: 'single', options: ['a', 'b'], key: 'a' },
];

function wordsOf({ id, kind, options = [], targets = [] }: Asked) {
  const named = kind === 'three-way' ? ['right', 'wrong', 'depends'] : options;
  const short = id === 'brief';
  return {
    ask: short ? 'Brief & "good" <õ> 🙂?' : nasty(kind === 'blank' ? `${id} before ___ after` : `${id} ask`),
    options: Object.fromEntries(
      named.map((name) => [name, short ? { ...option(name), text: `${name}: = ~ # { } \\ < >` } : option(name)]),
    ),
    targets: Object.fromEntries(targets.map((name) => [name, nasty(`${name} target`)])),
    accepts: kind === 'blank' ? [nasty('gap first'), 'second õ*'] : [],
    ...(kind === 'say' && { model: nasty('model') }),
    reason: nasty(`${id} reason`),
  };
}

/** The questions in Estonian: the more of its letters the better. */
export function nastySet(): QuestionSet {
  const quiz = {
    id: 'nasty',
    facts: quizSchema.facts.parse({
      original: 'et',
      order: 1,
      questions: QUESTIONS.map((asked) => ({ ...asked, technique: 'listen', who: 'customer', difficulty: 1 })),
    }),
    words: {
      et: quizSchema.words.parse({
        title: nasty('Title / one'),
        summary: nasty('Summary'),
        updated: '2026-11-22',
        questions: Object.fromEntries(QUESTIONS.map((asked) => [asked.id, wordsOf(asked)])),
      }),
    },
  };
  return setOf({ ...handbook, entries: { ...handbook.entries, quiz: [quiz] } }, 'nasty', 'et');
}

/** All quizzes of the fixtures in all their languages, and the nasty one. */
export function allSets(): QuestionSet[] {
  const own = handbook.languages.flatMap(({ code }) =>
    localHandbook(handbook, code)
      .written('quiz')
      .map(({ id }) => setOf(handbook, id, code)),
  );
  return [nastySet(), ...own];
}

export function setOf(book: Handbook, id: string, language: string): QuestionSet {
  const local = localHandbook(book, language);
  const quiz: Localised<'quiz'> | undefined = local.get('quiz', id);
  const words = book.ui[language];
  if (!quiz || !words) throw new Error(`There is no quiz "${id}" in "${language}".`);
  return questionSet(quiz, local, createTranslate(words), WHERE);
}

/** What a format takes of a set. */
export function takenFor(id: FormatId, set: QuestionSet): Supported {
  const format: Format = FORMATS[id];
  return { questions: supportedIn(format, set.questions), notes: linesOf(notesOn(format, set)) };
}

/** Stands in for what packages are put together from: their pages are made by Astro. */
export const NO_SCORM: ExportContext['scorm'] = {
  page: (path) => Promise.resolve({ html: `<!doctype html><title>${path}</title>`, files: { 'shared/page.js': '' } }),
  schemas: () => ({}),
};

/** As if nothing had ever been built. */
export const MOMENT: ExportContext['momentOf'] = (_, __, day) => `${day}T00:00:00Z`;

/** A set written in a format. */
export async function written(id: FormatId, set: QuestionSet): Promise<Uint8Array> {
  const format: Format = FORMATS[id];
  const context = { ...WHERE, handbook: localHandbook(handbook, set.language), t: set.t, momentOf: MOMENT, scorm: NO_SCORM };
  const content = await format.write(set, takenFor(id, set), context);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
