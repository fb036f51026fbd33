/** Hashes a text with FNV-1a, 32 bits: fast and spread well enough to shuffle by or to notice a change, not for secrets. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
