/** Preloaded into a build (`--import`): the code in HANDBOOK_TEST_PAGES runs where Astro would make the pages, and makes none. */
import { registerHooks } from 'node:module';

const source = `export async function build() { ${process.env.HANDBOOK_TEST_PAGES} }`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'astro'
      ? { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true }
      : next(specifier, context),
});
