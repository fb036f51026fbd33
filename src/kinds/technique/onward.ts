/** Where a technique leads on to: the quiz that tests it, the sheet that uses it, the role-play, its neighbours. */
import type { Handbook } from '../handbook.ts';
import { checklistsWith, named, opposing, quizzesTesting, scenariosTraining } from '../lookup.ts';
import type { Technique } from './schema.ts';
import type { Word } from '../../core/interface-words.ts';

/** One way on, with the interface word that introduces it; ways that lead nowhere are left out. */
export function onwardFrom(handbook: Handbook, { id, facts }: Technique) {
  const rows = [
    { label: 'technique.quiz', collection: 'quizzes', entries: quizzesTesting(handbook, id) },
    { label: 'technique.checklist', collection: 'checklists', entries: checklistsWith(handbook, id) },
    { label: 'technique.scenario', collection: 'scenarios', entries: scenariosTraining(handbook, id) },
    { label: 'technique.related', collection: 'techniques', entries: named(handbook.techniques, facts.related) },
    {
      label: 'technique.opposing',
      collection: 'techniques',
      entries: [...new Set(opposing(handbook, id).map(({ technique }) => technique))],
    },
  ] satisfies { label: Word; collection: string; entries: readonly { id: string }[] }[];
  return rows.filter(({ entries }) => entries.length > 0);
}
