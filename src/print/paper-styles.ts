/** What a stylesheet says about a page on paper. A rule that holds on screens alone, or needs a class that nothing on the paper has,
 * is left out, so that such a change prints nothing anew. */
import { isTag, type AnyNode } from 'domhandler';

/** Blocks for media that are no paper. */
const OTHER_MEDIA = /^@media (?:screen|\(forced-colors|\(prefers-color-scheme:\s*dark)/;
const NESTING = /^@(?:media|supports|layer|container)/;
const BRACKETS = /\\.|\((?:\\.|[^()\\])*\)|\[[^\]]*\]/g; // or an escaped letter, which opens none
const WHEN_USED = /:(?:hover|active|focus|focus-visible|focus-within)(?![\w-])/;

/** Classes of everything that is printed; what `layout/styles/print.css` hides has its own, for those who stand beside it.
 *  @param page the document as built */
export function classesOnPaper(page: AnyNode, found = new Set<string>()): Set<string> {
  const classes = isTag(page) ? (page.attribs['class'] ?? '').split(/\s+/) : [];
  classes.forEach((name) => found.add(name));
  const isFrame = isTag(page) && ['header', 'footer'].includes(page.name) && classes.includes('site');
  if ('children' in page && !isFrame && !classes.includes('screen-only'))
    page.children.forEach((child) => classesOnPaper(child, found));
  return found;
}

/** @param isOnPaper whether something printed has, or may be given, a class */
export function stylesForPaper(css: string, isOnPaper: (name: string) => boolean): string {
  let kept = '';
  for (const { head, body } of blocksIn(css)) {
    if (body === undefined) kept += head;
    else if (NESTING.test(head)) kept += OTHER_MEDIA.test(head) ? '' : wrapped(head, stylesForPaper(body, isOnPaper));
    else if (head.startsWith('@')) kept += wrapped(head, body);
    else {
      const selectors = splitSelectors(head).filter((selector) => mayHold(selector, isOnPaper));
      kept += selectors.length ? wrapped(selectors.join(), body) : '';
    }
  }
  return kept;
}

function wrapped(head: string, body: string): string {
  return body && `${head}{${body}}`;
}

/** Whether a selector may match something on paper. What stands in brackets may be a choice, so it is not looked at. */
function mayHold(selector: string, isOnPaper: (name: string) => boolean): boolean {
  let bare = selector;
  for (let before = ''; before !== bare;)
    [before, bare] = [bare, bare.replace(BRACKETS, (found) => (found[0] === '\\' ? found : ''))];
  if (WHEN_USED.test(bare)) return false;
  const classes = bare.match(/\.(?:\\.|[\w-])+/g) ?? [];
  return classes.every((name) => isOnPaper(name.slice(1).replaceAll('\\', '')));
}

/** At its commas, but for those in brackets. */
function splitSelectors(head: string): string[] {
  const selectors: string[] = [];
  for (const piece of head.split(',')) {
    const last = selectors.at(-1) ?? '';
    const isOpen = last.split('(').length > last.split(')').length;
    if (isOpen) selectors[selectors.length - 1] = `${last},${piece}`;
    else selectors.push(piece);
  }
  return selectors;
}

/** The rules of a stylesheet as minified: what stands before a brace, and in it. Statements (`@layer a, b;`) have no braces. */
function* blocksIn(css: string): Generator<{ head: string; body?: string }> {
  let start = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === ';') yield { head: css.slice(start, at + 1) };
    else if (css[at] === '{') {
      const head = css.slice(start, at).trim();
      const begin = at + 1;
      for (let depth = 1; depth > 0 && ++at < css.length;) depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
      yield { head, body: css.slice(begin, at) };
    } else continue;
    start = at + 1;
  }
}
