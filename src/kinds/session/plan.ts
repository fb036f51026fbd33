/** The running plan of a session: when each part begins. Pure. */

/** Parts with the minute at which each begins, from 0. */
export function withStarts<Part extends { minutes: number }>(parts: readonly Part[]): (Part & { start: number })[] {
  return parts.map((part, index) => ({ ...part, start: minutesOf(parts.slice(0, index)) }));
}

/** How long parts take together. */
export function minutesOf(parts: readonly { minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Minutes from the beginning as a clock shows them: 0 is "0:00", 75 is "1:15". */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
