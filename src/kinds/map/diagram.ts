/** The decision of a map as a drawing: Graphviz lays it out when the site is built, we draw it ourselves.
 * Its own SVG carries style attributes, which the content security policy forbids, and knows no Estonian line breaks. */
import { instance } from '@viz-js/viz';
import type { MapStep } from './schema.ts';

export const TEXT = 9.5; // points
const LINE_HEIGHT = 11;
const LETTER_WIDTH = 4.95; // points: Atkinson Hyperlegible at 9.5 pt, a little more than its average
const LINE_LENGTHS = [18, 22, 26, 30, 34, 40]; // letters in a line of a step: the drawing with the largest type is taken
const PADDING = { x: 8, y: 4.5 };
const ROOM = { width: 504, height: 260 }; // points: about what a sheet of A4 has for it, 178 x 92 mm
const INCH = 72;

interface Label {
  x: number;
  y: number;
  lines: string[];
}
/** A step with its place: the middle, in points from the top left. */
export interface StepBox extends Label {
  kind: 'question' | 'action' | 'end';
  width: number;
  height: number;
}
/** A way from one step to another, with the answer that leads there. */
export interface Way {
  path: string;
  /** Corners of the arrow's head, for `<polygon points>`. */
  head: string;
  answer?: Label & { width: number; height: number };
}
export interface Diagram {
  /** In points, where its type is TEXT. */
  width: number;
  height: number;
  steps: StepBox[];
  ways: Way[];
}

type Point = [number, number];
interface Operation {
  op: string;
  points?: Point[];
  pt?: Point;
}
interface LaidOut {
  bb: string;
  objects: { name: string; pos: string }[];
  edges: { _draw_: Operation[]; _hdraw_: Operation[]; lp?: string }[];
}

const graphviz = instance();

/** Throws where the map leads nowhere; the content check has seen to that. */
export async function draw(steps: readonly MapStep[]): Promise<Diagram> {
  const drawings = await Promise.all(LINE_LENGTHS.map((most) => drawnWith(most, steps)));
  const share = ({ width, height }: Diagram) => Math.max(width / ROOM.width, height / ROOM.height);
  return drawings.reduce((best, other) => (share(other) < share(best) ? other : best));
}

async function drawnWith(most: number, steps: readonly MapStep[]): Promise<Diagram> {
  const boxes = steps.map(({ id, text, to, answers }) => {
    const lines = broken(text, most);
    const kind: StepBox['kind'] = answers.length ? 'question' : to ? 'action' : 'end';
    return { id, kind, lines, width: widthOf(lines), height: lines.length * LINE_HEIGHT + 2 * PADDING.y };
  });
  const ways = steps.flatMap(({ id: tail, to, answers }) => [
    ...(to ? [{ tail, head: to, lines: [] as string[] }] : []),
    ...answers.map((answer) => ({ tail, head: answer.to, lines: broken(answer.text, 14) })),
  ]);
  const size = (points: number) => points / INCH;
  const laid = (await graphviz).renderJSON({
    graphAttributes: { rankdir: 'TB', nodesep: 0.14, ranksep: 0.06, fontsize: TEXT },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    nodes: boxes.map(({ id, width, height }) => ({ name: id, attributes: { width: size(width), height: size(height) } })),
    edges: ways.map(({ tail, head, lines }) => ({
      tail,
      head,
      attributes: { arrowsize: 0.6, ...(lines.length && { label: placeholder(lines), fontsize: TEXT }) },
    })),
  }) as unknown as LaidOut;

  const [, , width = 0, height = 0] = laid.bb.split(',').map(Number);
  const flip = ([x, y]: Point): Point => [round(x), round(height - y)];
  const placed = (position: string) => {
    const [x = 0, y = 0] = position.split(',').map(Number);
    return flip([x, y]);
  };
  return {
    width: round(width),
    height: round(height),
    steps: boxes.map(({ id, ...box }) => {
      const [x, y] = placed(laid.objects.find(({ name }) => name === id)?.pos ?? '0,0');
      return { ...box, x, y };
    }),
    ways: laid.edges.map((edge, index) => {
      const [first = [0, 0], ...rest] = pointsOf(edge._draw_, 'b').map(flip);
      const head = pointsOf(edge._hdraw_, 'P').map(flip);
      const { lines = [] } = ways[index] ?? {};
      const [x, y] = edge.lp ? placed(edge.lp) : [0, 0];
      return {
        path: `M${first.join(' ')}C${rest.map((point) => point.join(' ')).join(' ')}`,
        head: head.map((point) => point.join(',')).join(' '),
        ...(lines.length && {
          answer: { x, y, lines, width: widthOf(lines) - 2 * PADDING.x, height: lines.length * LINE_HEIGHT },
        }),
      };
    }),
  };
}

/** The points of a stroke (`b`: a curve, `P`: a filled shape) among Graphviz's drawing operations. */
function pointsOf(operations: readonly Operation[], op: 'b' | 'P'): Point[] {
  return operations.find((operation) => operation.op === op)?.points ?? [];
}

/** Table of a fixed size: Graphviz leaves room for our letters, whose widths it does not know. */
function placeholder(lines: readonly string[]): { html: string } {
  const width = Math.ceil(widthOf(lines) - PADDING.x);
  const height = Math.ceil(lines.length * LINE_HEIGHT);
  return {
    html: `<table border="0" cellborder="0" fixedsize="true" width="${width}" height="${height}"><tr><td></td></tr></table>`,
  };
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length)) * LETTER_WIDTH + 2 * PADDING.x;
}

/** Words in lines of about the same length: as few lines as `most` letters allow, and those as short as they can be. */
function broken(text: string, most: number): string[] {
  const fewest = filled(text, most).length;
  const shortest = Array.from({ length: most }, (_, index) => index + 1).find((length) => filled(text, length).length <= fewest);
  return filled(text, shortest ?? most);
}

function filled(text: string, length: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where the first line of a label starts, so that all its lines stand around its middle. */
export function firstLineOf({ y, lines }: Label): number {
  return round(y - ((lines.length - 1) * LINE_HEIGHT) / 2 + TEXT * 0.34);
}
export { LINE_HEIGHT };
