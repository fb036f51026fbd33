/** `npm run schemas`: writes JSON Schemas of all content files to content/.schemas, so that editors complete and underline. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { houseSchema } from '../core/house.ts';
import { interfaceWordsSchema } from '../core/interface-words.ts';
import { languagesSchema } from '../core/languages.ts';
import { seedsSchema } from '../core/seeds.ts';
import { styleSchema } from '../core/style.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import { run } from './run.ts';

/** File name (without .json) to its schema. */
export function schemas(): Record<string, object> {
  const shapes: [string, z.ZodType][] = [
    ...KIND_NAMES.flatMap((kind): [string, z.ZodType][] => {
      const schema = SCHEMAS[kind];
      if (!('facts' in schema)) return [[schema.folder, schema.data]];
      return [
        [`${schema.folder}.facts`, schema.facts],
        [`${schema.folder}.words`, schema.words],
      ];
    }),
    ['house', houseSchema],
    ['languages', languagesSchema],
    ['seeds', seedsSchema],
    ['style', styleSchema],
    ['ui', interfaceWordsSchema],
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
  void run(() => {
    mkdirSync('content/.schemas', { recursive: true });
    for (const [name, schema] of Object.entries(schemas())) writeFileSync(`content/.schemas/${name}.json`, textOf(schema));
    return true;
  });
}
