/** What people want of a file on paper: the doors of the page of downloads, in order. */
export const USES = ['hang', 'carry', 'read', 'teach'] as const;
export type Use = (typeof USES)[number];
