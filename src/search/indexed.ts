/** What of a page is indexed, and how its text is read. */

/** What Pagefind passes over: what we tell it to, and elements that it never reads. */
export const NOT_INDEXED = '[data-pagefind-ignore], script, style, noscript, label, form, svg, footer, nav, iframe';

/** How much a word in h1, h2, … counts beside one in the text, as Pagefind has it. */
export const HEADING_WEIGHTS = [7, 6, 5, 4, 3, 2];

/** Inline elements: their text runs on from the words around them. */
export const INLINE_ELEMENTS = new Set('a abbr b bdi cite code em i mark q s small span strong sub sup u'.split(' '));
