/** Tells the learning system how a role-play goes, and goes on where an earlier sitting left off. */
import { find } from '../../../core/dom.ts';
import { RANGE } from '../standing.ts';
import { watch } from '../events.ts';
import { session } from '../../../exports/scorm/parts/connection.client.ts';

const choices = document.querySelectorAll('role-play a[data-trust]').length;

/** What is kept of the way: where one stands, how one came there, and how many choices there were to count by. */
type Kept = [choices: number, node: string, ...way: number[]];

/** The role-play reads its way from the browser's history; so that is where an earlier sitting is put. */
function resume(): void {
  try {
    const [count, node, ...way]: Kept = JSON.parse(session.kept);
    if (count === choices && document.getElementById(node)) history.replaceState({ way }, '', `#${node}`);
  } catch {
    // Nothing was kept yet, or a window that may not change its address: then it begins at the beginning.
  }
}

watch(find(document, 'role-play'), ({ node, way, end, trust }) => {
  session.keep(JSON.stringify([choices, node, ...way] satisfies Kept));
  const [least, most] = RANGE.trust;
  const share = Math.min(Math.max((trust - least) / (most - least), 0), 1);
  if (end) session.report({ share, passed: end === 'good' });
  else session.begin(0);
  session.commit();
});

resume();
