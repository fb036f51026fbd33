/** Stemmer for Estonian: forms of one word share a stem in spite of consonant gradation (klient, kliendi; hind, hinna).
 * A word that can be read in two ways has two stems. The rules are ordered tables; words that no rule covers are listed. */
import { BASE_FORMS, compoundWithBase } from './irregular.et.ts';
import { startOf, type Rules } from './stemmer.ts';
import { fold } from './tokens.ts';

const VOWEL = 'aeiouõäöü';
const NOUN_CASES = ['sse', 'le', 'lt', 'ga', 'ks', 'st', 'ni', 'na', 'ta', 'l', 's', 't', 'd'];

/** Endings, longest first; `fits` says after which stems each may be stripped. */
const ENDINGS = [
  ...['te', 'de'].flatMap((plural) => NOUN_CASES.filter((ending) => !'td'.includes(ending)).map((ending) => plural + ending)),
  ...NOUN_CASES,
  ...[
    'takse',
    'dakse',
    'sime',
    'site',
    'vad',
    'tud',
    'dud',
    'nud',
    'sin',
    'sid',
    'mata',
    'des',
    'ma',
    'da',
    'ge',
    'ke',
    'me',
    'te',
    'de',
    'ti',
    'di',
    'b',
    'n',
    'id',
  ],
].sort((a, b) => b.length - a.length);

/** Shortest verb stem before a participle ending -v, -va (karju-v): päev and arv are nouns. */
const MIN_PARTICIPLE_STEM = 4;

/** How many endings are tried on a word: klienti-dele, but toote-ga beside too-tega. */
const MAX_READINGS = 2;

/** Returns the stems of a word, diacritics kept. A word shorter than three letters is its own stem. */
export function stem(word: string): string[] {
  if (word.length < 3) return [word];
  const readings = [word, ...withoutEnding(word)];
  const base = readings.map((reading) => BASE_FORMS.get(reading)).find(Boolean) ?? readings.map(compoundWithBase).find(Boolean);
  if (base) return [`=${base}`];
  return [...new Set(readings.map(neutralise))];
}

/** The word without the endings it may have; for -ne and -s words the base that all their forms share. */
function withoutEnding(word: string): string[] {
  const adjective =
    /^(.{2,}?[aeiouõäöül]?)(?:ne|se[dt]?|si|seid|s[et]?te(?:le|lt|l|ga|ks|st|s)?|se(?:sse|le|ga|ks|l|lt|st|s|na)|st)$/.exec(word);
  const found: string[] = [];
  const [, adjectiveStem = ''] = adjective ?? [];
  if (adjectiveStem.length >= 3) found.push(`${adjectiveStem}S`);
  if (/..ke$/.test(word)) found.push(`${word}S`);
  const participle = /^(.{2,}[aeiu])v(?:a(?:[td]?|id|le|lt|l|ga|ks|st|s|sse)?|ate(?:le|lt|l|ga|ks|st|s)?)?$/.exec(word);
  const [, verbStem = ''] = participle ?? [];
  if (verbStem.length >= MIN_PARTICIPLE_STEM) found.push(verbStem);
  const endings = ENDINGS.filter((candidate) => word.endsWith(candidate) && fits(word.slice(0, -candidate.length), candidate));
  return [...found, ...endings.slice(0, MAX_READINGS).map((ending) => word.slice(0, -ending.length))];
}

function fits(stem: string, ending: string): boolean {
  if (stem.length < 3 || !hasVowel(stem)) return false;
  const last = stem.slice(-1);
  if (ending === 's' && last === 'u' && stem.length > 3) return false; // vastus, otsus: a noun of its own
  if (VOWEL.includes(last)) return true;
  // After a consonant: verbs (maks-ma, seis-ke, maks-tud), and -us, -is nouns (vastus-t, vastus-te).
  if (/[ui]s$/.test(stem) && ['t', 'te', 'tele', 'telt', 'tega', 'teks', 'tes', 'test', 'tel'].includes(ending)) return true;
  return ['ma', 'ta', 'da', 'ke', 'ge', 'tud', 'dud', 'nud', 'takse', 'dakse', 'ti', 'di', 'mata'].includes(ending);
}

function hasVowel(text: string): boolean {
  return [...text].some((letter) => VOWEL.includes(letter));
}

/** The stem with everything removed that gradation and inflection change in it. */
function neutralise(stem: string): string {
  if (stem.endsWith('S')) return `${grade(stem.slice(0, -1))}S`;
  const bare = keepsItsVowel(stem) ? stem : stem.replace(/[aeiu]+$/, (vowels, index: number) => (index < 2 ? vowels : ''));
  return grade(bare.replace(/([^aeiouõäöü])e([lr])$/, '$1$2'));
}

/** A short first syllable keeps its vowel in every form: raha, rahu, mure. */
function keepsItsVowel(stem: string): boolean {
  return /^[^aeiouõäöü]*[aeiouõäöü][^aeiouõäöüptk][aeiou]$/.test(stem);
}

/** Maps sounds that alternate in gradation to one letter: pp, p, b; nd, nn; ht, h. A word's first letter never changes. */
function grade(stem: string): string {
  const rest = stem
    .slice(1)
    .replace(/pp|p/g, 'b')
    .replace(/tt|t/g, 'd')
    .replace(/kk|k/g, 'g')
    .replace(/([^aeiouõäöü])\1/g, '$1')
    .replace(/([nlr])d(?=[aeiouõäöü]|$)/g, '$1')
    .replace(/mb(?=[aeiouõäöü]|$)/g, 'm')
    .replace(/hd(?=[aeiouõäöü]|$)/g, 'h');
  return stem.slice(0, 1) + rest;
}

/** Returns the root that a stem shares with derived words (lahendus, lahendama, lahendamine, lahendaja). */
export function root(stem: string): string {
  const stripped = stem.replace(/^=/, '').replace(/(?:us|umus|miS|ja|j|lig|S)$/, '');
  return stripped.replace(/us$/, '').replace(/(?<=...)[aeiu]$/, '');
}

/** How people type the letters that a keyboard lacks: y for ü, 6 for õ, 2 for ä, 8 for ö, sh for š, zh for ž. */
const TYPED_FOR: Record<string, string> = { y: 'u', '6': 'o', '2': 'a', '8': 'o', sh: 's', zh: 'z' };

/** Returns the word without marks, such spellings read as the letters they stand for: õigus, oigus and 6igus are oigus. */
function key(word: string): string {
  return /\p{L}/u.test(word) ? fold(word).replace(/[y628]|[sz]h/g, (typed) => TYPED_FOR[typed] ?? typed) : word;
}

/** The beginning as `grade` leaves it; that of a listed base without its sign. */
function start(key: string): string {
  return grade(startOf(key.replace('=', '')));
}

export const rules: Rules = { stem, root, key, start, isCompounding: true };
