/** The record of operational maps. */
import type { Kind } from '../kind.ts';
import { mapTemplate } from './template.ts';
import { mostlyAbout } from '../about-phase.ts';
import { mapPaths, mapSheets, unpairedMapWords } from './lint.ts';

export const map: Kind<'map'> = {
  lint: [unpairedMapWords, mapPaths, mapSheets],
  warn: [],
  pages: {
    routes: { '': 'map-list.astro', '/[id]': 'map-page.astro' },
    anchors: ({ facts }) => facts.changes.map(({ on }) => `v-${on}`),
    singular: 'kind.maps',
    plural: 'nav.maps',
    about: 'list.maps',
    places: [
      { where: 'footer', order: 3, label: 'nav.maps' },
      { where: 'home', order: 6, label: 'nav.maps', text: 'home.maps' },
    ],
    doors: false,
    byPhase: false,
    inSequence: false,
    onward: false,
    practice: false,
    offersPractice: false,
    landmarks: {},
    search: { isSecondary: () => false, hubs: false },
  },
  book: {
    parts: (contents, t) => [{ id: 'part-maps', order: 40, title: t('nav.maps'), chapters: contents.written('map') }],
    ofPhase: (entries, _, techniques) => entries.filter(({ facts }) => mostlyAbout(facts.techniques, techniques)),
  },
  paper: { sheet: true, documents: [], sets: [] },
  exports: async (entry, context) => (await import('./exports.ts')).mapExports(entry, context),
  snippets: false,
  template: mapTemplate,
};
