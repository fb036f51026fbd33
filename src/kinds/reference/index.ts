/** The record of reference pages, and of the parts of the book that are made of the whole handbook. */
import type { Kind } from '../kind.ts';
import { anchorsIn } from './anchors.ts';
import { usedSources } from './used-sources.ts';

export const reference: Kind<'reference'> = {
  lint: [],
  warn: [],
  pages: {
    routes: { '': 'reference-list.astro', '/[id]': 'reference-page.astro' },
    besides: { '/[id]': 'lasting-page.astro' },
    anchors: anchorsIn,
    singular: 'kind.reference',
    plural: 'nav.reference',
    about: 'list.reference',
    places: [
      { where: 'footer', order: 1, label: 'nav.reference' },
      { where: 'header', order: 3, label: 'nav.phrases', entry: 'phrases' },
      { where: 'footer', order: 5, label: 'nav.trainers', entry: 'trainers' },
      { where: 'footer', order: 6, label: 'nav.evidence', entry: 'how-we-know' },
      { where: 'footer', order: 7, label: 'nav.accessibility', entry: 'accessibility' },
      { where: 'footer', order: 8, label: 'nav.privacy', entry: 'privacy' },
      { where: 'home', order: 7, label: 'nav.phrases', text: 'home.phrases', entry: 'phrases' },
    ],
    doors: false,
    byPhase: false,
    inSequence: false,
    onward: false,
    practice: false,
    offersPractice: false,
    landmarks: {
      evidence: ({ made }) => made === 'sources',
      'kept-lines': ({ made }) => made === 'phrases',
      'hanging-up': ({ id }) => id === 'break-room',
      systems: ({ made }) => made === 'systems',
    },
    search: { isSecondary: ({ made }) => made !== 'none', hubs: true },
  },
  book: {
    parts: (contents, t) => {
      const pages = contents.written('reference');
      const generated = (name: 'phrases' | 'glossary', order: number, title: string) =>
        pages.some(({ made }) => made === name)
          ? [{ id: `part-${name}`, order, title, generated: { kind: 'reference' as const, name }, chapters: [] }]
          : [];
      const read = pages.filter(({ made }) => made === 'none' || made === 'sources');
      const sources = { id: 'part-sources', order: 100, title: t('sources.all'), chapters: [] };
      return [
        ...generated('phrases', 60, t('technique.phrases')),
        ...generated('glossary', 70, t('book.glossary')),
        { id: 'part-reference', order: 80, title: t('nav.reference'), chapters: read },
        ...(usedSources(contents).length ? [{ ...sources, generated: { kind: 'reference' as const, name: 'sources' } }] : []),
      ];
    },
    ofPhase: () => [],
  },
  paper: false,
  exports: false,
  snippets: false,
  template: ({ toFillIn }) => ({
    facts: { made: 'none', sources: [], qualifiedBy: [], seeds: [] },
    words: { title: toFillIn, summary: toFillIn, keywords: [toFillIn] },
    prose: `${toFillIn}\n\n## ${toFillIn}\n\n${toFillIn}`,
  }),
};
