/** The documents of a quiz: typed numbers and letters, and a key that fits them. How LibreOffice lays them out: tests/site/docx.test.ts. */
import { strFromU8, unzipSync } from 'fflate';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { elementsIn } from '../../../src/core/html.ts';
import { nastySet, SIGNS, written } from './nasty.ts';

const set = nastySet();

/** The paragraphs of a document, as they read. */
async function linesOf(format: 'docx' | 'docx-key'): Promise<string[]> {
  const xml = strFromU8(unzipSync(await written(format, set))['word/document.xml']!);
  const document = parseDocument(xml, { xmlMode: true });
  return elementsIn(document, 'w\\:p').map((paragraph) => textContent(paragraph));
}

const [plain, withKey] = [await linesOf('docx'), await linesOf('docx-key')];
const answers = withKey.slice(withKey.indexOf(set.t('quiz.key')) + 1, withKey.indexOf(set.t('export.reasons')));

test('every question has its number, every option its letter, as text', () => {
  set.questions.forEach(({ ask }, index) => expect(plain).toContain(`${index + 1}. ${ask.replace('___', '________')}`));
  expect(plain).toContain(`A. a text ${SIGNS}`);
  expect(plain).toContain(`B. y target ${SIGNS}`);
});

test('without the key nothing tells an answer; with it the same pages come first', () => {
  for (const { reason } of set.questions) expect(plain.join('\n')).not.toContain(reason);
  expect(withKey.slice(0, plain.length)).toEqual(plain);
  for (const { reason } of set.questions) expect(withKey.join('\n')).toContain(reason);
});

test('the key is in letters and numbers of the document', () => {
  // one of three; three of four; the third verdict; b, c, a of a, b, c; a belongs to y, b to x
  expect(answers.slice(0, 5)).toEqual(['1. B', '2. A, B, D', '3. C', '4. 2, 3, 1', '5. B, A']);
  expect(answers[5]).toBe(`6. gap first ${SIGNS} / second õ*`);
  expect(answers[6]).toContain('model');
});
