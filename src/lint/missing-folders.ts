/** Worth a second look: something that stands for a whole kind or language is not there, as after a merge that went wrong. A small
 * handbook, or a language that has just begun, may well do without. */
import type { Diagnostic } from '../core/diagnostics.ts';
import { LEXICONS } from '../core/lexicons.ts';
import type { Manuscript } from '../kinds/handbook.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';

export function emptyKinds({ known }: Manuscript): Diagnostic[] {
  return KIND_NAMES.filter((kind) => !known[kind].length).map((kind) => ({
    file: `content/${SCHEMAS[kind].folder}`,
    wrong: 'There is nothing of this kind.',
    fix: 'If there was, get it back from version control.',
  }));
}

/** Without its list a rule is silent, and a search for another word finds nothing. */
export function missingLists({ handbook, files }: Manuscript): Diagnostic[] {
  return handbook.languages.flatMap(({ code }) =>
    ['synonyms', ...LEXICONS]
      .map((list) => `content/${list}/${code}.yaml`)
      .concat(`content/spelling/${code}.txt`)
      .filter((file) => !files.includes(file))
      .map((file) => ({
        file,
        wrong: `There is no such list in "${code}" yet.`,
        fix: 'Write one, or get it back from version control; content/README.md says what is in it.',
      })),
  );
}
