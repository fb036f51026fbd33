/** `npm run check`: the content alone. Prints every mistake at once and exits 1, or says that all is well. */
import { formatDiagnostics, sortDiagnostics, type PlacedDiagnostic } from '../core/diagnostics.ts';
import { isOverdue } from '../core/entry.ts';
import { entriesOf, type Handbook } from '../kinds/handbook.ts';
import { readManuscript } from '../kinds/load.ts';
import { RULES, WARNINGS } from '../lint/rules.ts';
import { handbookRoot } from '../read/root.ts';
import { run } from './run.ts';

/** What the check found. `overdue` and `warnings` are for the report only: they never stop a build. */
export interface Report {
  problems: PlacedDiagnostic[];
  overdue: string[];
  warnings: PlacedDiagnostic[];
}

/** @param root the folder that holds `content/`
 *  @param today YYYY-MM-DD */
export function check(root: string, today: string): Report {
  const { manuscript, diagnostics, place } = readManuscript(root);
  const found = [...diagnostics, ...RULES.flatMap((rule) => rule(manuscript))];
  const doubtful = WARNINGS.flatMap((rule) => rule(manuscript));
  return {
    problems: sortDiagnostics(found.map(place)),
    overdue: overdueIn(manuscript.handbook, today),
    warnings: sortDiagnostics(doubtful.map(place)),
  };
}

function overdueIn(handbook: Handbook, today: string): string[] {
  return entriesOf(handbook).flatMap(({ kind, entry: { id, facts } }) =>
    'reviewBy' in facts && isOverdue(facts, today) ? [`${kind}/${id}: review was due on ${facts.reviewBy}`] : [],
  );
}

/** Warnings by what is wrong, with the places; they are many, and stop nothing. */
function oneLineEach(warnings: readonly PlacedDiagnostic[]): string {
  return warnings.map(({ file, line, wrong }) => `  ${file}:${line}  ${wrong}`).join('\n');
}

/** Prints the problems, and what waits for a review. @returns whether the content may be built. */
export function print({ problems, overdue }: Report): boolean {
  if (overdue.length) console.log(`Waiting for a review:\n  ${overdue.join('\n  ')}\n`);
  if (!problems.length) return true;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(
    `${formatDiagnostics(problems)}\n\n${count} in the content; nothing was built. content/README.md explains the rules.`,
  );
  return false;
}

if (import.meta.main) {
  void run(() => {
    const root = process.argv[2] ?? handbookRoot();
    const report = check(root, new Date().toISOString().slice(0, 10));
    if (report.warnings.length) console.log(`Worth a second look:\n${oneLineEach(report.warnings)}\n`);
    const passed = print(report);
    if (passed) console.log('The content has no problems.');
    return passed;
  });
}
