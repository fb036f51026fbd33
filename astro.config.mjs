import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { kindRoutes } from './src/kinds/routes.ts';
import { contentCheck } from './src/cli/dev-check.ts';
import { lastIndex } from './src/cli/dev-search.ts';
import { MARKDOWN } from './src/read/prose/markdown-options.ts';
import { settings } from './src/read/settings.ts';

const { site, base, outDir, languages } = settings();

/** Vite's helper for dynamic imports preloads what they import in turn. It and its lists weigh more than all scripts of a page that is only
 * read, and every script asks for it first. Ours just import: what is loaded on demand here is one file or two. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle: {
    order: 'post', // Vite writes its lists before
    handler(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.name === 'preload-helper') Reflect.deleteProperty(bundle, file);
        chunk.code = chunk.code
          .replace(/import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper[^"]*";/, 'var $1=l=>l();')
          .replace(/^const __vite__mapDeps=.*\n/m, '')
          .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
      }
    },
  },
};

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  compressHTML: true, // the default glues inline elements that stand on separate lines
  prerenderConflictBehavior: 'error',
  build: { assets: '_astro', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  i18n: {
    locales: languages,
    defaultLocale: languages[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: MARKDOWN,
  integrations: [kindRoutes(), contentCheck(), mdx(), lastIndex()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "connect-src 'self'",
        "font-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [tailwindcss(), plainImports],
    build: {
      assetsInlineLimit: 0, // a font inside the CSS would be a data: address, which the policy forbids
      rolldownOptions: {
        // Every MDX file would print five lines about a directive that does no harm.
        onLog(level, log, next) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
