/** What trains the same as a page is about. */
import type { Reference } from '../../core/walk-schema.ts';
import type { LocalHandbook } from '../../kinds/local-handbook.ts';
import { REGISTRY } from '../../kinds/registry.ts';
import { KIND_NAMES, type KindName } from '../../kinds/schemas.ts';

const FEW = 3; // to choose from at the foot of a page

/** A page, with what it names. */
interface Page {
  kind: KindName;
  id: string;
  references: readonly Reference[];
}

/** Entries of the kinds that are practice, the nearest first: those that name the page itself, then those that name most of the
 * pages that it names. One row a kind; kinds with nothing near are left out. */
export function practiceAfter(handbook: LocalHandbook, page: Page) {
  const about = pagesNamedIn(page);
  return KIND_NAMES.flatMap((kind) => {
    const { pages } = REGISTRY[kind];
    if (!pages || !pages.practice) return [];
    const near = handbook
      .all(kind)
      .flatMap((entry) => ('summary' in entry ? [{ entry, near: nearness(pagesNamedIn(entry), about, page) }] : []))
      .filter((candidate) => candidate.near > 0)
      .sort((a, b) => b.near - a.near)
      .slice(0, FEW);
    return near.length ? [{ heading: pages.practice, entries: near.map(({ entry }) => entry) }] : [];
  });
}

function nearness(named: ReadonlySet<string>, about: ReadonlySet<string>, { kind, id }: Page): number {
  const shared = [...about].filter((name) => named.has(name)).length;
  return shared + (named.has(`${kind}/${id}`) ? about.size : 0);
}

/** Seeds and sources are no pages: what rests on the same study need not be near. */
function pagesNamedIn({ references }: Pick<Page, 'references'>): Set<string> {
  const pages = KIND_NAMES.filter((kind) => REGISTRY[kind].pages);
  return new Set(references.filter(({ kind }) => pages.some((name) => name === kind)).map(({ kind, id }) => `${kind}/${id}`));
}
