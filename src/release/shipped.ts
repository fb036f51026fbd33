/** Packages of which something reaches the reader's device or the files we make. Scripts in pages reach none: see
 * tests/architecture.test.ts. What only draws or lays out for us (Graphviz, pdf-lib, Chromium) leaves nothing of itself behind. */
export const SHIPPED: Record<string, string> = {
  '@fontsource/atkinson-hyperlegible': 'the typeface of pages, sheets, books and the one file, cut to the letters in use',
  '@fontsource/source-sans-3': 'letters that the typeface lacks, in the same places',
  pagefind: 'the reader of the search index, in pagefind/',
  tailwindcss: 'the styles that every page begins with',
  'dictionary-en-gb': 'words that look like ours, in search/lookalikes.en and the one file',
  'dictionary-et': 'words that look like ours, in search/lookalikes.et and the one file',
  docx: 'the frame of Word documents: styles, settings, numbering',
  'write-excel-file': 'the frame of spreadsheets',
};
