/** The spreadsheet that Kahoot takes, laid out as its own template: what is said of the file stands in the rows above the
 * header, which Kahoot passes over. Blooket, Gimkit and others read the same columns. */
import writeSheet from 'write-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { escapeXml } from '../core/text.ts';
import { zipped, type Files } from './archive.ts';
import { editionLine } from './notes.ts';
import type { Supported } from './parts/format.ts';
import type { ExportedQuestion, QuestionSet } from './parts/question-set.ts';

/** Kahoot looks for these words, so they stay English. */
const HEADER = [
  'Question - max 120 characters',
  'Answer 1 - max 75 characters',
  'Answer 2 - max 75 characters',
  'Answer 3 - max 75 characters',
  'Answer 4 - max 75 characters',
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];
const HEADER_ROW = 8; // 1-based, as in the template
const SECONDS = 60; // the questions are small stories: they take time to read

type Cell = string | number | null;

export async function spreadsheet(quiz: QuestionSet, taken: Supported): Promise<Uint8Array> {
  const notes = taken.notes.join(' ');
  const above = [
    [],
    [null, quiz.title],
    [null, quiz.summary],
    [null, quiz.address],
    [null, notes || null],
    [null, editionLine(quiz)],
  ];
  const empty = Array.from({ length: HEADER_ROW - 1 - above.length }, () => []);
  const questions = taken.questions.map((question, index) => [index + 1, ...row(question)]);
  const rows: Cell[][] = [...above, ...empty, [null, ...HEADER], ...questions];
  const widths = [6, 60, 30, 30, 30, 30, 14, 14].map((width) => ({ width }));
  const file = await writeSheet(rows, { columns: widths, sheet: 'Kahoot' }).toBuffer();
  return zipped(withProperties(unzipSync(new Uint8Array(file)), quiz));
}

const CORE = 'docProps/core.xml';

/** Adds what office programs show as the file's properties; the library writes none, and Kahoot asks for none. */
function withProperties(files: Record<string, Uint8Array>, { title, language, modified }: QuestionSet): Files {
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

function row({ ask, options }: ExportedQuestion): Cell[] {
  const right = options.flatMap((option, index) => (option.right ? [index + 1] : []));
  const texts = Array.from({ length: 4 }, (_, index) => options[index]?.text ?? null);
  return [ask, ...texts, SECONDS, right.join(',')];
}
