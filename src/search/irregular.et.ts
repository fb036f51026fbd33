/** Irregular words of Estonian, for its stemmer. */

/** Nouns and adjectives whose forms no rule can bring together: a sound is lost, or the rule would conflate them with
 * another word. The forms of a word on a line, its base form first. */
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

/** Every irregular form with the base form of its word. */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  [...rows(IRREGULAR_NOUNS), ...rows(IRREGULAR_VERBS)].flatMap((forms) => formsWithBase(forms)),
);

/** Longest first, so that the whole noun is matched. */
const COMPOUND_TAILS = rows(IRREGULAR_NOUNS)
  .filter(([base = '']) => IN_COMPOUNDS.includes(base))
  .flatMap(formsWithBase)
  .filter(([form]) => form.length > 3)
  .sort(([a], [b]) => b.length - a.length);

/** Returns a compound that ends in an irregular noun with that noun in its base form. */
export function compoundWithBase(word: string): string | undefined {
  const tail = COMPOUND_TAILS.find(([form]) => word.length >= form.length + 3 && word.endsWith(form));
  return tail && `${word.slice(0, -tail[0].length)}${tail[1]}`;
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

/** Each form of a row with the row's base form. */
function formsWithBase(forms: readonly string[]): [form: string, base: string][] {
  const [base = ''] = forms;
  return forms.map((form) => [form, base]);
}
