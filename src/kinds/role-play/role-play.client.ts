/** Adds to a gamebook that already works as HTML: trust and heat, the way taken, the reply said aloud, a looking back.
 * The way lives in the entries of the browser's own history, so that Back and Forward know it; nothing is stored. A link to another
 * language takes it along in its query, from which it is moved to the history there. */
import { find } from '../../core/dom.ts';
import { heatInWords, heatLine } from './heat-line.ts';
import { ENDINGS, SCALES, levelOf, standingAfter, standingAtEnd } from './standing.ts';
import { traceIn, type Trace } from './trace.ts';

class RolePlay extends HTMLElement {
  #choices = [...this.querySelectorAll<HTMLAnchorElement>('a[data-trust]')];
  #way: number[] = [];
  #chosen = -1;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const link = target.closest('a');
      if (link) this.#chosen = this.#choices.indexOf(link);
      if (target.closest('[data-share]')) void this.#share();
    });
    addEventListener('hashchange', () => {
      const here = this.#nodeInAddress();
      if (!here) return;
      this.#way = this.#wayTo(here);
      this.#show(here);
      this.#speak(here);
    });
    document.addEventListener('takeover', ({ target }) => target instanceof HTMLAnchorElement && this.#leaveBy(target));
    this.#all('[data-standing], [data-path], [data-share]').forEach((part) => (part.hidden = false));
    const here = this.#nodeInAddress() ?? this.#one('.start');
    this.#way = this.#wayInHistory() ?? this.#arriveAt(here);
    this.#show(here);
  }

  get #goals(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-goals] input')];
  }

  #leaveBy(link: HTMLAnchorElement): void {
    const query = new URLSearchParams(link.search);
    const goal = this.#goals.findIndex(({ checked }) => checked);
    if (this.#way.length) query.set('way', this.#way.join('.'));
    if (goal >= 0) query.set('goal', String(goal));
    link.search = query.toString();
  }

  /** @returns the way that the address brings; none where nobody can come here by it */
  #arriveAt(here: HTMLElement): number[] {
    const address = new URL(location.href);
    const numbers = (name: string) => address.searchParams.get(name)?.match(/\d+/g)?.map(Number) ?? [];
    const way = numbers('way');
    this.#goals[numbers('goal')[0] ?? -1]?.click();
    for (const name of ['way', 'goal']) address.searchParams.delete(name);
    if (location.search) history.replaceState(null, '', address);
    const links = way.map((choice) => this.#choices[choice]);
    return links.every((link, at) => link?.hash === `#${nodeOf(links[at + 1] ?? here).id}`) ? way : [];
  }

  #one(selector: string, within: ParentNode = this): HTMLElement {
    return find(within, selector);
  }

  #linkOf(choice: number): HTMLAnchorElement {
    const link = this.#choices[choice];
    if (!link) throw new Error(`No choice ${choice}.`);
    return link;
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>(selector);
  }

  /** The start where the address names nothing; undefined where it names something else of the page. */
  #nodeInAddress(): HTMLElement | undefined {
    const id = location.hash.slice(1);
    if (!id) return this.#one('.start');
    return [...this.#all('.node')].find((node) => node.id === id);
  }

  /** Known when one comes back to an entry; not when it is new. */
  #wayInHistory(): number[] | undefined {
    return traceIn(history.state)?.filter((choice) => choice in this.#choices);
  }

  /** After Back or Forward the way is known; after a choice it is one longer; a node on the way cuts it off there. */
  #wayTo(here: HTMLElement): number[] {
    const known = this.#wayInHistory();
    if (known) return known;
    const chosen = this.#chosen;
    this.#chosen = -1;
    if (this.#choices[chosen]?.hash === `#${here.id}`) return [...this.#way, chosen];
    const before = this.#way.findIndex((choice) => here.contains(this.#choices[choice] ?? null));
    return before < 0 ? [] : this.#way.slice(0, before);
  }

  #show(here: HTMLElement): void {
    history.replaceState({ way: this.#way } satisfies Trace, '');
    this.#all('.node').forEach((node) => node.toggleAttribute('data-now', node === here));
    here.ariaLabel = (this.dataset['step'] ?? '').replace('#', String(this.#way.length + 1));
    this.#showStanding(here);
    this.#showReaction();
    const ended = 'end' in here.dataset;
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-until-end]')) fold.open = ended;
    this.#one('[data-path]').hidden = ended || !this.#way.length;
    this.#one('[data-path] ol').replaceChildren(...this.#way.map((choice) => this.#stepBack(choice)));
    this.#one('[data-debrief]').hidden = !ended;
    this.#one('[data-debrief] ol').replaceChildren(...(ended ? this.#way.map((choice) => this.#lookBack(choice)) : []));
    const goal = this.querySelector('[data-goals] :checked + *')?.textContent;
    this.#one('[data-debrief] p').textContent = goal ? `${this.dataset['goal'] ?? ''}: ${goal}` : '';
    this.#one('[data-shared-said]').textContent = '';
  }

  /** How the line just said was taken; nothing where none was said. */
  #showReaction(): void {
    const line = this.#all('.node [data-reaction]')[this.#way.at(-1) ?? -1]; // one for each choice, in their order
    const place = this.#one('[data-reacted]');
    place.hidden = !line;
    place.textContent = line?.textContent ?? '';
  }

  #showStanding(here: HTMLElement): void {
    const effects = this.#way.map((choice) => {
      const { trust, heat } = this.#linkOf(choice).dataset;
      return { trust: Number(trust), heat: Number(heat) };
    });
    const end = ENDINGS.find((ending) => ending === here.dataset['end']);
    const standing = end ? standingAtEnd(effects, end) : standingAfter(effects);
    this.#all('[data-of]').forEach((scale) => {
      const of = SCALES.find((name) => name === scale.dataset['of']) ?? 'trust';
      const levels = scale.dataset['levels']?.split('|') ?? [];
      this.#one('[data-level]', scale).textContent = levels[levelOf(of, standing[of])] ?? '';
      scale.querySelector('meter')?.setAttribute('value', String(standing[of]));
    });
    this.#draw(effects.map(({ heat }) => heat));
  }

  /** The heat as a line, a stretch for each choice; at an ending it is compared with the best way, also in words. */
  #draw(changes: number[]): void {
    const stretches = heatLine(changes);
    const comparison = this.#one('figure');
    const texts = comparison.dataset['texts']?.split('|') ?? [];
    comparison.hidden = !changes.length;
    this.#one('figcaption').textContent = heatInWords(changes, texts);
    this.#all('[data-drawn]').forEach((path) => path.setAttribute('d', stretches.join('')));
    this.#one('.here').setAttribute('d', stretches.at(-1) ?? '');
  }

  /** One's own line, leading back to where it was said. */
  #stepBack(choice: number): HTMLElement {
    const link = this.#linkOf(choice);
    return item(linkTo(nodeOf(link).id, copyOf(find(link, ':scope > *'))));
  }

  /** What was said, what was answered, why it helped or did not, and the way back to try again. */
  #lookBack(choice: number): HTMLElement {
    const link = this.#linkOf(choice);
    const node = nodeOf(link);
    const said = copyOf(node.querySelector<HTMLElement>('.say') ?? find(node, '[data-reply] p'), 'text-quiet');
    const answer = document.createElement('p');
    answer.className = 'font-bold';
    answer.append(copyOf(find(link, ':scope > *')));
    const reasons = [...(link.parentElement?.querySelectorAll<HTMLElement>('details p') ?? [])].map((part) => copyOf(part));
    return item(said, answer, ...reasons, linkTo(node.id, this.dataset['retry'] ?? ''));
  }

  /** Focus goes to the node, whose label is its step; the status says the words, so that each is heard once. */
  #speak(here: HTMLElement): void {
    const said = [this.#one('[data-reacted]'), this.#one('[data-reply]', here), ...this.#all('[data-of] span')];
    this.#one('[data-spoken]').textContent = said.map((part) => part.innerText.trim()).join(' \n');
    here.focus({ preventScroll: true });
    here.scrollIntoView({ block: 'nearest' });
  }

  async #share(): Promise<void> {
    const { href } = Object.assign(new URL(location.href), { hash: this.#one('[data-now]').id });
    const said = this.#one('[data-shared-said]');
    try {
      await navigator.clipboard.writeText(href);
      said.textContent = this.dataset['shared'] ?? '';
    } catch {
      said.textContent = href; // no leave to copy: then it can be copied by hand
    }
  }
}

function nodeOf(link: Element): Element {
  return link.closest('.node') ?? link;
}

function copyOf(part: HTMLElement, className?: string): Node {
  const copy = document.importNode(part, true);
  if (className) copy.className = className;
  return copy;
}

function linkTo(node: string, ...words: (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${node}`;
  link.className = 'block'; // in Chromium a click on the quotation mark of an inline link goes beside it
  link.append(...words);
  return link;
}

function item(...parts: Node[]): HTMLElement {
  const item = document.createElement('li');
  item.append(...parts);
  return item;
}

customElements.define('role-play', RolePlay);
