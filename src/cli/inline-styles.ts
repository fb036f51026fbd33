/** Puts a finished page's styles into the page itself, which then paints without waiting for a second answer; and leaves in its policy
 * the hash of what stands in the page alone. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHEETS } from '../read/built-site.ts';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
/** Astro names those of all pages in each; ours have nothing inside but their styles. */
const HASH = / 'sha256-[^']+'/g;

/** @param textOf the text of a sheet by its address
 *  @returns the page, with one element for all its sheets, which says what they were */
export function withStylesInside(html: string, textOf: (address: string) => string): string {
  const sheets = [...html.matchAll(LINK)].map(([, address = '']) => address);
  const [first] = html.match(LINK) ?? [];
  if (!first) return html;
  // A sheet is measured in the letters that it was fitted in; whatever else is read keeps those in which it came.
  const display = html.includes(' data-fit="') ? 'swap' : 'optional';
  const styles = sheets.map(textOf).join('').replaceAll('font-display:swap', `font-display:${display}`);
  const hash = createHash('sha256').update(styles).digest('base64');
  return html
    .replace(first, () => `<style ${SHEETS}="${sheets.join(' ')}">${styles}</style>`)
    .replace(LINK, '')
    .replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)/, (_, start: string, policy: string) => {
      const bare = policy.replace(HASH, '');
      return start + bare.replace(/style-src [^;]*/, (directive) => `${directive} 'sha256-${hash}'`);
    });
}

/** @param folder the finished site */
export function inlineStyles(folder: string, base: string): void {
  const sheets = new Map<string, string>();
  const textOf = (address: string) => {
    const text = sheets.get(address) ?? readFileSync(join(folder, address.slice(base.length)), 'utf8').trimEnd();
    sheets.set(address, text);
    return text;
  };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(folder, file);
    writeFileSync(path, withStylesInside(readFileSync(path, 'utf8'), textOf));
  }
}
