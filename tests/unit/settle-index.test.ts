/** The index is the same files for the same pages, in whatever order Pagefind wrote them. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPlain, writePlain, type Plain } from '../../src/search/plain-cbor.ts';
import { settleIndex, type IndexFile } from '../../src/search/settle-index.ts';

const MARK = 'pagefind_dcd';
const part = (path: string, value: Plain): IndexFile => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from(MARK), writePlain(value)])),
});
const entry = (languages: Record<string, string>): IndexFile => ({
  path: 'pagefind-entry.json',
  content: Buffer.from(
    JSON.stringify({
      version: '1',
      languages: Object.fromEntries(Object.entries(languages).map(([code, hash]) => [code, { hash }])),
    }),
  ),
});
const fragment = {
  path: 'fragment/en_1.pf_fragment',
  content: gzipSync(MARK + JSON.stringify({ content: 'Listen', meta: { title: 'Listen', keywords: 'hear, ears' } })),
};

const once = [
  part('filter/en_aaaaaaa.pf_filter', [
    'kind',
    [
      ['maps', [2]],
      ['quizzes', [1, 300]],
    ],
  ]),
  part('filter/en_bbbbbbb.pf_filter', ['phase', [['hear', [0]]]]),
  part('pagefind.en_1111111111.pf_meta', [
    '1',
    [['en_1', 9]],
    [],
    [
      ['phase', 'en_bbbbbbb'],
      ['kind', 'en_aaaaaaa'],
    ],
    [],
    ['line'],
  ]),
  part('pagefind.et_3333333333.pf_meta', ['1', [], [], [], [], ['line']]),
  entry({ et: 'et_3333333333', en: 'en_1111111111' }),
  fragment,
];
const again = [
  part('filter/en_ccccccc.pf_filter', [
    'kind',
    [
      ['quizzes', [1, 300]],
      ['maps', [2]],
    ],
  ]),
  part('filter/en_bbbbbbb.pf_filter', ['phase', [['hear', [0]]]]),
  part('pagefind.en_2222222222.pf_meta', [
    '1',
    [['en_1', 9]],
    [],
    [
      ['kind', 'en_ccccccc'],
      ['phase', 'en_bbbbbbb'],
    ],
    [],
    ['line'],
  ]),
  part('pagefind.et_3333333333.pf_meta', ['1', [], [], [], [], ['line']]),
  entry({ en: 'en_2222222222', et: 'et_3333333333' }),
  fragment,
];

test('two orders make the same files', () => {
  const texts = (files: IndexFile[]) =>
    settleIndex(files).map(({ path, content }) => [path, Buffer.from(content).toString('hex')]);
  expect(texts(again)).toEqual(texts(once));
});

test('each file is named where it is looked for', () => {
  const files = new Map(settleIndex(once).map(({ path, content }) => [path, Buffer.from(content)]));
  const { languages } = JSON.parse(String(files.get('pagefind-entry.json'))) as { languages: Record<string, { hash: string }> };
  const meta = files.get(`pagefind.${languages['en']?.hash}.pf_meta`)!;
  const [version, pages, , filters, , fields] = readPlain(gunzipSync(meta).subarray(MARK.length)) as Plain[][];
  expect([version, pages, fields]).toEqual(['1', [['en_1', 9]], ['line']]);
  expect(filters!.map((filter) => (filter as string[])[0])).toEqual(['kind', 'phase']);
  for (const filter of filters!) expect(files.has(`filter/${(filter as string[])[1]}.pf_filter`)).toBe(true);
  expect(files.has(fragment.path)).toBe(true);
});

test('the text of a page goes without its keywords', () => {
  const [text] = settleIndex(once).filter(({ path }) => path === fragment.path);
  expect(gunzipSync(text!.content).toString()).toBe(`${MARK}{"content":"Listen","meta":{"title":"Listen"}}`);
});

test.each<Plain>([
  0,
  23,
  24,
  255,
  256,
  65535,
  65536,
  'клиент',
  'x'.repeat(300),
  [],
  [
    [1, 'a'],
    ['b', [2, [3]]],
  ],
])('%j is read as it was written', (value) => expect(readPlain(writePlain(value))).toEqual(value));

test('another shape is refused', () => {
  expect(() => readPlain(Buffer.from([0xa0]))).toThrow('unknown type');
  expect(() => readPlain(Buffer.from([0x1b, 0, 0, 0, 0, 0, 0, 0, 1]))).toThrow('too long');
  expect(() => readPlain(Buffer.from([1, 1]))).toThrow('ends at byte 1 of 2');
});
