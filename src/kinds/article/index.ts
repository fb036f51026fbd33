/** The record of articles. */
import type { Kind } from '../kind.ts';
import { longPages, shortPages } from '../page-length.ts';

export const article: Kind<'article'> = {
  lint: [],
  warn: [shortPages('article', 700), longPages('article', 1200)],
  pages: {
    routes: { '': 'article-list.astro', '/[id]': 'article-page.astro' },
    anchors: ({ id }, { entries }) =>
      entries.contradiction.flatMap((settled) => (settled.facts.article === id ? [`settled-${settled.id}`] : [])),
    singular: 'kind.articles',
    plural: 'nav.articles',
    about: 'list.articles',
    places: [
      { where: 'header', order: 6, label: 'nav.articles' },
      { where: 'home', order: 4, label: 'nav.articles', text: 'home.read' },
    ],
    doors: false,
    byPhase: false,
    inSequence: true,
    onward: false,
    practice: false,
    offersPractice: false,
    landmarks: {},
    search: { isSecondary: () => false, hubs: false },
  },
  book: {
    parts: (contents, t) => [{ id: 'part-articles', order: 20, title: t('nav.articles'), chapters: contents.written('article') }],
    ofPhase: () => [],
  },
  paper: false,
  exports: false,
  snippets: false,
  template: ({ toFillIn, examples }) => ({
    facts: { techniques: examples('technique', 1), sources: [], qualifiedBy: [], seeds: [] },
    words: { title: toFillIn, summary: toFillIn, keywords: [toFillIn] },
    prose: `${toFillIn}\n\n## ${toFillIn}\n\n${toFillIn}`,
  }),
};
