/** Links the stylesheets of those alphabets whose letters stand in a finished page. */
import { alphabetsIn } from '../core/letters.ts';

const STYLESHEETS = import.meta.glob<string>('./fonts/*.css', { query: '?url', import: 'default', eager: true });

/** @param html a whole page */
export function linkAlphabets(html: string): string {
  const links = alphabetsIn(html).map((name) => `<link rel="stylesheet" href="${STYLESHEETS[`./fonts/${name}.css`]}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}
