/** Mistakes in quizzes that no schema can see: keys, and what a type of question demands of its words. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { GAME, lackingShort, mayJoinGame } from '../../question-types/game.ts';
import { lintQuestionFacts, lintQuestionWords } from '../../question-types/lint.ts';
import type { QuestionMistake } from '../../question-types/question.ts';
import { QUESTION_TYPES, type QuestionTypeName } from '../../question-types/registry.ts';
import { fileOf, type EntryOf, type Manuscript } from '../handbook.ts';
import { pair, pairingRule, uniqueIdsRule } from '../pairing.ts';

export const repeatedQuestions = uniqueIdsRule('quiz', 'questions', ({ questions }) => questions);

export const unpairedQuestions = pairingRule('quiz', (facts, words) => [
  pair('question', ['questions'], facts.questions, words.questions),
  ...facts.questions.flatMap((question) => {
    const own = words.questions[question.id];
    if (!own) return [];
    const path = ['questions', question.id];
    const { optionIds } = QUESTION_TYPES[question.kind];
    return [
      pair('option', [...path, 'options'], optionIds(question), own.options),
      pair('target', [...path, 'targets'], question.targets, own.targets),
    ];
  }),
]);

type Place = Pick<Diagnostic, 'file'> & { path: (string | number)[]; id: string };

function placed({ file, path, id }: Place): (mistake: QuestionMistake) => Diagnostic {
  return (mistake) => ({ file, path: [...path, ...mistake.path], wrong: `Question "${id}": ${mistake.wrong}`, fix: mistake.fix });
}

export function wrongKeys({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.quiz.flatMap(({ id: quiz, facts }) => {
    const file = fileOf('quiz', quiz, 'facts');
    return facts.questions.flatMap((question, index) =>
      lintQuestionFacts(question.kind, question).map(placed({ file, path: ['questions', index], id: question.id })),
    );
  });
}

export function incompleteWords({ handbook }: Manuscript): Diagnostic[] {
  return inWords(handbook.entries.quiz, lintQuestionWords);
}

/** Only mentioned: what keeps a question out of games, in a quiz of which there can be a game. */
export function tooLongForGames({ handbook }: Manuscript): Diagnostic[] {
  const quizzes = handbook.entries.quiz.filter(
    ({ facts }) => facts.questions.filter((question) => mayJoinGame(formOf(question), question)).length >= GAME.fewest,
  );
  return inWords(quizzes, (kind, facts, words) => lackingShort(formOf({ kind }), facts, words));
}

const formOf = ({ kind }: { kind: QuestionTypeName }) => QUESTION_TYPES[kind].form;

function inWords(quizzes: readonly EntryOf<'quiz'>[], lint: typeof lintQuestionWords): Diagnostic[] {
  return quizzes.flatMap(({ id: quiz, facts, words }) =>
    Object.entries(words).flatMap(([language, { questions }]) => {
      const file = fileOf('quiz', quiz, language);
      return facts.questions.flatMap((question) => {
        const own = questions[question.id];
        const place = { file, path: ['questions', question.id], id: question.id };
        return own ? lint(question.kind, question, own).map(placed(place)) : [];
      });
    }),
  );
}
