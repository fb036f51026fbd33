/** Stop words: they say little by themselves, so they are searched for only as they are, never by their forms or synonyms, and
 * weigh little. "How do I tell my boss" is about the boss. */

const LISTS: Record<string, string> = {
  en: `a about after again all also always am an and any are as at be because been before but by can cannot cant could
    couldnt did didnt do does doesnt doing dont down even ever every for from get got had has have he her here him his how
    i if im in into is isnt it its just let like may me might must my myself no not of off on or our out over own really
    shall she should shouldnt so some someone something still such than that the their them then there these they thing
    things this those to too up us very was we were what when where which who whose why will with wont would wouldnt yes
    you your yourself`,
  et: `aga alati alla edasi ega ehk ei enam end enda enne ennast et etsin iga igal ilma ise ja juba just jälle ka kas kaasa
    ees ette keda kedagi keegi kelle kellegi kellel kellele keset kes kogu koos kuhu kui kuid kuidas kus kust kõik küll läbi
    ma maha me mida midagi mille millal millega milleks milline mina mind minu minul mis miski miks mitte mitu mu mul mulle
    muu nad nagu need neid neil neile nende nii ning nüüd oled oleks olema olen olla oli oma on ole pani peab peaks pean pole
    peale pärast sa saab saan sai sest see seda sees selle sellega selline sel siin siis sina sind sinu siiski sisse su sul
    sulle ta taga talle te teda teie tema teha tegema teen teeb tuleb tohib tohin välja vaid veel vist või võib võin väga
    ära üks ühe üle`,
};

const sets = new Map(Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(/\s+/))]));
const NONE: ReadonlySet<string> = new Set();

/** Returns the stop words of a language, none where we have no list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return sets.get(language) ?? NONE;
}
