/** Short names for classes: theirs are a seventh of the file. A name that the script knows stays, as does one that no style has. */
import type { AnyNode } from 'domhandler';
import { elementsIn } from '../core/html.ts';

/** A class in a selector, as it is written there: `.max-sm\:hidden`. */
const IN_STYLES = /\.((?:\\.|[\w-])+)/g;
const unescaped = (name: string) => name.replace(/\\(.)/g, '$1');

export interface ClassNames {
  /** Renames the classes of the elements within. */
  inHtml: (nodes: readonly AnyNode[]) => void;
  inStyles: (css: string) => string;
}

/** @param nodes all of the file's HTML @param styles all of its styles */
export function shortClassNames(nodes: readonly AnyNode[], styles: string, script: string): ClassNames {
  const styled = new Set([...styles.matchAll(IN_STYLES)].map(([, name = '']) => unescaped(name)));
  const counts = new Map<string, number>();
  for (const name of nodes.flatMap(namesIn)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const short = [...counts]
    .filter(([name]) => styled.has(name) && !script.includes(name))
    .sort(([, a], [, b]) => b - a)
    .map(([name], index) => [name, `_${index.toString(36)}`] as const)
    .filter(([name, to]) => to.length < name.length);
  const names = new Map(short);
  return {
    inHtml: (within) => {
      for (const element of within.flatMap((node) => elementsIn(node, '[class]')))
        element.attribs['class'] = classesOf(element.attribs['class'])
          .map((name) => names.get(name) ?? name)
          .join(' ');
    },
    inStyles: (css) =>
      css.replace(IN_STYLES, (written, name: string) => {
        const to = names.get(unescaped(name));
        return to ? `.${to}` : written;
      }),
  };
}

function namesIn(node: AnyNode): string[] {
  return elementsIn(node, '[class]').flatMap(({ attribs }) => classesOf(attribs['class']));
}

function classesOf(value = ''): string[] {
  return value.split(/\s+/).filter(Boolean);
}
