/** Reads a stylesheet as minified, and leaves rules out of it. */

const COMMENT = /\/\*[\s\S]*?\*\//g; // a licence, at its beginning
const NESTING = /^@(?:media|supports|layer|container)/;
const BRACKETS = /\\.|\((?:\\.|[^()\\])*\)|\[[^\]]*\]/g; // or an escaped letter, which opens none

export interface Keep {
  /** Whether a selector may match something; what stands in its brackets is left out, since it may be a choice. */
  selector: (bare: string) => boolean;
  /** Whether what is in a block may hold: "@media screen". */
  block?: (head: string) => boolean;
}

/** The stylesheet without rules of which no selector is kept, and without blocks that are empty then; layers keep their order. */
export function keepRules(css: string, keep: Keep): string {
  let kept = '';
  for (const { head, body } of blocksIn(css)) {
    if (body === undefined) kept += head;
    else if (NESTING.test(head)) kept += keep.block?.(head) === false ? '' : wrapped(head, keepRules(body, keep)) || named(head);
    else if (head.startsWith('@')) kept += wrapped(head, body);
    else {
      const selectors = splitSelectors(head).filter((selector) => keep.selector(withoutBrackets(selector)));
      kept += selectors.length ? wrapped(selectors.join(), body) : '';
    }
  }
  return kept;
}

/** Classes that a selector without brackets asks for, as HTML has them. */
export function classesAsked(bare: string): string[] {
  return (bare.match(/\.(?:\\.|[\w-])+/g) ?? []).map((name) => name.slice(1).replaceAll('\\', ''));
}

/** Names of elements that a selector without brackets asks for, in small letters. */
export function elementsAsked(bare: string): string[] {
  const names = bare.replace(/[.#](?:\\.|[\w-])+|::?[\w-]+/g, ' ').match(/[a-z][\w-]*/gi) ?? [];
  return names.map((name) => name.toLowerCase());
}

function withoutBrackets(selector: string): string {
  let bare = selector;
  for (let before = ''; before !== bare;)
    [before, bare] = [bare, bare.replace(BRACKETS, (found) => (found[0] === '\\' ? found : ''))];
  return bare;
}

/** An empty layer keeps its place among the others, which is that of its first mention. */
function named(head: string): string {
  return head.startsWith('@layer ') ? `${head};` : '';
}

function wrapped(head: string, body: string): string {
  return body && `${head}{${body}}`;
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
      const head = css.slice(start, at).replace(COMMENT, '').trim();
      const begin = at + 1;
      for (let depth = 1; depth > 0 && ++at < css.length;) depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
      yield { head, body: css.slice(begin, at) };
    } else continue;
    start = at + 1;
  }
}
