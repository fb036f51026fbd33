/** Placeholders in words: `{count}` in interface words, `{emergency}` in content, filled from what the house sets. */
import type { House } from './house.ts';

/** In any alphabet: a translator may have translated the name too, which must then be found. */
const PLACEHOLDER = /\{([\p{L}\p{N}_]+)\}/gu;

/** Names of the placeholders in a text, sorted: "{number} of {count}" has count and number. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).sort();
}

/** A text with its placeholders filled. One without a value stays as it is. */
export function fillPlaceholders(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}

/** What content may leave for the house to fill, by name. */
export function housePlaceholders(house: Pick<House, 'emergency'>): Record<string, string> {
  return { emergency: house.emergency };
}

/** Names of all placeholders of the house. */
export const PLACEHOLDERS: readonly string[] = Object.keys(housePlaceholders({ emergency: '' }));

/** Any value, with the placeholders of every text in it filled. */
export function fillDeep<Value>(value: Value, values: Record<string, string>): Value;
export function fillDeep(value: unknown, values: Record<string, string>): unknown {
  if (typeof value === 'string') return fillPlaceholders(value, values);
  if (Array.isArray(value)) return value.map((item: unknown) => fillDeep(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillDeep(inner, values)]));
}
