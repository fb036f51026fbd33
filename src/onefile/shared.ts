/** Hidden parts, which only a script shows, and long values that only a script reads stand beside the pages, each once. Without script
 * nobody misses them. */
import { replaceElement } from 'domutils';
import { Element, isTag } from 'domhandler';
import { asHtml, elementsIn } from '../core/html.ts';
import { compact } from './compact.ts';
import { PART, SHORT_IGNORE, VALUE, type Shared } from './shared-names.ts';

/** Shorter than this, a reference would not be worth it. */
const WORTH_PART = 80;
const WORTH_VALUE = 12;

/** Takes out of the pages what stands beside them. @param styles all styles: what they read stays where it is */
export function share(pages: readonly Element[], styles: string): Shared {
  return { parts: shareParts(pages), values: shareValues(pages, styles) };
}

function shareParts(pages: readonly Element[]): string[] {
  const found = new Map<string, Element[]>();
  for (const page of pages) {
    for (const part of elementsIn(page, '[hidden], dialog, template').filter((element) => !isWithinHidden(element))) {
      const html = asHtml(part);
      found.set(html, [...(found.get(html) ?? []), part]);
    }
  }
  const worthy = [...found].filter(([html]) => html.length > WORTH_PART).map(([, alike]) => alike);
  return worthy.map((alike, index) => {
    const html = compact(alike.slice(0, 1));
    for (const part of alike) replaceElement(part, new Element('template', { [PART]: String(index) }));
    return html;
  });
}

function isWithinHidden({ parent }: Element): boolean {
  for (let above = parent; above; above = above.parent)
    if (isTag(above) && ('hidden' in above.attribs || ['dialog', 'template'].includes(above.name))) return true;
  return false;
}

function shareValues(pages: readonly Element[], styles: string): string[] {
  const counts = new Map<string, number>();
  const elements = pages.flatMap((page) => elementsIn(page, '*'));
  const shareable = ({ attribs }: Element) =>
    Object.entries(attribs).filter(
      ([name, value]) => name.startsWith('data-') && value.length >= WORTH_VALUE && !styles.includes(name),
    );
  for (const [, value] of elements.flatMap(shareable)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].filter(([value, count]) => count > 2 && (count - 1) * value.length > 60).map(([value]) => value);
  const places = new Map(values.map((value, index) => [value, `${VALUE}${index}`]));
  for (const element of elements) {
    for (const [name, value] of shareable(element)) element.attribs[name] = places.get(value) ?? value;
    if ('data-pagefind-ignore' in element.attribs) {
      delete element.attribs['data-pagefind-ignore'];
      element.attribs[SHORT_IGNORE] = '';
    }
  }
  return values;
}
