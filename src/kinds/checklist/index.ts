/** The record of checklists. */
import type { Kind } from '../kind.ts';
import { checklistTemplate } from './template.ts';
import { mostlyAbout } from '../about-phase.ts';
import { checklistSheets, dangerFirst, itemCounts, itemsWithoutVerb, repeatedItems, unpairedItems } from './lint.ts';

export const checklist: Kind<'checklist'> = {
  lint: [repeatedItems, unpairedItems, itemCounts, dangerFirst, checklistSheets],
  warn: [{ title: 'Lines of sheets that do not start with what to do', find: itemsWithoutVerb }],
  pages: {
    routes: { '': 'checklist-list.astro', '/[id]': 'checklist-page.astro' },
    anchors: ({ facts }) => facts.changes.map(({ on }) => `v-${on}`),
    singular: 'kind.checklists',
    plural: 'nav.checklists',
    about: 'list.checklists',
    places: [
      { where: 'header', order: 4, label: 'nav.checklists' },
      { where: 'home', order: 1, label: 'nav.checklists', text: 'home.print' },
    ],
    doors: false,
    byPhase: false,
    inSequence: false,
    onward: { label: 'technique.checklist', order: 2 },
    practice: false,
    offersPractice: true,
    landmarks: {},
    search: { isSecondary: () => false, hubs: false },
  },
  book: {
    parts: (contents, t) => [
      { id: 'part-checklists', order: 30, title: t('nav.checklists'), chapters: contents.written('checklist') },
    ],
    ofPhase: (entries, _, techniques) =>
      entries.filter(({ facts }) =>
        mostlyAbout(
          facts.items.map(({ technique }) => technique),
          techniques,
        ),
      ),
  },
  paper: { sheet: true, documents: [], sets: [] },
  exports: async (entry, context) => (await import('./exports.ts')).checklistExports(entry, context),
  snippets: false,
  template: checklistTemplate,
};
