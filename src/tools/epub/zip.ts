/** Packs files the way EPUB asks for (OCF 3.3): `mimetype` first and as it is, the rest compressed. */
import { zipSync, type Zippable } from 'fflate';

/** @param files name -> text, in the order in which they are to stand
 *  @param day YYYY-MM-DD, of every file in it: the same content is the same bytes */
export function pack(files: Readonly<Record<string, string>>, day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const mtime = new Date(year, month - 1, date); // a zip keeps local time, so the day is local in any time zone
  const zippable: Zippable = { mimetype: [Buffer.from('application/epub+zip'), { level: 0, mtime }] };
  for (const [name, text] of Object.entries(files)) zippable[name] = [Buffer.from(text), { level: 9, mtime }];
  return zipSync(zippable);
}
