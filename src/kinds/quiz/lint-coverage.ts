/** Only mentioned: what the quizzes leave out, words that give an answer away, and what is too long for a game. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { QUESTION_TYPE_NAMES } from '../../question-types/registry.ts';
import { fileOf, type Manuscript, type WarningRule } from '../handbook.ts';
import { tooLongForGames } from './lint.ts';
import { echoes } from './lint-tells.ts';

const FEWEST = 6;
const MOST = 8;

export const QUIZ_WARNINGS: readonly WarningRule[] = [
  { title: 'Techniques that no quiz tests', find: untested, ofWhole: true },
  { title: `Quizzes with fewer than ${FEWEST} or more than ${MOST} questions`, find: wrongLengths },
  { title: 'Types of question that no quiz uses', find: unusedTypes, ofWhole: true },
  { title: 'Quizzes on nothing that good advice disagrees about', find: undisputed },
  { title: 'Right options that repeat words of their question', find: echoes },
  { title: 'Questions too long for a game that lack a short wording', find: tooLongForGames },
];

const QUIZZES = 'content/quizzes';

function untested({ handbook: { entries } }: Manuscript): Diagnostic[] {
  const tested = new Set(entries.quiz.flatMap(({ facts }) => facts.questions.map(({ technique }) => technique)));
  return entries.technique
    .filter(({ id }) => entries.quiz.length && !tested.has(id))
    .map(({ id }) => ({
      file: fileOf('technique', id),
      wrong: `No quiz tests "${id}".`,
      fix: 'Give it a question in one of the quizzes.',
    }));
}

function wrongLengths({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.quiz.flatMap(({ id, facts: { questions } }) => {
    if (FEWEST <= questions.length && questions.length <= MOST) return [];
    const fix = `A quiz of ${FEWEST} to ${MOST} questions fits into a break.`;
    return [{ file: fileOf('quiz', id), path: ['questions'], wrong: `The quiz has ${questions.length} questions.`, fix }];
  });
}

function unusedTypes({ handbook }: Manuscript): Diagnostic[] {
  const { quiz } = handbook.entries;
  const used = new Set(quiz.flatMap(({ facts }) => facts.questions.map(({ kind }) => kind)));
  return QUESTION_TYPE_NAMES.filter((type) => quiz.length && !used.has(type)).map((type) => ({
    file: QUIZZES,
    wrong: `No question is of the kind "${type}".`,
    fix: 'Variety helps people stay awake; use it where it fits.',
  }));
}

function undisputed({ handbook: { entries } }: Manuscript): Diagnostic[] {
  if (!entries.contradiction.length) return [];
  const disputed = new Set(entries.contradiction.flatMap(({ facts }) => [...facts.opposing, facts.technique]));
  return entries.quiz
    .filter(({ facts }) => !facts.questions.some(({ technique }) => disputed.has(technique)))
    .map(({ id }) => ({
      file: fileOf('quiz', id),
      path: ['questions'],
      wrong: 'None of the questions is about a technique that good advice disagrees on.',
      fix: 'Those are the ones worth thinking about: content/contradictions names them.',
    }));
}
