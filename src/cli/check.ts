/** `npm run check`: the content alone. Prints every mistake at once and exits 1, or says that all is well. What is only worth a
 * second look is counted, and named with `--warnings`. */
import { parseArgs } from 'node:util';
import { formatDiagnostics, sortDiagnostics, type PlacedDiagnostic } from '../core/diagnostics.ts';
import { isOverdue } from '../core/entry.ts';
import { entriesOf, isWhole, withoutDrafts, type Handbook, type Manuscript, type WarningRule } from '../kinds/handbook.ts';
import { readManuscript, type OpenManuscript } from '../kinds/load.ts';
import { DRAFT_WARNINGS, RULES, WARNINGS } from '../lint/rules.ts';
import { misspelt } from '../lint/style/spelling.ts';
import { handbookRoot } from '../read/root.ts';
import { formatWarnings, type Warning } from './report.ts';
import { run } from './run.ts';

/** What the check found. `overdue` and `warnings` are for the report only: they never stop a build. */
export interface Report {
  problems: PlacedDiagnostic[];
  overdue: string[];
  /** Looked for when asked: building and `npm run dev` do without. */
  readonly warnings: Warning[];
}

/** @param root the folder that holds `content/`
 *  @param today YYYY-MM-DD */
export function check(root: string, today: string): Report {
  return checkManuscript(readManuscript(root), today);
}

/** Checks what has been read. @param today YYYY-MM-DD */
export function checkManuscript({ manuscript, diagnostics, place }: OpenManuscript, today: string, rules = RULES): Report {
  const speaks = manuscript.handbook.languages.length > 0; // without languages every word of the content is a mistake
  const found = [...diagnostics, ...(speaks ? rules : []).flatMap((rule) => rule(manuscript, today))];
  const mention = (looked: readonly WarningRule[], of: Manuscript): Warning[] =>
    looked.flatMap(({ title, find, ofWhole }) =>
      ofWhole && !isWhole(manuscript) ? [] : sortDiagnostics(find(of, today).map(place)).map((placed) => ({ ...placed, title })),
    );
  return {
    problems: sortDiagnostics(found.map(place)),
    overdue: overdueIn(manuscript.handbook, today),
    get warnings() {
      if (!speaks) return [];
      return [...mention(DRAFT_WARNINGS, manuscript), ...mention(WARNINGS, withoutUnfinished(manuscript))];
    },
  };
}

/** What a dictionary does not know; told by `npm run check` alone, since a dictionary takes its time to load. */
export async function checkSpelling({ manuscript, place }: OpenManuscript): Promise<Warning[]> {
  const unknown = await misspelt(withoutUnfinished(manuscript));
  return sortDiagnostics(unknown.map(place)).map((placed) => ({ ...placed, title: 'Words that no dictionary knows' }));
}

/** The manuscript without its drafts, which nothing is mentioned about but what is left to fill in. */
export function withoutUnfinished(manuscript: Manuscript): Manuscript {
  if (!entriesOf(manuscript.handbook).some(({ entry }) => entry.facts.draft)) return manuscript; // its texts are gathered already
  const handbook = withoutDrafts(manuscript.handbook);
  const shown = new Set(entriesOf(handbook).map(({ kind, entry }) => `${kind} ${entry.id}`));
  return { ...manuscript, handbook, bodies: manuscript.bodies.filter(({ kind, id }) => shown.has(`${kind} ${id}`)) };
}

function overdueIn(handbook: Handbook, today: string): string[] {
  return entriesOf(handbook).flatMap(({ kind, entry: { id, facts } }) =>
    'reviewBy' in facts && isOverdue(facts, today) ? [`${kind}/${id}: review was due on ${facts.reviewBy}`] : [],
  );
}

/** Prints the problems, and what waits for a review. @param effect what the problems lead to
 *  @returns whether the content may be built */
export function print({ problems, overdue }: Pick<Report, 'problems' | 'overdue'>, effect = 'Nothing was built.'): boolean {
  if (overdue.length) console.log(`Waiting for a review:\n  ${overdue.join('\n  ')}\n`);
  if (!problems.length) return true;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(`${formatDiagnostics(problems)}\n\n${count} in the content. ${effect} content/README.md explains the rules.`);
  return false;
}

if (import.meta.main) {
  void run(async () => {
    const { values, positionals } = parseArgs({ options: { warnings: { type: 'boolean' } }, allowPositionals: true });
    const root = positionals[0] ?? handbookRoot();
    const opened = readManuscript(root);
    const report = checkManuscript(opened, new Date().toISOString().slice(0, 10));
    const warnings = [...report.warnings, ...(await checkSpelling(opened))];
    const mentioned = formatWarnings(warnings, values.warnings ?? false);
    if (mentioned) console.log(mentioned);
    const passed = print(report);
    if (passed) console.log('The content has no problems.');
    return passed;
  });
}
