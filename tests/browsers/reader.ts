/** What a reader does in a window, the same in every engine: looks, presses what can be seen and reached, types, waits. */
import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import type { Key, Tab } from './engine.ts';

/** What it has to say of the fonts that Firefox puts in. */
const QUIET = { verbosity: 0 };

export class Reader {
  #tab: Tab;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  open(address: string): Promise<void> {
    return this.#tab.go(address);
  }

  /** Runs in the page. @param given must be plain data, as must be what comes back */
  async evaluate<Given extends unknown[], Result>(work: (...given: Given) => Result, ...given: Given): Promise<Awaited<Result>> {
    const call = `(${String(work)})(...${JSON.stringify(given)})`;
    const told = await this.#tab.evaluate(`Promise.resolve(${call}).then((value) => JSON.stringify([value]))`);
    return (JSON.parse(told) as [Awaited<Result>])[0];
  }

  /** Presses the first of these that can be seen, once it stays where it is and nothing lies on it. */
  async press(selector: string): Promise<void> {
    let [x, y] = [0, 0];
    const place = () => this.evaluate(placeOf, selector);
    await expect
      .poll(async () => {
        const before = [x, y];
        [x, y] = await place();
        return before[0] === x && before[1] === y;
      })
      .toBe(true);
    await this.#tab.press(x, y);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.press(selector);
    await this.#tab.type(text);
  }

  /** Types into what has the focus. */
  write(text: string): Promise<void> {
    return this.#tab.type(text);
  }

  key(key: Key): Promise<void> {
    return this.#tab.key(key);
  }

  back(): Promise<void> {
    return this.#tab.back();
  }

  /** What is in the clipboard, pasted into a field. */
  async pasted(field: string): Promise<string> {
    await this.press(field);
    await this.#tab.paste();
    await expect.poll(() => this.evaluate(valueOf, field)).not.toBe('');
    return this.evaluate(valueOf, field);
  }

  /** Texts of all that can be seen of these. */
  texts(selector: string): Promise<string[]> {
    return this.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)]
          .filter((one) => one.checkVisibility())
          .map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
      selector,
    );
  }

  async text(selector: string): Promise<string> {
    return (await this.texts(selector))[0] ?? '';
  }

  /** How many of these can be seen. */
  async count(selector: string): Promise<number> {
    return (await this.texts(selector)).length;
  }

  /** Waits until one of these can be seen. */
  async sees(selector: string): Promise<void> {
    await expect.poll(() => this.count(selector), { message: selector }).toBeGreaterThan(0);
  }

  async address(): Promise<URL> {
    return new URL(await this.evaluate(() => location.href));
  }

  async printed(): Promise<{ pages: number; text: string }> {
    const pdf = await getDocumentProxy(new Uint8Array(await this.#tab.pdf()), QUIET);
    const { text } = await extractText(pdf, { mergePages: true });
    return { pages: pdf.numPages, text: text.replace(/\s+/g, ' ') };
  }

  /** Errors that the engine has told of, and what the page asked of other hosts. */
  faults(): string[] {
    return this.#tab.faults();
  }

  close(): Promise<void> {
    return this.#tab.close();
  }
}

function valueOf(field: string): string {
  return document.querySelector<HTMLInputElement>(field)?.value ?? '';
}

/** Runs in the page: brings it in sight, and says where to press. Of a link on two lines, the first one. */
function placeOf(selector: string): [x: number, y: number] {
  const found = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  if (!found) throw new Error(`${selector} cannot be seen.`);
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = found.getClientRects();
  if (!box) throw new Error(`${selector} has no place.`);
  const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
  const on = document.elementFromPoint(x, y);
  if (!on || !(found.contains(on) || on.contains(found))) throw new Error(`${on?.outerHTML.slice(0, 80)} lies on ${selector}.`);
  return [x, y];
}
