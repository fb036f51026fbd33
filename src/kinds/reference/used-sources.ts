/** Which pages lean on which sources, and which carry which entry of the seed texts. */
import type { Language } from '../../core/languages.ts';
import { PHASES } from '../../core/vocabulary.ts';
import type { Localised } from '../handbook.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import { KIND_NAMES } from '../schemas.ts';

/** Sources that at least one page names, in the order of the files. */
export function usedSources(handbook: LocalHandbook): Localised<'source'>[] {
  const references = KIND_NAMES.flatMap((kind) => handbook.all(kind).flatMap((entry) => entry.references));
  const used = new Set(references.flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])));
  return handbook.all('source').filter(({ id }) => used.has(id));
}

/** Sorted by who wrote them, as the language sorts; those without a name, in brackets, come last. */
export function byAuthors<S extends Pick<Localised<'source'>, 'authors'>>(sources: readonly S[], language: Language): S[] {
  const isNameless = ({ authors }: S) => Number(authors.text.startsWith('('));
  return sources.toSorted((a, b) => isNameless(a) - isNameless(b) || a.authors.text.localeCompare(b.authors.text, language));
}

/** Techniques that a source supports, and those that it limits, in the order of the conversation. */
export function techniquesUsing(handbook: LocalHandbook, source: string) {
  const techniques = PHASES.flatMap((phase) => handbook.all('technique').filter((technique) => technique.phase === phase));
  return {
    supports: techniques.filter(({ sources }) => sources.includes(source)),
    qualifies: techniques.filter(({ qualifiedBy }) => qualifiedBy.includes(source)),
  };
}

/** Pages that say in their facts that they carry an entry of the seed texts. */
export function pagesCarrying(handbook: LocalHandbook, seed: string) {
  return KIND_NAMES.flatMap((kind) =>
    handbook.all(kind).flatMap((entry) => ('seeds' in entry && entry.seeds.includes(seed) ? [entry] : [])),
  );
}
