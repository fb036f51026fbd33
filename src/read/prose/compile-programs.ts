/** Compiles bodies of prose as @astrojs/mdx does. In a build those without components are not modules for the bundler, which would take more time over them
 * than all else that is done with them (src/read/README.md). */
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { markdownOptions } from './markdown-options.ts';
import type { Programs } from './programs.ts';
import type { Source } from './read-prose.ts';

type MarkdownOptions = ReturnType<typeof markdownOptions>;

/** What @astrojs/mdx makes of Astro's `markdown` setting. */
export async function mdxRenderer({ processor, syntaxHighlight }: MarkdownOptions) {
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight, gfm: true, smartypants: true },
    { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
  );
  if (!renderer) throw new Error('The parser of prose does not read MDX, as that of @astrojs/markdown-satteri 0.4 does.');
  return renderer;
}

/** What may be a component. */
const COMPONENT = /<[A-Z]/;

/** @param sources that the check has passed */
export async function compilePrograms(sources: readonly Source[], options: MarkdownOptions): Promise<Programs> {
  const renderer = await mdxRenderer(options);
  const compiled = new Map<string, string>();
  const others: string[] = [];
  for (const { file, source } of sources) {
    const address = file.replace(/^content\/|\.mdx$/g, '');
    if (COMPONENT.test(source)) {
      others.push(address);
      continue;
    }
    const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
    compiled.set(address, (await renderer.process(content, `/${file}`, frontmatter)).code);
  }
  return { compiled, others };
}
