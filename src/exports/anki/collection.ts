/** An Anki package: a zip with a small SQLite database in it, in the form (version 11) that every Anki since 2012 reads. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { zipped } from '../archive.ts';
import { sha1, type Deck } from './cards.ts';
import { settings } from './settings.ts';
import { sqlite } from './sqlite.ts';

const DAY = 86_400_000; // milliseconds
const FIRST_ID = Date.parse('2026-11-22'); // stays when the words change

const TABLES = `
pragma page_size = 4096;
pragma journal_mode = off;
pragma synchronous = off;
begin;
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
  dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null,
  dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
  tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
  usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,
  factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null,
  odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
  lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
`;

/** @param decks each with a name of its own; a note keeps its id in whichever collection its deck comes
 *  @returns the bytes of an .apkg, the same for the same decks */
export async function apkg(decks: readonly Deck[]): Promise<Uint8Array> {
  return zipped({ 'collection.anki2': await collection(decks), media: '{}' });
}

/** SQLite writes only to files, so one is made in the temporary folder and read back. */
async function collection(decks: readonly Deck[]): Promise<Uint8Array> {
  const { DatabaseSync } = await sqlite();
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  try {
    const file = join(folder, 'collection.anki2');
    const database = new DatabaseSync(file);
    database.exec(TABLES);
    fill(database, decks);
    database.exec('commit');
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fill(database: DatabaseSync, decks: readonly Deck[]): void {
  const changed = Math.max(...decks.map(momentOf));
  const modelId = idOf('card');
  const numbered = decks.map((deck) => ({ ...deck, id: idOf(`deck ${deck.name}`), changed: momentOf(deck) }));
  const { models, decks: kept, conf, dconf } = settings(numbered, modelId, changed);
  database
    .prepare('insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
    .run(changed / 1000, changed, changed, conf, models, kept, dconf, '{}');
  const note = database.prepare("insert into notes values (?, ?, ?, ?, -1, '', ?, ?, ?, 0, '')");
  const card = database.prepare("insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
  for (const deck of numbered) {
    const first = FIRST_ID + (idOf(deck.name) % DAY); // ids of notes are moments; two decks must not share them
    deck.cards.forEach(({ guid, front, back }, index) => {
      const sum = Number.parseInt(sha1(plain(front)).slice(0, 8), 16);
      note.run(first + index, guid, modelId, deck.changed / 1000, `${front}\u001f${back}`, plain(front), sum);
      card.run(first + index, first + index, deck.id, deck.changed / 1000, index + 1);
    });
  }
}

const momentOf = ({ modified }: Deck) => Date.parse(modified);

/** A number for life, as Anki wants it: from a name, in the range of such numbers. */
function idOf(name: string): number {
  return 2 ** 30 + (Number.parseInt(sha1(name).slice(0, 8), 16) % 2 ** 30);
}

/** A field without its markup: Anki finds copies of a note by it. */
function plain(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}
