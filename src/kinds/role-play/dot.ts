/** The graph in the language of Graphviz, for authors: ids, first words, and which choices use their technique. */
import type { Localised } from '../handbook.ts';

const LOOKS = { good: 'shape=box, peripheries=2', middling: 'shape=box, style=rounded', bad: 'shape=octagon' } as const;
const LOOK = `nodesep=0.7; ranksep=0.8; node [fontname="Helvetica", fontsize=11]; edge [fontname="Helvetica", fontsize=9];`;
const WORDS = 6; // of what is said: enough to know the place

/** A choice that uses its technique is drawn whole, one that misses it dashed; an ending says how it ended, and its frame differs. */
export function dotOf(rolePlay: Localised<'role-play'>): string {
  const all = Object.values(rolePlay.nodes);
  const nodes = all.map(({ id, end, scene, says }) => {
    const label = [end ? `${id} (${end})` : id, beginning(says ?? scene ?? '')].join('\n');
    return `${quoted(id)} [${end ? LOOKS[end] : 'shape=box'}, label=${quoted(label)}];`;
  });
  const edges = all.flatMap(({ id, choices }) =>
    choices.map(({ id: name, to, technique, uses, trust, heat }) => {
      const label = `${name}\n${technique} (${signed(trust)} ${signed(heat)})`;
      return `${quoted(id)} -> ${quoted(to)} [style=${uses ? 'solid' : 'dashed'}, label=${quoted(label)}];`;
    }),
  );
  return `digraph {\n${[LOOK, ...nodes, ...edges].join('\n')}\n}\n`;
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
