/** How long a line may be that somebody has to take in at a glance and say in one breath. */
import { wordsOf } from '../core/sentences.ts';
import type { Style } from '../core/style.ts';
import { spokenLine } from './lines.ts';

/** What is wrong with a first line; undefined where nothing is, or where the language sets no limit. */
export function firstLineTooLong(pair: Parameters<typeof spokenLine>[0], style: Style | undefined): string | undefined {
  const most = style?.firstLine;
  const { length } = wordsOf(spokenLine(pair));
  if (most === undefined || length <= most) return undefined;
  return `A first line of ${length} words; at most ${most} can be said in one breath.`;
}
