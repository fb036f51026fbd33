/** What a role-play tells the page around it, for a page that passes on how it went: one in a learning system. */
import type { Effect } from './standing.ts';

/** The event of a moment that has just been shown; it bubbles up from the role-play. */
export const SHOWN = 'role-play-shown';

/** The detail of that event. */
export interface Shown {
  /** Id of the node. */
  node: string;
  /** The choices made before it, as places in the page's list of choices. */
  way: readonly number[];
  /** How it ended, at an ending. */
  end: 'good' | 'middling' | 'bad' | undefined;
  standing: Effect;
}
