/** The service worker: answers from what is kept, and keeps a language when a page asks for it. */
import type { Language } from '../../core/languages.ts';
import type { Asked, Told } from '../messages.ts';
import type { Editions } from '../pack.ts';
import { answer } from './answer.ts';
import { fileKeeper } from './files.ts';
import { keeperOf, type Means } from './keeper.ts';
import { roomLeft } from './room.ts';

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
const means: Means = { caches, fetch: (address, options) => fetch(address, options), scope, editions: EDITIONS };
const keeper = keeperOf(means);
const pdfs = fileKeeper(means);
type Tell = (told: Told) => void;

/** A newer edition is whole before it is offered. Where nothing that the reader keeps has changed, there is nothing to offer. */
async function install(): Promise<void> {
  const wanted = await keeper.wanted().catch(() => ({}));
  let isNews = false;
  for (const [language, isWanted] of Object.entries(wanted)) {
    if (!isWanted || !keeper.languages.includes(language) || (await keeper.kept(language))) continue;
    isNews = true;
    await keepPack(language);
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
  const edition = EDITIONS[language];
  if (!edition) return;
  const { pages, bytes, more: files } = edition;
  const manifest = await keeper.kept(language).catch(() => undefined);
  const kept = manifest ? await pdfs.count(language, manifest.onRequest).catch(() => 0) : 0;
  tell({ language, ready: manifest !== undefined, pages, bytes, files: { all: files.files, bytes: files.bytes, kept }, ...more });
}

/** A pack that cannot fit is not even asked for: it would be again on every page. */
async function keepPack(language: Language, told?: (part: number) => void): Promise<void> {
  if (await keeper.kept(language)) return;
  if ((await roomLeft(navigator.storage)) < (EDITIONS[language]?.bytes ?? 0))
    throw new DOMException('No room.', 'QuotaExceededError');
  await keeper.keep(language, told);
}

/** A language that several tabs ask for comes once. */
const coming = new Map<Language, Promise<void>>();

async function keep(language: Language, byReader: boolean, tell: Tell): Promise<void> {
  try {
    const wish = (await keeper.wanted())[language];
    if (!byReader && (wish === false || (wish === undefined && savesData()))) return await tellState(language, tell);
    await keeper.want(language, true);
    const told = inSteps((part) => void tellState(language, tell, { part }));
    const arriving = coming.get(language) ?? keepPack(language, told).finally(() => coming.delete(language));
    coming.set(language, arriving);
    await arriving;
    await tellState(language, tell);
  } catch (error) {
    const failed = reasonOf(error);
    if (failed === 'full') await keeper.forget(language).catch(() => undefined); // half of it is of no use, and takes the room
    await tellState(language, tell, { failed });
  }
}

async function keepFiles(language: Language, tell: Tell): Promise<void> {
  try {
    await keepPack(language); // which files there are stands in its manifest
    const files = (await keeper.kept(language))?.onRequest ?? [];
    await pdfs.keep(
      language,
      files,
      inSteps((filesPart) => void tellState(language, tell, { filesPart })),
    );
    await tellState(language, tell);
  } catch (error) {
    await tellState(language, tell, { filesFailed: reasonOf(error) });
  }
}

function reasonOf(error: unknown): 'full' | 'unreachable' {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unreachable';
}

/** Tells each hundredth once, and not the last: that is told by the state. */
function inSteps(told: (part: number) => void): (part: number) => void {
  let last = 0;
  return (part) => {
    const step = Math.floor(part * 100);
    if (step > last && step < 100) told((last = step) / 100);
  };
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
  if (asked.ask === 'keep-files') await keepFiles(asked.language, tell);
  if (asked.ask === 'forget-files') {
    await pdfs.forget(asked.language);
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
