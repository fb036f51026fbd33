/** The script of a quiz in a package: the quiz's own, told to a learning system. The order of the first three lines counts: the
 * quiz opens its book as soon as it is defined. */
import { session } from '../../../exports/scorm/parts/connection.client.ts';
import './lms-store.client.ts';
import '../quiz.client.ts';
import { QuestionElement } from '../question.client.ts';
import { ANSWERED, type Answered, type Told } from '../events.ts';
import type { Standard } from '../../../exports/scorm/manifest.ts';
import { interaction } from './interactions.ts';

const standard = document.documentElement.dataset['standard'] as Standard;
const passMark = Number(document.querySelector<HTMLElement>('[data-pass-mark]')!.dataset['passMark']);

/** Question to its place among the system's interactions: one a sitting, changed when the answer is. */
const places = new Map<string, number>();
let next = Number(session.get('cmi.interactions._count')) || 0;

function tellAnswer(answered: Answered): void {
  const place = places.get(answered.id) ?? next++;
  places.set(answered.id, place);
  const values = interaction(standard, answered, new Date());
  session.formatDiagnostics(values.map(([name, value]) => [`cmi.interactions.${place}.${name}`, value]));
}

function tellResult(results: Told['results']): void {
  const right = results.filter(Boolean).length / results.length;
  const open = results.filter((result) => result === undefined).length / results.length;
  if (open) session.begin(1 - open);
  else session.report({ share: right, passed: right * 100 >= passMark });
}

document.addEventListener(ANSWERED, (event) => {
  const { answered, results } = (event as CustomEvent<Told>).detail;
  if (answered) tellAnswer(answered);
  tellResult(results);
  session.commit();
});

const boxes = [...document.querySelectorAll<HTMLFieldSetElement>('.question')];
tellResult(boxes.map((box) => new QuestionElement(box).result));
session.commit();
