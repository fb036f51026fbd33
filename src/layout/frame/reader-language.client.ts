/** The reader's own language, on pages that speak every one. */
import type { Language } from '../../core/languages.ts';

/** The languages that the page says each thing in. */
export function languagesOnPage(): Language[] {
  return [...new Set([...document.querySelectorAll<HTMLElement>('main [lang]')].map(({ lang }) => lang))];
}

/** @param asked tags as a browser has them, the dearest first: "et-EE"
 *  @returns the language offered that is asked for first */
export function preferred(offered: readonly Language[], asked: readonly string[]): Language | undefined {
  return asked.map((tag) => tag.toLowerCase().replace(/-.*/, '')).find((code) => offered.includes(code));
}

/** Puts what is said in a language before what says the same in others, also for those who hear the page. */
export function putFirst(language: Language | undefined): void {
  if (!language) return;
  document.documentElement.lang = language;
  document.querySelectorAll(`main [lang=${language}]`).forEach((part) => part.parentElement?.prepend(part));
  document.title = [...document.querySelectorAll('h1 [lang]')].map((part) => part.textContent).join(' / ');
}
