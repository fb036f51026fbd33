/** What a role-play tells the page around it, for a page that passes on how it went: one in a learning system. */
import { find } from '../../core/dom.ts';
import { traceIn } from './trace.ts';

export interface Shown {
  /** Id of the moment. */
  node: string;
  /** The choices made before it, as places in the page's list of choices. */
  way: readonly number[];
  /** How it ended, at an ending. */
  end: string | undefined;
  trust: number;
}

/** Tells of every moment that is shown from now on. It watches from outside, so that the script of the site's page stays small.
 * @param play the role-play; it need not have begun */
export function watch(play: Element, tell: (shown: Shown) => void): void {
  const observer = new MutationObserver(() => {
    const now = play.querySelector<HTMLElement>('[data-now]');
    if (now) tell(shownAt(now, play));
  });
  observer.observe(play, { subtree: true, attributeFilter: ['data-now'] });
}

function shownAt(now: HTMLElement, play: Element): Shown {
  return {
    node: now.id,
    way: traceIn(history.state) ?? [],
    end: now.dataset['end'],
    trust: Number(find(play, '[data-of=trust] meter').getAttribute('value')),
  };
}
