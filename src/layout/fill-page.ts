/** Fills the placeholders of the house, such as {emergency}, in a finished page. In text a number to call is a link that calls it;
 * in an attribute, and inside what is itself plain or pressed, it is the number alone. */
import { Parser } from 'htmlparser2';
import { housePlaceholders } from '../core/placeholders.ts';
import type { House } from '../core/house.ts';
import { callAddress } from '../core/telephone.ts';

const WITHOUT_LINKS = new Set(['a', 'button', 'summary', 'option', 'title', 'textarea', 'script', 'style']);

/** @param html a whole page, in which words may hold placeholders anywhere */
export function fillPage(html: string, house: Pick<House, 'emergency'>): string {
  const values = housePlaceholders(house);
  if (!Object.keys(values).some((name) => html.includes(`{${name}}`))) return html; // most pages: parsing them would be the dearest part
  const texts = linkableTexts(html);
  return html.replace(/\{(\w+)\}/g, (placeholder, name: string, offset: number) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    const address = texts.some(([start, end]) => start <= offset && offset < end) ? callAddress(value) : undefined;
    return address ? `<a href="${address}">${value}</a>` : value;
  });
}

/** Where, from and to, text stands in which a link may stand. */
function linkableTexts(html: string): [start: number, end: number][] {
  const texts: [number, number][] = [];
  const bars: boolean[] = []; // for each open element
  const parser = new Parser({
    // An answer that is chosen by a tap (`label.choice`) must not call anybody.
    onopentag: (name, attributes) => void bars.push(WITHOUT_LINKS.has(name) || attributes['class'] === 'choice'),
    onclosetag: () => void bars.pop(),
    // Of a book's texts, few have anything to fill.
    ontext: (text) => void (bars.includes(true) || !text.includes('{') || texts.push([parser.startIndex, parser.endIndex + 1])),
  });
  parser.end(html);
  return texts;
}
