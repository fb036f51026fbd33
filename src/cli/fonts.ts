/** `npm run fonts`: cuts Atkinson Hyperlegible down to the letters that the handbook needs, into src/layout/fonts/.
 * The static files are used, not the variable ones: those become unnamed Type 3 fonts in Chromium's PDFs. */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { CARON, LATIN } from './letters.ts';

const FILES = [
  { subset: 'latin', letters: LATIN, name: 'atkinson' },
  { subset: 'latin-ext', letters: CARON, name: 'atkinson-caron' },
];

for (const weight of [400, 700]) {
  for (const { subset, letters, name } of FILES) {
    const from = `node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${subset}-${weight}-normal.woff2`;
    const cut = await subsetFont(await readFile(from), letters, { targetFormat: 'woff2' });
    await writeFile(`src/layout/fonts/${name}-${weight}.woff2`, cut);
    console.log(`${name}-${weight}.woff2: ${cut.length} bytes`);
  }
}
