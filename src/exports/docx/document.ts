/** What all Word documents share: A4, typeface, headings, the language, whose it is at the foot; the same bytes for the same words. */
import {
  Document,
  ExternalHyperlink,
  Footer,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
  type FileChild,
  type INumberingOptions,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../core/languages.ts';
import { zipped } from '../archive.ts';
import { halves, twips } from './blocks.ts';

const FONT = 'Arial';
export const TEXT = 10.5; // points
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

interface Parts {
  language: Language;
  title: string;
  /** Of the document, for its properties. */
  author: string;
  /** Whose it is, of which day. */
  imprint: string;
  /** The page that it was made from. */
  address: string;
  /** ISO 8601, UTC. */
  modified: string;
  lists?: INumberingOptions['config'];
  /** Twips, where more is to be left free than usual. */
  marginRight?: number;
  children: FileChild[];
}

export async function wordDocument({
  language,
  title,
  author,
  lists = [],
  marginRight = MARGINS.right,
  children,
  ...parts
}: Parts): Promise<Uint8Array> {
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
    numbering: { config: lists },
    sections: [
      {
        properties: { page: { size: A4, margin: { ...MARGINS, right: marginRight } } },
        footers: { default: new Footer({ children: foot(parts) }) },
        children,
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toBuffer(document)), parts.modified);
}

function foot({ imprint, address }: Pick<Parts, 'imprint' | 'address'>): Paragraph[] {
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
