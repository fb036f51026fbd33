/** How prose in MDX becomes HTML: links inside the handbook gain base and language, wide tables may scroll,
 * column alignment is a class (the content security policy allows no style attributes). */
import { defineHastPlugin } from 'satteri';
import type { HastPluginEntry } from 'satteri';

/** @param base the path under which the site is served, with slashes at both ends
 *  @param values what fills {emergency} and its like
 *  @param languagesOf languages in which the page at an address without language is written: "/techniques/listen/" */
export function prose(
  base: string,
  values: Record<string, string>,
  languagesOf: (address: string) => readonly string[],
): HastPluginEntry {
  return ({ fileURL }) => {
    const language = /\/([a-z]{2,3})\.mdx$/.exec(fileURL?.pathname ?? '')?.[1];
    return defineHastPlugin({
      name: 'handbook-prose',
      mdxTextExpression(node, context) {
        const value = values[node.value.trim()];
        if (value !== undefined) context.replaceNode(node, { type: 'text', value });
      },
      element: [
        {
          filter: ['a'],
          visit(node, context) {
            const href = String(node.properties['href'] ?? '');
            if (!language || !href.startsWith('/')) return;
            const languages = languagesOf(href.replace(/#.*$/, ''));
            const spoken = languages.includes(language) ? language : (languages[0] ?? language);
            context.setProperty(node, 'href', `${base}${spoken}${href}`);
            if (spoken !== language) context.setProperty(node, 'hrefLang', spoken);
          },
        },
        {
          filter: ['table'],
          visit(node, context) {
            const wide = { className: ['wide'], tabIndex: 0 };
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
