import { afterEach, expect, test, vi } from 'vitest';
import type { APIContext } from 'astro';
import { EntryMissing } from '../../src/layout/entry-missing.ts';
import { showMistakes } from '../../src/layout/show-mistakes.ts';

afterEach(() => vi.unstubAllEnvs());

/** What a reader gets of a page that throws. */
async function answerTo(thrown: Error): Promise<Response> {
  const response = await showMistakes({} as APIContext, () => Promise.reject(thrown));
  if (!response) throw new Error('There was no response.');
  return response;
}

test('an entry that is only just coming or going is told as such, not as a fault of ours', async () => {
  const response = await answerTo(new EntryMissing('There is no article "zebra".'));
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('This page is being read');
});

test('any other fault is passed on, unless the content has mistakes that explain it', async () => {
  await expect(answerTo(new Error('undefined is not a function'))).rejects.toThrow('undefined is not a function');
  vi.stubEnv('HANDBOOK_MISTAKES', 'content/articles/zebra/en.mdx:3\n  This is <wrong>.');
  const response = await answerTo(new Error('undefined is not a function'));
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('This is &lt;wrong&gt;.');
});
