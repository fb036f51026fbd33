/** Mistakes in prose that the parser finds which builds the pages: what it cannot read, and what it would take for more than words. */
import type { Diagnostic } from '../core/diagnostics.ts';
import type { Manuscript } from '../kinds/handbook.ts';

export function wrongProse({ prose }: Manuscript): Diagnostic[] {
  return prose().flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })));
}
