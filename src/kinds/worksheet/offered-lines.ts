/** The lines to start from below a question. */
import type { Who } from '../../core/vocabulary.ts';
import type { Localised } from '../handbook.ts';
import { lineAt } from '../lines.ts';
import type { LocalHandbook } from '../local-handbook.ts';

export type Field = Localised<'worksheet'>['fields'][number];

export function offeredIn(handbook: LocalHandbook, { lines }: Field, who: readonly Who[]) {
  const meant = who.filter((one) => lines.some((line) => line.for?.includes(one) ?? true));
  return {
    lines: lines.map(({ line, for: fits }) => ({ ...lineAt(handbook, line), fits })),
    /** Whom the lines are for, all together; undefined where everyone finds one. */
    fits: meant.length === who.length ? undefined : meant,
  };
}
