/** What a result sends one to: the technique behind each question that went wrong, and its line. */
import { find } from '../../core/dom.ts';
import type { QuestionElement } from './question.client.ts';

/** @param list with a `ul`; it stays away where there is nothing to read */
export function showLessons(list: HTMLElement, questions: readonly QuestionElement[]): void {
  const wrong = questions.filter(({ result }) => result === false);
  const lessons = new Map<string, HTMLElement>();
  for (const { box } of wrong) {
    const lesson = box.querySelector<HTMLElement>('[data-lesson]');
    if (lesson) lessons.set(lesson.textContent, lesson);
  }
  const items = [...lessons.values()].map((lesson) => {
    const item = document.createElement('li');
    const line = document.createElement('q');
    line.className = 'block font-bold';
    line.textContent = lesson.dataset['lineToSay'] ?? '';
    item.className = 'border-t border-rule py-2';
    item.append(...[...lesson.childNodes].map((node) => node.cloneNode(true)));
    if (line.textContent) item.append(line);
    return item;
  });
  find(list, 'ul').replaceChildren(...items);
  list.hidden = items.length === 0;
}
