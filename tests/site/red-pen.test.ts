/** The red-pen edition as it is offered: every line of it, by its number, on paper, in Word and in the list. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { fileName, RED_PEN } from '../../src/core/file-names.ts';
import type { Language } from '../../src/core/languages.ts';
import { readList } from '../../src/red-pen/line-list.ts';
import { ROOT } from '../setup/build-site.ts';
import { LANGUAGES, NAMES } from './handbook.ts';
import { convert, hasOffice } from './office.ts';

const fileOf = (language: Language, parts: { paper?: string; ending: string }) =>
  join(ROOT.folder, 'downloads', fileName(NAMES[language] ?? '', { id: RED_PEN, language, ...parts }));
const listIn = (language: Language) => {
  const file = fileOf(language, { ending: '.json' });
  return readList(readFileSync(file, 'utf8'), file);
};
/** Without spaces, which differ from one layout to the next. */
const bare = (text: string) => text.replace(/[\s\u00ad]+/g, '');

/** Numbers whose line is not there, or not after the one before it. */
function missingIn(whole: string, lines: readonly { text: string }[]): number[] {
  const text = bare(whole);
  let from = 0;
  return lines.flatMap((line, index) => {
    const wanted = bare(`${index + 1}${line.text}`);
    const at = text.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    return at < 0 ? [index + 1] : [];
  });
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('the PDF has every line after its number, and the edition at the foot of each page', async () => {
    const { edition, lines } = listIn(language);
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(fileOf(language, { paper: 'a4', ending: '.pdf' }))));
    const { text: pages } = await extractText(pdf, { mergePages: false });
    expect(pages.filter((page) => !bare(page).includes(edition))).toEqual([]);
    // What stands at the foot would come between the parts of a line only if a line were broken, which none is.
    expect(missingIn(pages.join(' '), lines)).toEqual([]);
  });

  test.skipIf(!hasOffice)('LibreOffice reads the same lines in the Word document', () => {
    const folder = mkdtempSync(join(tmpdir(), 'red-pen-'));
    const file = fileOf(language, { ending: '.docx' });
    convert([file], 'txt:Text (encoded):UTF8', folder);
    const text = readFileSync(join(folder, fileName(NAMES[language] ?? '', { id: RED_PEN, language, ending: '.txt' })), 'utf8');
    expect(missingIn(text, listIn(language).lines)).toEqual([]);
  });
});
