/** How long a role-play takes on the screen, measured in its words. Pure. */
import { lookUp } from '../../core/entry.ts';
import { WORDS_A_MINUTE, wordsOf } from '../../core/sentences.ts';
import type { Localised } from '../handbook.ts';
import { waysThrough } from './graph.ts';
import type { RolePlayNode } from './schema.ts';

/** Weighing the lines against each other, once they are read. */
const SECONDS_A_CHOICE = 5;

type Played = Pick<Localised<'role-play'>, 'start' | 'nodes'>;

/** Minutes of the longest way, rounded up, from its start or from a node further on: all lines that stand there, and the choosing. */
export function minutesOf(rolePlay: Played, start = rolePlay.start): number {
  const seconds = Object.fromEntries(Object.entries(rolePlay.nodes).map(([id, node]) => [id, secondsAt(node)]));
  const lengths = waysThrough({ ...rolePlay, start }).map((way) =>
    [start, ...way.map(({ choice }) => choice.to)].reduce((sum, id) => sum + lookUp(seconds, id), 0),
  );
  return Math.max(1, Math.ceil(Math.max(...lengths) / 60));
}

function secondsAt({ scene, says, choices }: RolePlayNode): number {
  const { length } = [scene, says, ...choices.map(({ say }) => say)].flatMap((text) => wordsOf(text ?? ''));
  return (length / WORDS_A_MINUTE) * 60 + (choices.length ? SECONDS_A_CHOICE : 0);
}
