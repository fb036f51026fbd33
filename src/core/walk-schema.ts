/** Walks a value beside its schema, so that what a schema says of a field can be used on the field's value. */
import { z } from 'zod';
import type { Language } from './languages.ts';
import { pastDays, references, translations, unedited } from './schema.ts';
import type { PlacedText } from './texts.ts';

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

/** The same; where a value may have one of several shapes, the schema of the one that it has. */
function shapeOf(schema: z.ZodType, value: unknown): z.ZodType {
  const bare = unwrap(schema);
  if (!(bare instanceof z.ZodUnion)) return bare;
  return bare.options.map(known).find((option) => option.safeParse(value).success) ?? bare;
}

/** The schema of what stands under a key of an object, record or list; of several shapes, in the first that has such a key. */
export function childSchema(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) {
    return bare.options.flatMap((option) => childSchema(known(option), key) ?? [])[0];
  }
  if (bare instanceof z.ZodObject) return Object.hasOwn(bare.shape, key) ? known(bare.shape[key]) : undefined;
  if (bare instanceof z.ZodArray) return known(bare.element);
  return bare instanceof z.ZodRecord ? known(bare.valueType) : undefined;
}

/** Calls back for every value that has a schema of its own, outermost first; what is inside is passed over where it returns false. */
export function walk(
  schema: z.ZodType,
  value: unknown,
  visit: (schema: z.ZodType, value: unknown, path: ValuePath) => unknown,
  path: ValuePath = [],
): void {
  if (value === undefined) return;
  const shape = shapeOf(schema, value);
  if (visit(shape, value, path) === false) return;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? Number(key) : key;
    const child = childSchema(shape, name);
    if (child) walk(child, inner, visit, [...path, name]);
  }
}

/** A field that holds the id of another entry. */
export interface Reference {
  /** Name of the kind, or "seed". */
  kind: string;
  id: string;
  /** Where it names a part of the entry: the field of the facts that lists such parts, and the part's id. */
  part?: { list: string; id: string };
  path: ValuePath;
}

/** Every reference in a value, in its order. */
export function referencesIn(schema: z.ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schema, value, (field, id, path) => {
    const target = references.get(field);
    if (!target || typeof id !== 'string') return;
    const { kind, list } = target;
    const [entry = '', part = ''] = list ? id.split('/') : [id];
    found.push({ kind, id: entry, ...(list && { part: { list, id: part } }), path });
  });
  return found;
}

/** Every field that holds the day of something that has happened. */
export function pastDaysIn(schema: z.ZodType, value: unknown): { day: string; path: ValuePath }[] {
  const found: { day: string; path: ValuePath }[] = [];
  walk(schema, value, (field, day, path) => {
    if (pastDays.has(field as never) && typeof day === 'string') found.push({ day, path });
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

/** Every text in a value that a reader reads: no days, and no words that we do not write ourselves. */
export function proseIn(schema: z.ZodType, value: unknown, path: ValuePath = []): PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (field: z.ZodType, text: unknown, at: ValuePath) => {
    if (field instanceof z.ZodString && typeof text === 'string') found.push({ path: at, text });
    return !unedited.has(field);
  };
  walk(schema, value, visit, path);
  return found;
}

type TextInLanguage = PlacedText & { language: Language };

/** The same of every field that holds one value per language. */
export function translatedProseIn(schema: z.ZodType, value: unknown): TextInLanguage[] {
  return translatedIn(schema, value).flatMap(({ field, language, value: own, path }) => {
    const child = unedited.has(field) ? undefined : childSchema(field, language);
    return child ? proseIn(child, own, path).map((placed) => ({ ...placed, language })) : [];
  });
}

/** Every text of fields that hold one line per language with names of others in it, which rules on wording pass over. */
export function translatedNamesIn(schema: z.ZodType, value: unknown): TextInLanguage[] {
  return translatedIn(schema, value).flatMap(({ field, language, value: own, path }) =>
    unedited.has(field) && typeof own === 'string' ? { path, language, text: own } : [],
  );
}

/** What stands in each language, of every field that holds one value per language. */
function translatedIn(schema: z.ZodType, value: unknown) {
  const found: { field: z.ZodType; language: Language; value: unknown; path: ValuePath }[] = [];
  walk(schema, value, (field, values, path) => {
    if (!translations.has(field) || typeof values !== 'object' || values === null) return;
    for (const [language, own] of Object.entries(values)) found.push({ field, language, value: own, path: [...path, language] });
  });
  return found;
}
