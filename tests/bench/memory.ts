/** Whether the machine has the memory that a build needs, said before it is tried. */
const GB = 1e9;

/** Bytes that our own build needs at its peak, the dearest of the three: measured, and rounded up. */
export function neededAt(size: number): number {
  return 1.6 * GB + size * 0.002 * GB;
}

/** @param available bytes that are free. @returns why a size is left out, or undefined where it fits */
export function tooLarge(size: number, available: number): string | undefined {
  const needed = neededAt(size);
  if (needed <= available) return undefined;
  const [needs, has] = [needed, available].map((bytes) => (bytes / GB).toFixed(1));
  return `${size} entries are left out: they need about ${needs} GB of memory, and ${has} GB are free. End other programs, or ask for fewer with --sizes.`;
}
