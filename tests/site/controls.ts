/** Which controls of a page can be seen. */
import type { Page } from 'playwright-core';

const LEAST = 3; // WCAG 2.2, 1.4.11

/** Opens every panel. @returns the controls in sight, and the beginning of each that cannot be seen */
export function controlsOn(page: Page): Promise<{ seen: number; unseen: string[] }> {
  return page.evaluate((least) => {
    document.querySelectorAll('details').forEach((panel) => (panel.open = true));
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const colour = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = text.match(/[\d.]+/g)!.map(Number);
      return [red, green, blue, alpha];
    };
    const light = ([red, green, blue]: Colour) => {
      const [r, g, b] = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const stands = (one: Colour, other: Colour) => {
      const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
      return one[3] > 0.9 && (bright + 0.05) / (dark + 0.05) >= least;
    };
    const behind = (element: Element): Colour => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const found = colour(getComputedStyle(at).backgroundColor);
        if (found[3] > 0) return found;
      }
      return [255, 255, 255, 1];
    };
    const marked = (element: Element): boolean => {
      const style = getComputedStyle(element);
      const ground = behind(element);
      // One side may be shared with the button beside it.
      const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
        (side) => parseFloat(style[`border${side}Width`]) >= 1 && stands(colour(style[`border${side}Color`]), ground),
      );
      return edges.length >= 3 || stands(colour(style.backgroundColor), ground);
    };
    const underlined = (element: Element) => getComputedStyle(element).textDecorationLine === 'underline';
    const controls = [...document.querySelectorAll<HTMLElement>('input, select, textarea, button, summary.button')].filter(
      (control) => control.checkVisibility({ visibilityProperty: true }),
    );
    const unseen = controls.filter((control) => {
      if (marked(control) || (control.tagName === 'BUTTON' && underlined(control))) return false;
      const around = control.closest('label');
      return !around || !marked(around);
    });
    return { seen: controls.length, unseen: unseen.map((control) => control.outerHTML.slice(0, 120)) };
  }, LEAST);
}
