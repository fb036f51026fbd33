/** The files of the built site are valid HTML. */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { fileOf, pagesIn } from './browser.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off', // of no consequence to a reader
    'long-title': 'off', // Estonian titles are long
    'void-style': 'off', // Astro writes <br> and <br/> as it likes
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'require-sri': 'off', // all scripts are our own, from our own host
    'no-inline-style': 'error',
    'tel-non-breaking': 'off',
    'prefer-native-element': ['error', { exclude: ['listbox'] }], // the suggestions of a combobox
    'wcag/h30': 'error',
    'wcag/h32': 'off', // a quiz is a form that sends nothing
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

test('html-validate has nothing to say', async () => {
  const said: string[] = [];
  // A booklet is a part of the book.
  for (const path of pagesIn(ROOT.folder).filter((page) => !page.includes('/print/phase-'))) {
    const report = await validator.validateString(readFileSync(fileOf(ROOT.folder, path), 'utf8'), path);
    said.push(
      ...report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId}: ${message}`),
      ),
    );
  }
  expect(said.slice(0, 20)).toEqual([]);
});
