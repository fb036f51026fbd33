/** Things beside the content that must keep in step with it. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemas, textOf } from '../../src/cli/schemas.ts';
import { STORED } from '../../src/core/storage.ts';

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

test('the page on privacy names everything that a browser may keep, in each language', () => {
  const folder = 'content/reference/privacy';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.mdx'))) {
    const prose = readFileSync(`${folder}/${file}`, 'utf8');
    expect(Object.values(STORED).filter((name) => !prose.includes(`\`${name}\``))).toEqual([]);
  }
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
