/** Answers the question in the address (?q=…) with Pagefind, loaded only when there is one. */

interface Found {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
}
interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

const MOST = 20;

class SearchResults extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
    if (!query) return;
    document.querySelectorAll<HTMLInputElement>('input[name=q]').forEach((box) => (box.value = query));
    this.tell('waiting', query, 0);
    try {
      const pagefind = (await import(/* @vite-ignore */ this.dataset['bundle']!)) as Pagefind;
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      this.querySelector('ol')!.replaceChildren(...found.map(resultItem));
      this.tell(results.length ? 'count' : 'none', query, results.length);
    } catch {
      this.tell('error', query, 0);
    }
  }

  private tell(what: 'waiting' | 'count' | 'none' | 'error', query: string, count: number): void {
    const text = this.dataset[what]!.replace('{query}', () => query).replace('{count}', String(count));
    this.querySelector('[role=status]')!.textContent = text;
  }
}

function resultItem({ url, meta, excerpt }: Found): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'border-t border-rule py-4';
  const link = document.createElement('a');
  link.href = url;
  link.className = 'text-[1.2rem] font-bold';
  link.textContent = meta['title'] ?? url;
  const text = document.createElement('p');
  text.innerHTML = excerpt; // Pagefind escapes the page's text and adds only <mark>.
  item.append(link, text);
  return item;
}

customElements.define('search-results', SearchResults);
