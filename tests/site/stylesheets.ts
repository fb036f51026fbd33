/** Which classes a page of the built site has, and which ones its own stylesheets speak of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyNode } from 'domhandler';
import { findAll } from 'domutils';
import { readHtml } from '../../src/core/html.ts';
import { sheetsOf as addressesOf } from '../../src/read/built-site.ts';

const read = new Map<string, Set<string>>();

/** Classes that are named in selectors of the sheet; read once, since many pages load the same. */
export function definedIn(css: string): Set<string> {
  const defined = read.get(css) ?? namedIn(css);
  read.set(css, defined);
  return defined;
}

function namedIn(css: string): Set<string> {
  const bare = css.replace(/\/\*.*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs, '');
  const selectors = bare.split('{').map((before) => before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1));
  const names = selectors.slice(0, -1).flatMap((selector) => [...selector.matchAll(/\.((?:\\.|[\w-])+)/g)]);
  return new Set(names.map(([, name = '']) => name.replace(/\\(.)/g, '$1')));
}

/** Files of the sheets whose styles the page has. */
export function sheetsOf(page: AnyNode, folder: string): string[] {
  return addressesOf(page).map((address) => join(folder, address));
}

/** Classes in the HTML, templates and what is shown without script included, that the given styles do not name.
 * @returns each once, sorted */
export function undefinedIn(html: string, css: string): string[] {
  const defined = definedIn(css);
  const used = findAll(({ attribs }) => 'class' in attribs, readHtml(html).children);
  const names = used.flatMap(({ attribs }) => (attribs['class'] ?? '').split(/\s+/));
  return [...new Set(names)].filter((name) => name !== '' && !defined.has(name)).sort();
}

/** The styles that stand in a page, and those of sheets that a script has added to it. */
export function stylesOf(html: string, folder: string): string {
  const [, inside = ''] = /<style data-sheets[^>]*>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const added = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    readFileSync(join(folder, href), 'utf8'),
  );
  return [inside, ...added].join('\n');
}
