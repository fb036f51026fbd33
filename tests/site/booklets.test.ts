/** The booklets of the phases, page by page and to fold, and what a second printing gives. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/core/file-names.ts';
import { PHASES } from '../../src/core/vocabulary.ts';
import { bookJobs } from '../../src/print/book.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { rendererFingerprint } from '../../src/print/cache.ts';
import { runJobs } from '../../src/print/jobs.ts';
import { DOCUMENT_PAPERS } from '../../src/print/parts/sheet.ts';
import { settings } from '../../src/read/settings.ts';
import { ROOT } from '../setup/build-site.ts';
import { DOWNLOADS, open, pagesOf } from './book-pdf.ts';
import { entriesIn, NAMES, ui } from './handbook.ts';

describe('booklets', () => {
  test.each(DOCUMENT_PAPERS)('on %s have two pages a side, the first at the right of the first side', async (paper) => {
    const name = (on: string) =>
      `${fileName(NAMES['et']!, { id: 'hear', form: 'booklet', language: 'et', paper: on, ending: '.pdf' })}`;
    const { pdf: plain } = await open(name('a5'));
    const { pdf: folded } = await open(name(paper));
    if (paper === 'a4') expect(folded.numPages).toBe(Math.ceil(plain.numPages / 4) * 2);
    const side = await folded.getPage(1);
    const { width, height } = side.getViewport({ scale: 1 });
    expect(width).toBeGreaterThan(height);
    const { items } = await side.getTextContent();
    const title = items.find((item) => 'str' in item && item.str.includes(ui('et')['phase.hear']));
    expect(title && 'transform' in title && title.transform[4]).toBeGreaterThan(width / 2);
  });

  test.each(PHASES)('%s has its techniques and no others, and answers to its questions', async (phase) => {
    const { texts, pdf } = await open(`et/phase-${phase}-a4.pdf`);
    const pages = await pagesOf(pdf);
    const own = entriesIn('et', 'technique').flatMap(({ id, phase: of }) => (of === phase ? [`techniques-${id}`] : []));
    expect(
      Object.keys(pages)
        .filter((id) => id.startsWith('techniques-'))
        .sort(),
    ).toEqual(own.sort());
    expect(texts.join(' ')).toContain(ui('et')['quiz.key']);
    const { pdf: whole } = await open('handbook-et.pdf');
    expect(pdf.numPages).toBeLessThan(whole.numPages / 2);
  });
});

describe('a second printing', () => {
  test('gives the same bytes, and prints nothing when nothing has changed', async () => {
    const found = (await findBrowser())!;
    const made = { ...settings(), base: ROOT.base };
    const way = rendererFingerprint(found.path);
    const own = (file: string) => file.includes('-hold-booklet-et-');
    const papers = DOCUMENT_PAPERS.length + 1; // to fold on each, and page by page
    const some = (cache?: string) =>
      bookJobs(ROOT.folder, made, NAMES, way, cache).filter(({ files }) => Object.values(files).flat().some(own));
    const bytes = () =>
      readdirSync(DOWNLOADS, { recursive: true, encoding: 'utf8' })
        .filter(own)
        .sort()
        .map((name) => readFileSync(join(DOWNLOADS, name)).toString('base64'));
    const before = bytes();
    expect(before.length).toBe(papers);
    expect(await runJobs(some(), ROOT.folder, made, found)).toEqual({ printed: 0, cached: papers });
    const cache = 'node_modules/.cache/books-again';
    rmSync(cache, { recursive: true, force: true });
    expect(await runJobs(some(cache), ROOT.folder, made, found)).toEqual({ printed: papers, cached: 0 });
    rmSync(cache, { recursive: true });
    expect(bytes().filter((file, index) => file !== before[index])).toEqual([]);
  });
});
