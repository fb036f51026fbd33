/** Inflection keys for Estonian: forms of one word share a key, although the stem changes (klient, kliendi; hind, hinna).
 * A word that can be read in two ways has two keys. Rules are ordered tables; words that no rule reaches are listed. */

/** Vowel lost or consonant gone in the weak grade: forms that share no stem that a rule could find. */
const IRREGULAR: readonly (readonly string[])[] = [
  ['aeg', 'aja', 'aega', 'aegu', 'aegade'],
  ['tähtaeg', 'tähtaja', 'tähtaega', 'tähtaegu', 'tähtaegade'],
  ['ooteaeg', 'ooteaja', 'ooteaega'],
  ['tööaeg', 'tööaja', 'tööaega'],
  ['leht', 'lehe', 'lehte', 'lehti', 'lehtede'],
  ['juht', 'juhi', 'juhti', 'juhte', 'juhtide'],
  ['koht', 'koha', 'kohta', 'kohti', 'kohtade'],
  ['viga', 'vea', 'vead', 'vigu', 'vigade', 'veaga', 'vigadega'],
  ['luba', 'loa', 'load', 'lube', 'lubade', 'loata', 'loaga'],
  ['tuba', 'toa', 'toas', 'tube', 'tubade', 'toad', 'tuppa'],
  ['kiri', 'kirja', 'kirju', 'kirjad', 'kirjade', 'kirjas'],
  ['asi', 'asja', 'asju', 'asjad', 'asjade'],
  ['nõue', 'nõude', 'nõuet', 'nõuded', 'nõuete', 'nõudeid', 'nõudega'],
  ['käsi', 'käe', 'kätt', 'käed', 'käte', 'käsi', 'kätte'],
  ['süda', 'südame', 'südant'],
  ['mees', 'mehe', 'meest', 'mehed', 'meeste', 'mehi', 'meestele', 'mehele'],
  ['laps', 'lapse', 'last', 'lapsed', 'laste', 'lapsi', 'lastele'],
  ['pidu', 'peo', 'peod', 'pidude', 'peole'],
  ['rida', 'rea', 'read', 'ridu', 'ridade'],
  ['sõda', 'sõja'],
  ['tegu', 'teo', 'teod', 'tegusid', 'tegude'],
  ['kadu', 'kao'],
  ['nägu', 'näo', 'näod', 'nägusid'],
  ['jõud', 'jõu', 'jõudu'],
  ['pool', 'poole', 'poolt', 'pooled'],
  ['käik', 'käigu', 'käiku'],
  ['kuri', 'kurja', 'kurje', 'kurjad', 'kurjalt', 'kurjaks'],
  ['õigus', 'õiguse', 'õigust', 'õigused', 'õigusi'],
];

/** Verbs whose stem changes beyond gradation. */
const IRREGULAR_VERBS: readonly (readonly string[])[] = [
  ['andma', 'anda', 'annab', 'annan', 'andis', 'antud', 'andke', 'anna', 'annavad', 'andnud', 'antakse'],
  ['minema', 'minna', 'läheb', 'lähen', 'läks', 'mine', 'minge', 'läinud', 'lähevad', 'läksin'],
  ['tegema', 'teha', 'teeb', 'teen', 'tegi', 'tehtud', 'tehke', 'tee', 'teevad', 'teinud', 'tehakse', 'tegid', 'teeme'],
  ['nägema', 'näha', 'näeb', 'näen', 'nägi', 'nähtud', 'näe', 'näevad', 'näinud', 'nähke'],
  ['pidama', 'pidada', 'peab', 'pean', 'pidas', 'peetud', 'pidage', 'pea', 'peavad', 'pidi', 'pidanud'],
  ['lugema', 'lugeda', 'loeb', 'loen', 'luges', 'loetud', 'lugege', 'loe', 'loevad', 'lugenud'],
  ['saama', 'saada', 'saab', 'saan', 'sai', 'saadud', 'saage', 'saavad', 'saanud', 'said'],
  ['võtma', 'võtta', 'võtab', 'võtan', 'võttis', 'võetud', 'võtke', 'võta', 'võtavad', 'võtnud', 'võetakse'],
  ['ütlema', 'öelda', 'ütleb', 'ütlen', 'ütles', 'öeldud', 'öelge', 'ütle', 'ütlevad', 'öelnud', 'ütlesin', 'öeldakse'],
  ['olema', 'olla', 'on', 'olen', 'oli', 'olnud', 'olge', 'ole', 'oleme', 'olid'],
  ['tulema', 'tulla', 'tuleb', 'tulen', 'tuli', 'tulnud', 'tulge', 'tule', 'tulevad', 'tuldud'],
  ['panema', 'panna', 'paneb', 'panen', 'pani', 'pannud', 'pange', 'pane', 'panevad', 'pandud'],
  ['jätma', 'jätta', 'jätab', 'jätan', 'jättis', 'jäetud', 'jätke', 'jäta', 'jätnud'],
  ['jääma', 'jääda', 'jääb', 'jään', 'jäi', 'jäänud', 'jääge', 'jää', 'jäävad', 'jäädud'],
  ['sööma', 'süüa', 'sööb', 'sõi'],
  ['käima', 'käia', 'käib', 'käis', 'käi', 'käige'],
  ['laskma', 'lasta', 'laseb', 'lasen', 'lasi', 'lase', 'laske', 'lastud', 'lasid'],
  ['seisma', 'seista', 'seisab', 'seisan', 'seisis', 'seiske', 'seisa'],
];

const canonical = new Map([...IRREGULAR, ...IRREGULAR_VERBS].flatMap((forms) => forms.map((form) => [form, forms[0]!])));

/** Endings of irregular nouns that also end compounds: tähtaeg, nimekiri. Longest first. */
const COMPOUND_TAILS = [
  ...new Map(IRREGULAR.flatMap((forms) => forms.filter(({ length }) => length > 3).map((form) => [form, forms[0]!]))),
].sort(([a], [b]) => b.length - a.length);

const VOWEL = 'aeiouõäöü';
const NOUN_CASES = ['sse', 'le', 'lt', 'ga', 'ks', 'st', 'ni', 'na', 'ta', 'l', 's', 't', 'd'];

/** Endings, longest first; each is taken off after a vowel, or after what stands before the bar. */
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

/** How many endings a word is tried with: klienti-dele, but toote-ga beside too-tega. */
const READINGS = 2;

/** The keys of a word, unfolded. A word shorter than three letters is its own key. */
export function keysOf(word: string): string[] {
  if (word.length < 3) return [word];
  const readings = [word, ...stemsOf(word)];
  const known = readings.map((reading) => canonical.get(reading)).find(Boolean) ?? readings.map(compoundTail).find(Boolean);
  if (known) return [`=${known}`];
  return [...new Set(readings.map(neutral))];
}

/** A compound that ends in an irregular noun: its first part and the noun's base form. */
function compoundTail(word: string): string | undefined {
  const tail = COMPOUND_TAILS.find(([form]) => word.length >= form.length + 3 && word.endsWith(form));
  return tail && `${word.slice(0, -tail[0].length)}${tail[1]}`;
}

/** Readings of a word: the longest ending taken off; for -ne and -s words the base that all their forms share. */
function stemsOf(word: string): string[] {
  const adjective =
    /^(.{2,}?[aeiouõäöül]?)(?:ne|se|sed|set|seid|ste|stele|steks|stega|stel|stelt|sesse|sele|sega|seks|sel|selt|st|sest|ses|sena)$/.exec(
      word,
    );
  const found: string[] = [];
  if (adjective && adjective[1]!.length >= 3) found.push(`${adjective[1]}S`);
  const endings = ENDINGS.filter((candidate) => word.endsWith(candidate) && fits(word.slice(0, -candidate.length), candidate));
  return [...found, ...endings.slice(0, READINGS).map((ending) => word.slice(0, -ending.length))];
}

function fits(stem: string, ending: string): boolean {
  if (stem.length < 3 || !hasVowel(stem)) return false;
  const last = stem.at(-1)!;
  if (VOWEL.includes(last)) return true;
  // After a consonant: verbs (maks-ma, seis-ke, maks-tud), and -us, -is nouns (vastus-t, vastus-te).
  if (/[ui]s$/.test(stem) && ['t', 'te', 'tele', 'telt', 'tega', 'teks', 'tes', 'test', 'tel'].includes(ending)) return true;
  return ['ma', 'ta', 'da', 'ke', 'ge', 'tud', 'dud', 'nud', 'takse', 'dakse', 'ti', 'di', 'mata'].includes(ending);
}

function hasVowel(text: string): boolean {
  return [...text].some((letter) => VOWEL.includes(letter));
}

/** A stem without what gradation and inflection change in it. */
function neutral(stem: string): string {
  if (stem.endsWith('S')) return `${grade(stem.slice(0, -1))}S`;
  const bare = keepsItsVowel(stem) ? stem : stem.replace(/[aeiu]+$/, (vowels, index: number) => (index < 2 ? vowels : ''));
  return grade(bare.replace(/([^aeiouõäöü])e([lr])$/, '$1$2'));
}

/** A short first syllable keeps its vowel in every form: raha, rahu, mure. */
function keepsItsVowel(stem: string): boolean {
  return /^[^aeiouõäöü]*[aeiouõäöü][^aeiouõäöüptk][aeiou]$/.test(stem);
}

/** One letter for what gradation alternates: pp, p, b; nd, nn; ht, h. */
function grade(stem: string): string {
  return stem
    .replace(/pp|p/g, 'b')
    .replace(/tt|t/g, 'd')
    .replace(/kk|k/g, 'g')
    .replace(/([^aeiouõäöü])\1/g, '$1')
    .replace(/([nlr])d(?=[aeiouõäöü]|$)/g, '$1')
    .replace(/mb(?=[aeiouõäöü]|$)/g, 'm')
    .replace(/hd(?=[aeiouõäöü]|$)/g, 'h');
}

/** Roots: what a word shares with others made from it (lahendus, lahendama, lahendamine). */
export function rootsOf(word: string): string[] {
  return keysOf(word).map((key) => key.replace(/(us|miS|j|isd|dus)$/, '').replace(/(us|miS|j)$/, ''));
}
