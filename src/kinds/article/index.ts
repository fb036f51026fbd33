/** The record of articles. */
import type { Kind } from '../kind.ts';

export const article: Kind<'article'> = {
  lint: [],
  warn: [],
  pages: {
    routes: { '': 'article-list.astro', '/[id]': 'article-page.astro' },
    anchors: ({ id }, { entries }) =>
      entries.contradiction.flatMap((settled) => (settled.facts.article === id ? [`settled-${settled.id}`] : [])),
    singular: 'kind.articles',
    plural: 'nav.articles',
    about: 'list.articles',
    places: [
      { where: 'header', order: 4, label: 'nav.articles' },
      { where: 'home', order: 3, label: 'nav.articles', text: 'home.read' },
    ],
    byPhase: false,
    onward: false,
    practice: false,
    offersPractice: false,
    landmarks: {},
  },
  book: {
    parts: (contents, t) => [{ id: 'part-articles', order: 20, title: t('nav.articles'), chapters: contents.written('article') }],
    ofPhase: () => [],
  },
  paper: false,
  exports: false,
  template: { facts: {}, words: {}, prose: () => 'FILL IN' },
};
