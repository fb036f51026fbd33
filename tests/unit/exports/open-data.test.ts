/** The handbook as data, checked by another reader of JSON Schema than the one that made it. */
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { createTranslate } from '../../../src/core/translate.ts';
import { openData, openDataSchema } from '../../../src/exports/open-data.ts';
import { loadHandbook } from '../../../src/kinds/load.ts';
import { WHERE } from './nasty.ts';

const schema = JSON.parse(openDataSchema(WHERE)) as { $id: string };
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

interface Data {
  $schema: string;
  changes: { on: string }[];
  entries: Record<string, Record<string, { address?: string; facts: { draft?: boolean }; words: object; markdown?: string }>>;
}

const ROOTS = ['.', 'tests/fixtures/handbook'].map((root) => resolve(root));
const files = ROOTS.flatMap((root) =>
  loadHandbook(root).languages.map(({ code }) => {
    const handbook = loadHandbook(root);
    const t = createTranslate(handbook.ui[code]!);
    const momentOf = (_: string, __: unknown, day: string) => `${day}T00:00:00Z`;
    return { root, code, data: JSON.parse(openData(handbook, code, { ...WHERE, root, t, momentOf })) as Data };
  }),
);

test.each(files)('$code of $root is valid', ({ data }) => {
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  expect(data.$schema).toBe(schema.$id);
});

test.each(files)(
  '$code of $root has what is written in it, with prose and changes, and no placeholder',
  ({ code, root, data }) => {
    const { entries } = loadHandbook(root);
    const written = entries.technique.filter(({ words }) => words[code]);
    expect(Object.keys(data.entries['technique'] ?? {}).sort()).toEqual(written.map(({ id }) => id).sort());
    for (const { markdown = '', address = '' } of Object.values(data.entries['technique'] ?? {})) {
      expect(markdown).not.toMatch(/^---|\{emergency\}/m);
      expect(address).toMatch(new RegExp(`^https://[^/]+/(.*/)?${code}/techniques/`));
    }
    expect(data.changes.map(({ on }) => on)).toEqual(
      data.changes
        .map(({ on }) => on)
        .sort()
        .reverse(),
    );
    expect(JSON.stringify(data).includes('{emergency}')).toBe(false);
  },
);

test('a file that lacks something is not valid', () => {
  const [first] = files;
  const { changes: _, ...rest } = first!.data;
  expect(validate(rest)).toBe(false);
});
