/** The volumes of a book that is too long for one: parts, in order, and the chapters of a part where even that is too long. */
import type { Translate } from '../core/translate.ts';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import { booksIn, WHOLE } from './parts/books-in.ts';
import type { Part } from './parts/part.ts';
import { plan } from './plan.ts';

/** Chapters of a volume. A chapter takes two pages of A4, so that is 1,500 pages, about what a browser still prints in one go. */
const MOST = 750;

/** How many volumes the whole handbook is printed in. */
export function volumeCount(handbook: LocalHandbook, t: Translate): number {
  return volumesOf(plan(handbook, t)).length;
}

/** @param most chapters of a volume
 *  @returns the parts of each volume; one where everything fits */
export function volumesOf(parts: readonly Part[], most = MOST): Part[][] {
  const volumes: Part[][] = [[]];
  let room = most;
  for (const piece of parts.flatMap((part) => piecesOf(part, most))) {
    const { length } = piece.chapters;
    if (length > room) {
      volumes.push([]);
      room = most;
    }
    volumes.at(-1)?.push(piece);
    room -= length;
  }
  return volumes;
}

function piecesOf(part: Part, most: number): Part[] {
  const count = Math.max(1, Math.ceil(part.chapters.length / most));
  const length = Math.ceil(part.chapters.length / count);
  return Array.from({ length: count }, (_, index) => ({
    ...part,
    chapters: part.chapters.slice(index * length, (index + 1) * length),
  }));
}

/** The last parts of the addresses below /print/: the books there are, and volumes of the whole handbook where it has several. */
export function booksAndVolumes({ handbook, i18n }: { handbook: LocalHandbook; i18n: { t: Translate } }): string[] {
  const books = booksIn(handbook);
  const count = books.includes(WHOLE) ? volumeCount(handbook, i18n.t) : 0;
  return [...books, ...(count > 1 ? Array.from({ length: count }, (_, index) => volumeName(index + 1)) : [])];
}

/** 1 first. */
export function volumeName(number: number): string {
  return `${WHOLE}-${number}`;
}

/** The volume that a book is, 1 first; undefined for the whole handbook and for booklets. */
export function volumeOf(book: string): number | undefined {
  const [, number] = /^book-(\d+)$/.exec(book) ?? [];
  return number === undefined ? undefined : Number(number);
}
