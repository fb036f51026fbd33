/** A browser's cache storage in memory, as far as the worker uses it. It matches addresses to the letter. */

export interface FakeCaches extends CacheStorage {
  /** From now on so many more files fit. */
  room: number;
}

class FakeCache {
  readonly files = new Map<string, Response>();
  readonly #take: () => void;
  constructor(take: () => void) {
    this.#take = take;
  }
  match = async (address: string) => this.files.get(address)?.clone();
  keys = async () => [...this.files.keys()].map((url) => ({ url }));
  async put(address: string, response: Response): Promise<void> {
    this.#take();
    this.files.set(address, response);
  }
}

export function fakeCaches(): FakeCaches {
  const named = new Map<string, FakeCache>();
  const made = {
    room: Infinity,
    keys: async () => [...named.keys()],
    has: async (name: string) => named.has(name),
    delete: async (name: string) => named.delete(name),
    async open(name: string) {
      const cache = named.get(name) ?? new FakeCache(take);
      named.set(name, cache);
      return cache;
    },
    async match({ url }: Request) {
      for (const { files } of named.values()) if (files.has(url)) return files.get(url)?.clone();
      return undefined;
    },
  };
  const take = () => {
    if (made.room-- <= 0) throw new DOMException('full', 'QuotaExceededError');
  };
  // The worker calls nothing of it but what stands above.
  return made as unknown as FakeCaches;
}
