/** Writes HTML as short as the language allows: no quotes and no end tags where the standard lets them be left out, no space between
 * blocks, where none is seen. A browser reads the same document. */
import { isTag, isText, Text, type AnyNode, type Element } from 'domhandler';
import { asHtml } from '../core/html.ts';

/** Elements that begin a line of their own wherever they stand. */
const BLOCKS = new Set(
  'article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What an element may stand before, or at the end of its parent, without an end tag. */
const OPEN_ENDED: Record<string, ReadonlySet<string>> = {
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
  tr: new Set(['tr']),
  option: new Set(['option']),
  p: new Set(
    'article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 header hr main nav ol p section table ul'.split(
      ' ',
    ),
  ),
};
/** Parents whose end ends a paragraph. Of others, such as elements of our own, it does not. */
const ENDS_PARAGRAPH = new Set(
  'article aside blockquote dd details div fieldset figcaption figure footer form header li main nav section td th'.split(' '),
);
/** Parents at whose end the last dt has to be closed. */
const NEVER_LAST = new Set(['dt']);
const VERBATIM = new Set(['pre', 'textarea', 'script', 'style', 'svg', 'template']);

export function compact(nodes: readonly AnyNode[]): string {
  return nodes.map(written).join('');
}

function written(node: AnyNode): string {
  if (isText(node)) return asHtml(new Text(seen(node)));
  if (!isTag(node)) return node.type === 'comment' ? '' : asHtml(node);
  const tag = `<${node.name}${attributes(node)}>`;
  if (VERBATIM.has(node.name)) return shortTag(node, tag);
  return isVoid(node) ? tag : `${tag}${compact(node.children)}${isOpenEnded(node) ? '' : `</${node.name}>`}`;
}

/** The element as it is, but for the attributes of its tag. */
function shortTag(node: Element, tag: string): string {
  return `${tag}${node.children.map((child) => asHtml(child)).join('')}</${node.name}>`;
}

function attributes({ attribs }: Element): string {
  return Object.entries(attribs)
    .map(([name, value]) => {
      if (value === '') return ` ${name}`;
      const safe = value.replaceAll('&', '&amp;');
      return /^[^\s"'=<>`]+$/.test(value) ? ` ${name}=${safe}` : ` ${name}="${safe.replaceAll('"', '&quot;')}"`;
    })
    .join('');
}

const VOID = new Set('area br col hr img input link meta source wbr'.split(' '));
const isVoid = ({ name }: Element) => VOID.has(name);

/** The text as it is seen: one space for several, none at the edge of a block. */
function seen(node: Text): string {
  const { before, after } = edges(node);
  const text = node.data.replace(/ {2,}/g, ' ');
  const begun = before ? text.replace(/^[ \n]+/, '') : text;
  return after ? begun.replace(/[ \n]+$/, '') : begun;
}

/** Whether a block begins or ends on either side. */
function edges(node: AnyNode): { before: boolean; after: boolean } {
  const isBlock = (beside: AnyNode | null) => beside !== null && isTag(beside) && BLOCKS.has(beside.name);
  const parent = isBlock(node.parent);
  return { before: node.prev ? isBlock(node.prev) : parent, after: node.next ? isBlock(node.next) : parent };
}

function isOpenEnded(node: Element): boolean {
  const before = OPEN_ENDED[node.name];
  if (!before) return false;
  let next = node.next;
  while (next && isText(next) && !seen(next)) next = next.next;
  if (next) return isTag(next) && before.has(next.name);
  if (node.name !== 'p') return !NEVER_LAST.has(node.name);
  return node.parent !== null && isTag(node.parent) && ENDS_PARAGRAPH.has(node.parent.name);
}
