/** Hashes a text of ASCII with FNV-1a, 32 bits: spread well enough to shuffle by or to notice a change, not for secrets. */
export function fnv1a(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0;
}
