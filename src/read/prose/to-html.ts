/** How prose in MDX becomes HTML: links inside the handbook gain the language of their text, wide tables may scroll,
 * column alignment is a class (the content security policy allows no style attributes). */
import { defineHastPlugin } from 'satteri';
import { PLACEHOLDERS } from '../../core/placeholders.ts';
import type { HastNode, HastPluginEntry } from 'satteri';

/** Nothing in it hangs on other entries or on where the site will stand: so what the check compiles is what pages show. */
export function prose(): HastPluginEntry {
  return ({ fileURL }) => {
    const language = /\/([a-z]{2,3})\.mdx$/.exec(fileURL?.pathname ?? '')?.[1];
    return defineHastPlugin({
      name: 'handbook-prose',
      mdxTextExpression(node, context) {
        const name = node.value.trim();
        // No expression but text: it is filled when the page is finished.
        if (PLACEHOLDERS.includes(name)) context.replaceNode(node, { type: 'text', value: `{${name}}` });
      },
      // One that stands on a line of its own.
      mdxFlowExpression(node, context) {
        const name = node.value.trim();
        if (!PLACEHOLDERS.includes(name)) return;
        const children = [{ type: 'text' as const, value: `{${name}}` }];
        context.replaceNode(node, { type: 'element', tagName: 'p', properties: {}, children });
      },
      element: [
        {
          filter: ['a'],
          visit(node, context) {
            const href = String(node.properties['href'] ?? '');
            if (language && href.startsWith('/')) context.setProperty(node, 'href', `/${language}${href}`);
          },
        },
        {
          filter: ['table'],
          visit(node, context) {
            const wide = { className: ['wide'], tabIndex: 0 };
            const [head, ...rows] = rowsOf(node);
            const columns = head ? cellsOf(head).map((cell) => context.textContent(cell).trim()) : [];
            for (const [index, cell] of rows.flatMap((row) => [...cellsOf(row).entries()])) {
              // Where rows are stacked on a phone, the first cell is the heading of its row; any other says its column.
              if (index > 0 && columns[index]) context.setProperty(cell, 'data-column', columns[index]);
            }
            context.wrapNode(node, { type: 'element', tagName: 'div', properties: wide, children: [] });
          },
        },
        {
          filter: ['th', 'td'],
          visit(node, context) {
            const align = /text-align:\s*(\w+)/.exec(String(node.properties['style'] ?? ''))?.[1] ?? node.properties['align'];
            if (!align) return;
            context.setProperty(node, 'style', null);
            context.setProperty(node, 'align', null);
            context.setProperty(node, 'className', [`align-${String(align)}`]);
          },
        },
      ],
    });
  };
}

type Element = Readonly<Extract<HastNode, { type: 'element' }>>;

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

function rowsOf(table: Element): Element[] {
  return elementsIn(table).flatMap(elementsIn);
}

const cellsOf = elementsIn;
