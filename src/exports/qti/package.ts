/** QTI 3.0: a content package with a test and its items, to be taken in whole. */
import { zipped } from '../archive.ts';
import { escapeXml } from '../../core/text.ts';
import { paragraphs } from '../markup.ts';
import { editionLine } from '../notes.ts';
import type { Supported } from '../parts/format.ts';
import type { QuestionSet } from '../parts/question-set.ts';
import { item, opened } from './item.ts';

export function qti3(quiz: QuestionSet, { questions, notes }: Supported): Uint8Array {
  const ids = questions.map(({ id }) => id);
  return zipped({
    'imsmanifest.xml': manifest(quiz, ids),
    'test.xml': test(quiz, ids, notes),
    ...Object.fromEntries(questions.map((question) => [`items/${question.id}.xml`, item(quiz, question)])),
  });
}

function test(quiz: QuestionSet, ids: readonly string[], notes: readonly string[]): string {
  const title = escapeXml(quiz.title);
  const rubric = (view: string, ...lines: string[]) =>
    lines.length
      ? `<qti-rubric-block use="instructions" view="${view}"><qti-content-body>${paragraphs(...lines)}</qti-content-body></qti-rubric-block>`
      : '';
  return [
    opened('qti-assessment-test', `identifier="${quiz.id}" title="${title}"`), // a test has no language, its items do
    '<qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="individual">',
    '<qti-item-session-control max-attempts="0" show-feedback="true"/>',
    `<qti-assessment-section identifier="section" title="${title}" visible="true">`,
    rubric('candidate', quiz.summary),
    rubric('author tutor', ...notes, editionLine(quiz), quiz.address),
    ...ids.map((id) => `<qti-assessment-item-ref identifier="ref-${id}" href="items/${id}.xml"/>`),
    '</qti-assessment-section>',
    '</qti-test-part>',
    '</qti-assessment-test>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function manifest(quiz: QuestionSet, ids: readonly string[]): string {
  const names =
    'xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xsi:schemaLocation="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd"';
  const resource = (name: string, type: string, href: string, needs: readonly string[] = []) =>
    `<resource identifier="${name}" type="${type}" href="${href}"><file href="${href}"/>${needs.map((need) => `<dependency identifierref="${need}"/>`).join('')}</resource>`;
  const itemName = (question: string) => `item-${question}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest ${names} identifier="quiz-${quiz.id}-${quiz.language}">`,
    `<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion>${lom(quiz)}</metadata>`,
    '<organizations/>',
    '<resources>',
    resource('test', 'imsqti_test_xmlv3p0', 'test.xml', ids.map(itemName)),
    ...ids.map((question) => resource(itemName(question), 'imsqti_item_xmlv3p0', `items/${question}.xml`)),
    '</resources>',
    '</manifest>\n',
  ].join('\n');
}

/** What IEEE's Learning Object Metadata, which the standard takes here, says of the whole: title, language, version and its moment. */
function lom({ title, language, modified }: QuestionSet): string {
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
