/** Compiles one body as @astrojs/mdx does, and says what is in it. Nothing of it is run here. */
import { extractFrontmatter, parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { mdxToMdast } from 'satteri';
import { withoutUnprintables } from '../../core/characters.ts';
import { parseYaml, splitFrontmatter } from '../parse.ts';
import { inspect, type Inspected } from './inspect.ts';
import { FEATURES, MARKDOWN } from './markdown-options.ts';
import { NO_COMMENTS } from './refusals.ts';
import { notParsed, type ProseProblem, type ProseReport } from './report.ts';

const renderer = mdxRenderer();

/** What @astrojs/mdx makes of Astro's `markdown` setting. */
async function mdxRenderer() {
  const made = await MARKDOWN.processor.createMdxRenderer?.(
    { syntaxHighlight: MARKDOWN.syntaxHighlight, gfm: true, smartypants: true },
    { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
  );
  if (!made) throw new Error('The parser of prose does not read MDX, as that of @astrojs/markdown-satteri 0.4 does.');
  return made;
}

/** The fields, which the reader gives. */
const FIELDS = /^export const frontmatter = .*$/m;

/** @param file its path, "content/techniques/listen/en.mdx"
 *  @param source the whole text of the file */
export async function compile(file: string, source: string): Promise<ProseReport> {
  const fields = fieldsProblems(source);
  if (fields) return notParsed(...fields);
  const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
  let inspected: Inspected;
  try {
    // What is no letter in the file itself is told by the reader; here it is looked for in what a number such as &#11; makes.
    const legible = withoutUnprintables(content).replaceAll('\ufffd', ' ');
    inspected = inspect(mdxToMdast(legible, { features: FEATURES }));
  } catch (error) {
    return notParsed(parseProblem(content, error));
  }
  const withIds = (ids: readonly string[]) => inspected.headings.map((heading, index) => ({ ...heading, id: ids[index] }));
  if (inspected.problems.length) return { ...inspected, headings: withIds([]), parsed: true };
  try {
    const { code } = await (await renderer).process(content, `/${file}`, frontmatter);
    const program = inspected.components.length ? undefined : code.replace(FIELDS, '');
    return { ...inspected, headings: withIds(idsIn(code)), program, parsed: true };
  } catch (error) {
    return { ...inspected, headings: withIds([]), parsed: true, problems: [parseProblem(content, error)] };
  }
}

/** Astro reads the fields by another YAML parser than ours, and finds their end by another rule.
 *  @returns nothing to tell where the reader has told it already; undefined where all is well */
function fieldsProblems(source: string): ProseProblem[] | undefined {
  const own = splitFrontmatter(source)?.fields ?? '';
  if (extractFrontmatter(source)?.trim() !== own.trim()) {
    const fix = 'Indent that line, or start it otherwise.';
    return [{ line: 1, wrong: 'A line of the fields starts with --- or +++, and ends them too early.', fix }];
  }
  try {
    parseFrontmatter(source);
    return undefined;
  } catch (error) {
    if (parseYaml('', own).diagnostics.length) return [];
    const { mark, reason, message } = error as { mark?: { line: number }; reason?: string; message: string };
    const fix = 'Mend the line; text with a colon or a quotation mark needs quotes around it.';
    return [{ line: (mark?.line ?? 0) + 1, wrong: `Astro cannot read the fields: ${reason ?? message}.`, fix }];
  }
}

/** The parser's own message begins with "line:column:". */
function parseProblem(content: string, error: unknown): ProseProblem {
  const message = error instanceof Error ? error.message : String(error);
  const [, row = '1', column = '1', reason = message] = /^(\d+):(\d+)[^:]*: (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(message) ?? [];
  const line = Number(row);
  const found = content.split('\n')[line - 1]?.slice(Number(column) - 1) ?? '';
  if (found.startsWith('<!--')) return { line, ...NO_COMMENTS };
  if (found.startsWith('<')) {
    const fix = 'Write \\< for the sign itself, or say it in words; a link is [words](address).';
    return { line, wrong: 'This < is taken for the beginning of a tag.', fix };
  }
  if (found.startsWith('{')) {
    const fix = 'Take it out, or write \\{ for the brace itself.';
    return { line, wrong: 'This { is taken for the beginning of code.', fix };
  }
  return { line, wrong: `This is not valid MDX: ${reason}`, fix: 'Keep prose to plain Markdown.' };
}

/** Ids of the headings, in order, as the compiled page has them for Astro. */
function idsIn(code: string): string[] {
  const list = /^export function getHeadings\(\) \{ return (.*); \}$/m.exec(code)?.[1];
  if (!list) throw new Error('The compiled page does not list its headings, as that of @astrojs/mdx 8 does.');
  const headings: { slug: string }[] = JSON.parse(list);
  return headings.map(({ slug }) => slug);
}
