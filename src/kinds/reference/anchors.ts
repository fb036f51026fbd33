/** Ids in the part of a reference page that is made from the rest of the handbook. */
import type { Language } from '../../core/languages.ts';
import { PHASES } from '../../core/vocabulary.ts';
import { referencesIn } from '../../core/walk-schema.ts';
import { factFilesOf, type EntryOf, type Handbook } from '../handbook.ts';

export function anchorsIn({ facts }: EntryOf<'reference'>, handbook: Handbook, language: Language): string[] {
  return [...(facts.contact ? ['contact'] : []), ...madeAnchors(facts.made, handbook, language)];
}

function madeAnchors(made: EntryOf<'reference'>['facts']['made'], handbook: Handbook, language: Language): string[] {
  const { technique: techniques, term: terms, source: sources } = handbook.entries;
  switch (made) {
    case 'phrases':
      return [
        ...['mine', 'by-situation', 'all'],
        ...PHASES.filter((phase) => techniques.some((technique) => technique.facts.phase === phase && technique.words[language])),
      ];
    case 'glossary':
      return terms.map(({ id }) => id);
    case 'sources': {
      const used = new Set(namedSources(handbook));
      return ['all-sources', 'recalled-sources', 'seeds', ...sources.flatMap(({ id }) => (used.has(id) ? [id] : []))];
    }
    case 'stored':
      return ['clear'];
    case 'systems':
      return ['systems', 'data'];
    case 'none':
      return [];
  }
}

function namedSources(handbook: Handbook): string[] {
  const references = factFilesOf(handbook).flatMap(({ schema, value }) => referencesIn(schema, value));
  return references.flatMap(({ kind, id }) => (kind === 'source' ? [id] : []));
}
