/** Role-plays in a strict learning system: ended well and badly, left in the middle and resumed. */
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { goodVersion, badVersion } from '../../src/kinds/role-play/versions.ts';
import type { Step } from '../../src/kinds/role-play/graph.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entriesIn, LANGUAGES } from './handbook.ts';
import { LearningSystem, NAMES, type Known } from './learning-system.ts';
import { packageOf, refused } from './scorm-packages.ts';

const site = openSite(ROOT);
const system = new LearningSystem();
afterAll(() => system.close());
const play = entriesIn('en', 'role-play')[0]!;

describe.each(LANGUAGES)('a role-play in SCORM 1.2, %s', (language) => {
  const names = NAMES['1.2'];
  const sitAtPlay = (kept?: Known) => {
    const name = packageOf(play.id, language, '1.2');
    system.take(name, join(ROOT.folder, language, 'scenarios', play.id, name));
    return system.open(site.browser(), '1.2', name, kept);
  };
  async function walk(frame: Frame, way: readonly Step[]): Promise<void> {
    for (const { at, choice } of way) {
      const place = play.nodes[at]!.choices.findIndex(({ id }) => id === choice.id);
      await frame.locator(`#${at}[data-now] a[data-trust]`).nth(place).click();
      await frame.waitForSelector(`#${choice.to}[data-now]`);
    }
  }

  test.each([
    ['good', goodVersion, 'passed'],
    ['bad', badVersion, 'failed'],
  ] as const)('a %s ending', async (_, version, status) => {
    const sitting = await sitAtPlay();
    await walk(sitting.frame, version(play));
    const trust = Number(await sitting.frame.locator('[data-of=trust] meter').getAttribute('value'));
    const { known, calls } = await sitting.leave();
    expect(refused(calls)).toEqual([]);
    expect(known[names.status]).toBe(status);
    expect(Number(known[names.score])).toBeCloseTo(((trust + 6) / 16) * 100, 1);
  });

  test('left in the middle and resumed where one stood', async () => {
    const way = goodVersion(play);
    const sitting = await sitAtPlay();
    await walk(sitting.frame, way.slice(0, 2));
    const left = await sitting.leave();
    expect(left.known[names.status]).toBe('incomplete');
    const again = await sitAtPlay(left.known);
    expect(await again.frame.locator('[data-now]').getAttribute('id')).toBe(way[2]!.at);
    await walk(again.frame, way.slice(2));
    expect(await again.frame.locator('[data-debrief] ol > li').count()).toBe(way.length);
    const ended = await again.leave();
    expect(refused([...left.calls, ...ended.calls])).toEqual([]);
    expect(ended.known[names.status]).toBe('passed');
  });
});
