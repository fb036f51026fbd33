/** A button that a script adds to what the page has. */
export function createButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet small';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}
