/** Builds the quiz that the address asks for from the pages of all quizzes; then it is a quiz like any other. */
import { find } from '../../../core/dom.ts';
import { fillPlaceholders } from '../../../core/placeholders.ts';
import { fetchQuestion, fetchQuestions } from '../fetched-questions.ts';
import { answerStore, t } from '../memory/page-store.ts';
import { drawQuiz, WISHES, wishesIn, type Wishes } from './draw.ts';

const DRAWS = 9999;

class OwnQuiz extends HTMLElement {
  connectedCallback(): void {
    answerStore(); // the interface words come with it
    const asked = new URLSearchParams(location.search);
    const known = (wish: keyof Wishes) => [...this.#select(wish).options].map(({ value }) => value).filter(Boolean);
    const { wishes, unknown } = wishesIn(asked, { who: known('who'), phase: known('phase'), situation: known('situation') });
    for (const wish of WISHES) this.#select(wish).value = wishes[wish] ?? '';
    if ([...asked.keys()].length) void this.#build(wishes, unknown, asked);
    else find<HTMLDetailsElement>(this, '[data-wishes]').open = true;
  }

  #select(wish: keyof Wishes): HTMLSelectElement {
    return find<HTMLSelectElement>(this, `select[name=${wish}]`);
  }

  async #build(wishes: Wishes, unknown: readonly string[], address: URLSearchParams): Promise<void> {
    const draw = Math.abs(Number(address.get('draw'))) || 1 + Math.floor(Math.random() * DRAWS);
    // The address is the link to this very quiz.
    const own = new URLSearchParams({ ...wishes, draw: String(draw) });
    history.replaceState(null, '', `?${own.toString()}${location.hash}`);
    try {
      const { ids, fitting } = drawQuiz(await fetchQuestions(this.dataset['questions'] ?? ''), wishes, draw);
      const quizzes = this.dataset['quizzes'] ?? '';
      const questions = await Promise.all(ids.map((id) => fetchQuestion(quizzes, id)));
      for (const [index, { box }] of questions.entries())
        find(box, 'legend > :first-child').textContent = t('question', { number: index + 1, count: questions.length });
      find(this, 'quiz-box form').append(...questions.map(({ box }) => box));
      find(document, '[data-own-key]').append(...questions.map(({ answer }) => answer));
      this.#say('left', unknown.length ? { what: unknown.join(', ') } : undefined);
      this.#say('few', fitting < ids.length ? { count: fitting } : undefined);
    } catch {
      find(this, '[data-failed]').hidden = false;
      return;
    }
    const names = WISHES.flatMap((wish) => (wishes[wish] ? (this.#select(wish).selectedOptions[0]?.text ?? []) : []));
    find(this, '[data-about]').textContent = names.map((name) => `· ${name}`).join(' ');
    const box = find(this, 'quiz-box');
    const place = document.createComment('');
    box.replaceWith(place);
    await import('../quiz.client.ts');
    place.replaceWith(box); // where the script was there already, this is when it finds its questions
    find(this, '[data-built]').hidden = false;
  }

  /** Fills in a line and shows it; without values it stays away. */
  #say(name: string, values: Record<string, string | number> | undefined): void {
    const line = find(this, `[data-${name}]`);
    line.hidden = !values;
    line.textContent = fillPlaceholders(line.textContent, values);
  }
}

customElements.define('own-quiz', OwnQuiz);
