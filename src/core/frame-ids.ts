/** Ids of elements that the frame gives to every page; no heading and no part of a page may have one of them. */
export const FRAME_IDS: readonly string[] = ['content', 'search', 'search-list'];
