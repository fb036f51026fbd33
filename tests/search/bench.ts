/** `npm run bench:search`: how good and how heavy search is, ours beside plain Pagefind and MiniSearch, on dist/. */
import { Engine } from '../../src/search/engine.ts';
import { wordsIn } from '../../src/search/tokens.ts';
import { serve } from '../../src/print/serve.ts';
import { miniSearch } from './mini-search.ts';
import { indexBytes, planningBytes } from './cold.ts';
import { firstTen, idOf, measure, queries, realPagefind, realSearchData, type Query } from './real.ts';

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

/** The box answers from the summaries, and asks the index only where it must. Each question is the first one of a visit. */
function box(open: () => Engine): Ask {
  return async (query) => {
    const engine = open();
    await engine.prepare(query);
    return firstTen(engine.suggest(query) ?? (await engine.answer(query)));
  };
}

/** Every tenth question as the first one of a visit. */
async function coldBytes(language: string, engine: Engine): Promise<void> {
  const planning = planningBytes(FOLDER, language);
  const all = queries(language).filter(({ type }) => type !== 'nonsense');
  const alone = all.filter(({ q }) => engine.suggest(q)).length / all.length;
  const plan = Object.values(planning).reduce((sum, part) => sum + part, 0);
  const pages: number[] = [];
  for (const { q } of all.filter((_, index) => index % 10 === 0)) {
    pages.push(plan + (await indexBytes(FOLDER, language, q)));
  }
  console.log(
    `cold first question, bytes. In the box: ${plan} ${JSON.stringify(planning)}, enough for ${percent(alone)} of questions.`,
  );
  console.log(`On the search page, with the index and ten texts: median ${quantile(pages, 0.5)}, most ${Math.max(...pages)}.`);
}

const served = await serve(FOLDER, '/');
for (const language of ['en', 'et']) {
  const pagefind = await realPagefind(FOLDER, served.address, language);
  const top =
    (engine: Engine): Ask =>
    async (query) =>
      firstTen(await engine.answer(query));
  const all = await Promise.all((await pagefind.search(null)).results.map((result) => result.data()));
  const data = realSearchData(FOLDER, language);
  const summaries = new Map((await data.withSayings!()).map((summary) => [summary.path, summary]));
  const documents = all.map(({ url, meta, content }) => ({
    id: idOf(url),
    title: meta['title'] ?? '',
    keywords: (summaries.get(idOf(url))?.phrases ?? []).flatMap(({ words }) => words).join(' '),
    content,
  }));
  const once = () => Promise.resolve(pagefind);
  const ours = new Engine(once, data);
  const engines = {
    ours: top(ours),
    'ours, in the box': box(() => new Engine(once, data)),
    'plain Pagefind': top(new Engine(once, undefined)),
    'MiniSearch, our stems and synonyms': miniSearch(documents, language),
  };
  for (const set of ['tuning', 'heldout'] as const) {
    const asked = queries(language).filter((query) => query.set === set);
    console.log(`\n${language}, ${set}: ${asked.length} queries on ${documents.length} pages`);
    console.table(
      Object.fromEntries(await Promise.all(Object.entries(engines).map(async ([name, ask]) => [name, await row(ask, asked)]))),
    );
  }
  await coldBytes(language, ours);
  console.log(`words of the site: ${new Set(documents.flatMap(({ content }) => wordsIn(content))).size}`);
}
await served.close();
process.exit(0);
