/** An edition as a Word document: each number is typed, since counted ones would move with the first line that somebody adds. */
import { Paragraph, Tab, TabStopType, TextRun, type FileChild } from 'docx';
import { halves, paragraph, twips } from '../exports/docx/blocks.ts';
import { TEXT, wordDocument } from '../exports/docx/document.ts';
import type { Edition, NumberedLine } from './edition.ts';
import type { Guide } from './guide.ts';

const MM = 72 / 25.4; // points
const NUMBER = twips(14 * MM);
const MARGIN = twips(65 * MM); // at the right, to write in

/** @param about the handbook's name, and its address */
export function documentOf(edition: Edition, guide: Guide, about: { author: string; address: string }): Promise<Uint8Array> {
  const { name, language, day, sections } = edition;
  return wordDocument({
    ...about,
    language,
    title: guide.title,
    imprint: `${guide.title} · ${name}`,
    modified: `${day}T00:00:00Z`,
    marginRight: MARGIN,
    children: [...guidePage(guide), ...sections.flatMap(({ title, lines }) => [heading(title), ...lines.map(numbered)])],
  });
}

const heading = (text: string, onNewPage = false) =>
  new Paragraph({ text, heading: 'Heading2', keepNext: true, pageBreakBefore: onNewPage });
const plain = (text: string) => paragraph(text, { size: TEXT });

function guidePage({ title, lead, heading: how, before, example, after }: Guide): FileChild[] {
  return [
    new Paragraph({ text: title, heading: 'Heading1' }),
    plain(lead),
    heading(how),
    ...before.map(plain),
    ...example.map(({ mark, about }) => paragraph(`– ${about}`, { size: TEXT, label: mark })),
    ...after.map(plain),
  ];
}

function numbered({ number, text, field }: NumberedLine): Paragraph {
  const small = field ? [new TextRun({ text: `  ${field}`, size: halves(7.5), color: '555555' })] : [];
  return new Paragraph({
    children: [new TextRun({ text: String(number), bold: true }), new TextRun({ children: [new Tab(), text] }), ...small],
    indent: { left: NUMBER, hanging: NUMBER },
    tabStops: [{ type: TabStopType.LEFT, position: NUMBER }],
    spacing: { after: twips(5) },
  });
}
