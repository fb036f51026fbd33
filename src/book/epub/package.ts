/** The files that tell a reading system what the EPUB is (EPUB 3.3): container, package document, contents. */
import { escapeXml } from '../../core/text.ts';
import type { BookPage, Section } from './read-book.ts';
import { xhtmlDocument } from './xhtml.ts';

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Metadata of the package beyond the book's own. */
export interface Imprint {
  /** Stays the same from edition to edition: the book's address. */
  identifier: string;
  publisher: string;
  rights: string;
}

export function packageDocument(
  book: BookPage,
  { identifier, publisher, rights }: Imprint,
  rendered: ReadonlyMap<Section, string>,
): string {
  const items = book.sections.map((section) => {
    const properties = rendered.get(section)?.includes('<svg') ? ' properties="svg"' : '';
    return `<item id="${idOf(section)}" href="${section.file}" media-type="application/xhtml+xml"${properties}/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(book.title)}</dc:title>
<dc:language>${book.language}</dc:language>
<dc:description>${escapeXml(book.summary)}</dc:description>
<dc:publisher>${escapeXml(publisher)}</dc:publisher>
<dc:rights>${escapeXml(rights)}</dc:rights>
<dc:date>${book.edition}</dc:date>
<meta property="dcterms:modified">${book.edition}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
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

/** Returns the navigation document: the contents, two levels deep. */
export function contents(book: BookPage, heading: string): string {
  const entries = book.sections.slice(1).map(({ file, title, chapters }) => {
    const below = chapters.map((chapter) => `<li><a href="${file}#${chapter.id}">${escapeXml(chapter.title)}</a></li>`);
    const list = below.length ? `<ol>${below.join('\n')}</ol>` : '';
    return `<li><a href="${file}">${escapeXml(title)}</a>${list}</li>`;
  });
  return xhtmlDocument(
    book.language,
    heading,
    `<nav epub:type="toc" aria-labelledby="contents"><h1 id="contents">${escapeXml(heading)}</h1><ol>${entries.join('\n')}</ol></nav>`,
  );
}
