/** Mistake: lines of the team's own for a sheet that there is none of, or in a language that the handbook does not speak. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import type { House } from '../core/house.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES } from '../kinds/schemas.ts';
import type { Manuscript } from '../kinds/handbook.ts';

export function misplacedOwnLines({ handbook, known }: Manuscript): Diagnostic[] {
  const sheets = KIND_NAMES.flatMap((kind) => {
    const { paper } = REGISTRY[kind];
    return paper && paper.sheet ? known[kind] : [];
  });
  const house = handbook.house as House | undefined; // undefined where its own mistakes are told
  const spoken = handbook.languages.map(({ code }) => code);
  const unknown = (path: string[], what: string, name: string, names: readonly string[], fix: string): Diagnostic[] =>
    names.includes(name)
      ? []
      : [
          {
            file: 'content/house.yaml',
            path: ['ownLines', ...path, name],
            wrong: `There is no ${what} "${name}".${didYouMean(name, names)}`,
            fix,
          },
        ];
  return Object.entries(house?.ownLines ?? {}).flatMap(([sheet, lines]) => [
    ...unknown([], 'sheet', sheet, sheets, 'Name the folder of a sheet, or take the lines out.'),
    ...Object.keys(lines).flatMap((code) =>
      unknown([sheet], 'language', code, spoken, 'Use a code from content/languages.json.'),
    ),
  ]);
}
