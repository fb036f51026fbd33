/** Every sheet of the handbook, of whatever kind, in the order of the lists. */
import { isEntryKind } from '../../kinds/handbook.ts';
import type { LocalHandbook } from '../../kinds/local-handbook.ts';
import { REGISTRY } from '../../kinds/registry.ts';
import { KIND_NAMES } from '../../kinds/schemas.ts';

export interface ListedSheet {
  id: string;
  title: string;
  /** In its original where it is not written in the handbook's language. */
  language: string;
  languages: string[];
  /** Address without base and language. */
  path: string;
  /** Whether the team's own rule stands on it. */
  hasRule: boolean;
}

export function sheetsOf(handbook: LocalHandbook): ListedSheet[] {
  return KIND_NAMES.filter(isEntryKind).flatMap((kind) => {
    const { paper } = REGISTRY[kind];
    if (!paper || !paper.sheet) return [];
    return handbook.all(kind).map((entry) => {
      const { id, title, language, languages, path } = entry;
      return { id, title, language, languages, path, hasRule: 'endsContact' in entry && entry.endsContact };
    });
  });
}
