/** Puts options in another order: the same for the same seed and name, whatever their words or language.
 * Only the order in which they are shown hangs on it; marking goes by ids. */
export function shuffled(ids: readonly string[], seed: number, name: string): string[] {
  const weight = (id: string) => hash(`${seed} ${name} ${id}`);
  return [...ids].sort((a, b) => weight(a) - weight(b));
}

/** FNV-1a with a last stir, so that neighbours such as "a" and "b" land far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
