/** The packages of package-lock.json, which names each with its version, checksum and licence. */

/** A package as the lock knows it. */
export interface Locked {
  /** "node_modules/a/node_modules/b", where it is installed. */
  path: string;
  name: string;
  version: string;
  licence: string;
  /** For tests and habits alone: `npm ci --omit=dev` leaves it out. */
  forTests: boolean;
  /** "sha512-…", in base64. */
  integrity: string | undefined;
  /** Names of what it asks for. */
  asksFor: string[];
}

interface Entry {
  name?: string;
  version: string;
  license?: string;
  dev?: boolean;
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const FOLDER = 'node_modules/';

/** @param text of package-lock.json */
export function readLock(text: string): Locked[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
  return Object.entries(packages).flatMap(([path, entry]) =>
    path
      ? {
          path,
          name: entry.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
          version: entry.version,
          licence: entry.license ?? 'none named',
          forTests: entry.dev ?? false,
          integrity: entry.integrity,
          asksFor: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies }),
        }
      : [],
  );
}

/** The package that a name means to another, as Node looks for it: in its own folder, then in those around it. */
export function resolved(name: string, from: string, byPath: ReadonlyMap<string, Locked>): Locked | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf(`/${FOLDER}`), 0))) {
    const found = byPath.get(place ? `${place}/${FOLDER}${name}` : FOLDER + name);
    if (found || !place) return found;
  }
}
