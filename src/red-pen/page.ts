/** An edition as a page to print: numbers at the left, a margin of a third of the paper at the right. The page is ours alone and is
 * never published, so it is written here and asks nothing of Astro. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ALPHABETS, type Alphabet } from '../core/letters.ts';
import { escapeXml } from '../core/text.ts';
import type { Edition, NumberedLine } from './edition.ts';
import type { Guide } from './guide.ts';

const FACE = 'Atkinson Hyperlegible';
const LATIN: Alphabet = { typeface: '@fontsource/atkinson-hyperlegible', subset: 'latin', ranges: [[0, 0xffff]] };
const CARON: Alphabet = { typeface: '@fontsource/atkinson-hyperlegible', subset: 'latin-ext', ranges: [[0x160, 0x17f]] };

/** Of several faces that have a letter, browsers take the last. */
function fonts(): string {
  const require = createRequire(import.meta.url);
  return [LATIN, CARON, ...Object.values(ALPHABETS)]
    .flatMap(({ typeface, subset, ranges }) => {
      const range = ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join();
      return [400, 700].map((weight) => {
        const name = `${typeface}/files/${typeface.split('/')[1]}-${subset}-${weight}-normal.woff2`;
        const data = readFileSync(require.resolve(name)).toString('base64');
        return `@font-face{font-family:"${FACE}";font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data})}`;
      });
    })
    .join('\n');
}

const STYLES = `
@page { size: A4; margin: 16mm 15mm 18mm 12mm; @bottom-left { content: var(--edition); font: 8pt "${FACE}"; }
  @bottom-right { content: counter(page); font: 8pt "${FACE}"; } }
body { margin: 0; font: 10.5pt/1.55 "${FACE}", sans-serif; color: #000; }
main { margin-inline: 13mm 58mm; }
h1 { font-size: 26pt; line-height: 1.15; margin: 0 0 4mm; }
h2 { font-size: 13pt; line-height: 1.25; margin: 9mm 0 2mm; border-top: 0.5pt solid #767676; padding-top: 2mm; break-after: avoid; }
.guide { break-after: page; margin-inline-end: -40mm; }
.example { padding: 0; list-style: none; border-inline-start: 2pt solid #000; padding-inline-start: 4mm; }
.line { display: grid; grid-template-columns: 10.5mm 1fr; column-gap: 2.5mm; margin: 0 0 1.6mm -13mm; break-inside: avoid;
  overflow-wrap: anywhere; }
.line b { text-align: end; font-size: 9pt; line-height: 1.8; }
small { font-size: 7.5pt; color: #555; }
`;

export function pageOf({ name, language, sections }: Edition, guide: Guide): string {
  const chapters = sections.map(
    ({ title, lines }) => `<section><h2>${escapeXml(title)}</h2>\n${lines.map(lineOf).join('\n')}</section>`,
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeXml(guide.title)}</title>
<style>${fonts()}${STYLES}:root { --edition: "${name}"; }</style></head>
<body><main>${guidePage(guide)}
${chapters.join('\n')}
</main></body></html>`;
}

function lineOf({ number, text, field }: NumberedLine): string {
  const small = field ? ` <small>${escapeXml(field)}</small>` : '';
  return `<p class="line"><b>${number}</b> <span>${escapeXml(text)}${small}</span></p>`;
}

function guidePage({ title, lead, heading, before, example, after }: Guide): string {
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escapeXml(text)}</p>`).join('');
  const marks = example.map(({ mark, about }) => `<li><strong>${escapeXml(mark)}</strong> – ${escapeXml(about)}</li>`);
  return `<section class="guide"><h1>${escapeXml(title)}</h1>${paragraphs([lead])}<h2>${escapeXml(heading)}</h2>
${paragraphs(before)}<ul class="example">${marks.join('')}</ul>${paragraphs(after)}</section>`;
}
