/** Each block of a sheet as paragraphs and tables of a document. */
import {
  BorderStyle,
  Paragraph,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IBordersOptions,
} from 'docx';
import type { SheetBlock, SheetField } from '../parts/editable-sheet.ts';
import { PAGE } from './wall-size.ts';

/** Names of the lists that the document defines. */
export const LISTS = { boxes: 'boxes', bullets: 'bullets', numbers: 'numbers' } as const;

/** Twentieths of a point, in which documents measure. */
export const twips = (points: number) => Math.round(points * 20);
/** Half points, in which they measure type. */
export const halves = (points: number) => Math.round(points * 2);

const rule = (points: number, color = '000000') => ({ style: BorderStyle.SINGLE, size: points * 8, color, space: 1 });
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_RULES: IBordersOptions = { top: NO_RULE, bottom: NO_RULE, left: NO_RULE, right: NO_RULE };

/** In points. */
export interface Sizes {
  /** Of danger, of the items of a wall sheet, of whom to call in. */
  wall: number;
  /** Of the boxes before items. */
  box: number;
  text: number;
}

export function blockOf(block: SheetBlock, sizes: Sizes): FileChild[] {
  switch (block.kind) {
    case 'danger':
      return [framed(block.texts.map((text) => paragraph(text, { size: sizes.wall, bold: true })))];
    case 'boxes': {
      const size = block.forWall ? sizes.wall : sizes.text;
      const thin = rule(0.5, '767676');
      return block.items.map(
        (text) =>
          new Paragraph({
            children: [run(text, size, block.forWall)],
            numbering: { reference: LISTS.boxes, level: 0 },
            spacing: { before: twips(block.forWall ? 5 : 1), after: twips(block.forWall ? 5 : 1) },
            ...(block.forWall && { border: { top: thin, bottom: thin, between: thin } }),
          }),
      );
    }
    case 'bullets':
    case 'numbers':
      return block.items.map((text) => listed(text, LISTS[block.kind], sizes.text));
    case 'heading':
      return [heading(block)];
    case 'text':
      return [paragraph(block.text, { size: sizes.text, label: block.label })];
    case 'say':
      return [paragraph(block.text, { size: sizes.text * 1.5, bold: true })];
    case 'questions':
      return block.items.flatMap((text) => [paragraph(text, { size: sizes.text }), lineToWrite()]);
    case 'columns':
      return [columns(block.left, block.right, sizes)];
  }
}

function heading({ text, onNewPage = false }: Extract<SheetBlock, { kind: 'heading' }>): Paragraph {
  return new Paragraph({ text, heading: 'Heading2', keepNext: true, ...(onNewPage && { pageBreakBefore: true }) });
}

export function fieldOf({ label, value }: SheetField, size: number): Paragraph {
  return new Paragraph({
    children: [run(`${label} `, 11), value ? run(value, size, true) : new TextRun({ children: [new Tab()], size: halves(size) })],
    tabStops: [{ type: TabStopType.RIGHT, position: twips(PAGE.width) }],
    border: { bottom: rule(0.75), between: rule(0.75) },
    spacing: { before: twips(value ? 4 : size * 0.7) },
  });
}

interface Look {
  size: number;
  bold?: boolean;
  label?: string | undefined;
}

export function paragraph(text: string, { size, bold = false, label }: Look): Paragraph {
  const children = [...(label === undefined ? [] : [run(`${label} `, size, true)]), run(text, size, bold)];
  return new Paragraph({ children, spacing: { after: twips(4) } });
}

const run = (text: string, size: number, bold = false) => new TextRun({ text, size: halves(size), bold });

const listed = (text: string, reference: string, size: number) =>
  new Paragraph({ children: [run(text, size)], numbering: { reference, level: 0 }, spacing: { after: twips(2) } });

export const lineToWrite = () =>
  new Paragraph({
    border: { bottom: rule(0.75) },
    spacing: { before: 0, after: twips(4) },
    children: [new TextRun({ size: 20 })],
  });

/** A table of one cell: a frame that every word processor draws. */
function framed(children: Paragraph[]): Table {
  const thick = rule(3);
  const cell = new TableCell({
    children,
    borders: { top: thick, bottom: thick, left: thick, right: thick },
    margins: { top: twips(4), bottom: twips(2), left: twips(8), right: twips(8) },
  });
  return new Table({ rows: [new TableRow({ children: [cell] })], width: { size: 100, type: WidthType.PERCENTAGE } });
}

function columns(left: readonly SheetBlock[], right: readonly SheetBlock[], sizes: Sizes): Table {
  const cells = [left, right].map(
    (blocks) =>
      new TableCell({
        children: blocks.flatMap((block) => blockOf(block, sizes)) as Paragraph[],
        borders: NO_RULES,
        width: { size: twips(PAGE.width / 2), type: WidthType.DXA },
        margins: { right: twips(12) },
      }),
  );
  return new Table({
    rows: [new TableRow({ children: cells })],
    columnWidths: [twips(PAGE.width / 2), twips(PAGE.width / 2)],
    width: { size: twips(PAGE.width), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...NO_RULES, insideHorizontal: NO_RULE, insideVertical: NO_RULE },
  });
}
