/** The cover of the EPUB: the name and the motif, as a drawing that needs no font of ours. */
import type { Language } from '../../core/languages.ts';
import { escapeXml } from '../../core/text.ts';
import type { Handbook } from '../../kinds/handbook.ts';
import { MOTIF_HEIGHT, wholeLine } from '../../layout/phase-line.ts';

const [WIDTH, HEIGHT] = [1000, 1500]; // reading systems expect two to three

/** The cover in each language. */
export function covers(handbook: Handbook): Record<Language, string> {
  return Object.fromEntries(
    Object.entries(handbook.ui).map(([language, words]) => [language, cover(words['site.name'], words['site.line'])]),
  );
}

function cover(name: string, line: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf5ea"/>
<text x="100" y="560" font-family="Atkinson Hyperlegible, Verdana, sans-serif" font-size="104" font-weight="bold" fill="#211e19">${escapeXml(name)}</text>
<text x="100" y="650" font-family="Atkinson Hyperlegible, Verdana, sans-serif" font-size="32" fill="#211e19">${escapeXml(line)}</text>
<path transform="translate(100 ${850 - MOTIF_HEIGHT})" d="${wholeLine()}" fill="none" stroke="#211e19" stroke-width="4"/>
</svg>
`;
}
