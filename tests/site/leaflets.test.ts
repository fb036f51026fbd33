/** Every leaflet: one page on either paper that says all of it and nothing of what only staff should read, and a document to edit. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { editableName } from '../../src/exports/parts/editable-sheet.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { everywhere, ui } from './handbook.ts';

const site = openSite(ROOT);

test.each(everywhere('leaflet'))('$id in $language', async (leaflet) => {
  const { path, language, promises, limits, fields, short, headline, how } = leaflet;
  const page = await site.at(`/${language}${path}`);
  const others = Object.entries(short).flatMap(([other, text]) => (other === language ? [] : [text]));
  for (const format of ['A4', 'Letter']) {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    expect(pdf.numPages, format).toBe(1);
    const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
    const said = [headline, ...promises.points, ...Object.values(fields), ...limits.points, limits.then, ...others];
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).not.toContain(how);
  }
  await page.close();
  const file = editableName(ui(language)['site.name'], leaflet);
  expect(existsSync(join(ROOT.folder, language, path, file))).toBe(true);
});
