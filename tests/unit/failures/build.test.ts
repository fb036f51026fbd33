/** Whatever stops a build is told in sentences, and leaves dist/ as it was. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as inTurn } from 'vitest';
import { smallBuild, type Outcome } from './small-build.ts';

const WORKS = "console.log('AT WORK'); setInterval(() => {}, 1000); await new Promise(() => {});";
/** A page a language, so that search has something to read. */
const ONE_PAGE = `
  const { mkdirSync, writeFileSync } = await import('node:fs');
  for (const language of ['en', 'et', 'ru']) {
    const folder = process.env.HANDBOOK_OUT + '/' + language + '/one';
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + '/index.html', '<html lang=' + language + '><main data-pagefind-body><h1>One</h1></main></html>');
  }`;

const test = inTurn.concurrent; // each has processes of its own, which mostly wait

/** Told in sentences: no line of a stack, no name of an error's class, no source. */
function expectTold({ code, said }: Outcome, words: string) {
  expect(said).toContain(words);
  expect(said).not.toMatch(/^\s+at |node:internal|Error:|file:\/\//m);
  expect(code).toBe(1);
}

test.each([
  ['an option that there is not', ['--pdf', 'foo'], {}, '--pdf cannot be "foo"'],
  ['a browser that is not there', [], { CHROME_PATH: '/not/there' }, 'CHROME_PATH is "/not/there", and nothing is there'],
  ['a browser that is none', [], { CHROME_PATH: process.execPath }, 'cannot be started as a browser'],
  ['a target that holds something else', ['--out', 'content', '--pdf', 'skip'], {}, 'content holds something else than a site'],
])('%s is refused before anything is built', async (_, args, env, words) => {
  const { start, keptOldSite, leftovers } = smallBuild(WORKS);
  const outcome = await start(args, env).outcome;
  expectTold(outcome, words);
  expect(outcome.said).not.toContain('AT WORK');
  expect(keptOldSite()).toBe(true);
  expect(leftovers()).toEqual([]);
});

test.each([
  ['a fault that nobody catches', "setTimeout(() => { throw new Error('Late.') }); await new Promise(() => {})", 'Late.'],
  ['code that ends the process', 'process.exit(0)', 'ended before it was done'],
  ['a wait that never ends', 'await new Promise(() => {})', 'ended before it was done'],
  ['an export without the page that it is made of', ONE_PAGE, '.zip could not be written'],
])('%s fails the build', async (_, pages, words) => {
  const { start, keptOldSite, leftovers } = smallBuild(pages);
  expectTold(await start().outcome, words);
  expect(keptOldSite()).toBe(true);
  expect(leftovers()).toEqual([]);
});

test('a mistake in the content is all that is told of it', async () => {
  const { start, keptOldSite } = smallBuild('', [{ file: 'content/house.yaml', remove: true }]);
  expectTold(await start().outcome, 'content/house.yaml:1\n  This file is missing.');
  expect(keptOldSite()).toBe(true);
});

test('two builds in one folder: the second is refused; one that was killed bars no other; one that is told to end clears up', async () => {
  const { start, says, keptOldSite, leftovers } = smallBuild(WORKS);
  const first = start();
  await says(first.child, 'AT WORK');
  expectTold(await start().outcome, 'Another build is running');
  expect(first.child.exitCode).toBeNull();
  first.child.kill('SIGKILL');
  await first.outcome;
  expect(leftovers()).toContain('lock');
  const next = start();
  await says(next.child, 'AT WORK');
  next.child.kill('SIGTERM');
  expect((await next.outcome).code).toBeGreaterThan(128);
  expect(leftovers()).toEqual([]);
  expect(keptOldSite()).toBe(true);
});

test('a site that a killed build had put aside comes back', async () => {
  const { folder, start, keptOldSite } = smallBuild("throw new Error('Out of ink.')");
  mkdirSync(join(folder, '.build'));
  renameSync(join(folder, 'dist'), join(folder, '.build/dist-old'));
  expectTold(await start().outcome, 'Out of ink.');
  expect(keptOldSite()).toBe(true);
});

test('where no temporary file can be written, the build has a folder of its own for them', async () => {
  const { folder, start, leftovers } = smallBuild("throw new Error((await import('node:os')).tmpdir())");
  writeFileSync(join(folder, 'file'), '');
  const { said } = await start(undefined, { TMPDIR: join(folder, 'file/below') }).outcome;
  expect(said).toContain(join('.build', 'tmp'));
  expect(leftovers()).toEqual([]);
});
