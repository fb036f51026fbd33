/** What a grade asks of its sources: the house's loudest promise is that it is never higher than they bear. */
import { expect, test } from 'vitest';
import { gradesTooHigh } from '../../src/kinds/technique/lint.ts';
import { readManuscript } from '../../src/kinds/load.ts';
import { FIXTURE_HANDBOOK } from '../setup/fixture-handbook.ts';

const { manuscript } = readManuscript(FIXTURE_HANDBOOK);

/** Whether sources of these strengths bear a grade; one with a star is known from memory only, one with a plus is guidance,
 * and one with an equals sign reports the study of the one before it. */
function bears(grade: string, strengths: string): boolean {
  const [model] = manuscript.handbook.entries.source;
  const [technique] = manuscript.handbook.entries.technique;
  if (!model || !technique) throw new Error('The fixtures have no source, or no technique.');
  const sources = strengths.split(' ').filter(Boolean);
  const source = sources.map((name, index) => {
    const strength = name.replace(/[*+=]/, '') as typeof model.data.strength;
    const verified = name.endsWith('*') ? ('recalled' as const) : ('seen' as const);
    const kind = name.endsWith('+') ? ('guidance' as const) : ('survey' as const);
    const study = name.endsWith('=') ? `s${index - 1}` : undefined;
    return { id: `s${index}`, data: { ...model.data, strength, verified, kind, study } };
  });
  const facts = { ...technique.facts, grade: grade as typeof technique.facts.grade, sources: source.map(({ id }) => id) };
  const unnamed = { id: 'unnamed', data: { ...model.data, strength: 'strong' as const, kind: 'guidance' as const } };
  const entries = { ...manuscript.handbook.entries, source: [...source, unnamed], technique: [{ ...technique, facts }] };
  return !gradesTooHigh({ ...manuscript, handbook: { ...manuscript.handbook, entries } }).length;
}

test.each([
  ['strong', 'strong strong', true],
  ['strong', 'strong strong strong', true],
  ['strong', 'strong', false],
  ['strong', 'strong moderate', false],
  ['strong', 'strong moderate moderate', true],
  ['strong', 'moderate moderate moderate', false],
  ['strong', 'strong strong*', false],
  ['strong', 'strong weak weak', false],
  ['strong', 'strong strong=', false],
  ['strong', 'moderate strong= moderate', false],
  ['strong', 'moderate strong= moderate moderate', true],
  ['strong', 'strong moderate moderate=', false],
  ['strong', 'strong* moderate= strong', false],
  ['moderate', 'moderate* moderate=', true],
  ['moderate', 'strong', true],
  ['moderate', 'moderate', true],
  ['moderate', 'moderate*', false],
  ['moderate', 'weak weak', false],
  ['moderate', '', false],
  ['mixed', 'weak', true],
  ['mixed', '', false],
  ['guidance', 'guidance', true],
  ['guidance', 'practice+', true],
  ['guidance', 'strong', false],
  ['guidance', '', false],
  ['practice', '', true],
])('the grade "%s" on %j: %s', (grade, strengths, is) => {
  expect(bears(grade, strengths)).toBe(is);
});
