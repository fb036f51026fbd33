/** A sheet as a Word document: real lists with boxes, real headings, the language set, in a typeface that every machine has. */
import { AlignmentType, LevelFormat, Paragraph, type IRunStylePropertiesOptions } from 'docx';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../core/translate.ts';
import { editableName, type EditableSheet } from '../parts/editable-sheet.ts';
import type { ExportedFile } from '../parts/exported-file.ts';
import { LISTS, blockOf, fieldOf, halves, twips, type Sizes } from './blocks.ts';
import { TEXT, wordDocument } from './document.ts';
import { wallSize } from './wall-size.ts';

const OTHERS = 190; // points that title, lead, small fields and foot of a wall sheet take

/** The one file of a sheet that is there to be edited. */
export function editableFile(entry: { id: string; language: Language }, sheet: EditableSheet, t: Translate): ExportedFile {
  return { name: editableName(t('site.name'), entry), write: () => sheetDocument(sheet, t('site.name')) };
}

/** @param author of the document, for its properties */
export async function sheetDocument(sheet: EditableSheet, author: string): Promise<Uint8Array> {
  const { language, title, lead, blocks, called, fields, imprint, address, modified } = sheet;
  const sizes = sizesOf(sheet);
  return wordDocument({
    ...{ language, title, author, imprint, address, modified },
    lists: lists(sizes),
    children: [
      new Paragraph({ text: title, heading: 'Heading1' }),
      ...[...(lead ? [lead] : []), ...blocks].flatMap((block) => blockOf(block, sizes)),
      ...called.map((field) => fieldOf(field, sizes.wall)),
      ...fields.map((field) => fieldOf(field, TEXT)),
    ],
  });
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
