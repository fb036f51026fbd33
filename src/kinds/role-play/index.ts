/** The record of role-plays; their folder and addresses are called scenarios. */
import type { Kind } from '../kind.ts';
import { rolePlayTemplate } from './template.ts';
import { tellingLines } from './lint-tells.ts';
import { silentNodes, unpairedNodes, wrongTurns } from './lint.ts';

export const rolePlay: Kind<'role-play'> = {
  lint: [unpairedNodes, wrongTurns, silentNodes, tellingLines],
  warn: [],
  pages: {
    routes: {
      '': 'role-play-list.astro',
      '/[id]': 'role-play-page.astro',
      '/[id]/package': 'role-play-package.astro',
      '/[id]/use-elsewhere': 'role-play-use-elsewhere.astro',
      '/[id]/[form]': 'role-play-paper.astro',
    },
    anchors: ({ facts }) => Object.keys(facts.nodes),
    singular: 'kind.scenarios',
    plural: 'nav.scenarios',
    about: 'list.scenarios',
    places: [
      { where: 'footer', order: 4, label: 'nav.scenarios' },
      { where: 'home', order: 5, label: 'nav.scenarios', text: 'home.scenarios' },
    ],
    doors: false,
    byPhase: false,
    inSequence: false,
    onward: { label: 'technique.scenario', order: 3 },
    practice: 'scenario.train',
    offersPractice: false,
    landmarks: {},
    search: { isSecondary: () => true, hubs: false },
  },
  book: {
    parts: (contents, t) => [
      {
        id: 'part-scenarios',
        order: 55,
        title: t('nav.scenarios'),
        lead: t('scenario.gamebook.how'),
        chapters: contents.written('role-play'),
      },
    ],
    ofPhase: () => [],
  },
  paper: {
    sheet: false,
    documents: [
      {
        below: 'script/',
        form: 'script',
        label: 'scenario.script',
        use: 'teach',
        formerName: (id) => `${id}-script`,
      },
      {
        below: 'gamebook/',
        form: 'gamebook',
        label: 'scenario.gamebook',
        use: 'teach',
        formerName: (id) => `${id}-gamebook`,
      },
    ],
    sets: [],
  },
  course: 'page',
  exports: async (rolePlay, context) => (await import('./exports.ts')).rolePlayExports(rolePlay, context),
  snippets: false,
  template: rolePlayTemplate,
};
