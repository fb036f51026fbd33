/** The handbook in one language: entries joined and complete; in their original where they are not written in it. */
import { changedOn, statusOf, type JoinContext, type LocalisedBase, type Translation } from '../core/entry.ts';
import type { House } from '../core/house.ts';
import type { Language, SpokenLanguage } from '../core/languages.ts';
import type { SeedEntry } from '../core/seeds.ts';
import { createTranslate } from '../core/translate.ts';
import { referencesIn } from '../core/walk-schema.ts';
import { isEntryKind, type EntryKind, type EntryOf, type Handbook, type Localised } from './handbook.ts';
import { KIND_NAMES, SCHEMAS, type KindName } from './schemas.ts';

export interface LocalHandbook {
  language: Language;
  languages: SpokenLanguage[];
  house: House;
  seeds: SeedEntry[];
  /** All entries of a kind, in the order of the handbook; `language` of each tells which it is in. */
  all: <K extends KindName>(kind: K) => Localised<K>[];
  /** Those that are written in this very language. */
  written: <K extends KindName>(kind: K) => Localised<K>[];
  get: <K extends KindName>(kind: K, id: string) => Localised<K> | undefined;
  /** The entries named, in the order of the names; unknown ones are passed over. */
  named: <K extends KindName>(kind: K, ids: readonly string[]) => Localised<K>[];
  /** The page at a folder and id: "checklists/limits". */
  pageAt: (path: string) => Localised<KindName> | undefined;
  /** A text of a record by language, in this one or else in the handbook's first. */
  translate: (texts: Record<Language, string> | undefined) => Translation;
}

const opened = new WeakMap<Handbook, Map<Language, LocalHandbook>>();

/** Joins each kind once, when it is first asked for. */
export function localHandbook(handbook: Handbook, language: Language): LocalHandbook {
  const known = opened.get(handbook) ?? new Map<Language, LocalHandbook>();
  opened.set(handbook, known);
  const made = known.get(language) ?? open(handbook, language);
  known.set(language, made);
  return made;
}

function open(handbook: Handbook, language: Language): LocalHandbook {
  const shelves = new Map<KindName, Shelf<KindName>>();
  function shelf<K extends KindName>(kind: K): Shelf<K> {
    const known = shelves.get(kind) ?? shelve(handbook, kind, language);
    shelves.set(kind, known);
    return known as Shelf<K>;
  }
  const all = <K extends KindName>(kind: K) => shelf(kind).entries;
  const get = <K extends KindName>(kind: K, id: string) => shelf(kind).byId.get(id);
  return {
    language,
    languages: handbook.languages,
    house: handbook.house,
    seeds: handbook.seeds,
    all,
    written: (kind) => all(kind).filter((entry) => entry.language === language),
    get,
    pageAt: (path) => {
      const [folder, id = ''] = path.split('/');
      const kind = KIND_NAMES.find((name) => SCHEMAS[name].folder === folder);
      return kind && get(kind, id);
    },
    named: (kind, ids) => ids.flatMap((id) => get(kind, id) ?? []),
    translate: translateIn(language, firstLanguage(handbook)),
  };
}

/** The day on which anything in a handbook, or in the part of it that a book takes, last changed, YYYY-MM-DD. */
export function editionOf(contents: LocalHandbook): string {
  const days = KIND_NAMES.flatMap((kind) => contents.all(kind).map(({ changedOn }) => changedOn));
  return days.sort().at(-1) ?? '';
}

/** The joined entries of a kind. */
interface Shelf<K extends KindName> {
  entries: Localised<K>[];
  byId: ReadonlyMap<string, Localised<K>>;
}

function shelve<K extends KindName>(handbook: Handbook, kind: K, language: Language): Shelf<K> {
  const entries = (handbook.entries[kind] as EntryOf<K>[]).flatMap((entry) => localise(handbook, kind, entry, language) ?? []);
  return { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

function firstLanguage({ languages: [first] }: Handbook): Language {
  if (!first) throw new Error('The handbook speaks no language, which the check should have told.');
  return first.code;
}

function translateIn(language: Language, original: Language): JoinContext['translate'] {
  return (texts = {}) => {
    if (typeof texts === 'string') return { text: texts };
    const own = texts[language];
    return own === undefined ? { text: texts[original] ?? '', lang: original } : { text: own };
  };
}

/** An entry in a language, or in its original where it is not written in it; undefined where a file has neither. */
export function localise<K extends KindName>(
  handbook: Handbook,
  kind: K,
  entry: EntryOf<K>,
  language: Language,
): Localised<K> | undefined {
  // Each kind's own schema joins its own entries: TypeScript cannot follow that through the list of schemas.
  const own = (
    isEntryKind(kind)
      ? joinEntry(handbook, kind, entry as EntryOf<EntryKind>, language)
      : joinFile(handbook, kind, entry as never, language)
  ) as Localised<K> | undefined;
  return own;
}

function joinEntry<K extends EntryKind>(handbook: Handbook, kind: K, entry: EntryOf<K>, language: Language) {
  const { folder, facts, join } = SCHEMAS[kind];
  const { original } = entry.facts;
  const spoken = entry.words[language] ? language : original;
  const context = contextFor(handbook, spoken, original);
  const base: LocalisedBase<K> = {
    kind,
    id: entry.id,
    language: spoken,
    original,
    languages: Object.keys(entry.words),
    path: `/${folder}/${entry.id}/`,
    status: statusOf(entry, language),
    changedOn: changedOn(entry),
    references: referencesIn(facts, entry.facts),
  };
  return { ...join(entry.facts as never, entry.words[spoken] as never, context), ...base };
}

function joinFile(
  handbook: Handbook,
  kind: Exclude<KindName, EntryKind>,
  { id, data }: { id: string; data: never },
  language: Language,
) {
  const { folder, data: schema, join } = SCHEMAS[kind];
  const original = firstLanguage(handbook);
  const joined = join(data, contextFor(handbook, language, original));
  return (
    joined && {
      ...joined,
      kind,
      id,
      language,
      original,
      languages: [],
      path: `/${folder}/${id}/`,
      status: 'original',
      changedOn: '',
      references: referencesIn(schema, data),
    }
  );
}

function contextFor(handbook: Handbook, language: Language, original: Language): JoinContext {
  const words = handbook.ui[language];
  if (!words) throw new Error(`The handbook does not speak "${language}".`);
  return { language, original, t: createTranslate(words), translate: translateIn(language, original) };
}
