/** The address that calls a number on a phone. */

/** @returns undefined where the text is no number: "Mari, the team lead" */
export function callAddress(text: string): string | undefined {
  return /^\+?\d[\d\s()–-]+$/.test(text) ? `tel:${text.replace(/[^\d+]/g, '')}` : undefined;
}
