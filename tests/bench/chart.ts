/** The chart in README: a panel for each measure, a bar for each system, as SVG that reads on light and on dark. */
import { escapeXml } from '../../src/core/text.ts';
import { shown, withSpread, type Figure, type Unit } from './figures.ts';
import { ANSWER, ARTICLE, CHANGED, COLD, FIRST_PAINT, OUTPUT, type Measure } from './measures.ts';
import type { Results, Row } from './results.ts';
import { LABEL, NAMES, type Name } from './systems.ts';

export interface Bar {
  system: Name;
  unit: Unit;
  figure: Figure;
}

export interface Panel {
  title: string;
  bars: Bar[];
}

const WIDTH = 800;
const GAP = 40;
const COLUMN = (WIDTH - GAP) / 2;
const NAME = 118; // what the names of the systems take
const VALUE = 142; // what the figures take, after the longest bar
const LINE = 22;
const TITLE = 30;

const STYLE = `text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 } .note { font-size: 11px; fill: #59636e }
.ours { fill: #0969da } .peer { fill: #afb8c1 } .spread { stroke: #1f2328 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .note { fill: #9198a1 } .ours { fill: #58a6ff } .peer { fill: #59636e } .spread { stroke: #e6edf3 }
}`;

export function chartOf(results: Results): string {
  const panels = panelsOf(results);
  const rows = Array.from({ length: Math.ceil(panels.length / 2) }, (_, row) => panels.slice(2 * row, 2 * row + 2));
  let top = 0;
  const drawn = rows.flatMap((row) => {
    const here = top;
    top += TITLE + Math.max(...row.map(({ bars }) => bars.length)) * LINE + LINE;
    return row.map((panel, column) => draw(panel, column * (COLUMN + GAP), here));
  });
  const notes = notesOf(results);
  const label = `${panels.map(wordsOf).join('. ')}. ${notes.join(' ')}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + notes.length * LINE}" role="img" aria-label="${escapeXml(label)}">`,
    `<style>${STYLE}</style>`,
    ...drawn,
    ...notes.map((note, index) => `<text class="note" x="0" y="${top + 10 + index * LINE}">${escapeXml(note)}</text>`),
    '</svg>\n',
  ].join('\n');
}

/** Builds at every size at which there is a peer; the rest at the largest at which it was measured of one. */
function panelsOf({ rows }: Results): Panel[] {
  const peers = rows.filter(({ system }) => system !== 'ours');
  const of = (measure: Measure, title: (size: string) => string): Panel[] => {
    const sizes = (peers.length ? peers : rows).filter(measure.of).map(({ size }) => size);
    const size = Math.max(...sizes);
    return sizes.length ? [panel(measure, rows, size, title(shown(size, '')))] : [];
  };
  const compared = [...new Set((peers.length ? peers : rows).map(({ size }) => size))].sort((a, b) => a - b);
  return [
    ...compared.map((size) => panel(COLD, rows, size, `Cold build of ${shown(size, '')} entries a language, CPU seconds`)),
    ...of(CHANGED, (size) => `Build after one changed entry of ${size}, CPU seconds`),
    ...of(OUTPUT, (size) => `Site of ${size} entries a language, MB`),
    ...of(ARTICLE, (size) => `One article of ${size}, besides fonts, KB`),
    ...of(FIRST_PAINT, (size) => `First paint of one article of ${size}, Lighthouse mobile, ms`),
    ...of(ANSWER, (size) => `First results of a search in ${size}, KB`),
  ].filter(({ bars }) => bars.length > 0);
}

function panel({ unit, of }: Measure, rows: readonly Row[], size: number, title: string): Panel {
  const bars = NAMES.flatMap((system): Bar[] => {
    const row = rows.find((one) => one.system === system && one.size === size);
    const figure = row && of(row);
    return figure ? [{ system, unit, figure }] : [];
  });
  return { title, bars };
}

/** @param x left, @param y top */
export function draw({ title, bars }: Panel, x: number, y: number): string {
  const most = Math.max(...bars.map(({ figure }) => figure.most));
  const wide = (value: number) => Number((((COLUMN - NAME - VALUE) * value) / most).toFixed(1));
  const left = x + NAME;
  const lines = bars.map(({ system, unit, figure }, index) => {
    const line = y + TITLE + index * LINE;
    const middle = line + 7;
    const spread = `<path class="spread" d="M${left + wide(figure.least)} ${middle}H${left + wide(figure.most)}"/>`;
    return [
      `<text x="${x}" y="${line + 11}">${escapeXml(LABEL[system])}</text>`,
      `<rect class="${system === 'ours' ? 'ours' : 'peer'}" x="${left}" y="${line}" width="${Math.max(wide(figure.median), 1)}" height="14"/>`,
      figure.least < figure.most ? spread : '',
      `<text x="${left + wide(figure.most) + 6}" y="${line + 11}">${withSpread(figure, unit)}</text>`,
    ].join('');
  });
  return [`<text class="title" x="${x}" y="${y + 16}">${escapeXml(title)}</text>`, ...lines].join('\n');
}

const wordsOf = ({ title, bars }: Panel): string =>
  `${title}: ${bars.map(({ system, unit, figure }) => `${LABEL[system]} ${shown(figure.median, unit)}`).join(', ')}`;

/** When, on what, with which versions; and what is not alike. */
function notesOf({ runs, rows }: Results): string[] {
  const [date, run] = Object.entries(runs).at(-1) ?? [];
  if (!date || !run) return [];
  const { machine, versions } = run;
  const named = ['@astrojs/starlight', '@11ty/eleventy', 'node'].filter((name) => versions[name]);
  const made = named.map((name) => `${name} ${versions[name]}`).join(', ');
  const alone = rows.find(({ system, size }) => system === 'ours' && size === 0)?.cold?.cpu;
  const itself = alone ? `, which takes ${shown(alone.median, 's')} CPU seconds by itself` : '';
  return [
    `${date.slice(0, 10)}, ${machine}. ${made}. Medians, with the least and the most.`,
    `Common Ground has its whole handbook around the entries${itself}, and no PDFs; the others have the entries alone.`,
  ];
}
