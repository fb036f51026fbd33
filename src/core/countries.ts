/** Codes of countries, ISO 3166-1, as the JavaScript runtime knows them. */

/** Codes that name no country: free for anybody's use, or kept for unions. XK is in general use for Kosovo. */
const NO_COUNTRY = /^(AA|Q[M-Z]|X[A-JL-Z]|ZZ|EU|EZ|UN)$/;

/** Whether two capital letters name a country that there is. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.test(code)) return false;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  // An old code, such as SU, is turned into a new one.
  return names.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
