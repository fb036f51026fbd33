/** Where the shapes and the letters of a figure stand: per cent from the left, so that it fits any width, and em from the top,
 * so that letters keep their size. Every number is written beside what is drawn; so paper needs no table. */

/** A row as it is drawn and told. */
export interface DrawnRow {
  label: string;
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  /** Columns that it takes, 1 first. */
  at: readonly number[];
  /** Its number in words: "36%", "60% to 120%". */
  told: string;
  /** How many are behind this row alone; empty where that is said below the figure. */
  ofMany?: string | undefined;
}

export interface Plan {
  form: 'bars' | 'dots' | 'places';
  scale: { from: number; to: number };
  mark?: { at: number; label: string } | undefined;
  columns: readonly string[];
  rows: readonly DrawnRow[];
  /** The ends of the scale, written out. */
  ends: readonly [string, string];
}

/** A piece of text; what stands at the end of its line may be bold. */
export interface Letters {
  x: number;
  y: number;
  text: string;
  bold?: string | undefined;
  anchor: 'start' | 'middle' | 'end';
}

/** A box: the lane of a row, a bar, a range, a place. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  filled: boolean;
}

export interface Drawing {
  /** em */
  height: number;
  letters: Letters[];
  boxes: Box[];
  dots: { x: number; y: number }[];
  /** Strokes from top to bottom. */
  marks: { x: number; from: number; to: number }[];
}

const LINE = 1.3; // em, from one line of letters to the next
const LANE = 1; // em, height of what is drawn
const GAP = 0.9; // em, below it
const LONGEST = 30; // characters that fit a phone of 320 px, bold and wide ones too
/** Dots at the ends of a scale are whole. */
const INSET = 2; // per cent

export function draw(plan: Plan): Drawing {
  const drawing: Drawing = { height: 0, letters: [], boxes: [], dots: [], marks: [] };
  if (plan.form === 'places') headColumns(plan, drawing);
  for (const row of plan.rows) drawRow(row, plan, drawing);
  if (plan.form !== 'places') scaleBelow(plan, drawing);
  return drawing;
}

function drawRow(row: DrawnRow, plan: Plan, drawing: Drawing): void {
  const label = row.ofMany ? `${row.label} (${row.ofMany})` : row.label;
  const lines = wrap(row.told ? `${label}: ${row.told}` : label, LONGEST);
  lines.forEach((text, index) => {
    const isLast = index === lines.length - 1;
    const bold = isLast && row.told && text.endsWith(row.told) ? row.told : undefined;
    drawing.height += LINE;
    drawing.letters.push({
      x: 0,
      y: drawing.height - 0.3,
      text: bold ? text.slice(0, -bold.length) : text,
      bold,
      anchor: 'start',
    });
  });
  lane(row, drawing.height + 0.1, plan, drawing);
  drawing.height += LANE + GAP;
}

function lane(row: DrawnRow, y: number, plan: Plan, drawing: Drawing): void {
  const { form, mark } = plan;
  const x = (number: number) => across(number, plan);
  if (form === 'places') {
    const width = 100 / plan.columns.length;
    plan.columns.forEach((_, index) =>
      drawing.boxes.push({ x: index * width + 0.5, y, width: width - 1, height: LANE, filled: row.at.includes(index + 1) }),
    );
    return;
  }
  if (form === 'bars') {
    drawing.boxes.push({ x: x(0), y, width: x(plan.scale.to) - x(0), height: LANE, filled: false });
    drawing.boxes.push({ x: x(0), y, width: x(row.value ?? 0) - x(0), height: LANE, filled: true });
  } else {
    const middle = y + LANE / 2;
    drawing.boxes.push({ x: INSET, y: middle - 0.03, width: 100 - 2 * INSET, height: 0.06, filled: true });
    if (row.low !== undefined && row.high !== undefined) {
      drawing.boxes.push({ x: x(row.low), y: middle - 0.15, width: x(row.high) - x(row.low), height: 0.3, filled: true });
    }
    if (row.value !== undefined) drawing.dots.push({ x: x(row.value), y: middle });
  }
  if (mark) drawing.marks.push({ x: x(mark.at), from: y - 0.05, to: y + LANE + 0.05 });
}

/** The ends of the scale, and below them what the mark means. */
function scaleBelow(plan: Plan, drawing: Drawing): void {
  const [from, to] = plan.ends;
  const y = drawing.height + 0.3;
  drawing.letters.push({ x: 0, y, text: from, anchor: 'start' }, { x: 100, y, text: to, anchor: 'end' });
  drawing.height += 0.7;
  if (!plan.mark) return;
  const at = across(plan.mark.at, plan);
  const anchor = at < 35 ? 'start' : at > 65 ? 'end' : 'middle';
  drawing.marks.push({ x: at, from: drawing.height - 1.4, to: drawing.height });
  drawing.letters.push({ x: at, y: drawing.height + 1, text: plan.mark.label, anchor });
  drawing.height += LINE + 0.2;
}

function headColumns({ columns }: Plan, drawing: Drawing): void {
  const width = 100 / columns.length;
  const heads = columns.map((column) => wrap(column, Math.floor(LONGEST / columns.length)));
  const most = Math.max(...heads.map(({ length }) => length));
  heads.forEach((lines, index) =>
    lines.forEach((text, line) =>
      drawing.letters.push({ x: (index + 0.5) * width, y: (line + 1) * LINE - 0.3, text, anchor: 'middle' }),
    ),
  );
  drawing.height = most * LINE + 0.5;
}

/** Per cent from the left. */
function across(number: number, { form, scale: { from, to } }: Plan): number {
  const inset = form === 'dots' ? INSET : 0;
  return inset + ((number - from) / (to - from)) * (100 - 2 * inset);
}

/** Lines of at most so many characters; a longer word has its own line. */
function wrap(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
