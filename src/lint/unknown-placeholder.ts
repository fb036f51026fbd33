/** Mistake: a {gap} in the words that the house does not fill. In prose it would stop the whole build without a word. */
import { PAIRED, PAIRED_NAMES } from '../kinds/schemas.ts';
import { houseGaps } from '../core/placeholders.ts';
import { fileOf, type Manuscript } from '../kinds/handbook.ts';
import { didYouMean, type Finding } from '../core/diagnostics.ts';
import { textsIn } from '../core/texts.ts';
import { gapsIn } from '../core/interface-words.ts';

const KNOWN = Object.keys(houseGaps({ emergency: '' }));

export function unknownGaps({ handbook, bodies }: Manuscript): Finding[] {
  const inWords = PAIRED_NAMES.flatMap((collection) =>
    handbook[collection].flatMap(({ id, words }) =>
      Object.entries(words).flatMap(([language, here]) =>
        textsIn(here).flatMap(({ path, text }) =>
          unknownIn(text).map((gap) => ({
            file: fileOf(collection, id, language, PAIRED[collection].extension),
            path,
            ...told(gap),
          })),
        ),
      ),
    ),
  );
  const inProse = bodies.flatMap(({ file, text, firstLine }) =>
    text.split('\n').flatMap((line, index) => unknownIn(line).map((gap) => ({ file, line: firstLine + index, ...told(gap) }))),
  );
  return [...inWords, ...inProse];
}

function unknownIn(text: string): string[] {
  return gapsIn(text).filter((gap) => !KNOWN.includes(gap));
}

function told(gap: string): { wrong: string; fix: string } {
  return {
    wrong: `Nothing fills {${gap}}.${didYouMean(gap, KNOWN)}`,
    fix: `Use {${KNOWN.join('}, {')}}, or write the words out.`,
  };
}
