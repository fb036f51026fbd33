/** `npm run release`: everything that is published, in one folder, with checksums. */
import './no-telemetry.ts';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Failure } from '../core/failure.ts';
import { loadHandbook } from '../kinds/load.ts';
import { writeOneFiles } from '../onefile/write.ts';
import { settings } from '../read/settings.ts';
import { gather, SUMS, writeChecksums } from '../release/gather.ts';
import { readLock } from '../release/lock.ts';
import { refused } from '../release/licences.ts';
import { notices } from '../release/notices.ts';
import { billOfMaterials } from '../release/sbom.ts';
import { build, readPdf } from './build.ts';
import { run } from './run.ts';

const SITE = '.build/release-site';
const WORKSHOP = '.build/release';

const command = run(async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'release' }, pdf: { type: 'string', default: 'required' } },
  });
  const { out } = values;
  if (existsSync(out) && readdirSync(out).length && !existsSync(`${out}/${SUMS}`))
    throw new Failure(`${out} holds something else than a release, which would be lost. Name another folder with --out.`);
  const packages = readLock(readFileSync('package-lock.json', 'utf8'));
  const [wrong] = refused(packages);
  if (wrong)
    throw new Failure(`${wrong.name} is under ${wrong.licence}. src/release/licences.ts says which licences may be here.`);
  const papers = {
    LICENSE: readFileSync('LICENSE', 'utf8'),
    'third-party-notices.txt': notices(packages),
    'sbom.cdx.json': billOfMaterials(JSON.parse(readFileSync('package.json', 'utf8')), packages),
  };
  if (!(await build({ out: SITE, pdf: readPdf(values.pdf) }))) return false;
  const names = Object.fromEntries(Object.entries(loadHandbook().ui).map(([language, words]) => [language, words['site.name']]));
  rmSync(WORKSHOP, { recursive: true, force: true });
  mkdirSync(WORKSHOP, { recursive: true });
  const { site, base } = settings();
  await writeOneFiles({ folder: SITE, host: site, base, names }, WORKSHOP);
  gather({ site: SITE, names, papers }, WORKSHOP);
  writeChecksums(WORKSHOP);
  rmSync(out, { recursive: true, force: true });
  renameSync(WORKSHOP, out);
  console.log(readFileSync(`${out}/${SUMS}`, 'utf8').trimEnd());
  console.log(`In ${out}/; sha256sum -c ${SUMS} there compares.`);
  return true;
});
void command.then(() => process.exit()); // with the code that is set; Vite leaves watchers behind
