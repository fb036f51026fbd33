import type { APIContext } from 'astro';
import { languagePaths, openHandbook } from '../../../layout/page.ts';
import { practiceQuestions } from './practice-questions.ts';

export const getStaticPaths = languagePaths;

export function GET({ params }: APIContext): Response {
  return Response.json(practiceQuestions(openHandbook(), params['lang'] ?? ''));
}
