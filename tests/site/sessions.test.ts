/** Training sessions without script, as their readers have them: on a phone, and on paper. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { clock } from '../../src/kinds/session/plan.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { everywhere, ui } from './handbook.ts';

const site = openSite(ROOT);
const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(everywhere('session'))('$id in $language', (session) => {
  const { language, path, title, aim, before, parts, skills, talk, outcomes, after } = session;
  const open = (width: number) => site.at(`/${language}${path}`, { javaScriptEnabled: false, viewport: { width, height: 640 } });
  const said = [title, aim, ...before, ...talk, ...after, ...[...parts, ...skills, ...outcomes].map((part) => wordsOf(part))];

  test('says all of it on a phone of 320 px, and nothing leaves the frame', async () => {
    const page = await open(320);
    const text = bare(await page.locator('main').innerText());
    expect(said.filter((words) => !text.includes(bare(words)))).toEqual([]);
    for (const { start } of parts) expect(text).toContain(clock(start));
    expect(text).toContain(clock(session.minutes));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  test('is a sheet for whoever leads and a page for the observer, on A4 and on Letter', async () => {
    const page = await open(800);
    for (const format of ['A4', 'Letter']) {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { text } = await extractText(pdf, { mergePages: false });
      const pages = text.map(bare);
      expect(pages.length, format).toBeLessThanOrEqual(3);
      const observers = pages.at(-1) ?? '';
      const words = [ui(language)['session.observer.how'], title, ...skills.map((skill) => skill.text)];
      expect(words.filter((word) => !observers.includes(bare(word)))).toEqual([]);
      const rest = pages.slice(0, -1).join(' ');
      expect(rest).not.toContain(ui(language)['session.observer.how']);
      expect(parts.filter((part) => !rest.includes(bare(part.title)))).toEqual([]);
    }
    await page.close();
  });
});

function wordsOf(part: { do: string } | { text: string }): string {
  return 'do' in part ? part.do : part.text;
}
