/** Pages read whole. */
import type { AnyNode, Element } from 'domhandler';
import { elementsIn } from '../../src/core/html.ts';

/** Elements of a page, those in its templates included: a selector does not reach into them. */
export function elementsInWhole(page: AnyNode, selector: string): Element[] {
  return [page, ...elementsIn(page, 'template')].flatMap((part) => elementsIn(part, selector));
}
