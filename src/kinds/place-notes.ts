/** What kinds add to their places on the home page, for the places that say so (`hasNote`). All are given `i18n`. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import DueToday from './quiz/practice/DueToday.astro';
import type { KindName } from './schemas.ts';

export const PLACE_NOTES: Partial<Record<KindName, AstroComponentFactory>> = { quiz: DueToday };
