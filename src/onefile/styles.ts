/** The styles of the file: fonts once, inside it; each sheet of the site as it is, because a page has those that it has there. */
import { dataAddress } from '../exports/offline.ts';

const FONT_FACE = /@font-face\s*\{[^}]*\}/g;
const ADDRESS = /url\((["']?)(\/[^)"']+)\1\)/g;

export interface Styles {
  /** Declarations of all fonts, each with its bytes. */
  fonts: string;
  /** Sheets by address, in an order that is right for every page. */
  sheets: Map<string, string>;
}

/** @param used for each page the addresses of its sheets, in order
 *  @param textOf text of a sheet @param bytesOf a file that a sheet names */
export function gatherStyles(
  used: readonly (readonly string[])[],
  textOf: (address: string) => string,
  bytesOf: (address: string) => Uint8Array,
): Styles {
  const inside = (css: string) =>
    css.replace(ADDRESS, (_, __, address: string) => `url(${dataAddress(address, bytesOf(address))})`);
  const fonts = new Set<string>();
  const sheets = new Map<string, string>();
  for (const address of inOrder(used)) {
    const text = textOf(address);
    for (const [face] of text.matchAll(FONT_FACE)) fonts.add(face);
    sheets.set(address, inside(text.replace(FONT_FACE, '')));
  }
  return { fonts: [...fonts].map(inside).join(''), sheets };
}

/** All members of the lists, each list's in its own order as far as the lists agree. */
export function inOrder(lists: readonly (readonly string[])[]): string[] {
  let left = lists.map((list) => [...list]);
  const ordered: string[] = [];
  while ((left = left.filter((list) => list.length)).length) {
    const firsts = left.map(([first = '']) => first);
    const next = firsts.find((first) => !left.some((list) => list.indexOf(first) > 0)) ?? firsts[0] ?? '';
    ordered.push(next);
    left = left.map((list) => list.filter((member) => member !== next));
  }
  return ordered;
}
