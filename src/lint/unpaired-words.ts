/** Mistake: an id in the facts without words in some language, or words for an id that the facts do not name. */
import { PAIRED, type PairedName } from '../kinds/schemas.ts';
import { fileOf, type Handbook, type Manuscript } from '../kinds/handbook.ts';
import type { Language } from '../core/languages.ts';
import { didYouMean, type Finding } from '../core/diagnostics.ts';
import { THREE_WAY } from '../kinds/quiz/schema.ts';

/** One place where ids in the facts stand against words: where, and the ids on both sides. */
interface Pairing {
  what: string;
  path: (string | number)[];
  facts: readonly string[];
  words: readonly string[];
}

export function unpairedWords({ handbook }: Manuscript): Finding[] {
  const languages = handbook.languages.map(({ code }) => code);
  return languages.flatMap((language) =>
    Object.entries(pairingsIn(handbook, language)).flatMap(([file, pairings]) =>
      pairings.flatMap((pairing) => compare(file, pairing)),
    ),
  );
}

function compare(file: string, { what, path, facts, words }: Pairing): Finding[] {
  const lacking = facts.filter((id) => !words.includes(id));
  const extra = words.filter((id) => !facts.includes(id));
  return [
    ...lacking.map((id) => ({
      file,
      path,
      wrong: `The ${what} "${id}" of facts.yaml has no words here.`,
      fix: `Add "${id}" under ${path.join('.')}.`,
    })),
    ...extra.map((id) => ({
      file,
      path: [...path, id],
      wrong: `facts.yaml knows no ${what} "${id}".${didYouMean(id, lacking)}`,
      fix: 'Name it as in facts.yaml, or add it there.',
    })),
  ];
}

function pairingsIn(handbook: Handbook, language: Language): Record<string, Pairing[]> {
  const found: Record<string, Pairing[]> = {};
  function at(collection: PairedName, id: string, pairings: Pairing[]): void {
    found[fileOf(collection, id, language, PAIRED[collection].extension)] = pairings;
  }
  for (const { id, facts, words } of handbook.techniques) {
    const here = words[language];
    if (here) at('techniques', id, [pair('phrase pair', ['phrases'], idsOf(facts.phrases), here.phrases)]);
  }
  for (const { id, facts, words } of handbook.checklists) {
    const here = words[language];
    if (here) at('checklists', id, [pair('item', ['items'], idsOf(facts.items), here.items)]);
  }
  for (const { id, facts, words } of handbook.contradictions) {
    const here = words[language];
    if (here) at('contradictions', id, [pair('side', ['sides'], idsOf(facts.sides), here.sides)]);
  }
  for (const { id, facts, words } of handbook.quizzes) {
    const here = words[language];
    if (!here) continue;
    const options = facts.questions.flatMap((question) => {
      const own = here.questions[question.id];
      if (!own) return [];
      const path = ['questions', question.id];
      const expected = question.kind === 'three-way' ? THREE_WAY : question.options;
      return [
        pair('option', [...path, 'options'], expected, own.options),
        pair('target', [...path, 'targets'], question.targets, own.targets),
      ];
    });
    at('quizzes', id, [pair('question', ['questions'], idsOf(facts.questions), here.questions), ...options]);
  }
  for (const { id, facts, words } of handbook.scenarios) {
    const here = words[language];
    if (!here) continue;
    const choices = Object.entries(facts.nodes).flatMap(([node, { choices }]) => {
      const own = here.nodes[node];
      return own ? [pair('choice', ['nodes', node, 'choices'], idsOf(choices), own.choices)] : [];
    });
    at('scenarios', id, [pair('node', ['nodes'], Object.keys(facts.nodes), here.nodes), ...choices]);
  }
  for (const { id, facts, words } of handbook.maps) {
    const here = words[language];
    if (!here) continue;
    const answers = Object.entries(facts.decide).flatMap(([step, { answers }]) => {
      const own = here.decide[step];
      return own ? [pair('answer', ['decide', step, 'answers'], Object.keys(answers ?? {}), own.answers ?? {})] : [];
    });
    at('maps', id, [
      pair('question to ask', ['ask'], facts.ask, here.ask),
      pair('step', ['decide'], Object.keys(facts.decide), here.decide),
      pair('task', ['today'], facts.today, here.today),
      pair('note', ['log'], facts.log, here.log),
      ...answers,
    ]);
  }
  return found;
}

function pair(what: string, path: (string | number)[], facts: readonly string[], words: object): Pairing {
  return { what, path, facts, words: Object.keys(words) };
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
