/** Astro integration: gives each kind its own routes, from its folder. */
import type { AstroIntegration } from 'astro';

const ROUTES: Record<string, string> = {
  '/[lang]/articles': 'article/article-list.astro',
  '/[lang]/articles/[id]': 'article/article-page.astro',
  '/[lang]/checklists': 'checklist/checklist-list.astro',
  '/[lang]/checklists/[id]': 'checklist/checklist-page.astro',
  '/[lang]/maps': 'map/map-list.astro',
  '/[lang]/maps/[id]': 'map/map-page.astro',
  '/[lang]/quizzes': 'quiz/quiz-list.astro',
  '/[lang]/quizzes/review': 'quiz/quiz-review.astro',
  '/[lang]/quizzes/[id]': 'quiz/quiz-page.astro',
  '/[lang]/quizzes/[id]/package': 'quiz/quiz-package.astro',
  '/[lang]/quizzes/[id]/use-elsewhere': 'quiz/quiz-use-elsewhere.astro',
  '/[lang]/reference': 'reference/reference-list.astro',
  '/[lang]/reference/[id]': 'reference/reference-page.astro',
  '/[lang]/scenarios': 'role-play/role-play-list.astro',
  '/[lang]/scenarios/[id]': 'role-play/role-play-page.astro',
  '/[lang]/scenarios/[id]/package': 'role-play/role-play-package.astro',
  '/[lang]/scenarios/[id]/use-elsewhere': 'role-play/role-play-use-elsewhere.astro',
  '/[lang]/scenarios/[id]/[form]': 'role-play/role-play-paper.astro',
  '/[lang]/techniques': 'technique/technique-list.astro',
  '/[lang]/techniques/[id]': 'technique/technique-page.astro',
};

export function kindRoutes(): AstroIntegration {
  return {
    name: 'kind-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, entrypoint] of Object.entries(ROUTES)) {
          injectRoute({ pattern, entrypoint: `./src/kinds/${entrypoint}`, prerender: true });
        }
      },
    },
  };
}
