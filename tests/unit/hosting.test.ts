/** The recipes for hosts that cannot be started here, and what goes beside the files of a site. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compressSite } from '../../src/hosting/compress.ts';
import { HEADERS, KEPT } from '../../src/hosting/headers.ts';
import { HOSTS, recipeFor } from '../../src/hosting/recipe.ts';

const place = { root: '/srv/handbook', base: '/book/', listen: '8080' };

test.each(HOSTS)('the recipe %s has no gap left', (host) => {
  expect(recipeFor(host, place)).not.toMatch(/(?<!\$)\{\{/);
});

/** What a CDN adds to a file, read as Cloudflare documents it: every rule that fits, a header named twice joined by a comma. */
function sentWith(path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let fits = false;
  for (const line of recipeFor('headers', place).split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (line.startsWith('/')) fits = path.startsWith(line.replace(/\*$/, ''));
    else if (fits) {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
      const key = name!.toLowerCase();
      sent[key] = sent[key] ? `${sent[key]}, ${value}` : value!;
    }
  }
  return sent;
}

test('the headers file sends what every host should, and lets browsers keep what never changes', () => {
  expect(sentWith('/book/en/')).toEqual(HEADERS);
  expect(sentWith('/book/_astro/a.css')).toEqual({ ...HEADERS, 'cache-control': KEPT });
  expect(sentWith('/')).toEqual({});
});

test('the workflow for GitHub Pages runs commands that there are, and tells the build where it will stand', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const { jobs } = parse(recipeFor('github-pages', place)) as {
    jobs: Record<string, { steps: { run?: string; env?: Record<string, string>; uses?: string; id?: string }[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => (run ? [run] : []));
  expect(
    commands.filter((command) => !/^npm ci/.test(command) && !((/^npm run (\S+)/.exec(command)?.[1] ?? '') in scripts)),
  ).toEqual([]);
  const { env } = steps.find(({ run }) => run === 'npm run build')!;
  const ids = steps.flatMap(({ id }) => (id ? [id] : []));
  expect(Object.keys(env!)).toEqual(['HANDBOOK_SITE', 'HANDBOOK_BASE']);
  for (const value of Object.values(env!)) expect(ids).toContain(/steps\.(\w+)\./.exec(value)?.[1]);
});

test('what packs well gets its packed forms beside it, and what was left from before goes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-compress-'));
  const page = `<p>${'Take the call. '.repeat(200)}</p>`;
  for (const [name, text] of Object.entries({ 'a.html': page, 'small.html': '<p>', 'b.png': page, 'gone.css.br': '' }))
    writeFileSync(join(folder, name), text);
  const { files, plain } = compressSite(folder);
  expect([files, plain]).toEqual([1, page.length]);
  compressSite(folder); // again: nothing is packed twice
  expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.html.br', 'a.html.gz', 'b.png', 'small.html']);
  expect(String(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))))).toBe(page);
  expect(String(gunzipSync(readFileSync(join(folder, 'a.html.gz'))))).toBe(page);
  rmSync(folder, { recursive: true });
});
