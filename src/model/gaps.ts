/** Gaps that content may leave for what the house sets: "call {emergency}". */
import type { House } from './house.ts';
import { fill } from './words.ts';

/** Names of the gaps, and what fills them. */
export function houseGaps(house: Pick<House, 'emergency'>): Record<string, string> {
  return { emergency: house.emergency };
}

/** Names of all gaps. */
export const GAPS: readonly string[] = Object.keys(houseGaps({ emergency: '' }));

/** Any words, with the gaps of every text in them filled. */
export function fillAll<Value>(value: Value, gaps: Record<string, string>): Value {
  if (typeof value === 'string') return fill(value, gaps) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => fillAll(item, gaps)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillAll(inner, gaps)])) as Value;
}
