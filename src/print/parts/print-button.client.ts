/** A button that prints the page; hidden where there is no script to press it. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', () => print());
  }
}

customElements.define('print-button', PrintButton);
