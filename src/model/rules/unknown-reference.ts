/** Mistake: a name in the facts or a link in the prose that leads to nothing. Astro logs it and builds on. */
import type { PairedName, SingleName } from '../collections.ts';
import { fileOf, type Manuscript } from '../handbook.ts';
import { didYouMean, type Finding } from '../problem.ts';

type Path = readonly (string | number)[];

export function unknownReferences(manuscript: Manuscript): Finding[] {
  const { handbook, known } = manuscript;
  const seeds = handbook.seeds.map(({ id }) => id);
  const found: Finding[] = [];

  function expect(name: string | undefined, names: readonly string[], what: string, file: string, path: Path): void {
    if (name === undefined || names.includes(name)) return;
    const wrong = `There is no ${what} "${name}".${didYouMean(name, names)}`;
    found.push({ file, path, wrong, fix: `Name one that exists, or add it first.` });
  }
  function expectAll(
    list: readonly string[] | undefined,
    names: readonly string[],
    what: string,
    file: string,
    path: Path,
  ): void {
    list?.forEach((name, index) => expect(name, names, what, file, [...path, index]));
  }
  const { techniques, articles, checklists, sources } = known;

  for (const collection of ['techniques', 'articles', 'reference'] as const) {
    for (const { id, facts } of handbook[collection]) {
      const file = fileOf(collection, id, 'facts');
      expectAll(facts.sources, sources, 'source', file, ['sources']);
      expectAll(facts.qualifiedBy, sources, 'source', file, ['qualifiedBy']);
    }
  }
  for (const collection of ['techniques', 'articles', 'reference', 'checklists', 'quizzes', 'scenarios', 'maps'] as const) {
    for (const { id, facts } of handbook[collection]) {
      expectAll(facts.seeds, seeds, 'seed entry', fileOf(collection, id, 'facts'), ['seeds']);
    }
  }
  for (const { id, facts } of handbook.techniques) {
    expectAll(facts.related, techniques, 'technique', fileOf('techniques', id, 'facts'), ['related']);
  }
  for (const collection of ['articles', 'maps'] as const) {
    for (const { id, facts } of handbook[collection]) {
      expectAll(facts.techniques, techniques, 'technique', fileOf(collection, id, 'facts'), ['techniques']);
    }
  }
  for (const { id, facts } of handbook.contradictions) {
    const file = fileOf('contradictions', id, 'facts');
    expect(facts.article, articles, 'article', file, ['article']);
    expect(facts.technique, techniques, 'technique', file, ['technique']);
    expectAll(facts.opposing, techniques, 'technique', file, ['opposing']);
    expectAll(facts.sources, sources, 'source', file, ['sources']);
    facts.sides.forEach((side, index) => expectAll(side.seeds, seeds, 'seed entry', file, ['sides', index, 'seeds']));
  }
  for (const { id, facts } of handbook.checklists) {
    const file = fileOf('checklists', id, 'facts');
    facts.items.forEach(({ technique, to }, index) => {
      expect(technique, techniques, 'technique', file, ['items', index, 'technique']);
      const wrong = to && wrongWith(`/${to}/`, known);
      if (wrong) found.push({ file, path: ['items', index, 'to'], wrong, fix: 'Write kind and id, as in checklists/limits.' });
    });
  }
  for (const { id, facts } of handbook.quizzes) {
    const file = fileOf('quizzes', id, 'facts');
    facts.questions.forEach((question, index) =>
      expect(question.technique, techniques, 'technique', file, ['questions', index, 'technique']),
    );
  }
  for (const { id, facts } of handbook.scenarios) {
    const file = fileOf('scenarios', id, 'facts');
    expect(facts.checklist, checklists, 'checklist', file, ['checklist']);
    for (const [node, { choices }] of Object.entries(facts.nodes)) {
      choices.forEach((choice, index) =>
        expect(choice.technique, techniques, 'technique', file, ['nodes', node, 'choices', index, 'technique']),
      );
    }
  }
  for (const term of handbook.glossary) {
    expect(term.technique, techniques, 'technique', `content/glossary/${term.id}.yaml`, ['technique']);
  }
  return [...found, ...brokenLinks(manuscript)];
}

const LINK = /\]\((\/[^)\s]*)\)/g;
const LINKABLE = ['techniques', 'articles', 'reference', 'checklists', 'quizzes', 'scenarios', 'maps'] as const;

function brokenLinks({ bodies, known }: Manuscript): Finding[] {
  return bodies.flatMap(({ file, text, firstLine }) =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(LINK)].flatMap(([, address]) => {
        const wrong = wrongWith(address!, known);
        const fix = 'Write links as /techniques/listen/: no language, a slash at the end.';
        return wrong ? [{ file, line: firstLine + index, wrong, fix }] : [];
      }),
    ),
  );
}

function wrongWith(address: string, known: Record<PairedName | SingleName, string[]>): string | undefined {
  const [, collection = '', id = '', tail] = address.replace(/#.*$/, '').split('/');
  const name = LINKABLE.find((candidate) => candidate === collection);
  if (!name) return `The link ${address} leads to no part of the handbook.${didYouMean(collection, LINKABLE)}`;
  if (id === '') return undefined;
  if (!known[name].includes(id)) return `The link ${address} leads nowhere.${didYouMean(id, known[name])}`;
  return tail === '' ? undefined : `The link ${address} lacks its last slash.`;
}
