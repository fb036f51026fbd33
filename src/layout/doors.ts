/** The way in by what somebody said or did, from the kind that offers it. */
import type { DoorGroup } from '../kinds/kind.ts';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS, type KindName } from '../kinds/schemas.ts';
import type { I18n } from './i18n.ts';

/** The groups, and the address of the list on which each has its place; undefined where the handbook has none. */
export function doorsIn(i18n: I18n, handbook: LocalHandbook): { list: string; groups: DoorGroup[] } | undefined {
  for (const kind of KIND_NAMES) {
    const groups = groupsOf(kind, handbook);
    if (groups.length) return { list: i18n.url(`/${SCHEMAS[kind].folder}/`), groups };
  }
  return undefined;
}

function groupsOf<K extends KindName>(kind: K, handbook: LocalHandbook): DoorGroup[] {
  const { pages } = REGISTRY[kind];
  return pages && pages.doors ? pages.doors.groups(handbook.all(kind)) : [];
}
