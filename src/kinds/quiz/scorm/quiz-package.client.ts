/** The script of a quiz in a package: the quiz's own, reported to a learning system. The order of the first three imports counts:
 * the quiz opens its answer store as soon as it is defined. */
import { session } from '../../../exports/scorm/parts/connection.client.ts';
import './lms-store.client.ts';
import '../quiz.client.ts';
import { find } from '../../../core/dom.ts';
import { ANSWER_EVENT, type AnswerDetail, type AnsweredQuestion } from '../events.ts';
import { QuestionElement } from '../question.client.ts';
import { interaction } from './interactions.ts';

const passMark = Number(find(document, '[data-pass-mark]').dataset['passMark']);

/** Index of each question's interaction: one a session, overwritten when the answer changes. */
const indexes = new Map<string, number>();
let next = Number(session.get('cmi.interactions._count')) || 0;

function reportAnswer(answered: AnsweredQuestion): void {
  const index = indexes.get(answered.id) ?? next++;
  indexes.set(answered.id, index);
  const values = interaction(session.standard, answered, new Date());
  session.setValues(values.map(([name, value]) => [`cmi.interactions.${index}.${name}`, value]));
}

function reportResult(results: AnswerDetail['results']): void {
  const right = results.filter(Boolean).length / results.length;
  const open = results.filter((result) => result === undefined).length / results.length;
  if (open) session.begin(1 - open);
  else session.report({ share: right, passed: right * 100 >= passMark });
}

document.addEventListener(ANSWER_EVENT, ({ detail: { answered, results } }) => {
  if (answered) reportAnswer(answered);
  reportResult(results);
  session.commit();
});

const boxes = [...document.querySelectorAll<HTMLFieldSetElement>('.question')];
reportResult(boxes.map((box) => new QuestionElement(box).result));
session.commit();
