/** What the system and others say of a failure becomes a sentence that names the file. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { explain } from '../../../src/cli/explain.ts';
import { Failure } from '../../../src/core/failure.ts';
import { elementIn, readHtml } from '../../../src/core/html.ts';
import { fontsConfig } from '../../../src/print/browser.ts';
import { textContent } from 'domutils';

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('This was to fail.');
}
const systemError = (code: string, path?: string) => Object.assign(new Error(`${code}: as the system says it`), { code, path });

test('errors of the system name the file, from here where it is near', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(explain(thrownBy(() => readFileSync(join(folder, 'nothing'))))).toBe(`${join(folder, 'nothing')} is missing.`);
  expect(explain(thrownBy(() => readdirSync(file)))).toBe(`A file stands where a folder is expected: ${file}.`);
  expect(explain(thrownBy(() => readFileSync(folder)))).toBe('A folder stands where a file is expected: a file.');
  rmSync(folder, { recursive: true });
  expect(explain(systemError('ENOSPC', resolve('dist/en/index.html')))).toMatch(
    /^The disk is full: dist.en.index\.html could not/,
  );
  expect(explain(systemError('EACCES', '/etc/x'))).toMatch(/^This user may not read or write \/etc\/x\./);
});

test.each([
  ['in a cause', new Error('Pages failed.', { cause: systemError('ENOSPC', 'x') })],
  ['among several', new AggregateError([new Error('One.'), systemError('ENOSPC', 'x')], 'Two failed.')],
  ['in the words of another program', new Error('Pagefind: No space left on device (os error 28)')],
])('a full disk is seen %s', (_, error) => expect(explain(error)).toMatch(/^The disk is full/));

test('our own sentences come whole, with the reason that they were given', () => {
  expect(explain(new Failure('This is so.\n  And this.'))).toBe('This is so.\n  And this.');
  expect(explain(new Failure('No file.', { cause: systemError('EROFS', 'x') }))).toMatch(
    /^No file\. x lies on a disk that can only/,
  );
  expect(explain(new Failure('No file.', { cause: new Error('Odd.\n    at line (file.ts:1)') }))).toBe('No file. Odd.');
});

test('what nobody foresaw is told in its first words, with its place and the way to know more', () => {
  const error = Object.assign(new Error('It broke\nhere.\n\n  1 | code\n    at f (x.ts:1:1)'), {
    loc: { file: resolve('content/a.mdx'), line: 3 },
    hint: 'Try this.',
  });
  expect(explain(error)).toMatch(/^content.a\.mdx:3: It broke here\. Try this\.\n.*HANDBOOK_DEBUG=1/);
  expect(explain('only a text')).toMatch(/^only a text\n/);
  expect(explain(undefined)).not.toContain('    at ');
});

test('a folder of any name reaches fontconfig as it is', () => {
  const folder = '/home/R&D <new> "õ"';
  const document = readHtml(fontsConfig(folder));
  expect(textContent(elementIn(document, 'dir'))).toBe(`${folder}/fonts/fonts`);
  expect(fontsConfig(folder)).not.toMatch(/&(?!\w+;)/);
});
