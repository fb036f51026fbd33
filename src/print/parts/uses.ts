/** What people want of a file: the doors of the page of downloads, in order. */
export const USES = ['hang', 'carry', 'read', 'teach', 'write'] as const;
export type Use = (typeof USES)[number];
