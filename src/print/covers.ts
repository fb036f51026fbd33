/** Makes pictures of the drawn covers of EPUBs: shops and shelves take no SVG. */
import { readFileSync } from 'node:fs';
import { launch, openPage, type FoundBrowser } from './browser.ts';

/** Pixels; shops ask for 1600 at least on the short side. */
const SIZE = { width: 1000, height: 1500 };
const SCALE = 1.6;

/** @param drawings by language, each an SVG of 1000 x 1500 with its own size
 *  @returns a PNG for each */
export async function paintCovers<Name extends string>(
  drawings: Record<Name, string>,
  found: FoundBrowser,
): Promise<Partial<Record<Name, Uint8Array>>> {
  const browser = await launch(found);
  try {
    const page = await openPage(browser, { viewport: SIZE, deviceScaleFactor: SCALE, javaScriptEnabled: false });
    const painted: Partial<Record<Name, Uint8Array>> = {};
    for (const name in drawings) {
      const drawing = drawings[name].replace(/^<\?xml[^>]*\?>/, '');
      await page.setContent(`<style>${fonts()} body { margin: 0 } svg { display: block }</style>${drawing}`);
      await page.evaluate(() => document.fonts.ready);
      painted[name] = new Uint8Array(await page.screenshot({ type: 'png' }));
    }
    return painted;
  } finally {
    await browser.close();
  }
}

function fonts(): string {
  return [400, 700]
    .map((weight) => {
      const font = readFileSync(new URL(`../layout/fonts/atkinson-${weight}.woff2`, import.meta.url)).toString('base64');
      return `@font-face { font-family: 'Atkinson Hyperlegible'; font-weight: ${weight}; src: url(data:font/woff2;base64,${font}) }`;
    })
    .join(' ');
}
