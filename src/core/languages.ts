/** The languages the handbook is spoken in; the list itself is content (`content/languages.json`). */
import { z } from 'zod';

/** A language's code as in `<html lang>`: "en", "et". */
export type Language = string;

function areDifferent(languages: readonly { code: string }[]): boolean {
  return new Set(languages.map(({ code }) => code)).size === languages.length;
}

export const languagesSchema = z
  .array(
    z.strictObject({
      code: z
        .string()
        .regex(/^[a-z]{2,3}$/)
        .describe('The ISO 639 code, as in <html lang>: "et".'),
      name: z.string().min(1).describe('The language’s own name for itself: "Eesti keel".'),
    }),
  )
  .min(1)
  .refine(areDifferent, 'a code stands here twice');

export type SpokenLanguage = z.infer<typeof languagesSchema>[number];
