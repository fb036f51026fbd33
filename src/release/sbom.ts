/** What the handbook is made with, as a CycloneDX bill of materials. */
import { resolved, type Locked } from './lock.ts';
import { SHIPPED } from './shipped.ts';

interface Product {
  name: string;
  version: string;
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Names that the standard's list of licences has; others are written out. */
const LISTED =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|CC-BY-4\.0|Zlib|OFL-1\.1|BlueOak-1\.0\.0|MPL-2\.0|Python-2\.0|GPL-3\.0-only|LGPL-2\.1|LGPL-3\.0-or-later|W3C-20150513)$/;

/** No moment and no number of its own: the same lock gives the same bytes.
 *  @param product package.json */
export function billOfMaterials(product: Product, packages: readonly Locked[]): string {
  const byPath = new Map(packages.map((one) => [one.path, one]));
  const asked = (names: readonly string[], from: string) =>
    [...new Set(names.flatMap((name) => resolved(name, from, byPath) ?? []).map(addressOf))].sort();
  const sorted = Object.entries(Object.groupBy(packages, addressOf)).sort(([a], [b]) => (a < b ? -1 : 1));
  const root = `pkg:npm/${product.name}@${product.version}`;
  const own = Object.keys({ ...product.dependencies, ...product.devDependencies });
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        licenses: [{ expression: product.license.replace(/^\((.*)\)$/, '$1') }],
        purl: root,
      },
    },
    components: sorted.flatMap(([address, all]) => all?.slice(0, 1).map((one) => componentOf(address, one)) ?? []),
    dependencies: [
      { ref: root, dependsOn: asked(own, '') },
      ...sorted.map(([ref, all]) => ({
        ref,
        dependsOn: [...new Set((all ?? []).flatMap(({ asksFor, path }) => asked(asksFor, path)))].sort(),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function addressOf({ name, version }: Locked): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** What is passed on to readers is required; what builds and tests is not in what they get. */
function componentOf(address: string, { name, version, licence, integrity }: Locked) {
  const [, group, plain = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const ships = SHIPPED[name];
  return {
    type: 'library',
    'bom-ref': address,
    ...(group && { group }),
    name: plain,
    version,
    scope: ships ? 'required' : 'excluded',
    ...(integrity && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }],
    }),
    licenses: [{ license: LISTED.test(licence) ? { id: licence } : { name: licence } }],
    purl: address,
    ...(ships && { properties: [{ name: 'common-ground:ships', value: ships }] }),
  };
}
