/** `npm run check`: the content alone. Prints every problem at once and exits 1, or says that all is well. */
import { PAIRED_NAMES } from '../model/collections.ts';
import type { Handbook } from '../model/handbook.ts';
import { tell, inFileOrder, type Problem } from '../model/problem.ts';
import { RULES } from '../model/rules/index.ts';
import { incompleteWords, wrongKeys } from '../quiz/rules.ts';
import { silentNodes, wrongTurns } from '../roleplay/rules.ts';
import { isOverdue } from '../model/status.ts';
import { uselessSynonyms } from '../search/rules.ts';
import { read } from './read.ts';

/** Rules that live with what they rule: quizzes, role-plays, search. */
const ROOM_RULES = [wrongKeys, incompleteWords, wrongTurns, silentNodes, uselessSynonyms];

/** What the check found. `overdue` is for the report only: a date never stops a build. */
export interface Report {
  problems: Problem[];
  overdue: string[];
}

/** @param root the folder that holds `content/`
 *  @param today YYYY-MM-DD */
export function check(root: string, today: string): Report {
  const { manuscript, findings, place } = read(root);
  const found = [...findings, ...[...RULES, ...ROOM_RULES].flatMap((rule) => rule(manuscript))];
  return { problems: inFileOrder(found.map(place)), overdue: overdueIn(manuscript.handbook, today) };
}

function overdueIn(handbook: Handbook, today: string): string[] {
  return PAIRED_NAMES.flatMap((collection) =>
    handbook[collection].flatMap(({ id, facts }) => {
      const due = 'reviewBy' in facts && isOverdue(facts, today) ? facts.reviewBy : undefined;
      return due ? [`${collection}/${id}: review was due on ${due}`] : [];
    }),
  );
}

/** Prints the report. @returns whether the content may be built. */
export function print({ problems, overdue }: Report): boolean {
  if (overdue.length) console.log(`Waiting for a review:\n  ${overdue.join('\n  ')}\n`);
  if (!problems.length) return true;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(`${tell(problems)}\n\n${count} in the content; nothing was built. content/README.md explains the rules.`);
  return false;
}

if (import.meta.main) {
  const root = process.argv[2] ?? process.cwd();
  const passed = print(check(root, new Date().toISOString().slice(0, 10)));
  if (passed) console.log('The content has no problems.');
  process.exitCode = passed ? 0 : 1;
}
