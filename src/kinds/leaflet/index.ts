/** The record of leaflets. */
import type { Kind } from '../kind.ts';
import { leafletTemplate } from './template.ts';

export const leaflet: Kind<'leaflet'> = {
  lint: [],
  warn: [],
  pages: {
    routes: { '': 'leaflet-list.astro', '/[id]': 'leaflet-page.astro' },
    anchors: () => ['leaflet'],
    singular: 'kind.leaflets',
    plural: 'nav.leaflets',
    about: 'list.leaflets',
    places: [{ where: 'footer', order: 5, label: 'nav.leaflets' }],
    doors: false,
    byPhase: false,
    inSequence: false,
    onward: false,
    practice: false,
    offersPractice: false,
    landmarks: {},
    search: { isSecondary: () => false, hubs: false },
  },
  book: false,
  paper: { sheet: false, documents: [{ below: '', form: 'leaflet', use: 'hang' }], sets: [] },
  exports: async (entry, context) => (await import('./exports.ts')).leafletExports(entry, context),
  snippets: false,
  template: leafletTemplate,
};
