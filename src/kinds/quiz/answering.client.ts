/** When a question counts as answered: at a choice, at the opening of its answer, and not while arrow keys pass by. */
import type { QuestionElement } from './question.client.ts';

/** @param find the question that an element of the form belongs to
 *  @param changed is called whenever the state of a question may have changed by the reader's hand */
export function listen(
  form: HTMLFormElement,
  find: (element: Element) => QuestionElement | undefined,
  changed: (asked: QuestionElement) => void,
): void {
  let passing = false;
  const release = (asked: QuestionElement) => {
    asked.held = false;
    changed(asked);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', (event) => {
    const field = event.target as HTMLInputElement;
    const asked = find(field);
    passing = field.type === 'radio' && event.key.startsWith('Arrow');
    if (field.type === 'text' && event.key === 'Enter') asked?.open();
    if (asked?.held && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      release(asked);
    }
  });
  // The release of a key may go to another window: a pointer never passes by.
  for (const end of ['keyup', 'pointerdown']) form.addEventListener(end, () => (passing = false));
  form.addEventListener('change', (event) => {
    const asked = find(event.target as Element);
    if (!asked) return;
    asked.held = passing;
    asked.recheck();
    changed(asked);
  });
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const asked = find(target as Element);
    const stays = (relatedTarget as HTMLInputElement | null)?.name === (target as HTMLInputElement).name;
    if (asked?.held && !stays) release(asked);
  });
  form.addEventListener(
    'toggle',
    ({ target }) => {
      const asked = find(target as Element);
      asked?.check();
      if (asked) changed(asked);
    },
    { capture: true },
  );
}
