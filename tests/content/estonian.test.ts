/** What the lists of Estonian words stop at, and what they let pass: `content/style/et.yaml`, tried on sentences. */
import { expect, test } from 'vitest';
import { anyPhrase } from '../../src/core/phrase.ts';
import { readManuscript } from '../../src/kinds/load.ts';

const {
  mistakes = [],
  doubtful = [],
  foreign = [],
  foreignInNames = [],
  openings = [],
} = readManuscript(process.cwd()).manuscript.style['et'] ?? {};
const finds = (list: typeof mistakes, text: string) => list.some(({ not }) => anyPhrase(not).test(text));
const all = [...mistakes, ...doubtful, { write: '', not: foreign }];

test.each([
  'Uuendatud 22. november 2026',
  'Vastame hiljemalt reede.',
  'Selle käsiraamatu järgi sa tohid vestluse lõpetada.',
  'Ära mine õnge.',
  'Uuringud ei ole üksmeelel, milline viis on parem.',
])('%j is a mistake', (text) => expect(finds(mistakes, text)).toBe(true));

test.each([
  'Ütle, mis see talle maksma läks.',
  'Kaotsi läks aeg.',
  'Raha kaotsi ei läinud.',
  'Et vabandus kaaluks midagi.',
  'Vastutus kaalub vabanduses kõige rohkem.',
  'Ähvarduse puhul lõpeta kohe.',
  'Tavaliste viivituste puhul aitas tänu.',
  'Põhjus oli osalt sinu poolel.',
  'Küsi, mis kliendi poolel juhtus.',
  'Palja sõna kohta on see õige.',
  'Jäta kirjalik jälg.',
  'Kolm ust edasi võttis fotopood piltide eest raha.',
  'Eesti kohta me midagi ei leidnud.',
  'Et kümme protsenti on paras, selle kohta uuringut ei ole.',
  'Aga kui te mind sõimate, ma seda teha ei saa.',
  'Täna ma müüa ei saa.',
  'Jutt jätkus eraviisiliselt.',
  'Tuli see mis pidi tulema.',
  'Otsi keegi kes teab.',
])('%j is worth a second look', (text) => expect(finds(doubtful, text)).toBe(true));

test.each(['official guidance (Estonian)', 'authors not shown on the page read', 'Vaata review-lehte.', 'Loe policy läbi.'])(
  '%j is English',
  (text) => expect(anyPhrase(foreign).test(text)).toBe(true),
);

test.each([
  'Uuendatud: 22.11.2026',
  'Vastame hiljemalt 22. novembril.',
  'Vastame hiljemalt reedel.',
  'Selle käsiraamatu järgi tohid vestluse lõpetada.',
  'Arve tuleb ära maksta.',
  'Pakk läks kaduma.',
  'Kaalu enne, kas saad midagi pakkuda.',
  'Sel puhul mõjus tänu paremini.',
  'Kelle puhul mida teed?',
  'Faktid on sinu poolel.',
  'Eesti kohta ei leidnud me midagi.',
  'Kui te mind sõimate, ei saa ma teid aidata.',
  'Kui ta küsib, ütle, et sa ei tea.',
  'Täna helistan teile ise.',
  'See, mis juhtus, on kirjas.',
  'Mis see on?',
  'Need on head, lihtsad laused.',
])('%j is fine', (text) => expect(finds(all, text)).toBe(false));

test('a summary does not begin with “et”', () => {
  expect(anyPhrase(openings).exec('Et sama asi ei korduks.')?.index).toBe(0);
  expect(anyPhrase(openings).test('Ettevaatust! Lase rääkida.')).toBe(false);
});

test('names of others are no English', () => {
  const finds = (text: string) => anyPhrase(foreignInNames).test(text);
  expect(['official guidance', '(authors not shown on the page read)', 'legal Q&A (Estonian)'].filter(finds)).toHaveLength(3);
  expect(
    ['Health and Safety Executive (Suurbritannia)', 'New England Journal of Medicine', 'ametlik juhend'].filter(finds),
  ).toEqual([]);
});
