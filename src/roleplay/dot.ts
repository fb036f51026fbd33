/** The graph in the language of Graphviz, for authors: ids, first words, and which choices use their technique. */
import type { Language } from '../model/languages.ts';
import type { Scenario } from '../model/scenario.ts';

const SHAPES = { good: 'doublecircle', middling: 'circle', bad: 'octagon' } as const;
const WORDS = 6; // of what is said: enough to know the place

/** A choice that uses its technique is drawn whole, one that misses it dashed; the ending's shape says how it ended. */
export function dotOf({ facts, words }: Scenario, language: Language): string {
  const nodes = Object.entries(facts.nodes).map(([id, { end }]) => {
    const { scene, says } = words[language]?.nodes[id] ?? {};
    const shape = end ? SHAPES[end] : 'box';
    return `${quoted(id)} [shape=${shape}, label=${quoted(`${id}\n${beginning(says ?? scene ?? '')}`)}];`;
  });
  const edges = Object.entries(facts.nodes).flatMap(([id, { choices }]) =>
    choices.map(({ id: name, to, technique, uses, trust, heat }) => {
      const label = `${name}\n${technique} (${signed(trust)} ${signed(heat)})`;
      return `${quoted(id)} -> ${quoted(to)} [style=${uses ? 'solid' : 'dashed'}, label=${quoted(label)}];`;
    }),
  );
  const look =
    'rankdir=TB; fontname="sans-serif"; node [fontname="sans-serif", fontsize=11]; edge [fontname="sans-serif", fontsize=9];';
  return `digraph {\n${[look, ...nodes, ...edges].join('\n')}\n}\n`;
}

function beginning(text: string): string {
  const words = text.split(' ');
  const lines = [words.slice(0, WORDS / 2), words.slice(WORDS / 2, WORDS)].map((line) => line.join(' '));
  return `${lines.filter(Boolean).join('\n')}${words.length > WORDS ? ' …' : ''}`;
}

function signed(effect: number): string {
  return effect > 0 ? `+${effect}` : String(effect);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
