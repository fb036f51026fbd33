/** Mistakes of Estonian grammar that once stood in these pages and that a spelling checker lets through. */
import { expect, test } from 'vitest';
import { voiceOf } from '../../src/library/voice.ts';
import type { Word } from '../../src/model/words.ts';
import { read } from '../../src/cli/read.ts';
import { textsIn } from './texts.ts';

const MONTH = '(?:jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember)';
const letterBefore = '(?<!\\p{L})';
const letterAfter = '(?!\\p{L})';

/** What to write -> what was written. */
const MISTAKES: Record<string, string> = {
  'a day that answers "when?" takes a case: „hiljemalt 2. mail“': `(?:hiljemalt|[Uu]uendatud|[Mm]uudetud|tuleb|tagasi|alates|kuni) \\d+\\. ${MONTH}${letterAfter}`,
  '„kutsu juht appi“: kaasama asks into what': `${letterBefore}kaasa (?:juht|õige|õigel|teis|kolleeg)`,
  '„üksmeelel selles, …“': 'üksmeelel, (?:mi|ku|kes|kas)',
  '„kõnes ja kirjas“, „suuliselt või kirjalikult“': `${letterBefore}suus (?:kui ka|ja|või) kirjas|suuliselt (?:kui ka|ja|või) kirjas${letterAfter}`,
  '„ära lase end üles kütta“: minna õnge is to be duped': '(?:mine|minna|läks|lähe\\w*) õnge',
  '„temast lolli ei tee“: to make somebody feel is not said': 'tundma (?:ei )?(?:pan|pane)',
  '„meeskonnajuht“ is one word': 'meeskonna juh',
  '„allkirjaleht“, „juhendamisleht“ are one word': 'leht allkirjadeks|juhendamise leht',
  '„küsimusele on vastatud“: one answers to something': '(?:kõik|küsimus|küsimused) (?:on|pole|ei ole) (?:veel )?vastatud',
};

const { manuscript } = read(process.cwd());
const { say, day } = voiceOf(manuscript.handbook, 'et');
const dated = { date: day('2026-11-22'), on: day('2026-11-22') };
const labels = (Object.keys(manuscript.handbook.ui['et']!) as Word[]).map((word) => ({ file: word, text: say(word, dated) }));
const texts = [...textsIn(manuscript, 'et'), ...labels];

test.each(Object.entries(MISTAKES))('%s', (_, mistake) => {
  const found = texts.filter(({ text }) => new RegExp(mistake, 'iu').test(text));
  expect(found.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});
