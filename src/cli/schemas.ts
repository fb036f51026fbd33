/** `npm run schemas`: writes JSON Schemas of all content files to content/.schemas, so that editors complete and underline. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { PAIRED, PAIRED_NAMES, SINGLE, SINGLE_NAMES } from '../kinds/schemas.ts';
import { houseShape } from '../core/house.ts';
import { languagesShape } from '../core/languages.ts';
import { seedsShape } from '../kinds/source/schema.ts';
import { wordsShape } from '../core/interface-words.ts';

/** File name (without .json) to its schema. */
export function schemas(): Record<string, object> {
  const shapes: [string, z.ZodType][] = [
    ...PAIRED_NAMES.flatMap((name): [string, z.ZodType][] => [
      [`${name}.facts`, PAIRED[name].facts],
      [`${name}.words`, PAIRED[name].words],
    ]),
    ...SINGLE_NAMES.map((name): [string, z.ZodType] => [name, SINGLE[name]]),
    ['house', houseShape],
    ['languages', languagesShape],
    ['seeds', seedsShape],
    ['ui', wordsShape],
  ];
  return Object.fromEntries(
    shapes.map(([name, shape]) => [name, z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })]),
  );
}

/** The text of a schema file. */
export function textOf(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.main) {
  mkdirSync('content/.schemas', { recursive: true });
  for (const [name, schema] of Object.entries(schemas())) writeFileSync(`content/.schemas/${name}.json`, textOf(schema));
}
