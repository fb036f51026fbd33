/** The whole process tree is measured: what a child of a child uses is in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Failure } from '../../../src/core/failure.ts';
import { runMeasured } from '../../bench/process-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));
const log = join(folder, 'log');

const MEMORY = 200e6;
/** Holds memory, and works until it has had half a second of a core, however long that takes. */
const WORK = `const held = Buffer.alloc(${MEMORY}, 1); while (process.cpuUsage().user < 500_000); held.at(0);`;
const PARENT = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(WORK)}]);`;

test('work and memory of a grandchild count', async () => {
  const used = await runMeasured([process.execPath, '-e', PARENT], '.', process.env, log);
  expect(used.cpuSeconds).toBeGreaterThanOrEqual(0.5);
  if (platform() === 'linux') expect(used.memory).toBeGreaterThan(MEMORY);
});

test('a command that fails is told with its last words', async () => {
  const failing = runMeasured(['sh', '-c', 'echo so it goes; exit 3'], '.', process.env, log);
  await expect(failing).rejects.toThrow(new Failure('It ended with 3: so it goes'));
});
