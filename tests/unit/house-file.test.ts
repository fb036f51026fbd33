/** A team's details as a file with the names of content/house.yaml, written and read. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { houseSchema } from '../../src/core/house.ts';
import { readHouse, writeHouse, type Details } from '../../src/print/own-set/house-file.ts';

const details: Details = {
  fields: {
    team: 'Õhtune vahetus: "B" # 2',
    emergency: '112',
    rule: 'Hoiata üks kord.\\n',
    escalate: "Mari 'Mann'",
    phone: '',
    offer: '- 20 €',
  },
  lines: { phone: ['Lukusta kassa.', 'Kutsu: Jüri'], limits: ['Üks'] },
};
const comments = { file: 'Meie andmed.', fields: { team: 'Meeskond', phone: 'Telefon' } };

describe('a file that was written', () => {
  const file = writeHouse(details, ['et', 'en'], comments);

  test('is read again, in each of its languages', () => {
    expect(readHouse(file, 'et')).toEqual(details);
    expect(readHouse(file, 'en')).toEqual(details);
  });

  test('gives words of another language to nobody', () => {
    const { team, emergency, escalate, phone } = details.fields;
    expect(readHouse(file, 'ru')).toEqual({ fields: { team, emergency, escalate, phone }, lines: {} });
  });

  test('is YAML with what the handbook’s own settings may have, commented', () => {
    const whole = { ...parse(readFileSync('content/house.yaml', 'utf8')), ...parse(file) };
    whole.endContact.allowed = true;
    expect(houseSchema.parse(whole)).toMatchObject({
      team: details.fields.team,
      ownLines: { phone: { en: details.lines.phone } },
    });
    expect(file).toMatch(/^# Meie andmed\.\n/);
    expect(file).toContain('  phone: "" # Telefon');
  });

  test('has only what was filled in', () => {
    expect(writeHouse({ fields: { phone: '5' }, lines: { limits: [] } }, ['et'], { file: 'x', fields: {} })).toBe(
      '# x\nescalation:\n  phone: "5"\n',
    );
  });
});

test('content/house.yaml itself is read', () => {
  expect(readHouse(readFileSync('content/house.yaml', 'utf8'), 'en')).toEqual({
    fields: { emergency: '112', rule: '', escalate: '', phone: '', offer: '' },
    lines: {},
  });
});

test.each<[string, number]>([
  ['emergency: "112"\nemergancy: "112"', 2],
  ['team: A\nteam: B', 2],
  ['team: "A', 1],
  ['team: [A, B]', 1],
  ['# x\n\nteam:\n', 3],
  ['team:\n  name: A', 2],
  ['escalation: Mari', 1],
  ['escalation:\n    name: A\n  phone: B', 3],
  ['mayOffer:\n  en: A\n    et: B', 3],
  ['ownLines:\n  phone:\n    en: A', 3],
  ['ownLines:\n  phone:\n    en:\n      - "A', 4],
  ['- A', 1],
  ['<html>', 1],
  ['team: A: B', 1],
])('%j is told by its line', (file, line) => {
  expect(readHouse(file, 'en')).toEqual({ line });
});

test('a file of another program’s making is read: indents, quotes, comments', () => {
  const file =
    "\uFEFF---\r\nteam: Night shift # B\r\nmayOffer:\r\n    en: 'It''s 20 €'\r\nownLines:\r\n  phone:\r\n    en:\r\n    - One\r\n    - Two\r\n";
  expect(readHouse(file, 'en')).toEqual({
    fields: { team: 'Night shift', offer: 'It’s 20 €'.replace('’', "'") },
    lines: { phone: ['One', 'Two'] },
  });
});
