/** The journeys of the real handbook in three engines: on the site in English, in the one file in Estonian, opened from disk. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/print/serve.ts';
import { writeOneFiles } from '../../src/onefile/write.ts';
import { ROOT } from '../setup/build-site.ts';
import { handbook, NAMES } from '../site/handbook.ts';
import type { Running } from './engine.ts';
import { ENGINES } from './engines.ts';
import { EVERYWHERE, languages, offline, onOnePage, type Journey } from './journeys.ts';
import { inFile, onSite, type Place } from './places.ts';
import { Reader } from './reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
let served: Served;
let site: Place;
let file: Place;

beforeAll(async () => {
  served = await serve(ROOT.folder, ROOT.base);
  site = onSite('en', `${served.address}en/`);
  const { site: host } = handbook.house;
  const names = Object.fromEntries(Object.entries(NAMES).map(([language, name]) => [language, name ?? '']));
  const written = await writeOneFiles({ folder: ROOT.folder, host: new URL(host).origin, base: ROOT.base, names }, folder);
  file = inFile('et', join(folder, written.find(({ name }) => name.endsWith('-et.html'))!.name));
});
afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true });
});

describe.each(ENGINES)('$name', (engine) => {
  let running: Running | undefined;
  let lacks: string[] = [];
  beforeAll(async () => {
    lacks = await engine.missing();
    if (!lacks.length) running = await engine.start();
  });
  afterAll(() => running?.close());

  /** Nothing may fail on the way, whatever the journey itself looks at. */
  const made = (journey: Journey, place: () => Place) => async (context: { skip: (why: string) => never }) => {
    if (!running) return context.skip(`not on this machine: ${lacks.join(', ')}`);
    const reader = new Reader(await running.tab());
    try {
      await journey(reader, place());
      expect(reader.faults()).toEqual([]);
    } finally {
      await reader.close();
    }
  };

  describe('on the site', () => {
    for (const [name, journey] of Object.entries(EVERYWHERE))
      test(
        name,
        made(journey, () => site),
      );
    test(
      'from one language to the other',
      made(languages, () => site),
    );
    test(
      'a sheet and a map, each printed on one page',
      made(onOnePage, () => site),
    );
    test('without a network, once the server has stopped', async (context) => {
      if (!existsSync(join(ROOT.folder, 'sw.js'))) context.skip('this build has no service worker');
      const own = await serve(ROOT.folder, ROOT.base);
      const place = onSite('en', `${own.address}en/`);
      await made(offline(own.close), () => place)(context);
    });
  });

  describe('in one file from disk', () => {
    for (const [name, journey] of Object.entries(EVERYWHERE))
      test(
        name,
        made(journey, () => file),
      );
  });
});
