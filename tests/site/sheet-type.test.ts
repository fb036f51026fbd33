/** What hangs on a wall is read from where people stand: how large its type came out, on the sheets that the build fitted. */
import { describe, expect, test } from 'vitest';
import { PAPER_SIZES } from '../../src/print/parts/sheet.ts';
import { openSite } from './browser.ts';
import { everywhere } from './handbook.ts';

const site = openSite();
const SMALLEST = { a4: 22, a3: 34 }; // points: read from a metre, and from more than one and a half
const PIXELS = 96 / 25.4; // in a millimetre
const MARGINS = { across: 32, down: 24 }; // millimetres, both sides together: fit.css

/** The page as it is printed on a paper. */
async function onPaper(path: string, paper: keyof typeof SMALLEST) {
  const page = await site.at(path, { javaScriptEnabled: false });
  const [width, height] = PAPER_SIZES[paper];
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({
    width: Math.floor((width - MARGINS.across) * PIXELS),
    height: Math.floor((height - MARGINS.down) * PIXELS),
  });
  return page;
}

describe.each(everywhere('checklist').map((entry) => ({ path: `/${entry.language}${entry.path}` })))('$path', ({ path }) => {
  test.each(['a4', 'a3'] as const)('can be read from the wall on %s, and no line ends with a word alone', async (paper) => {
    const page = await onPaper(path, paper);
    const items = await page.locator('[data-sheet] .items label > span').evaluateAll((texts) =>
      texts.map((text) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const words: { word: string; bottom: number }[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          for (const { 0: word, index } of node.data.matchAll(/[^\s\u00a0]+/g)) {
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            words.push({ word, bottom: range.getBoundingClientRect().bottom });
          }
        }
        const size = parseFloat(getComputedStyle(text).fontSize);
        // A number that is larger than its line stands a little lower.
        const last = words.filter(({ bottom }) => Math.abs(bottom - words.at(-1)!.bottom) < size / 2);
        const isAlone = last.length === 1 && words.length > 2;
        return { points: (size * 72) / 96, alone: isAlone ? last[0]!.word : undefined };
      }),
    );
    await page.close();
    expect(Math.min(...items.map(({ points }) => points))).toBeGreaterThanOrEqual(SMALLEST[paper] - 0.01);
    expect(items.flatMap(({ alone }) => alone ?? [])).toEqual([]);
  });
});

describe.each(everywhere('map').map((entry) => ({ path: `/${entry.language}${entry.path}` })))('$path', ({ path }) => {
  test.each(['a4', 'a3'] as const)('the drawing has type as large as the text, and is whole, on %s', async (paper) => {
    const page = await onPaper(path, paper);
    const { drawn, written, over } = await page.locator('[data-sheet]').evaluate((sheet) => {
      const drawing = sheet.querySelector<SVGSVGElement>('.diagram')!;
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
      return {
        drawn: sizeOf(drawing.querySelector('text')!) * scale,
        written: sizeOf(sheet.querySelector('.log li')!),
        over: drawing.getBoundingClientRect().right - sheet.getBoundingClientRect().right,
      };
    });
    await page.close();
    expect(drawn).toBeGreaterThanOrEqual(written * 0.99);
    expect(over).toBeLessThanOrEqual(0.5);
  });
});
