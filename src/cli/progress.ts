/** Tells what a long command is doing, how far it is and what is left: on a terminal as a line that moves, elsewhere as plain lines. */

/** Where it is told: `process.stdout`, say. */
export interface Output {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

const CLEAR = '\r\u001B[2K';
/** Without a line that moves, a step of many parts is told of this often. */
const QUARTERS = 4;

export class Progress {
  readonly #steps: readonly string[];
  readonly #output: Output;
  #step = -1;
  #told = 0;

  /** @param steps in their order: "Pages", "PDFs" */
  constructor(steps: readonly string[], output: Output = process.stdout) {
    this.#steps = steps;
    this.#output = output;
  }

  /** The next step begins. */
  next(): void {
    this.#step += 1;
    this.#told = 0;
    this.#tell('');
  }

  /** Some parts of the step are done. */
  at(done: number, all: number): void {
    const quarter = Math.floor((QUARTERS * done) / all);
    if (!this.#output.isTTY && (quarter === this.#told || quarter === QUARTERS)) return;
    this.#told = quarter;
    this.#tell(` ${done} of ${all}`);
  }

  /** Something that stays on the screen. */
  say(text: string): void {
    this.#output.write(`${this.#output.isTTY ? CLEAR : ''}${text}\n`);
  }

  end(): void {
    if (this.#output.isTTY) this.#output.write(CLEAR);
  }

  #tell(parts: string): void {
    const { isTTY, columns = 80 } = this.#output;
    const left = this.#steps.slice(this.#step + 1).join(', ');
    const now = `${this.#step + 1}/${this.#steps.length} ${this.#steps[this.#step]}${parts}`;
    if (!isTTY) this.#output.write(`${now}\n`);
    else this.#output.write(CLEAR + (left ? `${now} – then ${left}` : now).slice(0, columns - 1));
  }
}
