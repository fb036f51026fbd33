/** `npm run check`: the content alone. Prints every problem at once and exits 1, or says that all is well. */
import { PAIRED_NAMES } from '../kinds/schemas.ts';
import type { Handbook } from '../kinds/handbook.ts';
import { tell, inFileOrder, type Problem } from '../core/diagnostics.ts';
import { RULES, WARNINGS } from '../lint/index.ts';
import { incompleteWords, wrongKeys } from '../kinds/quiz/lint.ts';
import { silentNodes, wrongTurns } from '../kinds/role-play/lint.ts';
import { isOverdue } from '../core/status.ts';
import { uselessSynonyms } from '../search/lint.ts';
import { read } from '../read/read.ts';

/** Rules that live with what they rule: quizzes, role-plays, search. */
const ROOM_RULES = [wrongKeys, incompleteWords, wrongTurns, silentNodes, uselessSynonyms];

/** What the check found. `overdue` and `warnings` are for the report only: they never stop a build. */
export interface Report {
  problems: Problem[];
  overdue: string[];
  warnings: Problem[];
}

/** @param root the folder that holds `content/`
 *  @param today YYYY-MM-DD */
export function check(root: string, today: string): Report {
  const { manuscript, findings, place } = read(root);
  const found = [...findings, ...[...RULES, ...ROOM_RULES].flatMap((rule) => rule(manuscript))];
  const doubtful = WARNINGS.flatMap((rule) => rule(manuscript));
  return {
    problems: inFileOrder(found.map(place)),
    overdue: overdueIn(manuscript.handbook, today),
    warnings: inFileOrder(doubtful.map(place)),
  };
}

function overdueIn(handbook: Handbook, today: string): string[] {
  return PAIRED_NAMES.flatMap((collection) =>
    handbook[collection].flatMap(({ id, facts }) => {
      const due = 'reviewBy' in facts && isOverdue(facts, today) ? facts.reviewBy : undefined;
      return due ? [`${collection}/${id}: review was due on ${due}`] : [];
    }),
  );
}

/** Warnings by what is wrong, with the places; they are many, and stop nothing. */
function oneLineEach(warnings: readonly Problem[]): string {
  return warnings.map(({ file, line, wrong }) => `  ${file}:${line}  ${wrong}`).join('\n');
}

/** Prints the problems, and what waits for a review. @returns whether the content may be built. */
export function print({ problems, overdue }: Report): boolean {
  if (overdue.length) console.log(`Waiting for a review:\n  ${overdue.join('\n  ')}\n`);
  if (!problems.length) return true;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(`${tell(problems)}\n\n${count} in the content; nothing was built. content/README.md explains the rules.`);
  return false;
}

if (import.meta.main) {
  const root = process.argv[2] ?? process.cwd();
  const report = check(root, new Date().toISOString().slice(0, 10));
  if (report.warnings.length) console.log(`Worth a second look:\n${oneLineEach(report.warnings)}\n`);
  const passed = print(report);
  if (passed) console.log('The content has no problems.');
  process.exitCode = passed ? 0 : 1;
}
