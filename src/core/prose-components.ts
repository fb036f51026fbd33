/** The components that writers may use in prose, without an import, and what each of them asks for. The check and the
 * pages know these and no others. */
import { z } from 'zod';
import { ref } from './schema.ts';

export const PROSE_COMPONENTS = {
  Figure: z.strictObject({ of: ref('figure', 'Name of a file in content/figures, without its ending.') }),
} as const;

export type ProseComponentName = keyof typeof PROSE_COMPONENTS;
export const PROSE_COMPONENT_NAMES = Object.keys(PROSE_COMPONENTS) as ProseComponentName[];

/** How each is written: `<Figure of="…" />`. */
export const PROSE_COMPONENT_FORMS = PROSE_COMPONENT_NAMES.map((name) => {
  const props = Object.keys(PROSE_COMPONENTS[name].shape).map((prop) => ` ${prop}="…"`);
  return `<${name}${props.join('')} />`;
});

export function isProseComponent(name: string): name is ProseComponentName {
  return Object.hasOwn(PROSE_COMPONENTS, name);
}

/** Whether a paragraph of a body is a component and no words. */
export function isComponentText(text: string): boolean {
  return /^\s*<[A-Z]\w*\b[^<>]*\/>\s*$/.test(text);
}
