/** Quizzes of the real handbook as exporters get them. */
import { readFileSync } from 'node:fs';
import { createTranslate } from '../../src/core/translate.ts';
import type { EditionRecords, MomentOf } from '../../src/exports/parts/editions.ts';
import type { ExportContext } from '../../src/exports/parts/exported-file.ts';
import type { QuestionSet } from '../../src/exports/parts/question-set.ts';
import type { Localised } from '../../src/kinds/handbook.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { questionSet } from '../../src/kinds/quiz/question-set.ts';
import { ROOT } from '../setup/build-site.ts';
import { handbook, ui } from './handbook.ts';

const RECORDS: EditionRecords = JSON.parse(readFileSync('content/.editions.json', 'utf8'));
/** As the build recorded it. */
const momentIn =
  (language: string): MomentOf =>
  (name) =>
    RECORDS[`${name}/${language}`]?.split(' ')[0] ?? '';

/** What exporters got when the site was built; packages cannot be made of it. */
export function exportContext(language: string): ExportContext {
  const absent = () => {
    throw new Error('The pages that packages are made of are gone.');
  };
  return {
    site: process.env['HANDBOOK_SITE'] ?? handbook.house.site,
    base: ROOT.base,
    handbook: localHandbook(handbook, language),
    t: createTranslate(ui(language)),
    momentOf: momentIn(language),
    scorm: { page: absent, schemas: absent },
  };
}

export function setOf(quiz: Localised<'quiz'>): QuestionSet {
  const context = exportContext(quiz.language);
  return questionSet(quiz, context.handbook, context.t, context);
}
