/** A sheet as a Word document: real lists with boxes, real headings, the language set, in a typeface that every machine has. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
  type IRunStylePropertiesOptions,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../core/translate.ts';
import { zipped } from '../archive.ts';
import { editableName, type EditableSheet } from '../parts/editable-sheet.ts';
import type { ExportedFile } from '../parts/exported-file.ts';
import { LISTS, blockOf, fieldOf, halves, twips, type Sizes } from './blocks.ts';
import { wallSize } from './wall-size.ts';

const FONT = 'Arial';
const TEXT = 10.5; // points
const TITLE = 30;
const MM = 72 / 25.4; // points
const A4 = { width: twips(210 * MM), height: twips(297 * MM) };
const MARGINS = {
  top: twips(12 * MM),
  right: twips(12 * MM),
  bottom: twips(12 * MM),
  left: twips(20 * MM),
  footer: twips(8 * MM),
};
const OTHERS = 190; // points that title, lead, small fields and foot of a wall sheet take

/** The one file of a sheet that is there to be edited. */
export function editableFile(entry: { id: string; language: Language }, sheet: EditableSheet, t: Translate): ExportedFile {
  return { name: editableName(t('site.name'), entry), write: () => sheetDocument(sheet, t('site.name')) };
}

/** @param author of the document, for its properties */
export async function sheetDocument(sheet: EditableSheet, author: string): Promise<Uint8Array> {
  const { language, title, lead, blocks, called, fields } = sheet;
  const sizes = sizesOf(sheet);
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: halves(TEXT), language: { value: language } },
          paragraph: { spacing: { line: 252, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { font: FONT, size: halves(TITLE), bold: true, color: '000000' },
          paragraph: { spacing: { after: twips(4) } },
        },
        heading2: {
          run: { font: FONT, size: 26, bold: true, color: '000000' },
          paragraph: { spacing: { before: twips(6), after: twips(2) } },
        },
      },
    },
    numbering: { config: lists(sizes) },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: new Footer({ children: foot(sheet) }) },
        children: [
          new Paragraph({ text: title, heading: 'Heading1' }),
          ...[...(lead ? [lead] : []), ...blocks].flatMap((block) => blockOf(block, sizes)),
          ...called.map((field) => fieldOf(field, sizes.wall)),
          ...fields.map((field) => fieldOf(field, TEXT)),
        ],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toBuffer(document)), sheet.modified);
}

function sizesOf({ blocks, called, text }: EditableSheet): Sizes {
  const listed = blocks.flatMap((block) => (block.kind === 'boxes' && block.forWall ? block.items : []));
  const danger = blocks.flatMap((block) => (block.kind === 'danger' ? block.texts : []));
  const items = [...danger, ...listed];
  const wall = items.length ? wallSize(items, called.length, OTHERS) : text * 1.3;
  return { wall, box: listed.length ? wall * 1.2 : text, text };
}

function lists({ box, text }: Sizes) {
  return [
    {
      reference: LISTS.boxes,
      levels: [levelOf(LevelFormat.BULLET, '☐', box * 1.5, { font: 'Segoe UI Symbol', size: halves(box) })],
    },
    { reference: LISTS.bullets, levels: [levelOf(LevelFormat.BULLET, '•', text * 1.3, { size: halves(text) })] },
    { reference: LISTS.numbers, levels: [levelOf(LevelFormat.DECIMAL, '%1.', text * 1.8, { size: halves(text) })] },
  ];
}

/** @param indent points */
function levelOf(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  indent: number,
  run?: IRunStylePropertiesOptions,
) {
  const paragraph = { indent: { left: twips(indent), hanging: twips(indent) } };
  return { level: 0, format, text, alignment: AlignmentType.START, style: { paragraph, ...(run && { run }) } };
}

function foot({ imprint, address }: EditableSheet): Paragraph[] {
  const small = (text: string) => new TextRun({ text, size: 16 });
  const link = new ExternalHyperlink({ link: address, children: [small(address.replace(/^https?:\/\//, ''))] });
  return [new Paragraph({ children: [small(`${imprint} · CC BY 4.0 · `), link] })];
}

/** The library dates what it writes by the clock, and names the link by chance; the same words make the same bytes. */
function sameBytes(packed: Uint8Array, modified: string): Uint8Array {
  const files = Object.entries(unzipSync(packed)).map(([name, content]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, content];
    const text = strFromU8(content).replace(/\brId[\w-]{12,}/g, 'rIdAddress');
    return [name, text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${modified}`)];
  });
  return zipped(Object.fromEntries(files));
}
