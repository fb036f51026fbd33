/** How the book, quizzes and role-plays are set on paper: italics, numbers, columns, sizes, rules, full pages. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { everywhere, LANGUAGES } from './handbook.ts';

const site = openSite();
const DOWNLOADS = join(ROOT.folder, 'downloads');
const pdfs = readdirSync(DOWNLOADS).filter((name) => name.endsWith('.pdf') && !name.startsWith('handbook-'));
const POINT = 96 / 72; // CSS pixels
const books = LANGUAGES.map((language) => `/${language}/print/book/`);

async function onPaper(path: string): Promise<Page> {
  const page = await site.at(path, { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  return page;
}

interface Word {
  text: string;
  left: number;
  bottom: number;
}

/** The words of each page of a PDF, with their places in points. */
async function wordsOf(name: string): Promise<{ height: number; words: Word[] }[]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(DOWNLOADS, name))));
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1);
    const items = (await page.getTextContent()).items.flatMap((item) =>
      'str' in item && item.str.trim() ? [{ text: item.str.trim(), left: item.transform[4], bottom: item.transform[5] }] : [],
    );
    return { height: page.getViewport({ scale: 1 }).height, words: items };
  });
  return Promise.all(pages);
}

test.each(LANGUAGES)('titles in the book of %s are in real italics', async (language) => {
  const pdf = await PDFDocument.load(readFileSync(join(DOWNLOADS, `handbook-${language}.pdf`)), { updateMetadata: false });
  const names = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [String(object.get(PDFName.of('FontName')))] : []));
  expect(names.some((name) => /Atkinson.*Italic/.test(name))).toBe(true);
});

test('no number of a list stands beside another', async () => {
  const wrong: string[] = [];
  for (const name of pdfs.filter((name) => /handbook|booklet|quiz|key/.test(name))) {
    for (const [index, { words }] of (await wordsOf(name)).entries()) {
      const marks = words.filter(({ text }) => /^(?:\d+\.|•)$/.test(text));
      const doubled = marks.find((mark) =>
        marks.some((other) => other.bottom === mark.bottom && other.left > mark.left && other.left < mark.left + 40),
      );
      if (doubled) wrong.push(`${name}, page ${index + 1}: ${doubled.text}`);
    }
  }
  expect(wrong).toEqual([]);
});

describe('the answers', () => {
  test.each([...books, ...LANGUAGES.map((language) => `/${language}/quizzes/order/`)])(
    '%s are set in 10 points',
    async (path) => {
      const page = await onPaper(path);
      const sizes = await page
        .locator(':is(.answers, .answer-key) p')
        .evaluateAll((lines) => lines.map((line) => parseFloat(getComputedStyle(line).fontSize)));
      await page.close();
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10 * POINT - 0.01);
    },
  );
});

test.each([...books, ...everywhere('role-play').map(({ language, path }) => `/${language}${path}script/`)])(
  'columns of %s begin side by side',
  async (path) => {
    const page = await onPaper(path);
    const gaps = await page.locator('.paragraphs').evaluateAll((all) =>
      all.map((columns) => {
        const heads = [...columns.querySelectorAll(':scope > section > :first-child')].map((head) =>
          head.getBoundingClientRect(),
        );
        const tops = Map.groupBy(heads, ({ left }) => Math.round(left));
        const first = [...tops.values()].map((column) => Math.min(...column.map(({ top }) => top)));
        return first.length ? Math.max(...first) - Math.min(...first) : 0;
      }),
    );
    await page.close();
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.max(...gaps)).toBeLessThan(1);
  },
);

test.each(books)('a rule at the side is never torn, so that it ends with its words: %s', async (path) => {
  const page = await onPaper(path);
  const torn = await page.locator('.book *').evaluateAll((all) => {
    const ruled = all.filter((element) => {
      const { borderInlineStartWidth, borderTopWidth, breakInside } = getComputedStyle(element);
      return parseFloat(borderInlineStartWidth) > 0 && parseFloat(borderTopWidth) === 0 && !breakInside.startsWith('avoid');
    });
    return [...new Set(ruled.map(({ tagName, className }) => `${tagName} ${className}`))];
  });
  await page.close();
  expect(torn).toEqual([]);
});

test('no page of a gamebook but the last is nearly empty', async () => {
  const empty: string[] = [];
  for (const name of pdfs.filter((name) => name.includes('gamebook'))) {
    const pages = await wordsOf(name);
    for (const [index, { height, words }] of pages.slice(0, -1).entries()) {
      const lowest = Math.min(...words.map(({ bottom }) => bottom).filter((bottom) => bottom > 50));
      if (lowest > height * 0.6) empty.push(`${name}, page ${index + 1} of ${pages.length}`);
    }
  }
  expect(empty).toEqual([]);
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
