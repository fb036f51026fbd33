/** What Anki keeps as JSON beside the cards: how they look, the deck, when they come. A list of Anki's own defaults, mostly. */
import type { Deck } from './cards.ts';

/** A deck with its number, and when its words last changed, in milliseconds since 1970. */
interface NumberedDeck extends Deck {
  id: number;
  changed: number;
}

/** The columns of the one row of `col`. @param changed milliseconds since 1970 */
export function settings(decks: readonly NumberedDeck[], modelId: number, changed: number) {
  const field = (name: string, ord: number) => ({ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] });
  const template = {
    name: 'Card 1',
    ord: 0,
    qfmt: '{{Front}}',
    afmt: '{{FrontSide}}\n<hr id=answer>\n{{Back}}',
    did: null,
    bqfmt: '',
    bafmt: '',
  };
  const model = {
    id: modelId,
    name: 'Common Ground',
    type: 0,
    mod: changed / 1000,
    usn: -1,
    sortf: 0,
    did: decks[0]?.id ?? 1,
    tmpls: [template],
    flds: [field('Front', 0), field('Back', 1)],
    css: '.card { font: 1.2rem/1.5 sans-serif; max-width: 36rem; margin: 1rem auto; }',
    latexPre: '',
    latexPost: '',
    tags: [],
    vers: [],
    req: [[0, 'any', [0]]],
  };
  const day = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };
  const deckOf = (id: number, name: string, desc: string, on: number) => {
    return {
      id,
      name,
      desc,
      mod: on / 1000,
      usn: -1,
      collapsed: false,
      dyn: 0,
      conf: 1,
      extendNew: 0,
      extendRev: 0,
      ...day,
    };
  };
  const options = {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    new: { delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, separate: true, order: 1, perDay: 20, bury: true },
    rev: { perDay: 200, ease4: 1.3, fuzz: 0.05, minSpace: 1, ivlFct: 1, maxIvl: 36500, bury: true },
    lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
  };
  const conf = { activeDecks: [1], curDeck: 1, newSpread: 0, collapseTime: 1200, timeLim: 0, estTimes: true, dueCounts: true };
  return {
    models: JSON.stringify({ [modelId]: model }),
    decks: JSON.stringify({
      1: deckOf(1, 'Default', '', changed),
      ...Object.fromEntries(decks.map(({ id, title, description, changed: on }) => [id, deckOf(id, title, description, on)])),
    }),
    conf: JSON.stringify({
      ...conf,
      curModel: String(modelId),
      nextPos: 1,
      sortType: 'noteFld',
      sortBackwards: false,
      addToCur: true,
    }),
    dconf: JSON.stringify({ 1: options }),
  };
}
