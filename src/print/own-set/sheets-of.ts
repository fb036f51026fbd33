/** What is printed with a team's details, of whatever kind, in the order of the lists. */
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

/** Every sheet of the handbook. */
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

/** Pages that are no sheets and show the details that a device remembers, by their own scripts. */
export function showingDetails(handbook: LocalHandbook) {
  return KIND_NAMES.filter(isEntryKind).flatMap((kind) =>
    handbook.all(kind).filter((entry) => 'teamLines' in entry && entry.teamLines),
  );
}
