/** A language as systems name it that want its country too. */
import type { Language } from './languages.ts';

/** Open Graph's form: "en_GB", "et_EE". English is British here; others are of the country where most speak them. */
export function localeOf(language: Language): string {
  const { region } = new Intl.Locale(language === 'en' ? 'en-GB' : language).maximize();
  return region ? `${language}_${region}` : language;
}
