/** The service worker: answers from what is kept, and keeps a language when a page asks for it. */
import type { Language } from '../../core/languages.ts';
import type { Asked, Told } from '../messages.ts';
import type { Editions } from '../pack.ts';
import { answer } from './answer.ts';
import { keeperOf } from './keeper.ts';

/** Put in by the build. */
declare const EDITIONS: Editions;

/** What of a worker's global scope is used here; its types and those of a page cannot be had at once. */
interface Scope {
  registration: { scope: string };
  clients: { claim: () => Promise<void>; matchAll: (options: object) => Promise<unknown[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: (name: string, hear: (event: WorkerEvent) => void) => void;
}
interface WorkerEvent {
  waitUntil: (done: Promise<unknown>) => void;
  respondWith: (response: Promise<Response>) => void;
  request: Request;
  data: Asked;
  source: { postMessage: (told: Told) => void } | null;
}

const worker = self as unknown as Scope;
const { scope } = worker.registration;
const keeper = keeperOf({ caches, fetch: (address, options) => fetch(address, options), scope, editions: EDITIONS });
type Tell = (told: Told) => void;

/** A newer edition is whole before it is offered. Where nothing that the reader keeps has changed, there is nothing to offer. */
async function install(): Promise<void> {
  const wanted = await keeper.wanted().catch(() => ({}));
  let isNews = false;
  for (const [language, isWanted] of Object.entries(wanted)) {
    if (!isWanted || !keeper.languages.includes(language) || (await keeper.kept(language))) continue;
    isNews = true;
    await keeper.keep(language);
  }
  if (!isNews) await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.clients.claim();
  await tidy();
}

/** While other tabs are open, they may still want files of the edition that they are made of. */
async function tidy(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window' });
  if (open.length <= 1) await keeper.tidy();
}

async function tellState(language: Language, tell: Tell, more: Partial<Told> = {}): Promise<void> {
  const { pages, bytes } = EDITIONS[language] ?? { pages: 0, bytes: 0 };
  const isKept = more.part === undefined && (await keeper.kept(language).catch(() => undefined)) !== undefined;
  tell({ language, ready: isKept, pages, bytes, ...more });
}

/** A language that several tabs ask for comes once. */
const coming = new Map<Language, Promise<void>>();

async function keep(language: Language, byReader: boolean, tell: Tell): Promise<void> {
  try {
    const wish = (await keeper.wanted())[language];
    if (!byReader && (wish === false || (wish === undefined && savesData()))) return await tellState(language, tell);
    await keeper.want(language, true);
    const told = (part: number) => void tellState(language, tell, { part });
    const arriving = coming.get(language) ?? keeper.keep(language, told).finally(() => coming.delete(language));
    coming.set(language, arriving);
    await arriving;
    await tellState(language, tell);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    if (isFull) await keeper.forget(language).catch(() => undefined); // half of it is of no use, and takes the room
    await tellState(language, tell, { failed: isFull ? 'full' : 'unreachable' });
  }
}

/** Whether the reader's system asks to be sparing with data. */
function savesData(): boolean {
  return 'connection' in navigator && Boolean((navigator.connection as { saveData?: boolean } | undefined)?.saveData);
}

async function hear(asked: Asked, tell: Tell): Promise<void> {
  if (asked.ask === 'take') await worker.skipWaiting();
  if (asked.ask === 'keep') {
    await tidy().catch(() => undefined);
    await keep(asked.language, asked.byReader ?? false, tell);
  }
  if (asked.ask === 'forget') {
    await keeper.want(asked.language, false);
    await keeper.forget(asked.language);
    await tellState(asked.language, tell);
  }
  if (asked.ask === 'state') for (const language of keeper.languages) await tellState(language, tell);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) =>
  event.waitUntil(hear(event.data, (told) => event.source?.postMessage(told)).catch(() => undefined)),
);
worker.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  if (method === 'GET' && url.startsWith(scope) && !headers.has('range'))
    event.respondWith(answer(event.request, { find: keeper.find, fetch: (request) => fetch(request), caches, scope }));
});
