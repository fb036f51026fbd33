/** QTI 2.1 as the importers look at it whose code we have read: canvas-lms (gems/plugins/qti_exporter) and instructure/qti.
 * No schema of 2.1 is to be had from npm or Debian; what a player does with the items: tests/site/qti.test.ts. */
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { nastySet, written } from './nasty.ts';

const set = nastySet();
const files = unzipSync(await written('qti21', set));
const NAMES = {
  cp: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  q: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
};

function textsIn(path: string, xpath: string): string[] {
  using document = XmlDocument.fromString(strFromU8(files[path]!));
  return document.find(xpath, NAMES).map((node) => (node as unknown as { content: string }).content);
}

test('the manifest has one test and a resource of an item for each question, with what it is answered with', () => {
  const path = 'imsmanifest.xml';
  expect(textsIn(path, '//cp:resource[@type="imsqti_test_xmlv2p1"]/@href')).toEqual(['test.xml']);
  expect(textsIn(path, '//cp:schema')).toEqual([expect.stringMatching(/QTIv2\./)]);
  const hrefs = textsIn(path, '//cp:resource[@type="imsqti_item_xmlv2p1"]/@href');
  expect(hrefs).toEqual(set.questions.map(({ id }) => `items/${id}.xml`));
  const interactions = textsIn(path, '//q:interactionType');
  interactions.forEach((name, index) => expect(textsIn(hrefs[index]!, `//q:${name}`)).toHaveLength(1));
  expect(interactions).toHaveLength(hrefs.length);
});

test('the test names items as they name themselves', () => {
  const ids = textsIn('test.xml', '//q:assessmentItemRef/@identifier');
  expect(ids).toEqual(set.questions.map(({ id }) => textsIn(`items/${id}.xml`, '/q:assessmentItem/@identifier')[0]));
});

describe.each(set.questions.map((question) => [question.form, question] as const))('%s', (form, question) => {
  const path = `items/${question.id}.xml`;

  test('the question is a paragraph of the body, and nothing of 3.0 is left', () => {
    const shown = textsIn(path, '/q:assessmentItem/q:itemBody/q:p').join(' ');
    for (const part of question.ask.split('___')) expect(shown).toContain(part.trim());
    expect(strFromU8(files[path]!)).not.toMatch(/<\/?qti-|\s[a-z]+-[a-z]+="/);
    expect(textsIn(path, '//q:itemBody//q:rubricBlock')).toEqual([]);
  });

  test('the right answer is declared, and no name of a feedback sends it to all who are right or wrong', () => {
    const right = textsIn(path, '//q:correctResponse/q:value');
    if (form === 'open') expect(right).toEqual([]);
    else expect(right.length).toBeGreaterThan(0);
    const names = textsIn(path, '//q:modalFeedback/@identifier');
    expect(names.filter((name) => /wrong|correct|_I?C$/i.test(name))).toEqual([]);
    expect(names.at(-1)).toMatch(/general_/);
    const given = textsIn(path, '//q:setOutcomeValue[@identifier="FEEDBACK"]//q:baseValue');
    expect(given).toEqual(names);
  });
});
