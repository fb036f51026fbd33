/** WebDriver BiDi, as far as the journeys need it: commands with answers, and events, by a web socket. Our own, because this is all
 * of it: puppeteer-core would bring what it depends on as well, for these few commands. */

type Fields = Record<string, unknown>;
interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: Fields;
  message?: string;
  method?: string;
  params?: Fields;
}

export class Bidi {
  #socket: WebSocket;
  #asked = 0;
  #waiting = new Map<number, { resolve: (result: Fields) => void; reject: (error: Error) => void }>();
  /** Told of every event. */
  listen: (method: string, params: Fields) => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data)) as Message));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has hung up.'));
    });
  }

  /** @param address what the browser says when it is ready: "ws://127.0.0.1:1234" */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${address}.`)), { once: true });
    });
    return new Bidi(socket);
  }

  send(method: string, params: Fields = {}): Promise<Fields> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #hear({ id, type, result = {}, message, method = '', params = {} }: Message): void {
    if (type === 'event') return this.listen(method, params);
    const asked = this.#waiting.get(id ?? 0);
    this.#waiting.delete(id ?? 0);
    if (type === 'error') asked?.reject(new Error(message));
    else asked?.resolve(result);
  }
}
