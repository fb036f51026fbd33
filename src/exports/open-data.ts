/** The whole handbook of a language as data: every entry as its schema reads it, what has changed, and under which licence it comes.
 * For whoever builds something of their own. The schema is made of the schemas of the kinds. */
import { z } from 'zod';
import { changesOf } from '../core/changes.ts';
import type { Language } from '../core/languages.ts';
import { fillDeep, housePlaceholders } from '../core/placeholders.ts';
import { daySchema } from '../core/schema.ts';
import type { Translate } from '../core/translate.ts';
import { isEntryKind, type EntryKind, type FileKind, type Handbook, type Localised } from '../kinds/handbook.ts';
import { markdownOf } from '../kinds/load.ts';
import { editionOf, localHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import { DATA_FORMAT, DATA_SCHEMA_PATH } from './parts/data-file.ts';
import type { SiteAddress } from './parts/exported-file.ts';
import type { MomentOf } from './parts/editions.ts';
import { schemaText } from './schema-text.ts';

const head = {
  $schema: z.url().describe('Where this schema lies.'),
  format: z.literal(DATA_FORMAT),
  name: z.string(),
  about: z.string().describe('What the handbook is, in a sentence.'),
  language: z.string().describe('ISO 639 code. Entries that are not written in it are left out.'),
  address: z.url().describe('Its first page.'),
  licence: z.literal('CC-BY-4.0').describe('SPDX name of the licence of the words.'),
  edition: daySchema.describe('The day on which any entry last changed.'),
  modified: z.iso.datetime().describe('When anything in this file last changed, to the second, UTC.'),
  changes: z
    .array(
      z.strictObject({
        on: daySchema,
        kind: z.string(),
        id: z.string(),
        what: z.string().optional().describe('What changed, where it was told.'),
      }),
    )
    .describe('Newest first.'),
};

/** The schema of the file. Each kind is a record by id: what folders hold as facts (true in every language), words and Markdown; what
 * single files hold as data, in all languages at once. */
function fileSchema() {
  const kinds = KIND_NAMES.map((kind) => {
    const schema = SCHEMAS[kind];
    if (!('facts' in schema)) return [kind, z.record(z.string(), schema.data)] as const;
    const entry = z.strictObject({
      ...(REGISTRY[kind].pages && { address: z.url().describe('Its page on the site.') }),
      facts: schema.facts,
      words: schema.words,
      ...(schema.prose && { markdown: z.string().describe('Its prose. A tag on a line of its own shows another entry.') }),
    });
    return [kind, z.record(z.string(), entry)] as const;
  });
  return z.strictObject({ ...head, entries: z.strictObject(Object.fromEntries(kinds)) });
}

/** The JSON Schema, as text. */
export function openDataSchema(address: SiteAddress): string {
  return schemaText(fileSchema(), address, DATA_SCHEMA_PATH, 'Handbook');
}

/** What it takes besides the handbook. */
export interface OpenDataContext extends SiteAddress {
  /** The folder that holds `content/`, where it is not the one that is built. */
  root?: string;
  t: Translate;
  momentOf: MomentOf;
}

/** @param handbook filled and without drafts */
export function openData(handbook: Handbook, language: Language, { root, site, base, t, momentOf }: OpenDataContext): string {
  const local = localHandbook(handbook, language);
  const addressOf = (path: string) => new URL(`${base}${language}${path}`, site).href;

  const entriesOf = (kind: EntryKind) => {
    const { folder, prose } = SCHEMAS[kind];
    const { pages } = REGISTRY[kind];
    const written = handbook.entries[kind].flatMap(({ id, facts, words }) => {
      const own = words[language];
      if (!own) return [];
      const address = pages && { address: addressOf(`/${folder}/${id}/`) };
      return [[id, { ...address, facts, words: own, ...(prose && { markdown: markdownOf(kind, id, language, root) }) }] as const];
    });
    return Object.fromEntries(written);
  };

  const filesOf = (kind: FileKind) => Object.fromEntries(handbook.entries[kind].map(({ id, data }) => [id, data]));
  const found = KIND_NAMES.map((kind) => [kind, isEntryKind(kind) ? entriesOf(kind) : filesOf(kind)] as const);
  const entries = fillDeep(Object.fromEntries(found), housePlaceholders(handbook.house));
  const edition = editionOf(local);
  const own = {
    $schema: new URL(base + DATA_SCHEMA_PATH, site).href,
    format: DATA_FORMAT,
    name: t('site.name'),
    about: t('site.about'),
    language,
    address: addressOf('/'),
    licence: 'CC-BY-4.0',
    edition,
  };
  const changes = KIND_NAMES.filter(isEntryKind)
    .flatMap((kind) => local.written(kind))
    .flatMap(changesIn)
    .sort((a, b) => b.on.localeCompare(a.on));
  const modified = momentOf('data', [own, changes, entries], edition);
  return `${JSON.stringify({ ...own, modified, changes, entries }, null, 1)}\n`;
}

function changesIn(entry: Localised<EntryKind>) {
  const { kind, id } = entry;
  return changesOf(entry).map(({ on, what }) => ({ on, kind, id, ...(what && { what: what.text }) }));
}
