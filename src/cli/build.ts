/** `npm run build`: content check, pages, search index, PDFs; the finished site then takes the place of the old one.
 * Everything is made in .build/, so that dist/ is either the old site or the new one, never half of each. */
import './no-telemetry.ts';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildPages } from 'astro';
import { indexSite } from '../search/index-site.ts';
import { writeSearchData } from '../search/write-search-data.ts';
import { NO_BROWSER, findBrowser } from '../print/browser.ts';
import { check, print } from './check.ts';
import { writeEpubs } from '../book/epub/write.ts';
import { formatExported, writeExports } from '../exports/write-all.ts';
import { printAll } from '../print/all.ts';
import { SheetTooLong } from '../print/sheets.ts';
import { loadHandbook } from '../kinds/load.ts';
import { settings } from '../read/settings.ts';

/** What to leave out. `pdf: 'skip'` never prints; 'required' fails without a browser; 'if-possible' says so and goes on. */
export interface BuildOptions {
  out: string;
  pdf: 'skip' | 'required' | 'if-possible';
}

/** @returns whether the site was built; mistakes have been told by then. */
export async function build({ out, pdf }: BuildOptions): Promise<boolean> {
  const today = new Date().toISOString().slice(0, 10);
  if (!print(check(process.cwd(), today))) return false;
  const browser = pdf === 'skip' ? undefined : await findBrowser();
  const workshop = `.build/${out.replaceAll('/', '-')}`;
  rmSync(workshop, { recursive: true, force: true });
  process.env['HANDBOOK_OUT'] = workshop;
  process.env['HANDBOOK_PDFS'] = browser ? 'yes' : 'no';
  await buildPages({ logLevel: 'warn', force: true });
  const made = settings();
  const handbook = loadHandbook();
  console.log(formatExported(await writeExports(workshop, made, handbook)));
  await indexSite(workshop);
  writeSearchData(workshop, handbook);
  writeEpubs(workshop, made, handbook);
  if (browser) {
    const printing = await printAll(workshop, made, browser).catch(onePageOnly);
    if (!printing) return false;
    console.log(`PDFs: ${printing.printed} printed, ${printing.cached} unchanged.`);
  }
  swap(workshop, out);
  if (browser || pdf === 'skip') return true;
  const say = pdf === 'required' ? console.error : console.log;
  say(`${NO_BROWSER} The handbook comes without PDFs.`);
  return pdf !== 'required';
}

function onePageOnly(error: unknown): undefined {
  if (!(error instanceof SheetTooLong)) throw error;
  console.error(error.message);
}

function swap(fresh: string, out: string): void {
  const old = `${fresh}-old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, pdf: { type: 'string', default: 'required' } },
  });
  const built = await build({ out: values.out, pdf: values.pdf as BuildOptions['pdf'] });
  if (built) console.log(`Built into ${values.out}/.`);
  process.exit(built ? 0 : 1);
}
