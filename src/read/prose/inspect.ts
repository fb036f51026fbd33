/** Reads the tree of a body: what may not stand in prose, and its links and headings. */
import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { isProseComponent } from '../../core/prose-components.ts';
import { refusalOf } from './refusals.ts';
import type { ProseComponent, ProseHeading, ProseLink, ProseProblem } from './report.ts';

/** Levels of the tree, of which a list takes two. Builders die of some hundred without a word; readers are lost much earlier. */
const MOST_LEVELS = 20;
const DEEPEST_HEADING = 3; // the book has room for no more below its chapters

export interface Inspected {
  problems: ProseProblem[];
  links: ProseLink[];
  /** Without ids, which the compiled page has. */
  headings: Omit<ProseHeading, 'id'>[];
  components: ProseComponent[];
}

/** @param tree as the parser gives it, with the lines of the whole file */
export function inspect(tree: MdastNode): Inspected {
  const found: Inspected = { problems: [], links: [], headings: [], components: [] };
  visit(tree, 0, found);
  found.problems.push(...outline(found.headings));
  return found;
}

function visit(node: MdastNode, level: number, found: Inspected): void {
  const line = node.position?.start.line ?? 1;
  if (level > MOST_LEVELS) {
    const fix = 'Write it as a plain list, or in sentences.';
    found.problems.push({ line, wrong: 'Lists or quotations stand too deep within each other here.', fix });
    return;
  }
  const refusal = refusalOf(node);
  if (refusal) found.problems.push({ line: lineOf(node, line), ...refusal });
  if (node.type === 'link') found.links.push({ line, address: node.url, text: textOf(node) });
  if (node.type === 'heading') found.headings.push({ line, depth: node.depth, text: textOf(node).trim() });
  if (!refusal && node.type === 'mdxJsxFlowElement' && node.name && isProseComponent(node.name)) {
    found.components.push({ line, name: node.name, props: propsOf(node) });
  }
  if ('children' in node) node.children.forEach((child) => visit(child, level + 1, found));
}

/** Those that are plain texts; any other is refused. */
function propsOf({ attributes }: MdxJsxFlowElement): Record<string, string> {
  const plain = attributes.flatMap((attribute): [string, string][] =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
  );
  return Object.fromEntries(plain);
}

/** A text may run over several lines: that of the character at fault. */
function lineOf(node: MdastNode, first: number): number {
  if (node.type !== 'text') return first;
  const lines = node.value.split('\n');
  const at = lines.findIndex((value) => refusalOf({ type: 'text', value }));
  return first + Math.max(0, at);
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

/** The page's own title is the only one of the first level; below it no level is left out. */
function outline(headings: Inspected['headings']): ProseProblem[] {
  return headings.flatMap(({ line, depth, text }, index): ProseProblem[] => {
    const allowed = (headings[index - 1]?.depth ?? 1) + 1;
    const marks = '#'.repeat(Math.min(allowed, DEEPEST_HEADING));
    if (!/[\p{L}\p{N}]/u.test(text)) {
      return [{ line, wrong: 'This heading has no words.', fix: 'Write some, or take the line out.' }];
    }
    if (depth === 1) {
      const fix = `Write \`## ${text}\`; the title of the page is its field \`title\`.`;
      return [{ line, wrong: 'A heading of the first level is the title of the page.', fix }];
    }
    if (depth > DEEPEST_HEADING) {
      return [{ line, wrong: 'Prose has headings of two levels, ## and ###.', fix: `Write \`${marks} ${text}\`.` }];
    }
    if (depth <= allowed) return [];
    return [{ line, wrong: 'This heading leaves a level out.', fix: `Write \`${marks} ${text}\`.` }];
  });
}
