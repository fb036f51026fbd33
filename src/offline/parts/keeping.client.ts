/** Shows what is kept on this device, and lets the reader keep more or less. */
import { find } from '../../core/dom.ts';
import { fillPlaceholders } from '../../core/placeholders.ts';
import type { Asked, Told } from '../messages.ts';

/** What one row shows: a language, or its PDFs. */
interface Row {
  isKept: boolean;
  bytes: number;
  kept: string;
  part: number | undefined;
  failed: 'full' | 'unreachable' | undefined;
  keep: Asked;
  forget: Asked;
}

class OfflineKeeping extends HTMLElement {
  connectedCallback(): void {
    if (import.meta.env.PROD) void this.#start().catch(() => undefined); // without a worker there is nothing to show
  }

  async #start(): Promise<void> {
    const workers = navigator.serviceWorker;
    if (!workers) return;
    this.hidden = false; // at once: later, it would push away what a reader is about to tap
    workers.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#show(data));
    workers.startMessages();
    await workers.ready;
    await this.#ask({ ask: 'state' });
  }

  async #ask(asked: Asked): Promise<void> {
    (await navigator.serviceWorker.ready).active?.postMessage(asked);
  }

  #show({ language, ready, pages, bytes, files, part, filesPart, failed, filesFailed }: Told): void {
    const row = (of: string) => this.querySelector<HTMLElement>(`[data-keeps="${language}"]${of}`);
    const data = this.dataset;
    this.#fill(row(':not([data-files])'), {
      isKept: ready,
      bytes,
      kept: fillPlaceholders(data['kept'] ?? '', { pages, size: sizeOf(bytes) }),
      part,
      failed,
      keep: { ask: 'keep', language, byReader: true },
      forget: { ask: 'forget', language },
    });
    const filesRow = row('[data-files]');
    if (filesRow) filesRow.hidden = files.all === 0;
    this.#fill(filesRow, {
      isKept: files.all > 0 && files.kept === files.all,
      bytes: files.bytes,
      kept: fillPlaceholders(data['filesKept'] ?? '', { files: files.all, size: sizeOf(files.bytes) }),
      part: filesPart,
      failed: filesFailed,
      keep: { ask: 'keep-files', language },
      forget: { ask: 'forget-files', language },
    });
  }

  #fill(row: HTMLElement | null, { isKept, bytes, kept, part, failed, keep, forget }: Row): void {
    if (!row) return;
    const data = this.dataset;
    const percent = Math.floor((part ?? 0) * 100);
    const coming = part === undefined ? undefined : fillPlaceholders(data['coming'] ?? '', { percent });
    find(row, '[role=status]').textContent = coming ?? (failed && data[failed]) ?? (isKept ? kept : (data['unkept'] ?? ''));
    const button = find<HTMLButtonElement>(row, 'button');
    button.hidden = part !== undefined;
    button.textContent = isKept ? (data['remove'] ?? '') : fillPlaceholders(data['keep'] ?? '', { size: sizeOf(bytes) });
    button.onclick = () => void this.#ask(isKept ? forget : keep);
  }
}

/** "5.7 MB", as the reader's language writes it. */
function sizeOf(bytes: number): string {
  const format = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, format).format(Math.max(0.1, bytes / 1_000_000));
}

customElements.define('offline-keeping', OfflineKeeping);
