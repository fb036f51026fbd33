/** Finding elements that the page is known to have. */

/** The element, or an error that names what is missing: pages and scripts are made for each other. */
export function find<Found extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
