/** Names of files: what other people's links hang on. */
import { expect, test } from 'vitest';
import { fileName } from '../../src/core/file-names.ts';
import { formatBytes } from '../../src/exports/about-files.ts';
import { exportName, FORMAT_IDS } from '../../src/exports/formats.ts';
import { sheetFile } from '../../src/print/parts/sheet.ts';

test('a name says whose, what, which form, language and paper', () => {
  const sheet = { id: 'limits', language: 'et' };
  expect(sheetFile('Ühine keel', sheet, 'a3')).toBe('uhine-keel-limits-et-a3.pdf');
  expect(sheetFile('Ühine keel', sheet, 'cards')).toBe('uhine-keel-limits-cards-et-a4.pdf');
  expect(fileName('Common Ground', { id: 'handbook', language: 'en', paper: 'letter', ending: '.pdf' })).toBe(
    'common-ground-handbook-en-letter.pdf',
  );
  expect(fileName('Общий язык', { id: 'handbook', language: 'ru', ending: '.epub' })).toBe('handbook-handbook-ru.epub');
});

test('files for other systems say their format after the language', () => {
  const names = FORMAT_IDS.map((format) => exportName('Common Ground', { id: 'limits', language: 'en' }, format));
  const endings = [
    '-scorm12.zip',
    '-scorm2004.zip',
    '-qti3.zip',
    '-moodle.xml',
    '.gift.txt',
    '.apkg',
    '.kahoot.xlsx',
    '.quiz.json',
  ];
  for (const ending of endings) expect(names).toContain(`common-ground-limits-en${ending}`);
});

test.each([
  [812, 'en', '1 kB'],
  [25_400, 'en', '25 kB'],
  [1_740_000, 'en', '1.7 MB'],
  [1_740_000, 'et', '1,7 MB'],
])('%d bytes in %s', (bytes, language, said) => {
  expect(formatBytes(bytes, language).replace(/\s/g, ' ')).toBe(said);
});
