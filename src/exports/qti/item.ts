/** One question as a QTI 3.0 item, https://www.imsglobal.org/spec/qti/v3p0/impl. Marked all or nothing, as on the site; what is
 * said of the options chosen, and the reason, come as modal feedback. */
import { correctAnswer, optionFeedback } from '../feedback.ts';
import { escapeXml } from '../../core/text.ts';
import { list, paragraphs } from '../markup.ts';
import type { ExportedQuestion, QuestionSet } from '../parts/question-set.ts';

const NAMES =
  'xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd"';

/** The start of a QTI file and its outermost element. */
export function opened(element: string, attributes: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} ${NAMES} ${attributes}>`;
}

export function item(quiz: QuestionSet, question: ExportedQuestion): string {
  const title = escapeXml(`${quiz.title} ${quiz.questions.indexOf(question) + 1}`);
  const attributes = `identifier="${question.id}" title="${title}" adaptive="false" time-dependent="false" xml:lang="${quiz.language}"`;
  const { declared, body } = interaction(question, quiz);
  return [
    opened('qti-assessment-item', attributes),
    declared,
    outcome(
      'SCORE',
      'float',
      question.form === 'open' ? ' normal-maximum="1" external-scored="human"' : ' normal-maximum="1"',
      '0',
    ),
    outcome('REASON', 'identifier'),
    byOption(question) ? outcome('CHOSEN', 'identifier', '', undefined, question.form === 'choices' ? 'multiple' : 'single') : '',
    `<qti-item-body>${body}</qti-item-body>`,
    processing(question),
    byOption(question) ? question.options.map(({ id, feedback }) => modal('CHOSEN', id, paragraphs(feedback))).join('\n') : '',
    modal('REASON', 'said', said(question)),
    '</qti-assessment-item>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Kinds of which options are chosen, so that what is said of them can be shown one by one. */
function byOption({ form }: ExportedQuestion): boolean {
  return form === 'choice' || form === 'choices' || form === 'verdict';
}

function said(question: ExportedQuestion): string {
  const listed = byOption(question) ? '' : list([...correctAnswer(question), ...optionFeedback(question)]);
  return listed + paragraphs(question.reason);
}

function interaction(question: ExportedQuestion, { t }: QuestionSet): { declared: string; body: string } {
  const { form, ask, options, inOrder, targets, pairs, accepts } = question;
  const how = (word: Parameters<typeof t>[0]) => `<p>${escapeXml(t(word))}</p>`;
  const prompt = `<qti-prompt>${escapeXml(ask)}</qti-prompt>`;
  const choices = options
    .map(({ id, text }) => `<qti-simple-choice identifier="${id}">${escapeXml(text)}</qti-simple-choice>`)
    .join('');
  if (form === 'order') {
    const right = inOrder.map(({ id }) => id);
    const body = `<qti-order-interaction response-identifier="RESPONSE" shuffle="true">${prompt}${choices}</qti-order-interaction>`;
    return { declared: response('ordered', 'identifier', right), body };
  }
  if (form === 'pairs') {
    const sets = [
      options.map(({ id, text }) => associable(`o-${id}`, text, 1)),
      targets.map(({ id, text }) => associable(`t-${id}`, text, options.length)),
    ].map((set) => `<qti-simple-match-set>${set.join('')}</qti-simple-match-set>`);
    const right = pairs.map(({ option, target }) => `o-${option.id} t-${target.id}`);
    const body = `<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${options.length}">${prompt}${sets.join('')}</qti-match-interaction>`;
    return { declared: response('multiple', 'directedPair', right), body };
  }
  if (form === 'text') {
    const gap = '<qti-text-entry-interaction response-identifier="RESPONSE" expected-length="24"/>';
    const [before = '', ...after] = ask.split('___');
    const body = `<p>${escapeXml(before)}${gap}${escapeXml(after.join('___'))}</p>`;
    return { declared: response('single', 'string', accepts.slice(0, 1), mapping(accepts)), body };
  }
  if (form === 'open') {
    const field = `<qti-extended-text-interaction response-identifier="RESPONSE" expected-lines="4">${prompt}</qti-extended-text-interaction>`;
    const key = `<qti-rubric-block use="scoring" view="scorer"><qti-content-body>${said(question)}</qti-content-body></qti-rubric-block>`;
    return { declared: response('single', 'string', []), body: key + field };
  }
  const several = form === 'choices';
  const body = `<qti-choice-interaction response-identifier="RESPONSE" shuffle="${form !== 'verdict'}" max-choices="${several ? 0 : 1}">${prompt}${choices}</qti-choice-interaction>`;
  const right = options.filter((option) => option.right).map(({ id }) => id);
  return {
    declared: response(several ? 'multiple' : 'single', 'identifier', right),
    body: several ? how('quiz.multiple') + body : body,
  };
}

function associable(id: string, text: string, most: number): string {
  return `<qti-simple-associable-choice identifier="${id}" match-max="${most}">${escapeXml(text)}</qti-simple-associable-choice>`;
}

function response(cardinality: string, type: string, right: readonly string[], more = ''): string {
  const values = right.map((value) => `<qti-value>${escapeXml(value)}</qti-value>`).join('');
  const correct = values && `<qti-correct-response>${values}</qti-correct-response>`;
  return `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}">${correct}${more}</qti-response-declaration>`;
}

function mapping(accepts: readonly string[]): string {
  const entries = accepts.map((text) => `<qti-map-entry map-key="${escapeXml(text)}" mapped-value="1" case-sensitive="false"/>`);
  return `<qti-mapping default-value="0">${entries.join('')}</qti-mapping>`;
}

function outcome(name: string, type: string, more = '', start?: string, cardinality = 'single'): string {
  const value = start === undefined ? '' : `<qti-default-value><qti-value>${start}</qti-value></qti-default-value>`;
  return `<qti-outcome-declaration identifier="${name}" cardinality="${cardinality}" base-type="${type}"${more}>${value}</qti-outcome-declaration>`;
}

function processing(question: ExportedQuestion): string {
  const set = (name: string, value: string) => `<qti-set-outcome-value identifier="${name}">${value}</qti-set-outcome-value>`;
  const given = '<qti-variable identifier="RESPONSE"/>';
  const full = set('SCORE', '<qti-base-value base-type="float">1</qti-base-value>');
  const matched = `<qti-response-condition><qti-response-if><qti-match>${given}<qti-correct identifier="RESPONSE"/></qti-match>${full}</qti-response-if></qti-response-condition>`;
  const mapped = set('SCORE', '<qti-map-response identifier="RESPONSE"/>');
  const score = question.form === 'open' ? '' : question.form === 'text' ? mapped : matched;
  const chosen = byOption(question) ? set('CHOSEN', given) : '';
  const reason = set('REASON', '<qti-base-value base-type="identifier">said</qti-base-value>');
  return `<qti-response-processing>${score}${chosen}${reason}</qti-response-processing>`;
}

function modal(outcomeName: string, value: string, content: string): string {
  return `<qti-modal-feedback outcome-identifier="${outcomeName}" identifier="${value}" show-hide="show"><qti-content-body>${content}</qti-content-body></qti-modal-feedback>`;
}
