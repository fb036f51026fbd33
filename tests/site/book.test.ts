/** The books of each language, read back from their PDFs and EPUBs. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { PHASES } from '../../src/core/vocabulary.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { bookJobs } from '../../src/print/book.ts';
import { runJobs } from '../../src/print/jobs.ts';
import { DOCUMENT_PAPERS } from '../../src/print/parts/sheet.ts';
import { rendererFingerprint } from '../../src/print/cache.ts';
import { SCHEMAS } from '../../src/kinds/schemas.ts';
import { settings } from '../../src/read/settings.ts';
import { ROOT } from '../setup/build-site.ts';
import { entriesIn, LANGUAGES, NAMES, ui } from './handbook.ts';

const DOWNLOADS = join(ROOT.folder, 'downloads');
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF opened, with the text of each page. */
async function open(file: string): Promise<{ pdf: Pdf; texts: string[]; bytes: Buffer }> {
  const bytes = readFileSync(join(DOWNLOADS, file));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const texts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    }),
  );
  return { pdf, texts, bytes };
}

/** Page on which each destination of a PDF is, 1 first. */
async function pagesOf(pdf: Pdf): Promise<Record<string, number>> {
  const destinations = (await pdf.getDestinations()) as Record<string, [Parameters<Pdf['getPageIndex']>[0]]>;
  const pages = Object.entries(destinations).map(async ([name, [page]]) => [name, (await pdf.getPageIndex(page)) + 1] as const);
  return Object.fromEntries(await Promise.all(pages));
}

/** What a page paints outside of every mark: the names of those operations. */
async function unmarked(pdf: Pdf, number: number): Promise<string[]> {
  const { OPS } = await getResolvedPDFJS();
  const names = Object.fromEntries(Object.entries(OPS).map(([name, id]) => [id, name]));
  const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
  let depth = 0;
  const outside: string[] = [];
  fnArray.forEach((operation, index) => {
    const name = names[operation]!;
    if (name.startsWith('beginMarkedContent')) depth++;
    else if (name === 'endMarkedContent') depth--;
    // A path's first argument is what is done with it: 28 is endPath, which paints nothing.
    else if (depth === 0 && name === 'constructPath' && (argsArray[index] as number[])[0] !== OPS.endPath) outside.push(name);
    else if (depth === 0 && /^(fill|eoFill|stroke|showText|paint)/.test(name)) outside.push(name);
  });
  return outside;
}

describe.each(LANGUAGES)('handbook-%s.pdf', (language) => {
  let book: Awaited<ReturnType<typeof open>>;
  let pages: Record<string, number>;
  beforeAll(async () => {
    book = await open(`handbook-${language}.pdf`);
    pages = await pagesOf(book.pdf);
  });

  test('has a length that one can carry', () => {
    expect(book.pdf.numPages).toBeGreaterThan(170);
    expect(book.pdf.numPages).toBeLessThan(380);
    expect(book.bytes.length / book.pdf.numPages).toBeLessThan(20_000);
  });

  test('holds every situation, technique, article, checklist, map, quiz and role-play of the language', () => {
    const whole = book.texts.join(' ');
    const titles = (['situation', 'technique', 'article', 'checklist', 'map', 'quiz', 'role-play'] as const).flatMap((kind) =>
      entriesIn(language, kind).map(({ title }) => title),
    );
    expect(titles.filter((title) => !whole.includes(title))).toEqual([]);
  });

  test('holds every answer in its key, near the end', () => {
    const key = book.texts.slice(pages['part-key']! - 1, pages['part-sources']! - 1).join(' ');
    const reasons = entriesIn(language, 'quiz').flatMap(({ questions }) => questions.map(({ reason }) => reason));
    // Pages of the PDF break lines anywhere, so only the first words are compared.
    const beginnings = reasons.map((reason) => reason.split(' ').slice(0, 4).join(' '));
    expect(beginnings.filter((beginning) => !key.includes(beginning))).toEqual([]);
    expect(pages['part-key']).toBeGreaterThan(pages['part-scenarios']!);
  });

  test('prints for each chapter the number of the page that it is on', () => {
    const firstPart = Math.min(...Object.entries(pages).flatMap(([id, page]) => (id.startsWith('part-') ? [page] : [])));
    const contents = book.texts.slice(2, firstPart - 1).join(' ');
    for (const kind of ['situation', 'technique', 'article', 'quiz', 'role-play'] as const) {
      for (const { id, title } of entriesIn(language, kind)) {
        const page = pages[`${SCHEMAS[kind].folder}-${id}`]!;
        expect(book.texts[page - 1]).toContain(title);
        expect(contents).toContain(`${title} ${page}`);
      }
    }
  });

  test('refers to pages where that chapter is', () => {
    const word = ui(language)['book.page'].replace('{number}', '').trim().replace('.', '\\.');
    const references = book.texts.join(' ').matchAll(new RegExp(`\\(\\s*${word} (\\d+)\\s*\\)`, 'g'));
    const referred = new Set([...references].map(([, page]) => Number(page)));
    const known = new Set(Object.values(pages));
    expect(referred.size).toBeGreaterThan(40);
    expect([...referred].filter((page) => !known.has(page))).toEqual([]);
    for (const { id } of entriesIn(language, 'quiz')) expect(referred).toContain(pages[`key-${id}`]);
  });

  test('is tagged, in its language, with an outline of parts and chapters', async () => {
    const { info } = (await book.pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info.Title).toContain(ui(language)['site.name']);
    expect(info.Language).toBe(language);
    expect((await book.pdf.getMarkInfo())?.Marked).toBe(true);
    const parts = await book.pdf.getOutline();
    expect(parts.map(({ title }) => title)).toContain(ui(language)['quiz.key']);
    const chapters = parts.flatMap(({ items }) => items).map(({ title }) => title);
    const techniques = entriesIn(language, 'technique').map(({ title }) => title);
    expect(techniques.filter((title) => !chapters.includes(title))).toEqual([]);
    expect(parts.flatMap(({ items }) => items).flatMap(({ items }) => items)).toEqual([]);
  });

  test('paints nothing outside a mark, and leads nowhere on the machine that built it', async () => {
    for (let number = 1; number <= book.pdf.numPages; number++) {
      const links = (await (await book.pdf.getPage(number)).getAnnotations()) as { url?: string }[];
      const local = links.flatMap(({ url }) => url ?? []).filter((address) => /127\.0\.0\.1|localhost|file:/.test(address));
      expect([...(await unmarked(book.pdf, number)), ...local], `page ${number}`).toEqual([]);
    }
  });

  test('has its fonts inside, none of them drawn letter by letter', async () => {
    const { PDFDocument, PDFDict, PDFName } = await import('@cantoo/pdf-lib');
    const fonts = (await PDFDocument.load(book.bytes)).context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict)
      .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('Font') || object.has(PDFName.of('FontFile2')));
    expect(fonts.some((font) => font.has(PDFName.of('FontFile2')))).toBe(true);
    expect(fonts.filter((font) => font.get(PDFName.of('Subtype')) === PDFName.of('Type3'))).toEqual([]);
  });
});

describe('booklets', () => {
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

describe('handbook.epub', () => {
  test.each(LANGUAGES)('%s passes the validator without an error or a warning', async (language) => {
    const { messages } = await EpubCheck.validate(readFileSync(join(DOWNLOADS, `handbook-${language}.epub`)));
    expect(messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))).toEqual([]);
  });

  test('holds what the book holds, and leads out only to public addresses', () => {
    const files = unzipSync(readFileSync(join(DOWNLOADS, 'handbook-et.epub')));
    const texts = Object.entries(files).filter(([name]) => name.endsWith('.xhtml'));
    const whole = texts.map(([, bytes]) => Buffer.from(bytes).toString()).join('\n');
    for (const { title } of [...entriesIn('et', 'technique'), ...entriesIn('et', 'role-play')])
      expect(whole).toContain(`>${title}</h3>`);
    expect(whole).not.toMatch(/href="\/|127\.0\.0\.1|localhost/);
  });
});

describe('a second printing', () => {
  test('gives the same bytes, and prints nothing when nothing has changed', async () => {
    const found = (await findBrowser())!;
    const made = { ...settings(), base: ROOT.base };
    const way = rendererFingerprint(found.path);
    const own = (file: string) => /^et\/phase-hold/.test(file);
    const some = (cache?: string) =>
      bookJobs(ROOT.folder, made, NAMES, way, cache).filter(({ files }) => Object.values(files).flat().some(own));
    const bytes = () =>
      readdirSync(DOWNLOADS, { recursive: true, encoding: 'utf8' })
        .filter(own)
        .sort()
        .map((name) => readFileSync(join(DOWNLOADS, name)).toString('base64'));
    const before = bytes();
    expect(before.length).toBe(DOCUMENT_PAPERS.length);
    expect(await runJobs(some(), ROOT.folder, made, found)).toEqual({ printed: 0, cached: DOCUMENT_PAPERS.length });
    const cache = 'node_modules/.cache/books-again';
    rmSync(cache, { recursive: true, force: true });
    expect(await runJobs(some(cache), ROOT.folder, made, found)).toEqual({ printed: DOCUMENT_PAPERS.length, cached: 0 });
    rmSync(cache, { recursive: true });
    expect(bytes().filter((file, index) => file !== before[index])).toEqual([]);
  });
});
