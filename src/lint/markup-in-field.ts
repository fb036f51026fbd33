/** Mistake: Markdown in a field. Fields are shown as they stand; only prose below the fields is Markdown. */
import { PAIRED, PAIRED_NAMES } from '../kinds/schemas.ts';
import { fileOf, type Manuscript } from '../kinds/handbook.ts';
import type { Finding } from '../core/diagnostics.ts';
import { textsIn } from '../core/texts.ts';

const MARKUP = /\]\(|\*\*|`/;

export function markupInFields({ handbook }: Manuscript): Finding[] {
  return PAIRED_NAMES.flatMap((collection) =>
    handbook[collection].flatMap(({ id, words }) =>
      Object.entries(words).flatMap(([language, here]) =>
        textsIn(here)
          .filter(({ text }) => MARKUP.test(text))
          .map(({ path, text }): Finding => ({
            file: fileOf(collection, id, language, PAIRED[collection].extension),
            path,
            wrong: `A field is plain text, but this one has Markdown: "${MARKUP.exec(text)![0]}".`,
            fix: 'Write the words alone; links and emphasis belong in the prose below the fields.',
          })),
      ),
    ),
  );
}
