/** The options of every three-way question. */
export const VERDICTS = ['right', 'wrong', 'depends'] as const;
