/** A build compiles and runs prose by itself, without the bundler. It must be what @astrojs/mdx and the bundler would make of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createComponent, unescapeHTML, type AstroComponentFactory } from 'astro/runtime/server/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROSE_COMPONENTS } from '../../src/core/prose-components.ts';
import { readManuscript } from '../../src/kinds/load.ts';
import { runProgram } from '../../src/layout/run-program.ts';
import { MARKDOWN } from '../../src/read/prose/markdown-options.ts';
import { programsOf } from '../../src/read/prose/programs.ts';
import { readProse, type Source } from '../../src/read/prose/read-prose.ts';

interface Transformed {
  code: string;
}
interface Plugin {
  name: string;
  transform: { handler: (this: object, code: string, id: string) => Transformed | Promise<Transformed> };
}

const bodies = ['.', 'tests/fixtures/handbook'].flatMap((root) =>
  readManuscript(resolve(root)).manuscript.bodies.map((body) => ({ ...body, id: resolve(root, body.file) })),
);

/** The module that the bundler would be given, by the plugins of @astrojs/mdx itself. */
async function moduleMaker(): Promise<(source: string, id: string) => Promise<string>> {
  const plugins: Plugin[] = [];
  const { hooks } = mdx();
  const config = {
    markdown: MARKDOWN,
    root: pathToFileURL('./'),
    srcDir: pathToFileURL('./src/'),
    base: '/base/',
    site: 'https://example.org',
  };
  const nothing = () => undefined;
  await hooks['astro:config:setup']?.({
    config,
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
    addPageExtension: nothing,
    addContentEntryType: nothing,
    addRenderer: nothing,
  } as never);
  await hooks['astro:config:done']?.({ config, logger: console } as never);
  return async (source, id) => {
    let code = source;
    for (const { transform } of plugins) {
      ({ code } = await transform.handler.call({ environment: { name: 'prerender' } }, code, id));
    }
    return code;
  };
}

const folder = mkdtempSync(resolve('node_modules/.prose-')); // within the project: modules find Astro from there
afterAll(() => rmSync(folder, { recursive: true }));

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer });
});

/** Components that a page gives to prose: what they are given is shown. */
const part = (name: string) =>
  createComponent((async (_: unknown, props: object, slots: Record<string, (() => unknown) | undefined>) => {
    const inside = await slots['default']?.();
    return [unescapeHTML(`<x-${name} ${JSON.stringify(props)}>`), inside, unescapeHTML(`</x-${name}>`)];
  }) as unknown as AstroComponentFactory);
const components = Object.fromEntries(['h2', 'a', ...Object.keys(PROSE_COMPONENTS)].map((name) => [name, part(name)]));

const shown = (Content: AstroComponentFactory) => container.renderToString(Content, { props: { components } });

/** Their programs, as a build takes them from the check. */
const programsIn = (sources: readonly Source[]) =>
  programsOf(readProse(sources).map(({ program }, index) => ({ file: sources[index]?.file ?? '', program })));

test('every body without components is the same as by @astrojs/mdx and a bundler', { timeout: 120_000 }, async () => {
  const toModule = await moduleMaker();
  const reports = readProse(bodies);
  const plain = bodies.flatMap((body, index) => {
    const program = reports[index]?.program;
    return program === undefined ? [] : [{ body, program }];
  });
  expect(plain.length).toBeGreaterThan(0);
  for (const [index, { body, program }] of plain.entries()) {
    const file = join(folder, `${index}.mjs`);
    writeFileSync(file, await toModule(body.source, body.id));
    const bundled = (await import(/* @vite-ignore */ file)) as { Content: AstroComponentFactory; getHeadings: () => unknown };
    const own = runProgram(program);
    expect(own.headings, body.id).toEqual(bundled.getHeadings());
    expect(await shown(own.Content), body.id).toBe(await shown(bundled.Content));
  }
});

test('programs are found by the address of their page, with the language at its end', () => {
  const { compiled } = programsIn([{ file: 'content/articles/rest/en.mdx', source: '---\na: 1\n---\n\nWords.\n' }]);
  expect([...compiled.keys()]).toEqual(['articles/rest/en']);
});

test('a body with a component stays with Astro', () => {
  const { compiled, others } = programsIn([{ file: 'content/articles/rest/en.mdx', source: 'Words.\n\n<Figure id="a" />\n' }]);
  expect([...compiled.keys(), ...others]).toEqual(['articles/rest/en']);
  expect(others).toEqual(['articles/rest/en']);
});

test('what imports something is not run', () => {
  expect(() => runProgram("import { rmSync } from 'node:fs';\nexport function MDXContent() {}")).toThrow('imports something');
});
