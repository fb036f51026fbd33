/** `npm run bench:search`: how good and how heavy search is, ours beside plain Pagefind and MiniSearch, on dist/. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { Engine } from '../../src/search/engine.ts';
import { fold, wordsIn } from '../../src/search/tokens.ts';
import { serve } from '../../src/tools/serve.ts';
import { idOf, measure, queries, realPagefind, realVocabulary, type Query } from './real.ts';

const FOLDER = process.argv[2] ?? 'dist';
type Ask = (query: string) => Promise<string[]>;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

async function row(ask: Ask, asked: readonly Query[]) {
  const real = asked.filter(({ type }) => type !== 'nonsense');
  const times: number[] = [];
  const found = [];
  for (const { q, answers } of real) {
    const began = performance.now();
    const ids = await ask(q);
    times.push(performance.now() - began);
    found.push({ ...measure(ids, answers), none: ids.length === 0 });
  }
  const nonsense = asked.filter(({ type }) => type === 'nonsense');
  const answered = (await Promise.all(nonsense.map(({ q }) => ask(q)))).filter((ids) => ids.length > 0).length;
  return {
    'nDCG@10': mean(found.map(({ ndcg }) => ndcg)).toFixed(3),
    MRR: mean(found.map(({ reciprocal }) => reciprocal)).toFixed(3),
    'success@3': mean(found.map(({ success }) => success)).toFixed(3),
    'no result': percent(mean(found.map(({ none }) => Number(none)))),
    'nonsense answered': `${answered}/${nonsense.length}`,
    'ms median': quantile(times, 0.5).toFixed(1),
    'ms p95': quantile(times, 0.95).toFixed(1),
  };
}

function miniSearch(pages: { id: string; title: string; keywords: string; content: string }[]): Ask {
  const index = new MiniSearch({ fields: ['title', 'keywords', 'content'], processTerm: (term) => fold(term.toLowerCase()) });
  index.addAll(pages);
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 5, keywords: 5 } };
  return (query) => Promise.resolve(index.search(query, options).map(({ id }) => String(id)));
}

const sent = (path: string) => brotliCompressSync(readFileSync(path)).length;
const stored = (path: string) => statSync(path).size; // Pagefind's files are compressed already

/** Bytes of the first question on a page: our script and word list, Pagefind's client, its index, five pages' texts. */
function coldBytes(language: string): Record<string, number> {
  const pagefind = join(FOLDER, 'pagefind');
  const entry = JSON.parse(readFileSync(join(pagefind, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string }>;
  };
  const { hash, wasm } = entry.languages[language]!;
  const script = readdirSync(join(FOLDER, '_astro')).find((name) => /^load\..*\.js$/.test(name))!;
  const words = readdirSync(join(FOLDER, 'search')).find((name) => name.startsWith(`words.${language}.`))!;
  const chunk = Math.max(
    ...readdirSync(join(pagefind, 'index'))
      .filter((name) => name.startsWith(`${language}_`))
      .map((name) => stored(join(pagefind, 'index', name))),
  );
  const fragments = readdirSync(join(pagefind, 'fragment')).filter((name) => name.startsWith(`${language}_`));
  const fragment = mean(fragments.map((name) => stored(join(pagefind, 'fragment', name))));
  return {
    planner: sent(join(FOLDER, '_astro', script)),
    words: sent(join(FOLDER, 'search', words)),
    client: sent(join(pagefind, 'pagefind.js')) + sent(join(pagefind, 'pagefind-worker.js')),
    wasm: stored(join(pagefind, `wasm.${wasm}.pagefind`)),
    index: sent(join(pagefind, 'pagefind-entry.json')) + stored(join(pagefind, `pagefind.${hash}.pf_meta`)) + chunk,
    'five texts': Math.round(5 * fragment),
  };
}

const served = await serve(FOLDER, '/');
for (const language of ['en', 'et']) {
  const pagefind = await realPagefind(FOLDER, served.address, language);
  const top =
    (engine: Engine): Ask =>
    async (query) => {
      const { pages } = await engine.answer(query);
      return Promise.all(pages.slice(0, 10).map(async (page) => idOf((await page.data()).url)));
    };
  const all = await Promise.all((await pagefind.search(null)).results.map((result) => result.data()));
  const documents = all.map(({ url, meta, content }) => ({
    id: idOf(url),
    title: meta['title'] ?? '',
    keywords: meta['keywords'] ?? '',
    content,
  }));
  const engines = {
    ours: top(new Engine(pagefind, realVocabulary(FOLDER, language))),
    'plain Pagefind': top(new Engine(pagefind, undefined)),
    MiniSearch: miniSearch(documents),
  };
  for (const set of ['tuning', 'heldout'] as const) {
    const asked = queries(language).filter((query) => query.set === set);
    console.log(`\n${language}, ${set}: ${asked.length} queries on ${documents.length} pages`);
    console.table(
      Object.fromEntries(await Promise.all(Object.entries(engines).map(async ([name, ask]) => [name, await row(ask, asked)]))),
    );
  }
  const bytes = coldBytes(language);
  console.log(
    `cold first query, bytes: ${JSON.stringify(bytes)}, together ${Object.values(bytes).reduce((sum, part) => sum + part, 0)}`,
  );
  console.log(`words of the site: ${new Set(documents.flatMap(({ content }) => wordsIn(content))).size}`);
}
await served.close();
process.exit(0);
