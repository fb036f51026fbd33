/** The phrase bank where scripts run: the address keeps what was chosen and typed, and each line can be copied and kept. */
import { find } from '../../../core/dom.ts';
import { keepInAddress } from '../keep-in-address.ts';
import { channelOrder } from './channel-order.ts';
import { lineFinder } from './line-finder.ts';
import { connectTools } from './line-tools.ts';
import { showMyLines } from './my-lines.ts';

class PhraseBank extends HTMLElement {
  connectedCallback(): void {
    const order = channelOrder(this);
    const finder = lineFinder(this);
    const asked = new URLSearchParams(location.search);
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[name=channel]')];
    const chosen = radios.find(({ value }) => value === asked.get('channel'));
    if (chosen) {
      chosen.checked = true;
      order(chosen);
    }
    for (const radio of radios) {
      radio.addEventListener('change', () => {
        keepInAddress('channel', radio.value === 'all' ? '' : radio.value);
        order(radio);
      });
    }
    const field = find<HTMLInputElement>(this, 'input[type=search]');
    field.value = asked.get('q') ?? '';
    finder(field.value);
    field.addEventListener('input', () => {
      keepInAddress('q', field.value);
      finder(field.value);
    });
    for (const hidden of this.querySelectorAll<HTMLElement>('[data-scripted]')) hidden.hidden = false;
    connectTools(this);
    showMyLines(this);
  }
}

customElements.define('phrase-bank', PhraseBank);
