/** Role-plays on paper: the gamebook, and the script for playing with colleagues. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../src/kinds/role-play/numbers.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entryIn, everywhere, ui } from './handbook.ts';

const site = openSite(ROOT);
const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(everywhere('role-play'))('$id in $language', (play) => {
  const { id, language } = play;
  const path = `/${language}${play.path}`;

  test('on paper: the gamebook and the script are whole, in one piece, and lead nowhere outside', async () => {
    const numbers = numbersOf(id, play);
    for (const form of ['gamebook', 'script']) {
      for (const paper of ['a4', 'letter']) {
        const file = readFileSync(join(ROOT.folder, 'downloads', language, `${id}-${form}-${paper}.pdf`));
        const pdf = await getDocumentProxy(new Uint8Array(file));
        const text = bare((await extractText(pdf, { mergePages: true })).text);
        expect(pdf.numPages, form).toBeLessThanOrEqual(8);
        for (const { scene, says, choices } of Object.values(play.nodes)) {
          for (const line of [scene, says, ...choices.map(({ say }) => say)]) if (line) expect(text).toContain(bare(line));
          for (const { to } of choices) {
            expect(text).toContain(ui(language)['scenario.goto'].replace('{number}', String(numbers[to])));
          }
        }
        for (const line of [...play.goals, ...play.learning]) expect(text).toContain(bare(line));
        expect(file.includes('127.0.0.1')).toBe(false);
      }
    }
  });

  test('the script has a sheet for each, both versions, the checklist, five questions and room for an own case', async () => {
    const page = await site.at(`${path}script/`, { javaScriptEnabled: false });
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { text: pages } = await extractText(pdf, { mergePages: false });
    const words = ui(language);
    const first = (['player', 'other', 'observer', 'after'] as const).map((sheet) =>
      pages.findIndex((text) => bare(text).includes(words[`scenario.sheet.${sheet}.how`])),
    );
    expect(first[0]).toBe(0);
    expect([...new Set(first)].sort((a, b) => a - b)).toEqual(first);
    const all = bare(pages.join(' '));
    const itemsOf = (checklist: string) => entryIn(language, 'checklist', checklist).items.map(({ text }) => text);
    const questions = itemsOf('review').filter((item) => item.includes('?'));
    expect(questions.length).toBeGreaterThan(0);
    const headings = (['good', 'bad', 'own', 'goals.own'] as const).map((name) => words[`scenario.${name}`]);
    for (const line of [...itemsOf(play.checklist), ...questions, ...headings, play.manager]) {
      expect(all).toContain(bare(line));
    }
    expect(all).not.toContain(words['nav.techniques']);
    await page.close();
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
