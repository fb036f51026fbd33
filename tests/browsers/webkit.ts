/** WebKitGTK: its MiniBrowser on a screen that nobody sees, by WebDriver, a handful of POSTs. */
import { pasting, pointing, pressing, typing } from './actions.ts';
import type { Engine, Running, Tab } from './engine.ts';
import { printByWebKit } from './print-by-webkit.ts';
import { freePort, notOnPath, run, type Program } from './programs.ts';

export const webkit: Engine = {
  name: 'WebKitGTK',
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'gjs', 'gir1.2-webkit2-4.1'],
  missing: () => Promise.resolve(notOnPath('WebKitWebDriver', 'Xvfb', 'gjs', 'xauth')),
  start,
  limits: ['it cannot print: the address of the page is printed by WebKitGTK in a window without the automation'],
};

/** What it writes of a page where it is told to. */
const FAULT = /^CONSOLE (?:[A-Z]+ )?ERROR .*|^CONSOLE \S+ .*(?:Error|Refused|Blocked).*/gm;
/** What tells that a sheet of one's own is there to be printed, if it is. */
const READY = "document.querySelector('.pages[data-ready]') ? '.pages[data-ready]' : ''";
const BROWSER = { args: ['--automation', '--enable-write-console-messages-to-stdout=true'] };

async function start(): Promise<Running> {
  const screen = run('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24']);
  const [, display = ''] = await screen.says(/^(\d+)\n/);
  const port = await freePort();
  const driver = run('WebKitWebDriver', [`--port=${port}`], { DISPLAY: `:${display}` });
  const root = `http://127.0.0.1:${port}`;
  await answers(root, driver);
  const first = await newSession(root);
  await ask(root, 'DELETE', `/session/${first.sessionId}`);
  return {
    version: first.capabilities.browserVersion,
    tab: () => openTab(root, driver),
    async close() {
      await driver.stop();
      await screen.stop();
    },
  };
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

async function newSession(root: string): Promise<Session> {
  const binary = process.env['WEBKIT_BROWSER'];
  const options = binary ? { ...BROWSER, binary } : BROWSER;
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  return (await ask(root, 'POST', '/session', { capabilities })) as Session;
}

async function openTab(root: string, driver: Program): Promise<Tab> {
  const before = driver.said().length;
  const { sessionId } = await newSession(root);
  const post = (path: string, body: object = {}) => ask(root, 'POST', `/session/${sessionId}${path}`, body);
  const act = async (actions: object[]) => void (await post('/actions', { actions }));
  const evaluate = async (expression: string) => {
    const script = `const told = arguments[0]; Promise.resolve().then(() => (${expression})).then(told, (error) => told({ error: String(error) }))`;
    const said = await post('/execute/async', { script, args: [] });
    if (typeof said !== 'string') throw new Error((said as { error?: string } | null)?.error ?? 'The page is gone.');
    return said;
  };
  return {
    go: async (url) => void (await post('/url', { url })),
    back: async () => void (await post('/back')),
    evaluate,
    press: (x, y) => act(pointing(x, y)),
    type: (text) => act(typing(text)),
    key: (key) => act(pressing(key)),
    paste: () => act(pasting()),
    // The other window must be as far as this one: on a busy machine a sheet of one's own takes its time.
    pdf: async () => printByWebKit(await evaluate('location.href'), await evaluate(READY)),
    faults: () => driver.said().slice(before).match(FAULT) ?? [],
    close: async () => void (await ask(root, 'DELETE', `/session/${sessionId}`)),
  };
}

async function ask(root: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(root + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${path}: ${error}: ${message}`);
}

/** Waits until the driver does. */
async function answers(root: string, driver: Program): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const isThere = await ask(root, 'GET', '/status').catch(() => undefined);
    if (isThere) return;
    if (attempt > 200) throw new Error(`WebKitWebDriver does not answer: ${driver.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
