/** Pages of books that hold next to nothing: a line or two that the page before had no room for. */
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/core/file-names.ts';
import { PHASES } from '../../src/core/vocabulary.ts';
import { depthOf, open, pagesOf, type Pdf } from './book-pdf.ts';
import { LANGUAGES, NAMES } from './handbook.ts';

const LEAST = 0.22; // of the height of the page, its upper margin with it

/** Pages on which text ends higher. A cover, and pages on which a part begins or ends, may be so; what stands before a part is blank. */
async function nearlyEmpty(pdf: Pdf): Promise<number[]> {
  const parts = Object.entries(await pagesOf(pdf)).flatMap(([id, page]) => (id.startsWith('part-') ? [page] : []));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const depths = await Promise.all(numbers.map((number) => depthOf(pdf, number)));
  const isBlank = (number: number) => depths[number - 1] === 0 && parts.includes(number + 1);
  const mayBeEmpty = (number: number) =>
    number === 1 || number === pdf.numPages || [number, number + 1].some((page) => parts.includes(page)) || isBlank(number + 1);
  return numbers.filter((number) => !mayBeEmpty(number) && depths[number - 1]! < LEAST);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const booklet = (phase: string) =>
    fileName(NAMES[language]!, { id: phase, form: 'booklet', language, paper: 'a5', ending: '.pdf' });
  const books = [`handbook-${language}.pdf`, `handbook-${language}-letter.pdf`, ...PHASES.map(booklet)];

  test.each(books)('%s has no page that is nearly empty', async (file) => {
    const { pdf } = await open(file);
    expect(await nearlyEmpty(pdf)).toEqual([]);
  });
});
