/** Questions that pages ask of the handbook: what stands beside what. Pure, sorted as the handbook is. */
import type { Checklist } from './checklist.ts';
import type { PairedName } from './collections.ts';
import type { Contradiction } from './contradiction.ts';
import type { Entry } from './entry.ts';
import type { Handbook } from './handbook.ts';
import type { Language } from './languages.ts';
import type { Quiz } from './quiz.ts';
import type { Scenario } from './scenario.ts';
import type { Source } from './source.ts';
import type { Technique } from './technique.ts';
import { PHASES, type Phase } from './vocabulary.ts';

export function techniquesIn(handbook: Handbook, phase: Phase): Technique[] {
  return handbook.techniques.filter(({ facts }) => facts.phase === phase);
}

/** All techniques in the order of the conversation. */
export function techniquesInOrder(handbook: Handbook): Technique[] {
  return PHASES.flatMap((phase) => techniquesIn(handbook, phase));
}

export function byId<Kind extends { id: string }>(entries: readonly Kind[], id: string): Kind | undefined {
  return entries.find((entry) => entry.id === id);
}

/** The entry that a path such as "checklists/limits" names. The check has seen that there is one. */
export function entryNamed(handbook: Handbook, path: string): Entry<{ original: string }, unknown> {
  const [collection, id] = path.split('/') as [PairedName, string];
  return byId<Entry<{ original: string }, unknown>>(handbook[collection], id)!;
}

/** The entries named, in the order of the names. */
export function named<Kind extends { id: string }>(entries: readonly Kind[], ids: readonly string[]): Kind[] {
  return ids.flatMap((id) => byId(entries, id) ?? []);
}

export function quizzesTesting({ quizzes }: Handbook, technique: string): Quiz[] {
  return quizzes.filter(({ facts }) => facts.questions.some((question) => question.technique === technique));
}

export function checklistsWith({ checklists }: Handbook, technique: string): Checklist[] {
  return checklists.filter(({ facts }) => facts.items.some((item) => item.technique === technique));
}

export function scenariosTraining({ scenarios }: Handbook, technique: string): Scenario[] {
  return scenarios.filter(({ facts }) =>
    Object.values(facts.nodes).some(({ choices }) => choices.some((choice) => choice.technique === technique)),
  );
}

/** Techniques that pull the other way, each with the contradiction in which they do. */
export function opposing(handbook: Handbook, technique: string): { contradiction: Contradiction; technique: Technique }[] {
  return handbook.contradictions.flatMap((contradiction) => {
    const { opposing: pair } = contradiction.facts;
    if (!pair.includes(technique)) return [];
    return named(
      handbook.techniques,
      pair.filter((id) => id !== technique),
    ).map((other) => ({ contradiction, technique: other }));
  });
}

export function settledBy({ contradictions }: Handbook, page: { article: string } | { technique: string }): Contradiction[] {
  return contradictions.filter(({ facts }) =>
    'article' in page ? facts.article === page.article : facts.technique === page.technique,
  );
}

/** Pages that lean on a source, or are limited by it. */
export function pagesUsing(handbook: Handbook, source: string): { supports: Technique[]; qualifies: Technique[] } {
  return {
    supports: techniquesInOrder(handbook).filter(({ facts }) => facts.sources.includes(source)),
    qualifies: techniquesInOrder(handbook).filter(({ facts }) => facts.qualifiedBy.includes(source)),
  };
}

/** Sources that at least one page names, alphabetically as cited. */
export function usedSources(handbook: Handbook): Source[] {
  const used = new Set(
    [...handbook.techniques, ...handbook.articles, ...handbook.reference].flatMap(({ facts }) => [
      ...facts.sources,
      ...facts.qualifiedBy,
    ]),
  );
  handbook.contradictions.forEach(({ facts }) => facts.sources.forEach((id) => used.add(id)));
  return handbook.sources.filter(({ id }) => used.has(id));
}

/** The words of an entry in the language asked for, or else in its original. */
export function inWords<Facts extends { original: string }, Words>(
  entry: Entry<Facts, Words>,
  language: Language,
): { words: Words; language: Language } {
  const spoken = entry.words[language] ? language : entry.facts.original;
  return { words: entry.words[spoken]!, language: spoken };
}

/** Collections whose entries say which seed entries they carry. */
export const CARRIERS = ['techniques', 'articles', 'reference', 'checklists', 'quizzes', 'scenarios', 'maps'] as const;

/** Pages that carry an entry of the seed texts. */
export function pagesCarrying(handbook: Handbook, seed: string) {
  return CARRIERS.flatMap((collection) =>
    handbook[collection].filter(({ facts }) => facts.seeds.includes(seed)).map((entry) => ({ collection, entry })),
  );
}

const FEW = 3; // role-plays to choose from at the foot of a page

/** Role-plays that train what a quiz tests or a checklist asks, the nearest first: those that name the checklist for
 * their observer, then those with most of its techniques. */
export function scenariosAfter(handbook: Handbook, page: Quiz | Checklist): Scenario[] {
  const asked = 'questions' in page.facts ? page.facts.questions : page.facts.items;
  const techniques = new Set(asked.map(({ technique }) => technique));
  const nearness = (scenario: Scenario) =>
    [...techniques].filter((technique) => scenariosTraining({ ...handbook, scenarios: [scenario] }, technique).length).length +
    (scenario.facts.checklist === page.id && 'items' in page.facts ? techniques.size : 0);
  return handbook.scenarios
    .map((scenario) => ({ scenario, near: nearness(scenario) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, FEW)
    .map(({ scenario }) => scenario);
}
