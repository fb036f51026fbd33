/** A workbook of one sheet, with what office programs show as its properties; the same bytes for the same rows. */
import writeSheet from 'write-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { escapeXml } from '../core/text.ts';
import { zipped, type Files } from './archive.ts';
import type { Collection } from './parts/question-set.ts';

export type Cell = string | number | null;

/** @param widths of the columns, in characters
 *  @param sheet its name */
export async function workbook(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  sheet: string,
  about: Pick<Collection, 'title' | 'language' | 'modified'>,
): Promise<Uint8Array> {
  const columns = widths.map((width) => ({ width }));
  const file = await writeSheet(
    rows.map((row) => [...row]),
    { columns, sheet },
  ).toBuffer();
  return zipped(withProperties(unzipSync(new Uint8Array(file)), about));
}

const CORE = 'docProps/core.xml';

/** The library writes none. */
function withProperties(
  files: Record<string, Uint8Array>,
  { title, language, modified }: Pick<Collection, 'title' | 'language' | 'modified'>,
): Files {
  const namespaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const said = `<dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language>`;
  const on = `<dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified>`;
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  const before = (end: string, path: string, added: string) => strFromU8(files[path] ?? missing(path)).replace(end, added + end);
  return {
    ...files,
    '[Content_Types].xml': before('</Types>', '[Content_Types].xml', `<Override PartName="/${CORE}" ContentType="${type}"/>`),
    '_rels/.rels': before('</Relationships>', '_rels/.rels', `<Relationship Id="core" Type="${relation}" Target="${CORE}"/>`),
    [CORE]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${namespaces}>${said}${on}</cp:coreProperties>`,
  };
}

function missing(path: string): never {
  throw new Error(`The spreadsheet has no ${path}.`);
}
