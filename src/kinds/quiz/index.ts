/** The record of quizzes. */
import type { Kind } from '../kind.ts';
import { questionLinks, questionsOn } from '../question-links.ts';
import { quizTemplate } from './template.ts';
import { QUIZ_WARNINGS } from './lint-coverage.ts';
import { otherPromises } from './lint-kept.ts';
import { favouredPlaces, sameNumberOfKeys, tellingLengths } from './lint-tells.ts';
import { incompleteWords, repeatedQuestions, unpairedQuestions, wrongKeys } from './lint.ts';

export const quiz: Kind<'quiz'> = {
  lint: [
    repeatedQuestions,
    unpairedQuestions,
    wrongKeys,
    incompleteWords,
    tellingLengths,
    sameNumberOfKeys,
    favouredPlaces,
    otherPromises,
  ],
  warn: QUIZ_WARNINGS,
  pages: {
    routes: {
      '': 'quiz-list.astro',
      '/review': 'quiz-review.astro',
      '/[id]': 'quiz-page.astro',
      '/[id]/package': 'quiz-package.astro',
      '/[id]/use-elsewhere': 'quiz-use-elsewhere.astro',
    },
    besides: {
      '/quizzes/own': 'quiz-own.astro',
      '/practice': 'quiz-practice.astro',
      '/practice/questions.json': 'practice/questions.json.ts',
    },
    anchors: ({ id, facts }) => [...facts.questions.map((question) => `${id}_${question.id}`), 'finish'],
    singular: 'kind.quizzes',
    plural: 'nav.quizzes',
    about: 'list.quizzes',
    places: [
      { where: 'header', order: 5, label: 'nav.quizzes' },
      { where: 'home', order: 2, label: 'today', text: 'today.text', path: '/practice/', hasNote: true },
      { where: 'home', order: 3, label: 'nav.quizzes', text: 'home.quiz' },
    ],
    doors: false,
    byPhase: false,
    inSequence: false,
    onward: {
      label: 'technique.quiz',
      order: 1,
      parts: (handbook, technique) => questionLinks(handbook, questionsOn(handbook, technique)),
    },
    practice: false,
    offersPractice: true,
    landmarks: {},
    search: { isSecondary: () => true, hubs: false },
  },
  book: {
    parts: (contents, t) => {
      const quizzes = contents.written('quiz');
      if (!quizzes.length) return [];
      return [
        { id: 'part-quizzes', order: 50, title: t('nav.quizzes'), lead: t('book.quizzes'), chapters: quizzes },
        { id: 'part-key', order: 90, title: t('quiz.key'), generated: { kind: 'quiz', name: 'key' }, chapters: [] },
      ];
    },
    ofPhase: (entries, _, techniques) =>
      entries
        .map((quiz) => {
          const questions = quiz.facts.questions.filter(({ technique }) => techniques.has(technique));
          return { ...quiz, facts: { ...quiz.facts, questions } };
        })
        .filter(({ facts }) => facts.questions.length > 0),
  },
  paper: { sheet: false, documents: [{ below: '', form: 'quiz', use: 'teach', formerName: (id) => `quiz-${id}` }], sets: [] },
  course: 'questions',
  exports: async (quiz, context) => (await import('./exports.ts')).quizExports(quiz, context),
  snippets: false,
  template: quizTemplate,
};
