/** The files that tell a reading system what the EPUB is (EPUB 3.3): container, package document, contents. */
import { escapeXml } from '../../core/text.ts';
import type { BookPage, Section } from './read-book.ts';
import { xhtmlDocument } from './xhtml.ts';

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** What a package says of itself beside the book. */
export interface Imprint {
  /** Stays the same from edition to edition: the book's address. */
  identifier: string;
  /** Who wrote it, as shops and libraries list it. */
  creator: string;
  publisher: string;
  rights: string;
  /** What readers who cannot see, or not well, may expect of it, in a few true sentences. */
  accessibility: string;
  /** When its words last changed, to the second, UTC: "2026-11-22T00:00:00Z". */
  modified: string;
  /** The file of the cover. */
  cover: { name: string; type: string };
}

/** The package document. @param texts each section of the book as XHTML, in order */
export function packageDocument(
  book: BookPage,
  { identifier, creator, publisher, rights, accessibility, modified, cover }: Imprint,
  texts: ReadonlyMap<Section, string>,
): string {
  const items = [...texts].map(([section, xhtml]) => {
    const properties = xhtml.includes('<svg') ? ' properties="svg"' : '';
    return `<item id="${idOf(section)}" href="${section.file}" media-type="application/xhtml+xml"${properties}/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(book.title)}</dc:title>
<dc:language>${book.language}</dc:language>
<dc:description>${escapeXml(book.summary)}</dc:description>
<dc:creator>${escapeXml(creator)}</dc:creator>
<dc:publisher>${escapeXml(publisher)}</dc:publisher>
<dc:rights>${escapeXml(rights)}</dc:rights>
<dc:date>${modified.slice(0, 10)}</dc:date>
<meta property="dcterms:modified">${modified}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${escapeXml(accessibility)}</meta>
<meta name="cover" content="cover-image"/>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover-image" href="${cover.name}" media-type="${cover.type}" properties="cover-image"/>
${items.join('\n')}
</manifest>
<spine>
${book.sections.flatMap((section, index) => [...(index === 1 ? ['<itemref idref="nav"/>'] : []), `<itemref idref="${idOf(section)}"/>`]).join('\n')}
</spine>
</package>
`;
}

function idOf({ file }: Section): string {
  return file.replace('.xhtml', '');
}

/** The contents, two levels deep; and for reading systems, unseen, where they are and where the text begins. */
export function contents(book: BookPage, heading: string): string {
  const entries = book.sections.slice(1).map(({ file, title, chapters }) => {
    const below = chapters.map((chapter) => `<li><a href="${file}#${chapter.id}">${escapeXml(chapter.title)}</a></li>`);
    const list = below.length ? `<ol>${below.join('\n')}</ol>` : '';
    return `<li><a href="${file}">${escapeXml(title)}</a>${list}</li>`;
  });
  return xhtmlDocument(
    book.language,
    heading,
    `<nav epub:type="toc" aria-labelledby="contents"><h1 id="contents">${escapeXml(heading)}</h1><ol>${entries.join('\n')}</ol></nav>
${landmarks(book, heading)}`,
  );
}

function landmarks({ title, sections }: BookPage, heading: string): string {
  const [, first] = sections;
  const begins = first ? `<li><a epub:type="bodymatter" href="${first.file}">${escapeXml(title)}</a></li>` : '';
  const list = `<li><a epub:type="toc" href="nav.xhtml">${escapeXml(heading)}</a></li>${begins}`;
  return `<nav epub:type="landmarks" hidden="hidden"><ol>${list}</ol></nav>`;
}
