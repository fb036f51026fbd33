/** How a book refers to a source: by a short key in its chapters, in full at its back. */
import type { Translation } from '../core/entry.ts';
import type { Translate } from '../core/translate.ts';

interface Cited {
  id: string;
  /** "Clark CM; Murfett UM", or the name of a body. */
  authors: Translation;
  year?: number | string | undefined;
}

/** Where the source stands in the list at the back. */
export function sourceId({ id }: Pick<Cited, 'id'>): string {
  return `source-${id}`;
}

/** "Clark et al. 2013": family names alone, and no more than two. */
export function sourceKey({ authors, year }: Cited, t: Translate): string {
  const names = authors.text.split(/;\s*/).map((name) => name.replace(/(\s\p{Lu}{1,3})(?=$|\s)/u, ''));
  const [first = '', second] = names;
  const who = names.length > 2 ? t('source.others', { first }) : [first, second].filter(Boolean).join(' & ');
  return [who, year].filter(Boolean).join(' ');
}
