/** Which packs of lines there are, and what their files are called: the page of downloads offers what the build writes. */
import { fileName } from '../../core/file-names.ts';
import type { Language } from '../../core/languages.ts';
import type { Channel } from '../../core/vocabulary.ts';

/** Where one speaks: nobody types there. */
const SPOKEN: readonly Channel[] = ['counter', 'phone'];

/** All lines, or those for one channel. */
export type Pack = 'all' | Channel;

/** In the order in which they are offered: where one writes comes first. */
const PACKS: readonly Pack[] = ['all', 'email', 'chat', 'social', 'phone', 'counter'];

/** Where the schema of the JSON files lies, below the base. */
export const LINES_SCHEMA_PATH = 'schemas/lines-1.json';

/** What the files end in. */
export const PACK_FORMATS = { table: '.csv', data: '.json', expander: '.yaml', package: '-espanso.zip' } as const;
export type PackFormat = keyof typeof PACK_FORMATS;

/** Whether a line can be typed where it belongs. */
export function isTyped(channels: readonly Channel[]): boolean {
  return channels.some((channel) => !SPOKEN.includes(channel));
}

/** What of some texts belongs in a pack. */
export function ofPack<S extends { channels: readonly Channel[] }>(texts: readonly S[], pack: Pack): S[] {
  return texts.filter(({ channels }) => pack === 'all' || channels.includes(pack));
}

/** The packs that have anything in them. */
export function packsOf(texts: readonly { channels: readonly Channel[] }[]): Pack[] {
  return PACKS.filter((pack) => ofPack(texts, pack).length > 0);
}

/** A text expander is for lines that are typed, and one package has them all. A program filters by channel itself. */
export function formatsOf(texts: readonly { channels: readonly Channel[] }[], pack: Pack): PackFormat[] {
  const typed = ofPack(texts, pack).some(({ channels }) => isTyped(channels));
  if (pack === 'all') return typed ? ['table', 'data', 'expander', 'package'] : ['table', 'data'];
  return typed && !SPOKEN.includes(pack) ? ['table', 'expander'] : ['table'];
}

/** "common-ground-lines-email-en.csv" */
export function packName(siteName: string, language: Language, pack: Pack, format: PackFormat): string {
  return fileName(siteName, {
    id: 'lines',
    form: pack === 'all' ? undefined : pack,
    language,
    ending: PACK_FORMATS[format],
  });
}
