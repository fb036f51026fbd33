/** Every text in an entry's words, with the keys that lead to it. */

export interface PlacedText {
  path: (string | number)[];
  text: string;
}

/** @param value words of an entry, or a part of them at `path` */
export function textsIn(value: unknown, path: (string | number)[] = []): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
