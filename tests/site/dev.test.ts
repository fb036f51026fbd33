/** `npm run dev` on a copy of the handbook of the fixtures: what an edit changes is shown without a restart, mistakes are told. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handbookWith } from '../setup/fixture-handbook.ts';

const root = handbookWith([]);
let server: ChildProcess;
let address: string;
let said = '';
let reloads = 0;

beforeAll(async () => {
  const env = { ...process.env, HANDBOOK_ROOT: root, NODE_ENV: 'development', FORCE_COLOR: '0', VITEST: undefined };
  server = spawn(process.execPath, ['src/cli/astro.ts', 'dev', '--port', '4390', '--ignore-lock'], { env });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  await until(() => /http:\/\/localhost:\d+/.test(said));
  address = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
  const client = await page('/@vite/client');
  const socket = new WebSocket(`${address.replace('http', 'ws')}/?token=${/wsToken = "([^"]+)"/.exec(client)?.[1]}`, 'vite-hmr');
  socket.addEventListener('message', ({ data }) => void (String(data).includes('"full-reload"') && reloads++));
  await new Promise((opened) => socket.addEventListener('open', opened));
});
afterAll(() => server.kill());

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${said}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

const page = async (path: string) => (await fetch(address + path)).text();
const shows = (path: string, words: string) => until(async () => (await page(path)).includes(words));

/** @returns what undoes it */
function edit(file: string, find: string | RegExp, by: string): () => void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toMatch(find);
  writeFileSync(path, before.replace(find, by));
  return () => writeFileSync(path, before);
}

test.each([
  ['words in YAML', 'content/checklists/minute/en.yaml', /^title: .*/m, 'title: Zebra', '/en/checklists/minute/', '> Zebra <'],
  ['fields in MDX', 'content/techniques/listen/en.mdx', /^title: .*/m, 'title: Zebra', '/en/techniques/listen/', '> Zebra <'],
  ['prose', 'content/articles/order/en.mdx', /(\n---\n\n)/, '$1Zebras wait.\n\n', '/en/articles/order/', 'Zebras wait.'],
  ['interface words', 'content/ui/en.json', /("site\.skip": ")[^"]*/, '$1To the zebra', '/en/', 'To the zebra'],
  ['a draft', 'content/articles/order/facts.yaml', /^/, 'draft: true\n', '/en/articles/order/', 'class="banner'],
])('%s: open pages load again, and show it', async (_, file, find, by, path, words) => {
  expect(await page(path)).not.toContain(words);
  reloads = 0;
  const undo = edit(file, find, by);
  await shows(path, words);
  await until(() => reloads > 0);
  undo();
});

test('an entry that comes, of prose or of fields alone, has its page; one that goes has none', async () => {
  for (const [folder, id] of [
    ['articles', 'order'],
    ['checklists', 'minute'],
  ] as const) {
    const copy = join(root, 'content', folder, 'zebra');
    expect((await fetch(`${address}/en/${folder}/zebra/`)).status).toBe(404);
    cpSync(join(root, 'content', folder, id), copy, { recursive: true });
    await until(async () => (await fetch(`${address}/en/${folder}/zebra/`)).status === 200);
    rmSync(copy, { recursive: true });
    await until(async () => (await fetch(`${address}/en/${folder}/zebra/`)).status === 404);
  }
});

test('a file that cannot be read leaves the page as it was, with the mistake below', async () => {
  const path = '/en/checklists/minute/';
  const [heading = ''] = /<h1[^]*?<\/h1>/.exec(await page(path)) ?? [];
  const undo = edit('content/checklists/minute/en.yaml', 'title: ', 'title: "');
  await shows(path, 'content/checklists/minute/en.yaml:');
  expect(await page(path)).toContain(heading);
  await until(() => said.includes('content/checklists/minute/en.yaml:'));
  undo();
  await until(async () => !(await page(path)).includes('content/checklists/minute/en.yaml:'));
});

test('nothing of all this was a stack', () => expect(said).not.toMatch(/^\s+at .*:\d+/m));

// Last: a page asked for before the check has ended is told by Astro too, in its own way.
test('prose that cannot be compiled: its page shows the mistakes alone, and comes back', async () => {
  const path = '/en/articles/order/';
  const undo = edit('content/articles/order/en.mdx', /$/, '\n\nUnder <5 euros {\n');
  await shows(path, 'content/articles/order/en.mdx:');
  await until(async () => (await fetch(address + path)).status === 503);
  undo();
  await until(async () => (await fetch(address + path)).status === 200);
});
