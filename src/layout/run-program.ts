/** Runs a body of prose that the check has compiled: gives what its module would export, without a bundler. */
import * as jsxRuntime from 'astro/jsx-runtime';
import { Renderer, type AstroComponentFactory } from 'astro/runtime/server/index.js';

interface Heading {
  depth: number;
  slug: string;
  text: string;
}

type MdxContent = (props: { components: object }) => unknown;

const RUNTIME = /^import \{ (.*) \} from "astro\/jsx-runtime";$/m;

/** @param program a body as @astrojs/mdx compiles it, without its fields. Throws where it imports anything but Astro's own runtime. */
export function runProgram(program: string): { Content: AstroComponentFactory; headings: Heading[] } {
  const names = RUNTIME.exec(program)?.[1] ?? '';
  const body = program.replace(RUNTIME, '').replace(/^export (?=function)/gm, '');
  if (/^(?:import|export)\b/m.test(body)) throw new Error('A body of prose imports something, which the check should have told.');
  const start = new Function(
    'runtime',
    `const { ${names.replaceAll(' as ', ': ')} } = runtime;${body}\nreturn { MDXContent, getHeadings };`,
  );
  const { MDXContent, getHeadings } = start(jsxRuntime) as { MDXContent: MdxContent; getHeadings: () => Heading[] };
  const Content = (props: { components?: object }) =>
    MDXContent({ ...props, components: { Fragment: jsxRuntime.Fragment, ...props.components } });
  // As @astrojs/mdx marks what it exports; Astro's type knows only components that its own compiler makes.
  const marks = { [Renderer]: 'astro:jsx', [Symbol.for('mdx-component')]: true, [Symbol.for('astro.needsHeadRendering')]: true };
  return { Content: Object.assign(Content, marks) as unknown as AstroComponentFactory, headings: getHeadings() };
}
