/** The script of the file: what the pages' scripts do on the site, in one plain script, with the file in the place of the network. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const CLIENT = join(import.meta.dirname, 'client');
const ENTRY = 'the-file';
/** Modules of the site that the file has its own of. */
const REPLACED = ['load-pagefind.ts', 'load-styles.ts'];

export interface Script {
  text: string;
  /** Base names of the sheets that it would load on the site: "line-more.css". */
  sheets: string[];
}

/** What keeps the site without a network; a file needs none of it. */
const LEFT_OUT = ['offline.client.ts', 'keeping.client.ts'];

/** The browser scripts of a component, from its source: Astro names the built script of a page after the component.
 *  @param built addresses of scripts as pages name them */
export function sourcesOf(built: readonly string[]): string[] {
  const components = new Set(built.map((address) => `${basename(address).split('.astro_astro_type_script')[0] ?? ''}.astro`));
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => components.has(basename(file)));
  const scripts = files.sort().flatMap((file) => {
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(readFileSync(join(SOURCES, file), 'utf8')) ?? [];
    return [...script.matchAll(/import '([^']+)'/g)].map(([, path = '']) => join(SOURCES, dirname(file), path));
  });
  return [...new Set(scripts)].filter((script) => !LEFT_OUT.includes(basename(script)));
}

/** @param sources browser scripts of the site */
export async function bundleScript(sources: readonly string[]): Promise<Script> {
  const own = (name: string) => JSON.stringify(join(CLIENT, name));
  const entry = [
    `import ${own('parked.ts')};`,
    `import ${own('listeners.ts')};`,
    ...sources.map((source) => `import ${JSON.stringify(source)};`),
    `import { start } from ${own('show.ts')};`,
    'start();',
  ].join('\n');
  const sheets: string[] = [];
  const made = await rolldown({
    input: ENTRY,
    logLevel: 'warn',
    transform: {
      inject: {
        location: [join(CLIENT, 'here.ts'), 'location'],
        history: [join(CLIENT, 'here.ts'), 'history'],
        fetch: [join(CLIENT, 'files.ts'), 'fetch'],
      },
    },
    plugins: [
      {
        name: 'the-file',
        resolveId: (id, importer = '') => {
          if (id === ENTRY) return ENTRY;
          if (id.endsWith('.css?url')) return { id: `sheet:${basename(id.replace('?url', ''))}` };
          const isReplaced = REPLACED.includes(basename(id)) && !importer.startsWith(CLIENT);
          return isReplaced ? join(CLIENT, basename(id)) : undefined;
        },
        load: (id) => {
          if (id === ENTRY) return entry;
          if (!id.startsWith('sheet:')) return undefined;
          sheets.push(id.slice('sheet:'.length));
          return { code: "export default '';", moduleType: 'js' };
        },
      },
    ],
  });
  const { output } = await made.generate({ format: 'iife', minify: true, codeSplitting: false });
  await made.close();
  return { text: output[0].code, sheets: sheets.sort() }; // they are read as they come, each time in another order
}
