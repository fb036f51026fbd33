/** Lets the modules of a page, and what they import, come after its letters and whatever else is seen: a browser gives those in the head
 * the rank of styles, and what they import in turn no lower one. */
import { dirname } from 'node:path';

const MODULE = /<script type="module"(?= src=)/g;
const ADDRESS = /<script type="module"[^>]* src="([^"]+)"/g;
/** At once, not when it is needed: `import{a}from"./b.js"`, `import"./b.js"`. */
const IMPORTED = /(?:^|[;}\n])import(?:[^"'`(]*from)?["'`]\.\/([^"'`]+\.js)["'`]/g;

/** @param textOf the text of a script by its address
 *  @returns what ranks the modules of a page, and names those that they import, so that these need not be found first */
export function modulesLate(textOf: (address: string) => string): (html: string) => string {
  return (html) => {
    const named = [...html.matchAll(ADDRESS)].map(([, address = '']) => address);
    const imported = importedBy(named, textOf).filter((address) => !named.includes(address));
    const links = imported.map((address) => `<link rel="modulepreload" fetchpriority="low" href="${address}">`).join('');
    return html.replace(MODULE, '$& fetchpriority="low"').replace('</head>', () => `${links}</head>`);
  };
}

function importedBy(addresses: readonly string[], textOf: (address: string) => string): string[] {
  const reached = new Set<string>();
  const open = [...addresses];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    for (const [, name = ''] of textOf(address).matchAll(IMPORTED)) {
      const found = `${dirname(address)}/${name}`;
      if (reached.has(found)) continue;
      reached.add(found);
      open.push(found);
    }
  }
  return [...reached].sort();
}
