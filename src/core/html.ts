/** Reads HTML, finds elements in it by CSS selector, and writes it again. */
import { selectAll } from 'css-select';
import render from 'dom-serializer';
import type { AnyNode, Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Names keep their letters: a drawing has a `viewBox`. */
export function readHtml(html: string): Document {
  return parseDocument(html, { lowerCaseAttributeNames: false, lowerCaseTags: false });
}

export function elementsIn(within: AnyNode, selector: string): Element[] {
  return selectAll<AnyNode, Element>(selector, within);
}

/** The first one; throws where there is none, since a page of ours that lacks it was built wrongly. */
export function elementIn(within: AnyNode, selector: string): Element {
  const [element] = elementsIn(within, selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** The value of an attribute; throws where the element lacks it, since a page of ours that lacks it was built wrongly. */
export function attributeOf({ name, attribs }: Element, attribute: string): string {
  const value = attribs[attribute];
  if (value === undefined) throw new Error(`A <${name}> of the page has no ${attribute}.`);
  return value;
}

export function asHtml(node: AnyNode): string {
  return render(node, { encodeEntities: 'utf8' });
}
