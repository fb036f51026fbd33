/** Walks a value beside its schema, so that what a schema says of a field can be used on the field's value. */
import { z } from 'zod';
import { references, translations } from './schema.ts';

export type ValuePath = (string | number)[];

/** The schema inside optional, default and preprocess wrappers. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(known(schema.unwrap()));
  return schema instanceof z.ZodPipe ? unwrap(known(schema.out)) : schema;
}

/** Zod's own types leave open which of its two flavours an inner schema is; ours are all of the full one. */
function known(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new Error('A schema is not made with zod.');
}

/** The schema of what stands under a key of an object, record or list. */
export function childSchema(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return Object.hasOwn(bare.shape, key) ? known(bare.shape[key]) : undefined;
  if (bare instanceof z.ZodArray) return known(bare.element);
  return bare instanceof z.ZodRecord ? known(bare.valueType) : undefined;
}

/** Calls back for every value that has a schema of its own, outermost first. */
export function walk(
  schema: z.ZodType,
  value: unknown,
  visit: (schema: z.ZodType, value: unknown, path: ValuePath) => void,
  path: ValuePath = [],
): void {
  if (value === undefined) return;
  visit(unwrap(schema), value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? Number(key) : key;
    const child = childSchema(schema, name);
    if (child) walk(child, inner, visit, [...path, name]);
  }
}

/** A field that holds the id of another entry. */
export interface Reference {
  /** Name of the kind, or "seed". */
  kind: string;
  id: string;
  path: ValuePath;
}

/** Every reference in a value, in its order. */
export function referencesIn(schema: z.ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schema, value, (field, id, path) => {
    const kind = references.get(field)?.kind;
    if (kind && typeof id === 'string') found.push({ kind, id, path });
  });
  return found;
}

/** Every field that holds one value per language, with where it stands. */
export function translationsIn(schema: z.ZodType, value: unknown): { path: ValuePath; texts: Record<string, unknown> }[] {
  const found: { path: ValuePath; texts: Record<string, unknown> }[] = [];
  walk(schema, value, (field, texts, path) => {
    if (translations.has(field) && typeof texts === 'object' && texts !== null) found.push({ path, texts: { ...texts } });
  });
  return found;
}
