/** A small learning system for tests: a page with scorm-again in it, strict, which shows a package in a frame, notes every call
 * and hands what it was told to the next sitting. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'playwright-core';
import { serve, type Served } from '../../src/print/serve.ts';

export type Standard = '1.2' | '2004';

/** How the two standards name the same things. */
export const NAMES = {
  '1.2': {
    api: 'API',
    maker: 'Scorm12API',
    file: 'scorm12.min.js',
    lastError: 'LMSGetLastError',
    get: 'LMSGetValue',
    start: 'LMSInitialize',
    end: 'LMSFinish',
    status: 'cmi.core.lesson_status',
    done: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    entry: 'cmi.core.entry',
    time: 'cmi.core.session_time',
    response: 'student_response',
  },
  '2004': {
    api: 'API_1484_11',
    maker: 'Scorm2004API',
    file: 'scorm2004.min.js',
    lastError: 'GetLastError',
    get: 'GetValue',
    start: 'Initialize',
    end: 'Terminate',
    status: 'cmi.success_status',
    done: 'cmi.completion_status',
    score: 'cmi.score.scaled',
    exit: 'cmi.exit',
    entry: 'cmi.entry',
    time: 'cmi.session_time',
    response: 'learner_response',
  },
} as const;

/** What a system knows, by the standard's names. */
export type Known = Record<string, string>;

/** A call that the package made, what it got, and the system's error number after it. */
export interface Call {
  name: string;
  values: string[];
  got: string;
  error: string;
}

interface InPage {
  calls: Call[];
  getValue: (name: string) => string;
  known: () => Known;
  /** Names of what it does not take, as a pattern. */
  refuses?: string;
}

declare global {
  interface Window {
    system: InPage;
  }
}

/** One sitting at a package. */
export interface Sitting {
  page: Page;
  /** The package's own page. */
  frame: Frame;
  /** Takes the package away, as closing its window does. */
  leave: () => Promise<{ known: Known; calls: Call[] }>;
}

export class LearningSystem {
  private readonly folder = mkdtempSync(join(tmpdir(), 'system-'));
  private served: Served | undefined;

  constructor() {
    for (const { file } of Object.values(NAMES)) cpSync(`node_modules/scorm-again/dist/${file}`, join(this.folder, file));
    writeFileSync(join(this.folder, '404.html'), '');
    writeFileSync(join(this.folder, 'system.html'), '<!doctype html><title>System</title><main></main>');
  }

  /** Takes a package in. */
  take(name: string, zip: string): void {
    for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(dirname(this.fileOf(name, path)), { recursive: true });
      writeFileSync(this.fileOf(name, path), content);
    }
  }

  /** A file of a package on disk. */
  fileOf(name: string, path: string): string {
    return join(this.folder, name, path);
  }

  /** The page of a package by itself, with no system around it. */
  async address(name: string): Promise<string> {
    this.served ??= await serve(this.folder, '/');
    return `${this.served.address}${name}/index.html`;
  }

  /** @param kept what an earlier sitting left */
  async open(browser: Browser, standard: Standard, name: string, kept: Known = {}): Promise<Sitting> {
    const address = await this.address(name);
    const page = await browser.newPage();
    await page.goto(`${this.served!.address}system.html`);
    await page.addScriptTag({ url: `/${NAMES[standard].file}` });
    await page.evaluate(show, { names: NAMES[standard], kept, address });
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForURL((url) => url.href.startsWith(address)); // a role-play adds where one stands
    await frame.waitForLoadState();
    return { page, frame, leave: () => leave(page) };
  }

  async close(): Promise<void> {
    await this.served?.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** Runs in the system's page. */
function show({ names, kept, address }: { names: (typeof NAMES)[Standard]; kept: Known; address: string }): void {
  type Api = Record<string, (...values: unknown[]) => unknown> & { getFlattenedCMI: () => Known };
  const here = window as unknown as Record<string, unknown>;
  const api = new (here[names.maker] as new (settings: object) => Api)({ strict_errors: true, mastery_override: true });
  const before = Object.entries(kept).filter(([, value]) => typeof value === 'string' && value !== '');
  const entry = kept[names.exit] === 'suspend' ? { [names.entry]: 'resume' } : {};
  api['loadFromFlattenedJSON']!({ ...Object.fromEntries(before), ...entry });
  window.system = {
    calls: [],
    getValue: (name) => String(api[names.get]!(name)),
    known: () => api.getFlattenedCMI(),
  };
  const call = (name: string, values: unknown[]) => {
    const refuses = window.system.refuses && /Set/.test(name) && new RegExp(window.system.refuses).test(String(values[0]));
    const got = refuses ? 'false' : String(api[name]!(...values));
    const error = String(api[names.lastError]!());
    window.system.calls.push({ name, values: values.map(String), got, error });
    return got;
  };
  here[names.api] = new Proxy(api, {
    get:
      (_, name: string) =>
      (...values: unknown[]) =>
        call(name, values),
  });
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: address, width: 800, height: 900, title: 'Package' });
  document.querySelector('main')!.append(frame);
}

async function leave(page: Page): Promise<{ known: Known; calls: Call[] }> {
  const left = await page.evaluate(() => {
    document.querySelector('iframe')!.remove();
    return { known: window.system.known(), calls: window.system.calls };
  });
  await page.close();
  return left;
}
