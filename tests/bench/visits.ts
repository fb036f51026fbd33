/** What a visit costs a reader: the first page, and the first results of the search box, in Chromium. */
import type { Browser, Page } from 'playwright-core';
import { Failure } from '../../src/core/failure.ts';
import { neverIdle } from '../setup/never-idle.ts';
import { figureOfSome, type Figure } from './figures.ts';
import { serveCounted, weightOf, type Counted, type Weight } from './serve.ts';
import type { Name } from './systems.ts';

export const PAGES = ['home', 'situation', 'technique', 'article'] as const;
export type PageName = (typeof PAGES)[number];

/** Addresses below the language. Peers have no techniques, and their situations are plain pages. */
export const PATHS: Record<Name, Partial<Record<PageName, string>>> = {
  ours: { home: '/', situation: '/situations/entry-2/', technique: '/techniques/listen/', article: '/articles/entry-1/' },
  starlight: { home: '/', article: '/articles/entry-1/' },
  eleventy: { home: '/', article: '/articles/entry-1/' },
};

export interface Search {
  /** What is sent until the first results, besides the page itself. */
  bytes: number;
  requests: number;
  /** From the last key to the first results: of the first question of a visit, and of those that follow. */
  first: Figure | undefined;
  next: Figure | undefined;
  /** Questions of all rounds to which no result came in ten seconds; they are in none of the figures. */
  unanswered: number;
}

/** Where words are typed and results appear; Eleventy’s bare page has no search. */
const BOXES: Partial<Record<Name, { open?: string; input: string; result: string }>> = {
  ours: { input: '#search', result: '[role=option]' },
  starlight: { open: 'button[data-open-modal]', input: '.pagefind-ui__search-input', result: '.pagefind-ui__result' },
};

/** Words that pages of every size have, the first one for the first question. */
const QUESTIONS: Record<string, readonly string[]> = {
  en: ['refund', 'angry', 'late', 'manager', 'promise', 'wait'],
  et: ['raha', 'kaebus', 'juht', 'kolleeg', 'lubadus', 'oota'],
};

const PATIENCE = 10_000; // milliseconds

/** @returns the page, opened for the first time, and what was sent for it */
async function visit(browser: Browser, { address, sent }: Counted, path: string, idle = false): Promise<[Page, Weight]> {
  const context = await browser.newContext({ serviceWorkers: 'block', colorScheme: 'light' });
  const page = await context.newPage();
  if (!idle) await page.addInitScript(neverIdle);
  sent.length = 0;
  const response = await page.goto(address + path, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Failure(`${path} is not on the site that was built.`);
  return [page, weightOf(sent)];
}

/** @param folder the built site */
export async function weigh(browser: Browser, folder: string, name: Name): Promise<Partial<Record<PageName, Weight>>> {
  const server = await serveCounted(folder);
  const weights: Partial<Record<PageName, Weight>> = {};
  for (const page of PAGES) {
    const path = PATHS[name][page];
    if (path === undefined) continue;
    const [opened, weight] = await visit(browser, server, `/en${path}`);
    weights[page] = weight;
    await opened.context().close();
  }
  await server.close();
  return weights;
}

/** By language; undefined for a system without search. Each round is a visit of its own. */
export async function ask(
  browser: Browser,
  folder: string,
  name: Name,
  rounds: number,
): Promise<Record<string, Search> | undefined> {
  const box = BOXES[name];
  if (!box) return undefined;
  const server = await serveCounted(folder);
  const found: Record<string, Search> = {};
  for (const [language, [first = '', ...next]] of Object.entries(QUESTIONS)) {
    const firsts: (number | undefined)[] = [];
    const others: (number | undefined)[] = [];
    const path = `/${language}/articles/entry-1/`;
    const [unasked, alone] = await visit(browser, server, path);
    await unasked.context().close();
    let asked = alone;
    for (let round = 0; round < rounds; round++) {
      const [page] = await visit(browser, server, path, true);
      if (box.open) await page.click(box.open);
      await page.focus(box.input);
      await page.waitForLoadState('networkidle');
      firsts.push(await typed(page, box, first));
      asked = weightOf(server.sent);
      for (const question of next) others.push(await typed(page, box, question));
      await page.context().close();
    }
    found[language] = {
      bytes: asked.bytes - alone.bytes,
      requests: asked.requests - alone.requests,
      first: figureOfSome(firsts),
      next: figureOfSome(others),
      unanswered: [...firsts, ...others].filter((time) => time === undefined).length,
    };
  }
  await server.close();
  return found;
}

/** The words come at once, as the last key of them would. @returns milliseconds until a result is in the page */
async function typed(
  page: Page,
  { input, result }: { input: string; result: string },
  question: string,
): Promise<number | undefined> {
  await page.fill(input, '');
  await page.waitForFunction((selector) => !document.querySelector(selector), result);
  const shown = page.evaluate(
    ([box, answer, patience]) =>
      new Promise<number | undefined>((resolve) => {
        const isThere = () => document.querySelector(answer) !== null;
        document.querySelector(box)?.addEventListener(
          'input',
          () => {
            const began = performance.now();
            setTimeout(() => resolve(undefined), patience);
            new MutationObserver((_, observer) => {
              if (!isThere()) return;
              observer.disconnect();
              resolve(performance.now() - began);
            }).observe(document.documentElement, { childList: true, subtree: true, attributes: true });
          },
          { once: true, capture: true },
        );
      }),
    [input, result, PATIENCE] as const,
  );
  await page.waitForTimeout(300); // the listener stands before the key falls, and a pause lies between two questions
  await page.keyboard.insertText(question);
  return shown;
}
