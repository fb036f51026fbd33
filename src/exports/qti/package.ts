/** QTI: a content package with a test and its items, to be taken in whole; a section of the test for each set of questions. */
import { escapeXml } from '../../core/text.ts';
import { zipped } from '../archive.ts';
import { paragraphs } from '../markup.ts';
import { editionLine } from '../notes.ts';
import type { Supported } from '../parts/format.ts';
import type { Collection, QuestionSet, TakenSet } from '../parts/question-set.ts';
import { dialect, type Dialect, type Version } from './dialect.ts';
import { INTERACTIONS } from './interaction.ts';
import { item } from './item.ts';

export function qti(version: Version, set: QuestionSet, taken: Supported): Uint8Array {
  return qtiPackage(version, { ...set, id: `quiz-${set.id}-${set.language}` }, [{ set, taken }]);
}

/** Everything in it, and where it lies in the package. */
interface Listed {
  /** Of the item, unique in the package. */
  name: string;
  href: string;
  interaction: string;
  xml: string;
}

/** @param whole whose id is unique among the handbook's packages: "quiz-limits-en" */
export function qtiPackage(version: Version, whole: Collection, sets: readonly TakenSet[]): Uint8Array {
  const to = dialect(version);
  const sections = sets.map(({ set, taken }) => ({ set, notes: taken.notes, items: itemsOf(set, taken, to, sets.length > 1) }));
  const items = sections.flatMap((section) => section.items);
  return zipped({
    'imsmanifest.xml': manifest(whole, items, to),
    'test.xml': test(whole, sections, to),
    ...Object.fromEntries(items.map(({ href, xml }) => [href, xml])),
  });
}

function itemsOf(set: QuestionSet, { questions }: Supported, to: Dialect, isOneOfMany: boolean): Listed[] {
  return questions.map((question) => {
    const name = `${set.id}_${question.id}`;
    return {
      name,
      href: isOneOfMany ? `items/${set.id}/${question.id}.xml` : `items/${question.id}.xml`,
      interaction: INTERACTIONS[question.form],
      xml: item(set, question, name, to),
    };
  });
}

interface Section {
  set: QuestionSet;
  notes: readonly string[];
  items: readonly Listed[];
}

function test(whole: Collection, sections: readonly Section[], to: Dialect): string {
  const { element } = to;
  const rubric = (view: string, ...lines: string[]) =>
    element('rubricBlock', { use: 'instructions', view }, to.framed(paragraphs(...lines)));
  return to.file(
    'assessmentTest',
    { identifier: whole.id, title: whole.title }, // a test has no language, its items do
    element(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
      element('itemSessionControl', { maxAttempts: 0, showFeedback: true }),
      ...sections.map(({ set, notes, items }) =>
        element(
          'assessmentSection',
          // Canvas makes a heading of what is visible: of each quiz in a course, and of none where it is the whole
          { identifier: `section-${set.id}`, title: set.title, visible: sections.length > 1 },
          rubric('candidate', set.summary),
          rubric('author tutor', ...notes, editionLine(set), set.address),
          ...items.map(({ name, href }) => element('assessmentItemRef', { identifier: name, href })),
        ),
      ),
    ),
  );
}

function manifest(whole: Collection, items: readonly Listed[], { manifest: of, types }: Dialect): string {
  const resource = (id: string, type: string, href: string, more: string) =>
    `<resource identifier="${id}" type="${type}" href="${href}">${more}</resource>`;
  const file = (href: string) => `<file href="${href}"/>`;
  const kind = (interaction: string) =>
    of.hasItemMetadata
      ? `<metadata><imsqti:qtiMetadata><imsqti:interactionType>${interaction}</imsqti:interactionType></imsqti:qtiMetadata></metadata>`
      : '';
  const needs = items.map(({ name }) => `<dependency identifierref="item-${name}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest ${of.namespaces} identifier="${whole.id}">`,
    `<metadata><schema>${of.schema}</schema><schemaversion>${of.version}</schemaversion>${lom(whole)}</metadata>`,
    '<organizations/>',
    '<resources>',
    resource('test', types.test, 'test.xml', file('test.xml') + needs),
    ...items.map(({ name, href, interaction }) => resource(`item-${name}`, types.item, href, kind(interaction) + file(href))),
    '</resources>',
    '</manifest>\n',
  ].join('\n');
}

/** What IEEE's Learning Object Metadata, which the standard takes here, says of the whole: title, language, version and its moment. */
function lom({ title, language, modified }: Collection): string {
  const text = (name: string, words: string, of: string) =>
    `<${name}><string language="${of}">${escapeXml(words)}</string></${name}>`;
  const role = '<role><source>LOMv1.0</source><value>publisher</value></role>';
  return [
    '<lom xmlns="http://ltsc.ieee.org/xsd/LOM">',
    `<general>${text('title', title, language)}<language>${language}</language></general>`,
    `<lifeCycle>${text('version', modified, 'x-none')}`,
    `<contribute>${role}<date><dateTime>${modified}</dateTime></date></contribute></lifeCycle>`,
    '</lom>',
  ].join('');
}
