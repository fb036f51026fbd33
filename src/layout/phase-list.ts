/** Where entries are listed by the phase of the conversation that they belong to. */
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import type { I18n } from './i18n.ts';

/** The address of the list; each phase is an anchor on it. */
export function phaseListUrl(i18n: I18n): string {
  const kind = KIND_NAMES.find((name) => {
    const { pages } = REGISTRY[name];
    return pages && pages.byPhase;
  });
  return i18n.url(kind ? `/${SCHEMAS[kind].folder}/` : '/');
}
