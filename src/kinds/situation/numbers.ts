/** The number of each situation on paper, in the order of its index: the same on its page and its card, and in every language. */
import type { Localised } from '../handbook.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import { groupsOf } from './doors.ts';

export interface Numbered {
  number: number;
  situation: Localised<'situation'>;
}

/** Those that are written in the handbook's language. What is not keeps its number free. */
export function numbered(handbook: LocalHandbook): Numbered[] {
  const inOrder = groupsOf(handbook.all('situation')).flatMap(({ sorts }) => sorts.flatMap(({ situations }) => situations));
  return inOrder.flatMap((situation, index) =>
    situation.language === handbook.language ? [{ number: index + 1, situation }] : [],
  );
}
