/** Names of the files that the site offers. They tell apart what ends up in one folder: whose, what, in which language, for which
 * paper. */
import type { Language } from './languages.ts';

/** What the names of a red-pen edition say it is. */
export const RED_PEN = 'red-pen';

export interface FileParts {
  /** Of the entry, or what stands for it: "limits", "handbook". */
  id: string;
  /** What is made of it, where that is not its plain form: "cards", "booklet". */
  form?: string | undefined;
  language: Language;
  /** "a4". */
  paper?: string | undefined;
  /** With the sign before it: ".pdf", "-scorm12.zip". */
  ending: string;
}

/** "common-ground-limits-cards-en-a4.pdf".
 *  @param siteName the handbook's name in the language of the file */
export function fileName(siteName: string, { id, form, language, paper, ending }: FileParts): string {
  return [slug(siteName), id, form, language, paper].filter(Boolean).join('-') + ending;
}

/** Letters without their marks and in lower case, hyphens between words; "handbook" where nothing is left, as of Cyrillic. */
function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'handbook';
}

/** What the files of a volume of the handbook are called, 1 first; the first has the name of a handbook in one volume. */
export function volumeId(number: number): string {
  return number === 1 ? 'handbook' : `handbook-${number}`;
}
