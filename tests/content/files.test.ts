/** Things beside the content that must keep in step with it. */
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeEntry } from '../../src/cli/new.ts';
import { schemas, textOf } from '../../src/cli/schemas.ts';

test('the JSON Schemas are those of the shapes (npm run schemas)', () => {
  const made = schemas();
  expect(readdirSync('content/.schemas').sort()).toEqual(
    Object.keys(made)
      .map((name) => `${name}.json`)
      .sort(),
  );
  for (const [name, schema] of Object.entries(made))
    expect(readFileSync(`content/.schemas/${name}.json`, 'utf8')).toBe(textOf(schema));
});

test('every field of every shape has a sentence of description', () => {
  const bare = Object.entries(schemas()).flatMap(([name, schema]) => withoutDescription(schema as Node, name));
  expect(bare).toEqual([]);
});

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
}
function withoutDescription({ properties = {}, items, additionalProperties }: Node, path: string): string[] {
  const inner = typeof additionalProperties === 'object' ? withoutDescription(additionalProperties, `${path}.*`) : [];
  return [
    ...Object.entries(properties).flatMap(([key, field]) => [
      ...(field.description ? [] : [`${path}.${key}`]),
      ...withoutDescription(field, `${path}.${key}`),
    ]),
    ...(items ? withoutDescription(items, `${path}[]`) : []),
    ...inner,
  ];
}

test('npm run new makes the folder of an entry in every language, and never overwrites one', () => {
  const root = mkdtempSync(join(tmpdir(), 'new-'));
  mkdirSync(join(root, 'content'));
  const make = (kind: string, id: string) => makeEntry(root, kind, id, ['en', 'et'], '2026-11-22');
  expect(make('technique', 'nod')).toEqual(['facts.yaml', 'en.mdx', 'et.mdx'].map((file) => `content/techniques/nod/${file}`));
  expect(readFileSync(join(root, 'content/techniques/nod/et.mdx'), 'utf8')).toContain('follows: 2026-11-22');
  expect(make('technique', 'nod')).toBe('content/techniques/nod is already there.');
  expect(make('tecnique', 'nod')).toContain('Did you mean "technique"?');
  expect(make('quiz', 'Bad Id')).toContain('cannot be an address');
  rmSync(root, { recursive: true });
});
