/** Lighthouse’s mobile profile on a served page. Its package is the benchmark’s own, so it is loaded by its place. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type FoundBrowser } from '../../src/print/browser.ts';
import { figureOf, type Figure } from './figures.ts';
import { serveCounted } from './serve.ts';
import { folderOf, LABEL, type Name } from './systems.ts';
import { PATHS, type PageName } from './visits.ts';

/** First and largest paint in milliseconds, shift, and the score of 100. */
export interface Paint {
  fcp: Figure;
  lcp: Figure;
  cls: Figure;
  score: Figure;
}

interface Result {
  lhr: { audits: Record<string, { numericValue?: number }>; categories: { performance: { score: number | null } } };
}
type Lighthouse = (address: string, flags: { port: number; onlyCategories: string[]; logLevel: string }) => Promise<Result>;

export type Paints = Partial<Record<Name, Partial<Record<PageName, Paint>>>>;

/** All pages of all systems, turn about. @param sites folders of built sites */
export async function paintAll(
  found: FoundBrowser,
  sites: Partial<Record<Name, string>>,
  rounds: number,
  say: (line: string) => void,
): Promise<Paints> {
  const { default: lighthouse } = (await import(
    pathToFileURL(join(folderOf('lighthouse'), 'node_modules/lighthouse/core/index.js')).href
  )) as { default: Lighthouse };
  const port = await freePort();
  const browser = await launch(found, [`--remote-debugging-port=${port}`]);
  const visits = [];
  for (const [name, folder] of Object.entries(sites) as [Name, string][]) {
    const server = await serveCounted(folder);
    for (const [page, path] of Object.entries(PATHS[name]) as [PageName, string][])
      visits.push({ name, page, server, address: `${server.address}/en${path}`, results: [] as Result['lhr'][] });
  }
  for (let round = 1; round <= rounds; round++) {
    for (const { name, page, address, results } of visits) {
      const { lhr } = await lighthouse(address, { port, onlyCategories: ['performance'], logLevel: 'error' });
      results.push(lhr);
      const fcp = lhr.audits['first-contentful-paint']?.numericValue ?? 0;
      say(`${LABEL[name]}, ${page}, Lighthouse ${round} of ${rounds}: first paint ${Math.round(fcp)} ms.`);
    }
  }
  await browser.close();
  await Promise.all([...new Set(visits.map(({ server }) => server))].map((server) => server.close()));
  const paints: Paints = {};
  for (const { name, page, results } of visits) paints[name] = { ...paints[name], [page]: paintOf(results) };
  return paints;
}

function paintOf(results: readonly Result['lhr'][]): Paint {
  const audit = (name: string) => figureOf(results.map(({ audits }) => audits[name]?.numericValue ?? NaN));
  return {
    fcp: audit('first-contentful-paint'),
    lcp: audit('largest-contentful-paint'),
    cls: audit('cumulative-layout-shift'),
    score: figureOf(results.map(({ categories }) => 100 * (categories.performance.score ?? NaN))),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
