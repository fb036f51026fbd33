/** Puts a finished page's styles into the page itself, which then paints without waiting for a second answer: those that it can need,
 * and in its policy the hash of them alone. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { classesAsked, elementsAsked, keepRules } from '../core/css.ts';
import { SHEETS } from '../read/built-site.ts';
import { modulesLate } from './late-modules.ts';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script [^>]*src="([^"]+)"/g;
/** Astro names those of all pages in each; ours have nothing inside but their styles. */
const HASH = / 'sha256-[^']+'/g;
/** What a script shows that does so may be of any page. */
const READS_HTML = /DOMParser|innerHTML/;
const IMPORTED = /(?:from|import\(?)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** @param textOf the text of a file of the site by its address: a sheet, or a script
 *  @returns what puts styles into a page, in one element which says what sheets they were */
export function stylesInside(textOf: (address: string) => string): (html: string) => string {
  // A site has few sets of sheets and scripts, and pages of a kind need much the same rules.
  const scriptsAt = remembered((addresses: string) => namesIn(withImports(addresses.split(' '), textOf)));
  const askedIn = remembered(namesAsked);
  const kept = remembered((key: string) => {
    const [styles = '', names = ''] = key.split('\0');
    const text = namesOnly(styles, new Set(names.split(' ')));
    return { text, hash: createHash('sha256').update(text).digest('base64') };
  });

  return (html) => {
    const end = html.indexOf('</head>');
    const [head, body] = [html.slice(0, end), html.slice(end)];
    const sheets = [...head.matchAll(LINK)].map(([, address = '']) => address);
    const [first] = head.match(LINK) ?? [];
    if (!first) return html;
    // A sheet is measured in the letters that it was fitted in; whatever else is read keeps those in which it came.
    const display = body.includes(' data-fit="') ? 'swap' : 'optional';
    const styles = sheets.map(textOf).join('').replaceAll('font-display:swap', `font-display:${display}`);
    const isInScripts = scriptsAt([...html.matchAll(SCRIPT)].map(([, address = '']) => address).join(' '));
    const here = namesInHtml(html);
    const names = askedIn(styles).filter((name) => here.has(name) || isInScripts(name));
    const { text, hash } = kept(`${styles}\0${names.join(' ')}`);
    const policy = (_: string, start: string, all: string) =>
      start + all.replace(HASH, '').replace(/style-src [^;]*/, (directive) => `${directive} 'sha256-${hash}'`);
    return (
      head
        .replace(first, () => `<style ${SHEETS}="${sheets.join(' ')}">${text}</style>`)
        .replace(LINK, '')
        .replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)/, policy) + body
    );
  };
}

/** Styles inside, modules late. @param folder the finished site */
export function finishPages(folder: string, base: string): void {
  const textOf = remembered((address) => readFileSync(join(folder, address.slice(base.length)), 'utf8').trimEnd());
  const put = stylesInside(textOf);
  const rank = modulesLate(textOf);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(folder, file);
    writeFileSync(path, rank(put(readFileSync(path, 'utf8'))));
  }
}

function remembered<Made>(make: (key: string) => Made): (key: string) => Made {
  const known = new Map<string, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

/** Scripts and all that they import, now or later, as one text. */
function withImports(addresses: readonly string[], textOf: (address: string) => string): string {
  const reached = new Map<string, string>();
  const open = addresses.filter(Boolean);
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (reached.has(address)) continue;
    const text = textOf(address);
    reached.set(address, text);
    for (const [, name = ''] of text.matchAll(IMPORTED)) open.push(`${dirname(address)}/${name}`);
  }
  return [...reached.values()].join('\n');
}

/** Whether scripts may make an element of a name, or give it a class: ".name". */
function namesIn(scripts: string): (name: string) => boolean {
  if (READS_HTML.test(scripts)) return () => true;
  const known = new Map<string, boolean>();
  return (name) => {
    const isNamed = known.get(name) ?? scripts.includes(name.replace(/^\./, ''));
    known.set(name, isNamed);
    return isNamed;
  };
}

/** Names of the elements in a page, and its classes: "main", ".title". */
function namesInHtml(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(name.toLowerCase());
  for (const [, classes = ''] of html.matchAll(/ class="([^"]*)"/g))
    for (const name of classes.replaceAll('&amp;', '&').replaceAll('&gt;', '>').split(/\s+/)) names.add(`.${name}`);
  return names;
}

const asked = (bare: string) => [...classesAsked(bare).map((name) => `.${name}`), ...elementsAsked(bare)];

/** All names that the selectors of styles ask for, each once. */
function namesAsked(styles: string): string[] {
  const names = new Set<string>();
  const note = (bare: string) => {
    for (const name of asked(bare)) names.add(name);
    return true;
  };
  keepRules(styles, { selector: note });
  return [...names];
}

/** Styles without the rules that ask for another name than these. */
function namesOnly(styles: string, names: ReadonlySet<string>): string {
  return keepRules(styles, { selector: (bare) => asked(bare).every((name) => names.has(name)) });
}
