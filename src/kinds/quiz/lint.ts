/** Mistakes in quizzes that no shape can see: keys, and what a kind demands of its words. */
import { fileOf, type Manuscript } from '../handbook.ts';
import type { Finding } from '../../core/diagnostics.ts';
import type { QuestionFacts, QuestionWords } from './schema.ts';
import { faultsIn } from '../../question-types/registry.ts';

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

type Lack = { path: string[]; wrong: string; fix: string };

function lacking({ kind, options }: QuestionFacts, words: QuestionWords): Lack[] {
  const bare = kind === 'three-way' ? [] : options.filter((id) => words.options[id] && !words.options[id].text);
  const found: Lack[] = bare.map((id) => ({
    path: ['options', id],
    wrong: `the option "${id}" has no text.`,
    fix: 'Add `text:`.',
  }));
  const { accepts, model, ask } = words;
  if (kind === 'blank' && !accepts.length) {
    found.push({ path: [], wrong: 'no answer counts.', fix: 'List what counts under `accepts:`.' });
  }
  if (kind === 'blank' && !ask.includes('___')) {
    found.push({ path: ['ask'], wrong: 'there is no gap to fill.', fix: 'Mark the gap with ___.' });
  }
  if (kind === 'say' && !model) {
    found.push({ path: [], wrong: 'there is nothing to compare with.', fix: 'Write a good answer under `model:`.' });
  }
  const unused = [kind !== 'blank' && accepts.length > 0 && 'accepts', kind !== 'say' && model && 'model'];
  for (const field of unused.filter((name): name is 'accepts' | 'model' => typeof name === 'string' && name !== '')) {
    found.push({ path: [field], wrong: `a ${kind} question shows no \`${field}\`.`, fix: 'Take it out, or change the kind.' });
  }
  return found;
}
