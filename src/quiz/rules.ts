/** Mistakes in quizzes that no shape can see: keys, and what a kind demands of its words. */
import { fileOf, type Manuscript } from '../model/handbook.ts';
import type { Finding } from '../model/problem.ts';
import type { QuestionFacts, QuestionWords } from '../model/quiz.ts';
import { faultsIn } from './kinds/rules.ts';

export function wrongKeys({ handbook }: Manuscript): Finding[] {
  return handbook.quizzes.flatMap(({ id, facts }) =>
    facts.questions.flatMap((question, index) =>
      faultsIn(question).map(({ path, wrong, fix }) => ({
        file: fileOf('quizzes', id, 'facts'),
        path: ['questions', index, ...path],
        wrong: `Question "${question.id}": ${wrong}`,
        fix,
      })),
    ),
  );
}

export function incompleteWords({ handbook }: Manuscript): Finding[] {
  return handbook.quizzes.flatMap(({ id, facts, words }) =>
    Object.entries(words).flatMap(([language, here]) =>
      facts.questions.flatMap((question) => {
        const own = here.questions[question.id];
        if (!own) return [];
        return lacking(question, own).map(({ path, wrong, fix }) => ({
          file: fileOf('quizzes', id, language),
          path: ['questions', question.id, ...path],
          wrong: `Question "${question.id}": ${wrong}`,
          fix,
        }));
      }),
    ),
  );
}

function lacking(question: QuestionFacts, words: QuestionWords): { path: string[]; wrong: string; fix: string }[] {
  const bare = question.kind === 'three-way' ? [] : question.options.filter((id) => words.options[id] && !words.options[id].text);
  const texts = bare.map((id) => ({ path: ['options', id], wrong: `the option "${id}" has no text.`, fix: 'Add `text:`.' }));
  if (question.kind === 'blank' && !words.accepts.length) {
    return [...texts, { path: [], wrong: 'no answer counts.', fix: 'List what counts under `accepts:`.' }];
  }
  if (question.kind === 'blank' && !words.ask.includes('___')) {
    return [...texts, { path: ['ask'], wrong: 'there is no gap to fill.', fix: 'Mark the gap with ___.' }];
  }
  if (question.kind === 'say' && !words.model) {
    return [...texts, { path: [], wrong: 'there is nothing to compare with.', fix: 'Write a good answer under `model:`.' }];
  }
  return texts;
}
