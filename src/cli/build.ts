/** `npm run build`: content check, pages, exports, search index, EPUB, PDFs; the finished site then takes the place of the old one. */
import './no-telemetry.ts';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { parseArgs } from 'node:util';
import { covers } from '../book/epub/cover.ts';
import { writeEpubs } from '../book/epub/write.ts';
import { Failure } from '../core/failure.ts';
import { writeZips } from '../downloads/zips.ts';
import { describeFiles } from '../exports/about-files.ts';
import { formatExported, writeExports } from '../exports/write-all.ts';
import type { Handbook, Manuscript } from '../kinds/handbook.ts';
import { keepHandbook, loadHandbook, readManuscript, type OpenManuscript } from '../kinds/load.ts';
import { usableBrowser, type FoundBrowser } from '../print/browser.ts';
import { keepPrograms, programsOf } from '../read/prose/programs.ts';
import { dictionaryWords } from '../read/dictionary.ts';
import { handbookRoot } from '../read/root.ts';
import { settings, type Settings } from '../read/settings.ts';
import { indexSite } from '../search/index-site.ts';
import { stripMetadata } from '../search/strip-metadata.ts';
import { editionIn, type Edition } from '../red-pen/edition.ts';
import { writeSearchData } from '../search/write-search-data.ts';
import { writeOffline } from '../offline/write.ts';
import { checkManuscript, print, withoutUnfinished } from './check.ts';
import { openEditions } from './editions.ts';
import { finishPages } from './inline-styles.ts';
import { Progress } from './progress.ts';
import { run } from './run.ts';
import { openWorkshop } from './workshop.ts';

const PDF = ['skip', 'required'] as const;

/** Where much memory is free, V8 lets garbage grow to several times of what is in use. So much of it is enough: a build needs a quarter less
 * memory, and no more time. */
const GARBAGE = 30; // per cent

export interface BuildOptions {
  /** The folder that the site will stand in. */
  out: string;
  /** 'skip' never prints; 'required' builds nothing without a browser. */
  pdf: (typeof PDF)[number];
  /** Pages and search alone, without any file to take along: what links to one leads nowhere yet. */
  pagesAlone?: boolean;
}

/** Throws Failure where something must be done before a site can be built; dist/ is then as it was.
 *  @returns false where the content has mistakes, which have been told */
export async function build({ out, pdf, pagesAlone = false }: BuildOptions): Promise<boolean> {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
  const root = handbookRoot();
  const opened = openChecked(root, pdf);
  if (!opened) return false;
  const browser = await browserFor(pdf);
  const { folder, publish } = openWorkshop(out);
  process.env['HANDBOOK_OUT'] = folder;
  process.env['HANDBOOK_PDFS'] = browser ? 'yes' : 'no';
  const files = pagesAlone ? [] : ['Exports', 'Books', ...(browser ? ['PDFs'] : []), 'Packs'];
  const progress = new Progress(['Pages', 'Search', ...files]);
  try {
    const made = await makePages(folder, opened.style, progress);
    if (!pagesAlone) await makeFiles(folder, browser, { ...made, redPen: opened.redPen }, progress);
    finishPages(folder, made.settings.base);
  } finally {
    progress.end();
  }
  publish();
  return true;
}

/** What is kept of the files as they were read. */
interface Opened {
  /** How each language is written. */
  style: Manuscript['style'];
  /** The red-pen edition of each language, which names the line of every value; none where nothing is printed. */
  redPen: Edition[];
}

interface Made {
  settings: Settings;
  handbook: Handbook;
}

async function makePages(folder: string, style: Manuscript['style'], progress: Progress): Promise<Made> {
  const { build: buildPages } = await import('astro'); // late, as printing below: what is refused is refused at once
  progress.next();
  await buildPages({ root: fileURLToPath(new URL('../..', import.meta.url)), logLevel: 'warn', force: true });
  const handbook = loadHandbook();
  progress.next();
  await indexSite(folder);
  writeSearchData(folder, handbook, (language) => {
    const dictionary = style[language]?.dictionary;
    return dictionary ? dictionaryWords(dictionary) : [];
  });
  stripMetadata(folder);
  return { settings: settings(), handbook };
}

/** All that one can take along, beside the pages. */
async function makeFiles(
  folder: string,
  browser: FoundBrowser | undefined,
  { settings: made, handbook, redPen }: Made & Pick<Opened, 'redPen'>,
  progress: Progress,
): Promise<void> {
  const { editions, save } = openEditions(handbookRoot());
  progress.next();
  progress.say(formatExported(await writeExports(folder, made, handbook, editions)));
  progress.next();
  const pictures = browser ? await (await import('../print/covers.ts')).paintCovers(covers(handbook), browser) : {};
  writeEpubs(folder, made, handbook, { pictures, momentOf: editions.momentOf });
  if (browser) {
    const names = Object.fromEntries(Object.entries(handbook.ui).map(([language, words]) => [language, words['site.name']]));
    const { printAll } = await import('../print/all.ts');
    progress.next();
    const { redPenJobs } = await import('../red-pen/jobs.ts');
    const more = redPenJobs(redPen, handbook, made, browser.path);
    const { printed, cached } = await printAll(folder, made, names, browser, more, (done, all) => progress.at(done, all));
    progress.say(`PDFs: ${printed} printed, ${cached} unchanged.`);
    writeZips(folder, handbook);
  }
  progress.next();
  await describeFiles(folder, made.base, handbook);
  await writeOffline({ folder, base: made.base }, made.languages);
  save();
}

/** Reads the content, checks it, and keeps what pages take of it. The files as they were read, with the line of every value, are then
 * let go: they need as much memory as all pages.
 *  @returns undefined where the content has mistakes, which have been told */
function openChecked(root: string, pdf: BuildOptions['pdf']): Opened | undefined {
  const opened = readManuscript(root);
  if (!print(checkManuscript(opened, new Date().toISOString().slice(0, 10)))) return undefined;
  keepHandbook(root, opened);
  keepPrograms(programsOf(opened.manuscript.prose()));
  return { style: opened.manuscript.style, redPen: pdf === 'skip' ? [] : redPenEditions(opened) };
}

function redPenEditions({ manuscript, place }: OpenManuscript): Edition[] {
  const published = { manuscript: withoutUnfinished(manuscript), place };
  return manuscript.handbook.languages.map(({ code }) => editionIn(published, code));
}

async function browserFor(pdf: BuildOptions['pdf']): Promise<FoundBrowser | undefined> {
  if (pdf === 'skip') return undefined;
  try {
    return await usableBrowser();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`${error.message} Nothing was built; npm run build:site builds all but the PDFs.`);
  }
}

/** Throws for options that there are not. */
function readOptions(): BuildOptions {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, pdf: { type: 'string', default: 'required' } },
  });
  return { out: values.out, pdf: readPdf(values.pdf) };
}

/** Throws for a choice that there is not. */
export function readPdf(value: string): BuildOptions['pdf'] {
  const pdf = PDF.find((choice) => choice === value);
  if (!pdf) throw new Failure(`--pdf cannot be "${value}". It is one of: ${PDF.join(', ')}.`);
  return pdf;
}

if (import.meta.main) {
  const command = run(async () => {
    const options = readOptions();
    const built = await build(options);
    if (built) console.log(`Built into ${options.out}/.`);
    return built;
  });
  void command.then(() => process.exit()); // with the code that is set; Vite leaves watchers behind
}
