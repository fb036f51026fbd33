/** Finds a Chromium to print and test with: CHROME_PATH, the one inside the npm package, or the system's own. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Failure } from '../core/failure.ts';
import { escapeXml } from '../core/text.ts';

/** A browser that can be started, and where it came from, for the log. */
export interface FoundBrowser {
  path: string;
  from: string;
  /** Variables it needs beside this process's own. */
  environment?: Record<string, string>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What to tell someone who has none of them. */
export const NO_BROWSER = 'No Chromium was found; install Chrome or Chromium, or set CHROME_PATH to its program.';

/** The browser that is there, after it has been started once: what is no browser, or lacks a library, is told before anything is
 * built. Throws Failure. */
export async function usableBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  const found = await findBrowser();
  if (!found) throw new Failure(named ? `CHROME_PATH is "${named}", and nothing is there.` : NO_BROWSER);
  try {
    await (await launch(found)).close();
    return found;
  } catch (error) {
    const name = named ? `CHROME_PATH is "${named}", which` : `The Chromium from ${found.from}`;
    const advice = 'Install Chrome or Chromium, or set CHROME_PATH to its program.';
    throw new Failure(`${name} cannot be started as a browser. ${advice}`, { cause: error });
  }
}

/** @returns undefined where there is none; never throws. */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? { path: named, from: 'CHROME_PATH' } : undefined;
  const packed = await packedBrowser();
  if (packed) return packed;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const path = [...onPath, ...USUAL_PLACES].find((candidate) => existsSync(candidate));
  return path ? { path, from: 'this machine' } : undefined;
}

/** The Chromium that comes whole inside an npm package (Linux, x64), unpacked once per version beside node_modules.
 * The package unpacks into the temporary folder and would take any `chromium` lying there, so it is given its own.
 * Its fonts.conf expects the fonts in /tmp: without fonts Chromium dies at the first form control, so it gets another. */
async function packedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = process.env['TMPDIR'];
  try {
    const require = createRequire(import.meta.url);
    const package_ = join(dirname(require.resolve('@sparticuz/chromium')), '..');
    const { version }: { version: string } = require(join(package_, 'package.json'));
    const folder = join(process.cwd(), 'node_modules', '.cache', `chromium-${version}`);
    mkdirSync(folder, { recursive: true });
    process.env['TMPDIR'] = folder;
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    if (!existsSync(join(folder, 'al2023'))) await inflate(join(package_, 'bin', 'al2023.tar.br'));
    writeFileSync(join(folder, 'fonts.conf'), fontsConfig(folder));
    const environment = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
    return { path, from: 'npm (@sparticuz/chromium)', environment };
  } catch {
    return undefined;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Where Chromium is to look for fonts, as fontconfig wants to be told.
 *  @param folder the one into which Chromium was unpacked */
export function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${escapeXml(join(folder, 'fonts', 'fonts'))}</dir>
  <cachedir>${escapeXml(join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`;
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts it. As root, Chromium refuses to run in its sandbox.
 *  @param more switches beside our own */
export async function launch({ path, environment }: FoundBrowser, more: readonly string[] = []): Promise<Browser> {
  const { chromium } = await import('playwright-core'); // half a second, for those alone who print
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const set = Object.entries({ ...process.env, ...environment }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return chromium.launch({ executablePath: path, args: [...QUIET, ...asRoot, ...more], env: Object.fromEntries(set) });
}

const PATIENCE = 180_000; // milliseconds; a page is there in a tenth of a second, unless the machine has other work

/** Opens a page that waits longer than usual: a build on a busy machine is slow, not wrong. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ colorScheme: 'light', ...options });
  page.setDefaultTimeout(PATIENCE);
  return page;
}
