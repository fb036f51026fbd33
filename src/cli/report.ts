/** How warnings are told: a line for each sort of them, or every single one. */
import type { PlacedDiagnostic } from '../core/diagnostics.ts';

/** Something worth a second look that stops nothing. */
export interface Warning extends PlacedDiagnostic {
  /** Heading of its sort. */
  title: string;
}

/** @param all whether to name each place, instead of how many there are
 *  @returns nothing where there is no warning */
export function formatWarnings(warnings: readonly Warning[], all: boolean): string {
  const sorts = [...Map.groupBy(warnings, ({ title }) => title)];
  if (!sorts.length) return '';
  if (all) return sorts.map(([title, found]) => `${title} (${found.length}):\n${found.map(line).join('\n')}\n`).join('\n');
  const counts = sorts.map(([title, found]) => `${String(found.length).padStart(5)}  ${title}`);
  return `Worth a second look; npm run check -- --warnings names each:\n${counts.join('\n')}\n`;
}

function line({ file, line: number, wrong, fix }: PlacedDiagnostic): string {
  return `  ${file}:${number}  ${wrong} ${fix}`;
}
