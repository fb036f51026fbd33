/** Decides when a question counts as answered: when an option is chosen or the answer key is opened, but not while arrow keys
 * move through the options. */
import type { QuestionElement } from './question.client.ts';

/** @param questionAt the question that an element of the form belongs to
 *  @param onChange is called whenever the reader may have changed the state of a question */
export function listenForAnswers(
  form: HTMLFormElement,
  questionAt: (element: Element) => QuestionElement | undefined,
  onChange: (question: QuestionElement) => void,
): void {
  let arrowKeyNavigation = false;
  const questionOf = ({ target }: Event) => (target instanceof Element ? questionAt(target) : undefined);
  const commit = (question: QuestionElement) => {
    question.pendingAnswer = false;
    onChange(question);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', (event) => {
    const question = questionOf(event);
    const type = event.target instanceof HTMLInputElement ? event.target.type : '';
    arrowKeyNavigation = type === 'radio' && event.key.startsWith('Arrow');
    if (type === 'text' && event.key === 'Enter') question?.open();
    if (question?.pendingAnswer && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      commit(question);
    }
  });
  // A key may be released in another window; a pointer always chooses.
  for (const end of ['keyup', 'pointerdown']) form.addEventListener(end, () => (arrowKeyNavigation = false));
  form.addEventListener('change', (event) => {
    const question = questionOf(event);
    if (!question) return;
    question.pendingAnswer = arrowKeyNavigation;
    question.closeIfChanged();
    onChange(question);
  });
  form.addEventListener('focusout', (event) => {
    const question = questionOf(event);
    if (question?.pendingAnswer && nameOf(event.relatedTarget) !== nameOf(event.target)) commit(question);
  });
  form.addEventListener(
    'toggle',
    (event) => {
      const question = questionOf(event);
      question?.onToggle();
      if (question) onChange(question);
    },
    { capture: true },
  );
}

/** Radio buttons of one question share a name. */
function nameOf(target: EventTarget | null): string | undefined {
  return target instanceof HTMLInputElement ? target.name : undefined;
}
