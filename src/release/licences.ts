/** Licences that packages may have. What is not listed needs a decision, written down here. */
import type { Locked } from './lock.ts';
import { SHIPPED } from './shipped.ts';

/** Ask for no more than to be named: they may stand in what readers get. */
const FREE_TO_SHIP = ['MIT', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'Zlib', 'OFL-1.1'];
/** For what only works here: nothing of it leaves this machine. */
const FREE_TO_USE = [...FREE_TO_SHIP, 'BlueOak-1.0.0', 'MPL-2.0', 'Python-2.0'];

/** Packages under another licence, and why they may be here. */
const DECIDED: Record<string, { licence: string; why: string }> = {
  'dictionary-et': {
    licence: 'LGPL-2.1',
    why: 'single words that look like ours stand in search/lookalikes.et; the list is named in the notices, the dictionary stays here',
  },
  '@img/sharp': {
    licence: 'LGPL-3.0-or-later',
    why: "Astro's optional image library, whose parts for each platform have names like this",
  },
};

export interface Refused {
  name: string;
  licence: string;
}

/** @returns what may not be here, of that which the site is built with */
export function refused(packages: readonly Pick<Locked, 'name' | 'licence' | 'forTests'>[]): Refused[] {
  return packages
    .filter(({ forTests }) => !forTests)
    .filter(({ name, licence }) => {
      const decided = Object.entries(DECIDED).find(([start]) => name === start || name.startsWith(`${start}-`))?.[1].licence;
      const free = name in SHIPPED ? FREE_TO_SHIP : FREE_TO_USE;
      return !allows(licence, (one) => free.includes(one) || one === decided);
    })
    .map(({ name, licence }) => ({ name, licence }));
}

/** "(MIT OR GPL-3.0) AND ISC": of what is joined by OR one will do, of the rest each counts. */
function allows(expression: string, isFree: (licence: string) => boolean): boolean {
  const [whole, inside = ''] = /\(([^()]*)\)/.exec(expression) ?? [];
  if (whole) {
    const within = allows(inside, isFree) ? 'yes' : 'no';
    return allows(expression.replace(whole, within), (one) => one === 'yes' || isFree(one));
  }
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every((one) => isFree(one.trim())));
}
