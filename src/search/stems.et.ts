/** Inflection keys for Estonian: forms of one word share a key, although the stem changes (klient, kliendi; hind, hinna).
 * A word that can be read in two ways has two keys. Rules are ordered tables; words that no rule reaches are listed. */

/** Forms that share no stem which a rule could find: a vowel or a consonant is gone, or another word is near. One word a line. */
const IRREGULAR_NOUNS = `
aeg aja aega aegu aegade
tähtaeg tähtaja tähtaega tähtaegu tähtaegade
ooteaeg ooteaja ooteaega
tööaeg tööaja tööaega
viga vea vead vigu vigade veaga vigadega
luba loa load lube lubade loata loaga
tuba toa toas tube tubade toad tuppa
kiri kirja kirju kirjad kirjade kirjas
asi asja asju asjad asjade
nõue nõude nõuet nõuded nõuete nõudeid nõudega
leht lehe lehte lehti lehtede
juht juhi juhti juhte juhtide
juhis juhise juhist juhised juhiste juhiseid
koht koha kohta kohti kohtade
pood poe poodi poode poodide poed poes
võlg võla võlga võlgu võlgade võlad
töö töid tööd
sõna sõnu
käsi käe kätt käed käte kätte
süda südame südant
mees mehe meest mehed meeste mehi
laps lapse last lapsed laste lapsi
pidu peo peod pidude
rida rea read ridu ridade
tegu teo teod tegusid tegude
nägu näo näod nägusid
jõud jõu jõudu
pool poole poolt pooled
käik käigu käiku
kodu kodus kodune
kuri kurja kurje kurjad
kurb kurva kurba kurbi kurbade kurvad
halb halva halba halbu halbade halvad
uus uue uut uusi uued uute
hea häid head heade
tige tigeda tigedat tigedad tigedate tigedaid
arve arvet arved arvete arveid
kassa kassat kassad
lahke lahket lahked
toode toote toodet tooted tooteid toodete
selge selget selged selgete
keeld keelu keelud
samm sammu samme sammud
pakk paki pakki pakid pakke pakkide
`;

const IRREGULAR_VERBS = `
andma anda annab annan andis antud andke anna annavad andnud antakse andsin
minema minna läheb lähen läks mine minge läinud lähevad läksin mindi
tegema teha teeb teen tegi tehtud tehke tee teevad teinud tehakse tegid teeme tegin
nägema näha näeb näen nägi nähtud näe näevad näinud nähke nähakse nägin
pidama pidada peab pean pidas peetud pidage peavad pidi pidanud peetakse
lugema lugeda loeb loen luges loetud lugege loe loevad lugenud loetakse
saama saada saab saan sai saadud saage saavad saanud said saadakse
saatma saata saadab saadan saatis saatke saadetakse saadetud saada
võtma võtta võtab võtan võttis võetud võtke võta võtavad võtnud võetakse
ütlema öelda ütleb ütlen ütles öeldud öelge ütle ütlevad öelnud ütlesin öeldakse öeldi
mõtlema mõelda mõtleb mõtlen mõtles mõelge mõeldakse mõeldud mõelnud mõtle
olema olla on olen oli olnud olge ole oleme olid
tulema tulla tuleb tulen tuli tulnud tulge tule tulevad tuldud tullakse
panema panna paneb panen pani pannud pange pane panevad pandud pannakse
jätma jätta jätab jätan jättis jäetud jätke jäta jätnud jäetakse
jääma jääda jääb jään jäi jäänud jääge jää jäävad jäädud
tooma tuua toob toon tõi tooge toodud toonud tuuakse
viima viia viib viin viis viige viidud viinud viiakse
müüma müüa müüb müün müüs müüge müüdud müünud müüakse
jõudma jõuda jõuab jõuan jõudis jõudke jõutakse jõudnud
hoidma hoida hoiab hoian hoidis hoidke hoitakse hoidnud hoia
leidma leida leiab leian leidis leidke leitakse leitud leidnud leia
nõudma nõuda nõuab nõuan nõudis nõudke nõutakse nõudnud nõua
teadma teada teab tean teadis teadke teatakse teadnud
tahtma tahta tahab tahan tahtis tahtke tahetakse tahtnud taha
sulgema sulgeda suleb sulen sulges sulgege suletakse suletud
sööma süüa sööb sõi söön
käima käia käib käis käi käige käidud
laskma lasta laseb lasen lasi lase laske lastud lasid lastakse
seisma seista seisab seisan seisis seiske seisa seistakse seisnud
kaebama kaevata kaevatakse kaebab kaeban kaebas kaeba
kuuluma kuulub kuulun kuulus kuuluda kuulu
keelama keela keelata keelab keelas
keelduma keeldu keeldub keeldun keeldus keelduda
`;

/** Irregular nouns that also end compounds: nimekiri, infoleht. */
const IN_COMPOUNDS = ['kiri', 'nõue', 'leht', 'luba', 'mees', 'pood', 'koht', 'juht', 'rida', 'pakk', 'toode', 'arve'];

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

const canonical = new Map(
  [...rows(IRREGULAR_NOUNS), ...rows(IRREGULAR_VERBS)].flatMap((forms) => forms.map((form) => [form, forms[0]!])),
);

/** Longest first, so that the noun is taken off whole. */
const COMPOUND_TAILS = rows(IRREGULAR_NOUNS)
  .filter(([base]) => IN_COMPOUNDS.includes(base!))
  .flatMap((forms) => forms.filter(({ length }) => length > 3).map((form) => [form, forms[0]!] as const))
  .sort(([a], [b]) => b.length - a.length);

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

/** Letters of a verb's stem from which -v and -va are taken for its participle (karju-v); shorter are nouns: päev, arv. */
const SHORTEST_PARTICIPLE = 4;

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
    /^(.{2,}?[aeiouõäöül]?)(?:ne|se[dt]?|si|seid|s[et]?te(?:le|lt|l|ga|ks|st|s)?|se(?:sse|le|ga|ks|l|lt|st|s|na)|st)$/.exec(word);
  const found: string[] = [];
  if (adjective && adjective[1]!.length >= 3) found.push(`${adjective[1]}S`);
  if (/..ke$/.test(word)) found.push(`${word}S`);
  const participle = /^(.{2,}[aeiu])v(?:a(?:[td]?|id|le|lt|l|ga|ks|st|s|sse)?|ate(?:le|lt|l|ga|ks|st|s)?)?$/.exec(word);
  if (participle && participle[1]!.length >= SHORTEST_PARTICIPLE) found.push(participle[1]!);
  const endings = ENDINGS.filter((candidate) => word.endsWith(candidate) && fits(word.slice(0, -candidate.length), candidate));
  return [...found, ...endings.slice(0, READINGS).map((ending) => word.slice(0, -ending.length))];
}

function fits(stem: string, ending: string): boolean {
  if (stem.length < 3 || !hasVowel(stem)) return false;
  const last = stem.at(-1)!;
  if (ending === 's' && last === 'u' && stem.length > 3) return false; // vastus, otsus: a noun of its own
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

/** One letter for what gradation alternates: pp, p, b; nd, nn; ht, h. The first letter of a word never changes. */
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

/** Root of a key: what a word shares with others made from it (lahendus, lahendama, lahendamine, lahendaja). */
export function rootsOf(key: string): string {
  const stem = key.replace(/^=/, '').replace(/(?:us|umus|miS|ja|j|lig|S)$/, '');
  return stem.replace(/us$/, '').replace(/(?<=...)[aeiu]$/, '');
}
