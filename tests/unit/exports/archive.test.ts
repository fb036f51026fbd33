/** Archives as another program opens them; nothing is packed twice. */
import { unzipSync, strFromU8 } from 'fflate';
import * as fflate from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { zipped } from '../../../src/exports/archive.ts';

vi.mock('fflate', async (original) => {
  const real = await original<typeof fflate>();
  return { ...real, deflateSync: vi.fn(real.deflateSync) };
});
afterEach(() => vi.clearAllMocks());

const text = 'õäöü 🙂 '.repeat(500);

test('comes out as it went in, whatever the names and however long the files', () => {
  const files = { mimetype: 'plain', 'kaust/õ ä.txt': text, 'empty.txt': '', 'font.woff2': new Uint8Array([1, 2, 3]) };
  const read = unzipSync(zipped(files, ['mimetype']));
  expect(Object.keys(read)).toEqual(Object.keys(files));
  expect(strFromU8(read['kaust/õ ä.txt']!)).toBe(text);
  expect([...read['font.woff2']!]).toEqual([1, 2, 3]);
  expect(read['empty.txt']!).toHaveLength(0);
});

test('the same bytes for the same files, with a first file that stands in it as it is', () => {
  const make = () => zipped({ mimetype: 'application/epub+zip', 'a.txt': text }, ['mimetype']);
  expect(Buffer.compare(make(), make())).toBe(0);
  expect(Buffer.from(make()).toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip'); // where EPUB readers look
});

test('what stands in several archives is packed once, what is packed already never', () => {
  const schema = `<schema>${text}</schema>`;
  for (const name of ['one.xml', 'other.xml']) zipped({ [name]: schema });
  zipped({ 'sheet.pdf': text, 'inner.zip': text, 'letters.woff2': text });
  expect(fflate.deflateSync).toHaveBeenCalledOnce();
});
