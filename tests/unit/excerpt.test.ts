/** The lines of a page that a search result shows. */
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';

describe('an excerpt', () => {
  const content = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
  const anchors = [{ id: 'first', text: '', location: 0 }, { id: 'second', text: '', location: 50 }]; // prettier-ignore
  test('is the stretch with the most matches, in its section', () => {
    const { parts, anchor, cut } = excerptOf({ content, anchors }, [3, 60, 62]);
    expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['w60', 'w62']);
    const shown = parts.map(({ text }) => text).join(' ');
    expect(shown).toBe(content.split(' ').slice(56, 86).join(' ')); // thirty words, four of them before the first match
    expect([anchor, cut]).toEqual(['second', { before: true, after: true }]);
  });
  test('of a page that matched by its title starts at the start', () =>
    expect(excerptOf({ content, anchors: [] }, []).parts[0]!.text).toMatch(/^w0 /));
});
