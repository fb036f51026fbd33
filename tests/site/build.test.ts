/** What a build promises where it cannot be finished: the site of before stays as it is, and the reason is told. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../src/print/browser.ts';
import { runJobs } from '../../src/print/jobs.ts';
import { SheetTooLong, sheetJobs } from '../../src/print/sheets.ts';
import { settings } from '../../src/read/settings.ts';
import { FIXTURE } from '../setup/build-site.ts';
import { fileOf } from './browser.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'build-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a mistake in the content leaves the old site as it was, and is told with its file and line', () => {
  cpSync(FIXTURE.root, folder, { recursive: true });
  const wrong = join(folder, 'content/checklists/minute/en.yaml');
  writeFileSync(wrong, readFileSync(wrong, 'utf8').replace(/^title:.*$/m, 'title: 5'));
  const out = join(folder, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'The old site');
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--pdf', 'skip', '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, HANDBOOK_ROOT: folder },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/content\/checklists\/minute\/en\.yaml:\d+/);
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('The old site');
});

test('a sheet that no type size brings onto one page is refused, again and again, with its file', async () => {
  const site = join(folder, 'site');
  cpSync(FIXTURE.folder, site, { recursive: true });
  const page = fileOf(site, '/en/checklists/minute/');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      /(<ol class="items"[^>]*>)([\s\S]*?)(?=<\/ol>)/,
      (_, list: string, items: string) => list + items.repeat(30),
    ),
  );
  const jobs = sheetJobs(site, 'https://example.org', { en: 'Common Ground' }, 'a test', join(folder, 'cache'));
  const tooLong = jobs.filter(({ files }) => Object.values(files).flat().includes('en/minute-a4.pdf'));
  const print = async () => runJobs(tooLong, site, { ...settings(FIXTURE.root), base: FIXTURE.base }, (await findBrowser())!);
  for (const attempt of [print, print]) {
    const error: unknown = await attempt().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SheetTooLong);
    expect((error as Error).message).toMatch(/^content\/checklists\/minute\/en\.yaml\n.*fit on one page/);
  }
});
