/** The phrase bank where scripts run: the address keeps the channel chosen, and lines for that channel alone come first. */
class PhraseBank extends HTMLElement {
  #techniques: { part: HTMLElement; pairs: HTMLElement[] }[] = [];

  connectedCallback(): void {
    this.#techniques = elementsOf(this, '[data-technique]').map((part) => ({ part, pairs: elementsOf(part, '[data-pair]') }));
    const asked = new URLSearchParams(location.search).get('channel');
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[name=channel]')];
    const chosen = radios.find(({ value }) => value === asked);
    if (chosen) {
      chosen.checked = true;
      this.#order(chosen);
    }
    for (const radio of radios) {
      radio.addEventListener('change', () => {
        const address = new URL(location.href);
        if (radio.value === 'all') address.searchParams.delete('channel');
        else address.searchParams.set('channel', radio.value);
        history.replaceState(history.state, '', address);
        this.#order(radio);
      });
    }
  }

  /** Moves the channel's own lines to the top, each under its technique, and puts those of the last choice back. */
  #order({ value: channel, labels }: HTMLInputElement): void {
    const first = this.querySelector<HTMLElement>('[data-first]');
    if (!first) return;
    const groups = this.#techniques.flatMap(({ part, pairs }) => {
      part.append(...pairs);
      const own = pairs.filter((pair) => 'alone' in pair.dataset && fits(pair, channel));
      part.hidden = own.length > 0 && own.length === pairs.filter((pair) => fits(pair, channel)).length;
      if (!own.length) return [];
      const group = document.createElement('div');
      const heading = part.firstElementChild?.cloneNode(true);
      group.append(...(heading ? [heading] : []), ...own);
      return [group];
    });
    const title = document.createElement('h2');
    title.className = 'mt-12';
    title.textContent = labels?.[0]?.textContent.trim() ?? '';
    first.replaceChildren(title, ...groups);
    first.hidden = groups.length === 0;
  }
}

function elementsOf(parent: HTMLElement, selector: string): HTMLElement[] {
  return [...parent.querySelectorAll<HTMLElement>(selector)];
}

function fits(pair: HTMLElement, channel: string): boolean {
  return pair.dataset['channels']?.split(' ').includes(channel) ?? false;
}

customElements.define('phrase-bank', PhraseBank);
