/** Files of a quiz for other systems, one a format. */
import type { ExportContext, Exports } from '../../exports/parts/exported-file.ts';
import type { QuestionSet } from '../../exports/parts/question-set.ts';
import { exportName, FORMATS, FORMAT_IDS } from '../../exports/formats.ts';
import { linesOf, notesOn } from '../../exports/notes.ts';
import { isOffered, supportIn, supportedIn } from '../../exports/support.ts';
import type { Localised } from '../handbook.ts';
import { questionSet } from './question-set.ts';

/** With the moment at which anything that it says last changed, wherever it will stand. */
function datedSet(quiz: Localised<'quiz'>, context: ExportContext): QuestionSet {
  const set = questionSet(quiz, context.handbook, context.t, context);
  const { title, summary, passMark, questions } = set;
  const said = questions.map(({ explainedAt, ...question }) => [question, explainedAt.title]);
  const modified = context.momentOf(`quizzes/${quiz.id}`, [title, summary, passMark, said], quiz.changedOn);
  return { ...set, modified, course: { ...set.course, modified } };
}

/** Programs ask for it under one name, whatever the handbook and the quiz are called. */
const STABLE_JSON = 'quiz.json';

export function quizExports(quiz: Localised<'quiz'>, context: ExportContext): Exports {
  const set = datedSet(quiz, context);
  const offers = FORMAT_IDS.map((id) => {
    const format = FORMATS[id];
    return { id, format, questions: supportedIn(format, set.questions), notes: linesOf(notesOn(format, set)) };
  });
  return {
    part: { page: set.course, questions: set },
    files: offers
      .filter(({ format }) => isOffered(format, set.questions))
      .flatMap(({ id, format, questions, notes }) =>
        [exportName(context.t('site.name'), quiz, id), ...(id === 'json' ? [STABLE_JSON] : [])].map((name) => ({
          name,
          write: () => format.write(set, { questions, notes }, context),
        })),
      ),
    limits: offers.flatMap(({ id, format }) =>
      supportIn(format, set.questions).flatMap(({ question, violation }) =>
        violation
          ? [`${quiz.id}.${question.id} (${quiz.language}), ${id}: ${violation.of} ${violation.is} of ${violation.most}`]
          : [],
      ),
    ),
  };
}
