/** How Markdown is read and becomes HTML: the one place, for the pages (astro.config.mjs) and for the check. */
import { satteri } from '@astrojs/markdown-satteri';
import type { Features } from 'satteri';
import { prose } from './to-html.ts';

/** Quotes and footnote labels would be English in every language. */
export const FEATURES = { smartPunctuation: { quotes: false }, gfm: { footnotes: false } } satisfies Features;

/** Astro's `markdown` setting. */
export const MARKDOWN = {
  syntaxHighlight: false as const, // its inline styles clash with the content security policy
  processor: satteri({ features: FEATURES, hastPlugins: [prose()] }),
};
