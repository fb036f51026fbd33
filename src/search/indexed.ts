/** What of a page is indexed, and how its text is read. */

/** What Pagefind passes over: what we tell it to, and elements that it never reads. */
export const NOT_INDEXED = '[data-pagefind-ignore], script, style, noscript, label, form, svg, footer, nav, iframe';

/** Inline elements: their text runs on from the words around them. */
export const INLINE_ELEMENTS = new Set('a abbr b bdi cite code em i mark q s small span strong sub sup u'.split(' '));
