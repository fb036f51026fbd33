/** Mistake: two entries of a collection with one title in a language, or one id twice in a list of facts. */
import { PAIRED, PAIRED_NAMES } from '../kinds/schemas.ts';
import { fileOf, type Manuscript } from '../kinds/handbook.ts';
import type { Finding } from '../core/diagnostics.ts';

export function duplicateTitles({ handbook }: Manuscript): Finding[] {
  return PAIRED_NAMES.flatMap((collection) => {
    const seen = new Map<string, string>();
    return handbook[collection].flatMap(({ id, words }) =>
      Object.entries(words).flatMap(([language, here]) => {
        const title = 'title' in here ? here.title : here.question;
        const file = fileOf(collection, id, language, PAIRED[collection].extension);
        const key = `${language} ${title.toLowerCase()}`;
        const first = seen.get(key);
        seen.set(key, first ?? file);
        if (!first) return [];
        const path = ['title' in here ? 'title' : 'question'];
        return [{ file, path, wrong: `"${title}" is already the title of ${first}.`, fix: 'Give one of them another title.' }];
      }),
    );
  });
}

export function duplicateIds({ handbook }: Manuscript): Finding[] {
  return [
    ...handbook.techniques.flatMap(({ id, facts }) => twice(fileOf('techniques', id, 'facts'), 'phrases', facts.phrases)),
    ...handbook.checklists.flatMap(({ id, facts }) => twice(fileOf('checklists', id, 'facts'), 'items', facts.items)),
    ...handbook.quizzes.flatMap(({ id, facts }) => twice(fileOf('quizzes', id, 'facts'), 'questions', facts.questions)),
    ...twice('content/seeds.yaml', '', handbook.seeds),
  ];
}

function twice(file: string, list: string, entries: readonly { id: string }[]): Finding[] {
  return entries.flatMap(({ id }, index) => {
    if (entries.findIndex((other) => other.id === id) === index) return [];
    const path = list ? [list, index, 'id'] : [index, 'id'];
    return [{ file, path, wrong: `"${id}" stands here twice.`, fix: 'An id is the name of one thing: rename one of them.' }];
  });
}
