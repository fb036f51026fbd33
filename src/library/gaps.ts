/** Fills the gaps of the house, such as {emergency}, in a finished page. In text a number to call is a link that calls it;
 * in an attribute, and inside what is itself plain or pressed, it is the number alone. */
import { Parser } from 'htmlparser2';
import { houseGaps } from '../model/gaps.ts';
import type { House } from '../model/house.ts';
import { calling } from '../model/telephone.ts';

const WITHOUT_LINKS = new Set(['a', 'button', 'summary', 'option', 'title', 'textarea', 'script', 'style']);

/** @param html a whole page, in which words may hold gaps anywhere */
export function withGapsFilled(html: string, house: Pick<House, 'emergency'>): string {
  const gaps = houseGaps(house);
  const texts = linkableTexts(html);
  return html.replace(/\{(\w+)\}/g, (gap, name: string, offset: number) => {
    const value = gaps[name];
    if (value === undefined) return gap;
    const address = texts.some(([start, end]) => start <= offset && offset < end) ? calling(value) : undefined;
    return address ? `<a href="${address}">${value}</a>` : value;
  });
}

/** Where, from and to, text stands in which a link may stand. */
function linkableTexts(html: string): [start: number, end: number][] {
  const texts: [number, number][] = [];
  let barred = 0;
  const parser = new Parser({
    onopentagname: (name) => void (WITHOUT_LINKS.has(name) && barred++),
    onclosetag: (name) => void (WITHOUT_LINKS.has(name) && barred--),
    ontext: () => void (barred || texts.push([parser.startIndex, parser.endIndex + 1])),
  });
  parser.end(html);
  return texts;
}
