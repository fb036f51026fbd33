/** A button that prints the page; hidden where there is no script to press it. What `data-with` names shows on paper only when printed
 * by this very button: `html[data-print-with]`. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', () => {
      const { dataset } = document.documentElement;
      const extra = this.dataset['with'];
      if (extra) {
        dataset['printWith'] = extra;
        addEventListener('afterprint', () => delete dataset['printWith'], { once: true });
      }
      print();
    });
  }
}

customElements.define('print-button', PrintButton);
