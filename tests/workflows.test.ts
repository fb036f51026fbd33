/** What GitHub would do, as far as it can be done here: each command of the workflows works, and the forms are well formed. */
import { execSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FETCHED } from '../src/cli/setup/node-package.mjs';
import { FIXTURE, ROOT } from './setup/build-site.ts';

interface Workflow {
  jobs: Record<string, { steps: { run?: string; uses?: string }[] }>;
}
interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; options?: string[] } }[];
}

const all = <T>(folder: string) =>
  readdirSync(folder).map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as T] as const);

const commands = all<Workflow>('.github/workflows').flatMap(([, { jobs }]) =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run?.trim().split('\n') ?? [])),
);

/** Commands that other tests carry out, or that carry out the tests. */
const CARRIED_OUT = [ROOT.command, FIXTURE.command, ...readFileSync('.ci/run', 'utf8').match(/npm (?:run )?\w+/g)!];

/** What is run instead, where the command itself would change what other tests stand on. */
const trial = (command: string) => (command.startsWith('npm ci') ? `${command} --dry-run --offline` : command);

test('there are workflows with commands', () => expect(commands).toContain('npm test'));

test.each([...new Set(commands)].filter((command) => !CARRIED_OUT.includes(command)))('%s', (command) => {
  expect(() => execSync(trial(command), { stdio: 'pipe' })).not.toThrow();
});

test.each(all<Form>('.github/ISSUE_TEMPLATE'))('the form %s asks what GitHub can ask', (_, { name, description, body }) => {
  expect([name, description].every(Boolean)).toBe(true);
  const ids = body.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, id, attributes } of body) {
    expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
    expect(id).toMatch(/^[a-z-]+$/);
    expect(attributes.label).toBeTruthy();
    expect(attributes.options !== undefined).toBe(type === 'dropdown' || type === 'checkboxes');
  }
});

test('the Node of .nvmrc is the one that is fetched on older machines', () => {
  expect(FETCHED.split('.')[0]).toBe(readFileSync('.nvmrc', 'utf8').trim());
});
