/** A quiz as a set of questions that every format takes. */
import type { QuestionSet } from '../../exports/parts/question-set.ts';
import type { SiteAddress } from '../../exports/parts/exported-file.ts';
import type { Translate } from '../../core/translate.ts';
import type { Localised } from '../handbook.ts';
import type { LocalHandbook } from '../local-handbook.ts';

/** @param quiz in the language in which it is exported */
export function questionSet(
  quiz: Localised<'quiz'>,
  handbook: LocalHandbook,
  t: Translate,
  { site, base }: SiteAddress,
): QuestionSet {
  const address = ({ path, language }: { path: string; language: string }) => new URL(`${base}${language}${path}`, site).href;
  const { id, language, title, summary, changedOn } = quiz;
  return {
    ...{ id, language, title, summary, t },
    modified: `${changedOn}T00:00:00Z`,
    address: address(quiz),
    passMark: handbook.house.passMark,
    course: {
      id: `quiz-${id}-${language}`,
      title,
      passMark: handbook.house.passMark,
      modified: `${changedOn}T00:00:00Z`,
      path: `${language}${quiz.path}`,
      script: new URL('./scorm/quiz-package.client.ts', import.meta.url),
    },
    questions: quiz.questions.flatMap((question) => {
      const technique = handbook.get('technique', question.technique);
      return technique ? [{ ...question, explainedAt: { title: technique.title, address: address(technique) } }] : [];
    }),
  };
}
