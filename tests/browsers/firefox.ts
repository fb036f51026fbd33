/** Firefox, by WebDriver BiDi, which it speaks itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pasting, pointing, pressing, typing } from './actions.ts';
import { Bidi } from './bidi.ts';
import type { Engine, Running, Tab } from './engine.ts';
import { onPath, run } from './programs.ts';

/** In centimetres, as for WebKitGTK. */
const A4 = { width: 21, height: 29.7 };
const MARGINS = { top: 1.4, bottom: 1.4, left: 1.4, right: 1.4 };

/** How it tells of a request that a worker was answering when the reader went on to the next page; Chromium and WebKit tell nothing. */
const BROKEN_OFF = /^Failed to load ‘’\. A ServiceWorker intercepted the request/;

const program = () => onPath('firefox-esr') ?? onPath('firefox');

export const firefox: Engine = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  missing: () => Promise.resolve(program() ? [] : ['firefox-esr']),
  start,
  limits: [],
};

async function start(): Promise<Running> {
  const found = program();
  if (!found) throw new Error('There is no Firefox on this machine.');
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = run(found, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']);
  const [, address = ''] = await browser.says(/listening on (ws:\S+)/);
  const bidi = await Bidi.connect(address);
  const { capabilities } = (await bidi.send('session.new', { capabilities: {} })) as { capabilities: { browserVersion: string } };
  const faults = new Map<unknown, string[]>();
  bidi.listen = (_, { level, text, source }) => {
    if (level === 'error' && !BROKEN_OFF.test(String(text)))
      faults.get((source as { context?: unknown }).context)?.push(String(text));
  };
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return {
    version: capabilities.browserVersion,
    tab: () => openTab(bidi, faults),
    async close() {
      bidi.close();
      await browser.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function openTab(bidi: Bidi, all: Map<unknown, string[]>): Promise<Tab> {
  const { userContext } = await bidi.send('browser.createUserContext');
  const { context } = await bidi.send('browsingContext.create', { type: 'tab', userContext });
  const faults: string[] = [];
  all.set(context, faults);
  const act = async (actions: object[]) => void (await bidi.send('input.performActions', { context, actions }));
  return {
    go: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    back: async () => void (await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    async evaluate(expression) {
      const said = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      const { result, exceptionDetails } = said as { result?: { value: string }; exceptionDetails?: { text: string } };
      if (!result) throw new Error(exceptionDetails?.text);
      return result.value;
    },
    press: (x, y) => act(pointing(x, y)),
    type: (text) => act(typing(text)),
    key: (key) => act(pressing(key)),
    paste: () => act(pasting()),
    async pdf() {
      const { data } = await bidi.send('browsingContext.print', { context, page: A4, margin: MARGINS });
      return Buffer.from(String(data), 'base64');
    },
    faults: () => faults,
    close: async () => void (await bidi.send('browser.removeUserContext', { userContext })),
  };
}
