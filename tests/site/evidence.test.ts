/** The mark of evidence says what the advice rests on, in words: no drawing ranks guidance and law below studies that disagree. */
import { readFileSync } from 'node:fs';
import { textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { GRADES, type Grade } from '../../src/core/vocabulary.ts';
import { ROOT } from '../setup/build-site.ts';
import { fileOf } from './browser.ts';
import { everywhere, LANGUAGES, ui } from './handbook.ts';

test.each(everywhere('technique'))('$id in $language names its ground, and draws none', ({ id, language, grade }) => {
  const page = readHtml(readFileSync(fileOf(ROOT.folder, `/${language}/techniques/${id}/`), 'utf8'));
  const marks = elementsIn(page, 'aside a').filter((link) => textContent(link).trim() === ui(language)[`grade.${grade}`]);
  expect(marks).toHaveLength(1);
  expect(marks.flatMap((mark) => elementsIn(mark, 'svg, img'))).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const label = (grade: Grade) => ui(language)[`grade.${grade}`].split(':')[0];
  test('studies share a label, and what is no study has another', () => {
    const studies = GRADES.filter((grade) => label(grade) === label('strong'));
    expect(studies).toEqual(['strong', 'moderate', 'mixed']);
  });
});
