/** What the check learns of a body of prose from the parser that builds it. */
import type { ProseComponentName } from '../../core/prose-components.ts';

/** A mistake in prose, by the 1-based line of the file. */
export interface ProseProblem {
  line: number;
  wrong: string;
  fix: string;
}

export interface ProseLink {
  line: number;
  /** As the parser has it, its escapes undone. */
  address: string;
  /** The words of the link, without markup. */
  text: string;
}

export interface ProseHeading {
  line: number;
  /** 2 for `##`. */
  depth: number;
  /** The id that its element has in the page; undefined where a mistake kept the body from being compiled. */
  id: string | undefined;
  text: string;
}

/** A component in prose, such as `<Figure of="redress" />`. */
export interface ProseComponent {
  line: number;
  name: ProseComponentName;
  /** What stands behind its name, as written. */
  props: Record<string, string>;
}

/** One body, compiled. */
export interface ProseReport {
  problems: ProseProblem[];
  links: ProseLink[];
  headings: ProseHeading[];
  components: ProseComponent[];
  /** The body as @astrojs/mdx compiles it; undefined where it has components or a mistake. */
  program?: string | undefined;
  /** false where the parser gave up: what else is in it is then unknown. */
  parsed: boolean;
}

/** A report of nothing but what kept the parser from reading on. */
export function notParsed(...problems: ProseProblem[]): ProseReport {
  return { problems, links: [], headings: [], components: [], parsed: false };
}
