/** Mistake: a place that `npm run new` left to fill in and that still stands. In a draft it is only mentioned. */
import type { Diagnostic } from '../core/diagnostics.ts';
import { FILL_IN } from '../core/fill-in.ts';
import { textsIn } from '../core/texts.ts';
import { entriesOf, factFilesOf, fileOf, type Manuscript } from '../kinds/handbook.ts';

interface Unfilled extends Diagnostic {
  draft: boolean;
}

export function unfilled(manuscript: Manuscript): Diagnostic[] {
  return unfilledIn(manuscript).flatMap(({ draft, ...found }) => (draft ? [] : [found]));
}

/** One for each file. */
export function unfilledDrafts(manuscript: Manuscript): Diagnostic[] {
  const files = Map.groupBy(
    unfilledIn(manuscript).filter(({ draft }) => draft),
    ({ file }) => file,
  );
  return [...files].map(([file, found]) => {
    const wrong = found.length === 1 ? 'One place waits to be filled in.' : `${found.length} places wait to be filled in.`;
    return { file, wrong, fix: 'Then take `draft: true` out of facts.yaml.' };
  });
}

function unfilledIn({ handbook, bodies }: Manuscript): Unfilled[] {
  const entries = entriesOf(handbook);
  const drafts = new Set(entries.flatMap(({ kind, entry }) => (entry.facts.draft ? [`${kind} ${entry.id}`] : [])));
  const beside = [
    { file: 'content/house.yaml', value: handbook.house },
    { file: 'content/seeds.yaml', value: handbook.seeds },
    ...Object.entries(handbook.ui).map(([language, value]) => ({ file: `content/ui/${language}.json`, value })),
  ].map((file) => ({ ...file, draft: false }));
  const words = entries.flatMap(({ kind, entry: { id, facts, words: own } }) =>
    Object.entries(own).map(([language, value]) => ({ file: fileOf(kind, id, language), value, draft: facts.draft })),
  );
  const inFields = [...factFilesOf(handbook), ...words, ...beside].flatMap(({ file, value, draft }) =>
    textsIn(value).flatMap(({ path, text }) => (FILL_IN.test(text) ? [{ file, path, ...MISTAKE, draft }] : [])),
  );
  const inProse = bodies.flatMap(({ file, kind, id, text, firstLine }) =>
    text
      .split('\n')
      .flatMap((content, index) =>
        FILL_IN.test(content) ? [{ file, line: firstLine + index, ...MISTAKE, draft: drafts.has(`${kind} ${id}`) }] : [],
      ),
  );
  return [...inFields, ...inProse];
}

const MISTAKE = {
  wrong: 'This place still waits to be filled in.',
  fix: 'Write what belongs there, or take the field out; until then keep `draft: true` in facts.yaml.',
};
