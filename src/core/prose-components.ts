/** The components that writers may use in prose, without an import, and what each of them asks for. The check and the
 * pages know these and no others. */
import { z } from 'zod';
import { partRef, ref } from './schema.ts';

export const PROSE_COMPONENTS = {
  Figure: z.strictObject({ of: ref('figure', 'Name of a file in content/figures, without its ending.') }),
  Situation: z.strictObject({ of: ref('situation', 'Its id: the name of its folder.') }),
  Pair: z.strictObject({ of: partRef('technique', 'phrases', 'A say / rather-not pair, as technique/pair.') }),
} as const;

export type ProseComponentName = keyof typeof PROSE_COMPONENTS;
export const PROSE_COMPONENT_NAMES = Object.keys(PROSE_COMPONENTS) as ProseComponentName[];

/** How one is written: `<Figure of="…" />`. */
export function componentForm(name: ProseComponentName): string {
  const props = Object.keys(PROSE_COMPONENTS[name].shape).map((prop) => ` ${prop}="…"`);
  return `<${name}${props.join('')} />`;
}

export function isProseComponent(name: string): name is ProseComponentName {
  return Object.hasOwn(PROSE_COMPONENTS, name);
}

/** Whether a paragraph of a body is a component and no words. */
export function isComponentText(text: string): boolean {
  return /^\s*<[A-Z]\w*\b[^<>]*\/>\s*$/.test(text);
}
