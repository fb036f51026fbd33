/** What stands in a book, in order: the whole handbook, or what it has on one phase. */
import type { Voice } from '../layout/i18n.ts';
import type { Handbook, PairedEntries } from '../kinds/handbook.ts';
import { techniquesIn, usedSources } from '../kinds/lookup.ts';
import { changedOn } from '../core/status.ts';
import { PHASES, type Phase } from '../core/vocabulary.ts';

type Collection = 'techniques' | 'articles' | 'reference' | 'checklists' | 'maps' | 'quizzes' | 'scenarios';

/** An entry with the collection it comes from, which tells how its chapter looks. */
export type Chapter = {
  [Name in Collection]: {
    collection: Name;
    entry: PairedEntries[Name][number];
    /** "techniques-listen": where links of the book lead. */
    id: string;
    title: string;
  };
}[Collection];

/** Parts that are one piece, made of the whole handbook and not of entries. */
export type Piece = 'phrases' | 'glossary' | 'key' | 'sources';

export interface Part {
  /** "part-hear". */
  id: string;
  title: string;
  phase?: Phase;
  /** What the part itself says, below its title. */
  lead?: string;
  piece?: Piece;
  chapters: Chapter[];
}

/** The parts of a book in the voice's language. What is not written in it is left out, and parts without anything too.
 * @param contents the whole handbook, or what `aboutPhase` leaves of it */
export function plan(voice: Voice, contents: Handbook): Part[] {
  const phases = PHASES.map((phase, index): Part => ({
    id: `part-${phase}`,
    title: voice.say('phase.number', { number: index + 1, name: voice.say(`phase.${phase}`) }),
    phase,
    lead: voice.say(`phase.${phase}.aim`),
    chapters: chapters(voice, 'techniques', techniquesIn(contents, phase)),
  }));
  const made = (piece: string) => contents.reference.some(({ facts }) => facts.made === piece);
  const read = contents.reference.filter(({ facts }) => facts.made !== 'phrases' && facts.made !== 'glossary');
  const quizzes = chapters(voice, 'quizzes', contents.quizzes);
  const parts: (Part | false)[] = [
    ...phases,
    { id: 'part-articles', title: voice.say('nav.articles'), chapters: chapters(voice, 'articles', contents.articles) },
    { id: 'part-checklists', title: voice.say('nav.checklists'), chapters: chapters(voice, 'checklists', contents.checklists) },
    { id: 'part-maps', title: voice.say('nav.maps'), chapters: chapters(voice, 'maps', contents.maps) },
    { id: 'part-quizzes', title: voice.say('nav.quizzes'), lead: voice.say('book.quizzes'), chapters: quizzes },
    {
      id: 'part-scenarios',
      title: voice.say('nav.scenarios'),
      lead: voice.say('scenario.gamebook.how'),
      chapters: chapters(voice, 'scenarios', contents.scenarios),
    },
    made('phrases') && { id: 'part-phrases', title: voice.say('technique.phrases'), piece: 'phrases', chapters: [] },
    made('glossary') && { id: 'part-glossary', title: voice.say('book.glossary'), piece: 'glossary', chapters: [] },
    { id: 'part-reference', title: voice.say('nav.reference'), chapters: chapters(voice, 'reference', read) },
    quizzes.length > 0 && { id: 'part-key', title: voice.say('quiz.key'), piece: 'key', chapters: [] },
    usedSources(contents).length > 0 && {
      id: 'part-sources',
      title: voice.say('sources.all'),
      piece: 'sources',
      chapters: [],
    },
  ];
  return parts.filter((part): part is Part => part !== false && (part.chapters.length > 0 || part.piece !== undefined));
}

function chapters<Name extends Collection>({ language }: Voice, collection: Name, entries: PairedEntries[Name]): Chapter[] {
  return (entries as PairedEntries[Collection][number][])
    .filter(({ words }) => words[language])
    .map((entry) => ({ collection, entry, id: `${collection}-${entry.id}`, title: entry.words[language]!.title }) as Chapter);
}

/** What the handbook has on one phase, for its booklet: its techniques, and what puts them to use. Of a quiz, the questions
 * that test them; of the checklists and maps, those that stand on them for at least a third. */
export function aboutPhase(handbook: Handbook, phase: Phase): Handbook {
  const techniques = techniquesIn(handbook, phase);
  const own = new Set(techniques.map(({ id }) => id));
  const mostlyOwn = (named: readonly string[]) => named.filter((id) => own.has(id)).length * 3 >= named.length;
  return {
    ...handbook,
    techniques,
    articles: [],
    reference: [],
    scenarios: [],
    contradictions: handbook.contradictions.filter(({ facts }) => facts.technique !== undefined && own.has(facts.technique)),
    checklists: handbook.checklists.filter(({ facts }) => mostlyOwn(facts.items.map(({ technique }) => technique))),
    maps: handbook.maps.filter(({ facts }) => mostlyOwn(facts.techniques)),
    quizzes: handbook.quizzes
      .map((quiz) => ({
        ...quiz,
        facts: { ...quiz.facts, questions: quiz.facts.questions.filter(({ technique }) => own.has(technique)) },
      }))
      .filter(({ facts }) => facts.questions.length > 0),
  };
}

/** The day on which anything in a book last changed, YYYY-MM-DD. */
export function editionOf(contents: Handbook): string {
  const { techniques, articles, reference, checklists, maps, quizzes, scenarios } = contents;
  return [techniques, articles, reference, checklists, maps, quizzes, scenarios].flat().map(changedOn).sort().at(-1)!;
}
