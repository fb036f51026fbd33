/** Decides when a question counts as answered: when an option is chosen or the answer key is opened, but not while arrow keys
 * move through the options. */
import type { QuestionElement } from './question.client.ts';

/** @param questionOf returns the question that an event of the form is about
 *  @param onChange is called whenever the reader may have changed the state of a question */
export function listenForAnswers(
  form: HTMLFormElement,
  questionOf: (event: Event) => QuestionElement | undefined,
  onChange: (question: QuestionElement) => void,
): void {
  let arrowKeyNavigation = false;
  const commit = (question: QuestionElement) => {
    question.pendingAnswer = false;
    onChange(question);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', (event) => {
    const question = questionOf(event);
    const type = inputIn(event.target)?.type;
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
    const isSameGroup = inputIn(event.relatedTarget)?.name === inputIn(event.target)?.name;
    if (question?.pendingAnswer && !isSameGroup) commit(question);
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

function inputIn(target: EventTarget | null): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement ? target : undefined;
}
