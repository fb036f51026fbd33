/** What stands in a book, in order. */
import type { Translate } from '../core/translate.ts';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES } from '../kinds/schemas.ts';
import type { Part } from './parts/part.ts';

/** The parts of a book. What is not written in its language is left out, and parts without anything too.
 *  @param contents what the book is about: the whole handbook, or what it has on one phase */
export function plan(contents: LocalHandbook, t: Translate): Part[] {
  return KIND_NAMES.flatMap((kind) => {
    const { book } = REGISTRY[kind];
    return book ? book.parts(contents, t) : [];
  })
    .filter(({ chapters, generated }) => chapters.length > 0 || generated)
    .sort((a, b) => a.order - b.order);
}

/** Entries that a book in this language leaves out, as they are not translated. */
export function missingFrom(contents: LocalHandbook): { title: string; language: string }[] {
  return KIND_NAMES.filter((kind) => REGISTRY[kind].pages).flatMap((kind) =>
    contents.all(kind).flatMap((entry) => {
      const isMissing = entry.language !== contents.language;
      // Of a source, which has no page, even the title may be in each language.
      return isMissing && 'title' in entry && typeof entry.title === 'string'
        ? [{ title: entry.title, language: entry.language }]
        : [];
    }),
  );
}
