/** What a stylesheet says about a page on paper. A rule that holds on screens alone, or needs a class that nothing on the paper has,
 * is left out, so that such a change prints nothing anew. */
import { isTag, type AnyNode } from 'domhandler';
import { classesAsked, keepRules } from '../core/css.ts';

/** Blocks for media that are no paper. */
const OTHER_MEDIA = /^@media (?:screen|\(forced-colors|\(prefers-color-scheme:\s*dark)/;
const WHEN_USED = /:(?:hover|active|focus|focus-visible|focus-within)(?![\w-])/;

/** Classes of everything that is printed; what `layout/styles/print.css` hides has its own, for those who stand beside it.
 *  @param page the document as built */
export function classesOnPaper(page: AnyNode, found = new Set<string>()): Set<string> {
  const classes = isTag(page) ? (page.attribs['class'] ?? '').split(/\s+/) : [];
  classes.forEach((name) => found.add(name));
  const isFrame = isTag(page) && ['header', 'footer'].includes(page.name) && classes.includes('site');
  if ('children' in page && !isFrame && !classes.includes('screen-only'))
    page.children.forEach((child) => classesOnPaper(child, found));
  return found;
}

/** @param isOnPaper whether something printed has, or may be given, a class */
export function stylesForPaper(css: string, isOnPaper: (name: string) => boolean): string {
  return keepRules(css, {
    selector: (bare) => !WHEN_USED.test(bare) && classesAsked(bare).every(isOnPaper),
    block: (head) => !OTHER_MEDIA.test(head),
  });
}
