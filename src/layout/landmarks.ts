/** Pages that others link to without knowing their kind. */
import type { Landmark } from '../kinds/kind.ts';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, type KindName } from '../kinds/schemas.ts';
import { linkTo, type I18n } from './i18n.ts';

/** Attributes of a link to a landmark; none in a handbook without it.
 *  @param anchor id of a place on its page */
export function linkToLandmark(
  landmark: Landmark,
  i18n: I18n,
  handbook: LocalHandbook,
  anchor?: string,
): Partial<ReturnType<typeof linkTo>> {
  const [entry] = KIND_NAMES.flatMap((kind) => landmarksOf(kind, landmark, handbook));
  return entry ? linkTo(entry, i18n, anchor) : {};
}

function landmarksOf<K extends KindName>(kind: K, landmark: Landmark, handbook: LocalHandbook) {
  const { pages } = REGISTRY[kind];
  const is = pages ? pages.landmarks[landmark] : undefined;
  return is ? handbook.all(kind).filter(is) : [];
}
