/** Lines about danger: they stand first, with the number to call. */
const NUMBER = '{emergency}';

export const isAboutDanger = (text: string): boolean => text.includes(NUMBER);

/** Parts of a text: its number, and what is around it. */
export const aroundNumber = (text: string): string[] => text.split(/(\{emergency\})/);
