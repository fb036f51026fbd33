/** The record of worksheets. */
import type { Kind } from '../kind.ts';
import { fieldIds } from './field-ids.ts';
import { lineForNobody, repeatedFields, tooMuchForAPage, unaskedChoice, unpairedFields } from './lint.ts';
import { worksheetTemplate } from './template.ts';

export const worksheet: Kind<'worksheet'> = {
  lint: [repeatedFields, unpairedFields, unaskedChoice, lineForNobody, tooMuchForAPage],
  warn: [],
  pages: {
    routes: { '': 'worksheet-list.astro', '/[id]': 'worksheet-page.astro' },
    anchors: ({ facts }) => facts.fields.flatMap(({ id }) => Object.values(fieldIds(id))),
    singular: 'kind.worksheets',
    plural: 'nav.worksheets',
    about: 'list.worksheets',
    places: [
      { where: 'footer', order: 5, label: 'nav.worksheets' },
      { where: 'home', order: 2, label: 'home.talk', text: 'home.talk.text', entry: 'prepare-talk' },
    ],
    doors: false,
    byPhase: false,
    inSequence: false,
    onward: { label: 'technique.worksheet', order: 4 },
    practice: false,
    offersPractice: false,
    landmarks: {},
    search: { isSecondary: () => false, hubs: false },
  },
  book: {
    parts: (contents, t) => [
      {
        id: 'part-worksheets',
        order: 45,
        title: t('nav.worksheets'),
        lead: t('list.worksheets'),
        chapters: contents.written('worksheet'),
      },
    ],
    // A booklet is about one phase, and a worksheet goes through several.
    ofPhase: () => [],
  },
  paper: { sheet: false, documents: [{ below: '', form: 'worksheet', use: 'teach' }], sets: [] },
  exports: false,
  snippets: false,
  template: worksheetTemplate,
};
