/** Files of a quiz for other systems, one a format. */
import type { ExportContext, Exports } from '../../exports/parts/exported-file.ts';
import { FORMATS, FORMAT_IDS, fileName } from '../../exports/formats.ts';
import { linesOf, notesOn } from '../../exports/notes.ts';
import { supportIn, supportedIn } from '../../exports/support.ts';
import type { Localised } from '../handbook.ts';
import { questionSet } from './question-set.ts';

export function quizExports(quiz: Localised<'quiz'>, context: ExportContext): Exports {
  const set = questionSet(quiz, context.handbook, context.t, context);
  const offers = FORMAT_IDS.map((id) => {
    const format = FORMATS[id];
    return { id, format, questions: supportedIn(format, set.questions), notes: linesOf(notesOn(format, set)) };
  });
  return {
    files: offers
      .filter(({ questions }) => questions.length > 0)
      .map(({ id, format, questions, notes }) => ({
        name: fileName(quiz.id, quiz.language, id),
        write: () => format.write(set, { questions, notes }, context),
      })),
    limits: offers.flatMap(({ id, format }) =>
      supportIn(format, set.questions).flatMap(({ question, violation }) =>
        violation
          ? [`${quiz.id}.${question.id} (${quiz.language}), ${id}: ${violation.of} ${violation.is} of ${violation.most}`]
          : [],
      ),
    ),
  };
}
