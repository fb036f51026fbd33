/** Mistake: a {gap} in the words that the house does not fill. In prose it would stop the whole build without a word. */
import { PAIRED, PAIRED_NAMES } from '../collections.ts';
import { GAPS } from '../gaps.ts';
import { fileOf, type Manuscript } from '../handbook.ts';
import { didYouMean, type Finding } from '../problem.ts';
import { textsIn } from '../texts.ts';
import { gapsIn } from '../words.ts';

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
  return gapsIn(text).filter((gap) => !GAPS.includes(gap));
}

function told(gap: string): { wrong: string; fix: string } {
  return {
    wrong: `Nothing fills {${gap}}.${didYouMean(gap, GAPS)}`,
    fix: `Use {${GAPS.join('}, {')}}, or write the words out.`,
  };
}
