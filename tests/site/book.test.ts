/** The books of each language, read back from their PDFs and EPUBs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { getResolvedPDFJS } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { PHASES } from '../../src/core/vocabulary.ts';
import { SCHEMAS } from '../../src/kinds/schemas.ts';
import { DOWNLOADS, headOf, open, pagesOf, type Pdf } from './book-pdf.ts';
import { entriesIn, LANGUAGES, ui } from './handbook.ts';

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

/** "12–14" as 12, 13, 14. */
function pagesOfRange(text: string): number[] {
  const [first = NaN, last = first] = text.split('–').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
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

  test('names at each question the page of its answer, and at each answer that of its question', () => {
    const named = (word: 'book.answer' | 'book.question', number: number) => {
      const page = ui(language)['book.page'].replace('{number}', String(number)).replace(' ', '\\s+');
      return new RegExp(`${ui(language)[word]}\\s+\\(\\s*${page.replace('.', '\\.')}\\s*\\)`);
    };
    for (const { id, questions } of entriesIn(language, 'quiz')) {
      for (const question of questions) {
        const asked = pages[`quizzes-${id}-${question.id}`]!;
        const answered = pages[`key-${id}-${question.id}`]!;
        expect(book.texts[asked - 1], question.id).toMatch(named('book.answer', answered));
        expect(book.texts[answered - 1], question.id).toMatch(named('book.question', asked));
      }
    }
  });

  test('opens each part on a right page, and names it, or its chapter, at the head of those that follow', async () => {
    const parts = Object.entries(pages).filter(([id]) => id.startsWith('part-') && id !== 'part-colophon');
    expect(parts.filter(([, page]) => page % 2 === 0)).toEqual([]);
    const titles = entriesIn(language, 'technique').map(({ title }) => title);
    for (const [id, page] of parts.filter(([id]) => PHASES.some((phase) => id === `part-${phase}`))) {
      const title = ui(language)[`phase.${id.replace('part-', '')}` as 'phase.hear'];
      const [left = '', right = ''] = await Promise.all([page + 1, page + 2].map((number) => headOf(book.pdf, number)));
      expect(left).toContain(title);
      expect(titles).toContain(right);
    }
  });

  test('has an index whose numbers are those of the chapters', () => {
    // Letters with a caron are in a font of their own, so words may be torn: nothing is left between letters.
    const bare = (text: string) => text.replace(/(?<=\p{L})\s+(?=\p{L})/gu, '').toLowerCase();
    const index = bare(book.texts.slice(pages['part-index']! - 1, pages['part-colophon']! - 1).join(' '));
    const words = entriesIn(language, 'technique').flatMap(({ id, keywords }) => keywords.map((keyword) => ({ id, keyword })));
    for (const { id, keyword } of words.filter(({ keyword }) => keyword.split(' ').length < 3)) {
      // A keyword may also end a longer one.
      const entries = index.matchAll(
        new RegExp(`${bare(keyword).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} ((?:\\d+ ?[,–] ?)*\\d+)`, 'g'),
      );
      const numbers = [...entries].flatMap(([, list = '']) => list.split(',').flatMap(pagesOfRange));
      expect(numbers, keyword).toContain(pages[`techniques-${id}`]);
    }
  });

  test('says of each source where it is used', () => {
    const list = book.texts.slice(pages['part-sources']! - 1, pages['part-index']! - 1).join(' ');
    const used = [...list.matchAll(new RegExp(`${ui(language)['book.used'].replace('.', '\\.')} (\\d+)`, 'g'))];
    expect(used.length).toBeGreaterThan(100);
    const known = new Set(Object.values(pages));
    expect(used.filter(([, page]) => !known.has(Number(page)))).toEqual([]);
  });

  test('has a last page that says whose it is, how to cite it and what has not been tried', () => {
    const last = book.texts.slice(pages['part-colophon']! - 1).join(' ');
    for (const word of ['book.makers', 'book.isbn', 'book.type', 'book.cite', 'book.trial', 'book.current'] as const)
      expect(last).toContain(ui(language)[word]);
    expect(last).not.toContain(ui(language)['site.report']); // nobody has said where to
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
