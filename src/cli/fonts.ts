/** `npm run fonts`: cuts the typefaces down to the letters that handbooks need, into src/layout/fonts/, with a stylesheet for each
 * alphabet that only some pages need. The static files are used, not the variable ones: those become unnamed Type 3 fonts in
 * Chromium's PDFs. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { ALPHABETS, CARON, LATIN, lettersOf, type Alphabet } from '../core/letters.ts';

const WEIGHTS = [400, 700];
const ATKINSON = '@fontsource/atkinson-hyperlegible';
const TO = new URL('../layout/fonts/', import.meta.url);

type Cut = Pick<Alphabet, 'subset'> & { typeface: string; style?: 'normal' | 'italic'; weights?: readonly number[] };

async function cut(name: string, { typeface, subset, style = 'normal', weights = WEIGHTS }: Cut, letters: string) {
  for (const weight of weights) {
    const file = `${typeface.replace('@fontsource/', '')}-${subset}-${weight}-${style}.woff2`;
    const from = fileURLToPath(import.meta.resolve(`${typeface}/files/${file}`));
    // Hints are a third of a font, for screens coarser than those of today.
    const font = await subsetFont(await readFile(from), letters, { targetFormat: 'woff2', noHinting: true });
    await writeFile(new URL(`${name}-${weight}.woff2`, TO), font);
    console.log(`${name}-${weight}.woff2: ${font.length} bytes`);
  }
}

/** Under the name of the one typeface, so that no style has to know of the other. */
function stylesheet(name: string, { ranges }: Alphabet): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  const unicodeRange = ranges.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(', ');
  const faces = WEIGHTS.map(
    (weight) => `@font-face {
  font-family: 'Atkinson';
  font-weight: ${weight};
  font-display: swap;
  src: url('./${name}-${weight}.woff2') format('woff2');
  unicode-range: ${unicodeRange};
}
`,
  );
  return `/* Written by \`npm run fonts\` from src/core/letters.ts. */\n${faces.join('')}`;
}

await cut('atkinson', { typeface: ATKINSON, subset: 'latin' }, LATIN);
await cut('atkinson-caron', { typeface: ATKINSON, subset: 'latin-ext' }, CARON);
// Titles of what is cited; nothing is both bold and italic.
await cut('atkinson-italic', { typeface: ATKINSON, subset: 'latin', style: 'italic', weights: [400] }, LATIN);
for (const [name, alphabet] of Object.entries(ALPHABETS)) {
  await cut(name, alphabet, lettersOf(alphabet));
  await writeFile(new URL(`${name}.css`, TO), stylesheet(name, alphabet));
}
