/** A draft is in no output: everything that is published starts from `loadHandbook`, which leaves it out. */
import { describe, expect, test } from 'vitest';
import { loadHandbook } from '../../src/kinds/load.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { writtenLanguages } from '../../src/kinds/written-languages.ts';
import { handbookWith, type Edit } from '../setup/fixture-handbook.ts';
import { checkWith } from '../setup/kept-manuscripts.ts';

const draft = (folder: string): Edit => ({ file: `content/${folder}/facts.yaml`, find: 'order: ', by: 'draft: true\norder: ' });
const root = handbookWith([draft('articles/pause'), draft('quizzes/first')]);
const load = (options?: Parameters<typeof loadHandbook>[1]) => loadHandbook(root, options);

describe('a draft', () => {
  test.each(['en', 'et', 'ru'])('is in no list of a published handbook, by no name and at no address, in %s', (language) => {
    const handbook = localHandbook(load(), language);
    expect(handbook.all('article').map(({ id }) => id)).toEqual(['order']);
    expect(handbook.written('quiz').map(({ id }) => id)).not.toContain('first');
    expect(handbook.get('article', 'pause')).toBeUndefined();
    expect(handbook.named('article', ['pause', 'order']).map(({ id }) => id)).toEqual(['order']);
    expect(handbook.pageAt('articles/pause')).toBeUndefined();
    expect(writtenLanguages(load(), '/articles/pause/')).toEqual([]);
  });

  test('is shown, and says so, where drafts are asked for', () => {
    const handbook = localHandbook(load({ drafts: true }), 'et');
    expect(handbook.get('article', 'pause')).toMatchObject({ draft: true });
    expect(handbook.get('article', 'order')).toMatchObject({ draft: false });
  });

  test('stands in nobody’s way when it is filled or not', () => {
    expect(load({ filled: false }).entries.article.map(({ id }) => id)).toEqual(['order']);
  });

  test('may not be named by what is published', () => {
    const named = checkWith([draft('checklists/minute')]).problems;
    expect(named.map(({ wrong }) => wrong)).toContain('"minute" is a draft, which readers do not see.');
  });

  test('does not count: what it alone does is still to do', () => {
    const { warnings } = checkWith([draft('quizzes/types')]);
    const untested = warnings.filter(({ title }) => title === 'Techniques that no quiz tests');
    expect(untested.map(({ wrong }) => wrong)).toEqual(['No quiz tests "wait".']);
  });
});
