/** The forms of a role-play on paper, as they end its address: for two and an observer, or for one with a pencil. */
export const FORMS = ['script', 'gamebook'] as const;
export type PaperForm = (typeof FORMS)[number];
