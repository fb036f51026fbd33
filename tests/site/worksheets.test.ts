/** Every worksheet of the handbook: it takes one page, and speaks of lines to start from only where it has any. */
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { everywhere, ui } from './handbook.ts';

const site = openSite(ROOT);

test.each(everywhere('worksheet'))('$id in $language', async ({ path, language, fields }) => {
  const page = await site.at(`/${language}${path}`);
  const said = await page.locator('worksheet-form').innerText();
  expect(said.includes(ui(language)['worksheet.tap'])).toBe(fields.some(({ lines }) => lines.length > 0));
  for (const format of ['A4', 'Letter']) {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    expect(pdf.numPages, format).toBe(1);
  }
  await page.close();
});
