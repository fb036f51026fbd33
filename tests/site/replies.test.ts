/** Ready-made replies: the button copies what is sent, every blank can be seen, a page fits a phone and paper. */
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { blanksIn } from '../../src/core/blanks.ts';
import { createTranslate } from '../../src/core/translate.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { snippetsIn } from '../../src/kinds/snippets-in.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { everywhere, handbook, LANGUAGES, ui } from './handbook.ts';

const site = openSite(ROOT);
const messages = LANGUAGES.flatMap((language) =>
  snippetsIn(localHandbook(handbook, language), createTranslate(ui(language)))
    .filter(({ kind }) => kind === 'reply')
    .map((snippet) => ({ ...snippet, address: `/${language}${snippet.path.replace(/#.*/, '')}` })),
);

test('a message is copied as it is sent, paragraph by paragraph', async () => {
  const context = await site.browser().newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  for (const address of ['/en/replies/late-parcel/', '/et/replies/outage/']) {
    await page.goto(site.address() + address);
    const sent = messages.filter((message) => message.address === address);
    const buttons = page.locator('.message [data-copy]');
    expect(await buttons.count()).toBe(sent.length);
    for (const [index, { text }] of sent.entries()) {
      await buttons.nth(index).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
  }
  await context.close();
});

test.each(everywhere('reply'))('$id in $language marks its blanks, fits a phone and two sheets of paper', async (reply) => {
  const address = `/${reply.language}${reply.path}`;
  const page = await site.at(address, { viewport: { width: 320, height: 640 } });
  const own = messages.filter((message) => message.address === address);
  const blanks = own.flatMap(({ subject = '', text }) => [...blanksIn(subject), ...blanksIn(text)]);
  expect(await page.locator('.message mark').allTextContents()).toEqual(blanks.map((blank) => `[${blank}]`));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  expect(pdf.numPages).toBeLessThanOrEqual(2);
  await page.close();
});

test('nothing above was said on the console', () => {
  expect(site.faults).toEqual([]);
});
