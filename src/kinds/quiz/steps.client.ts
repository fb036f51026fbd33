/** Shows one screen at a time: a question, or the result. The address names the one in sight, so a link opens its question, and
 * the browser steps back and forward. */
import { find } from '../../core/dom.ts';

export class Steps {
  readonly #host: HTMLElement;
  readonly #screens: () => readonly HTMLElement[];
  readonly #isDone: (screen: HTMLElement) => boolean;
  readonly #start: HTMLElement | undefined;
  #current: HTMLElement | undefined;

  /** @param screens in their order; they may change, then `update` is due
   *  @param isDone whether the way on is what the reader wants next
   *  @param start shown where the address names none */
  constructor(
    host: HTMLElement,
    screens: () => readonly HTMLElement[],
    isDone: (screen: HTMLElement) => boolean,
    start?: HTMLElement,
  ) {
    this.#host = host;
    this.#screens = screens;
    this.#isDone = isDone;
    this.#start = start;
    host.toggleAttribute('data-steps', true);
    for (const by of [-1, 1]) this.#button(by).addEventListener('click', () => this.to(this.#neighbour(by)));
    addEventListener('hashchange', () => {
      const screen = this.#addressed ?? (location.hash ? undefined : this.#first);
      if (!screen || screen === this.#current) return;
      this.#show(screen);
      arriveAt(screen);
    });
    this.update();
    if (this.#addressed) this.#addressed.scrollIntoView();
  }

  /** Goes to a screen. The address comes before the focus, which a browser takes away when it goes to a place. */
  to(screen: HTMLElement | undefined): void {
    if (!screen) return;
    this.#show(screen);
    location.hash = screen.id;
    arriveAt(screen);
  }

  /** Draws anew what hangs on the screens and on what is answered. */
  update(): void {
    const screens = this.#screens();
    if (!this.#current || !screens.includes(this.#current)) this.#current = this.#addressed ?? this.#first;
    const current = this.#current;
    for (const screen of screens) screen.hidden = screen !== current;
    for (const by of [-1, 1]) this.#button(by).hidden = !this.#neighbour(by);
    this.#button(1).classList.toggle('quiet', !current || !this.#isDone(current));
    const place = this.#host.querySelector('[data-place]');
    if (place) place.textContent = current?.querySelector('legend > :first-child')?.textContent ?? '';
  }

  #show(screen: HTMLElement): void {
    this.#current = screen;
    this.update();
  }

  get #addressed(): HTMLElement | undefined {
    return this.#screens().find(({ id }) => `#${id}` === location.hash);
  }

  get #first(): HTMLElement | undefined {
    const screens = this.#screens();
    return this.#start && screens.includes(this.#start) ? this.#start : screens[0];
  }

  #neighbour(by: number): HTMLElement | undefined {
    const screens = this.#screens();
    return this.#current && screens[screens.indexOf(this.#current) + by];
  }

  #button(by: number): HTMLElement {
    return find(this.#host, by < 0 ? '[data-previous]' : '[data-next]');
  }
}

/** A screen reader hears what is asked, and the eye finds it. */
function arriveAt(screen: HTMLElement): void {
  const heading = find(screen, 'legend, [data-result]');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  screen.scrollIntoView();
}
