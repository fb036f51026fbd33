/** Pages that others link to without knowing their kind. */
import type { Landmark } from '../kinds/kind.ts';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, type KindName } from '../kinds/schemas.ts';
import type { I18n } from './i18n.ts';

/** The address of a landmark; undefined in a handbook without it. */
export function landmarkUrl(landmark: Landmark, i18n: I18n, handbook: LocalHandbook): string | undefined {
  const [entry] = KIND_NAMES.flatMap((kind) => landmarksOf(kind, landmark, handbook));
  return entry && i18n.url(entry.path, entry.language);
}

function landmarksOf<K extends KindName>(kind: K, landmark: Landmark, handbook: LocalHandbook) {
  const { pages } = REGISTRY[kind];
  const is = pages ? pages.landmarks[landmark] : undefined;
  return is ? handbook.all(kind).filter(is) : [];
}
