/** The book of each language, read back from its PDF. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { read } from '../../src/tools/read.ts';
import { ROOT } from '../setup/build-site.ts';

const { handbook } = read(process.cwd()).manuscript;
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

describe.each(['en', 'et'])('handbook-%s.pdf', (language) => {
  const bytes = readFileSync(join(ROOT.folder, 'downloads', `handbook-${language}.pdf`));
  let pdf: Pdf;
  let texts: string[];
  beforeAll(async () => {
    pdf = await getDocumentProxy(new Uint8Array(bytes));
    texts = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent();
        return items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' ')
          .replace(/\s+/g, ' ');
      }),
    );
  });

  test('has a length that one can carry', () => {
    expect(pdf.numPages).toBeGreaterThan(90);
    expect(pdf.numPages).toBeLessThan(260);
    expect(bytes.length / pdf.numPages).toBeLessThan(20_000);
  });

  test('holds every technique, article, checklist and map of the language', () => {
    const whole = texts.join(' ');
    const titles = (['techniques', 'articles', 'checklists', 'maps'] as const).flatMap((collection) =>
      handbook[collection].map(({ words }) => words[language]!.title),
    );
    expect(titles.filter((title) => !whole.includes(title))).toEqual([]);
  });

  test('prints for each chapter the number of the page that it is on', async () => {
    const destinations = (await pdf.getDestinations()) as Record<string, [Parameters<Pdf['getPageIndex']>[0]]>;
    const contents = texts.slice(2, 6).join(' ');
    for (const { id, words } of handbook.techniques) {
      const page = (await pdf.getPageIndex(destinations[`techniques-${id}`]![0])) + 1;
      const { title } = words[language]!;
      expect(texts[page - 1]).toContain(title);
      expect(contents).toContain(`${title} ${page}`);
    }
  });

  test('is tagged, in its language, with an outline', async () => {
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info.Title).toContain(handbook.ui[language]!['site.name']);
    expect(info.Language).toBe(language);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect((await pdf.getOutline())[0]!.items.length).toBeGreaterThan(8);
  });

  test('leads nowhere on the machine that built it', async () => {
    const addresses: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const links = (await (await pdf.getPage(number)).getAnnotations()) as { url?: string }[];
      addresses.push(...links.flatMap(({ url }) => url ?? []));
    }
    expect(addresses.filter((address) => /127\.0\.0\.1|localhost|file:/.test(address))).toEqual([]);
  });

  test('has its fonts inside, none of them drawn letter by letter', () => {
    expect(bytes.includes('/Type3')).toBe(false);
    expect(bytes.includes('/FontFile2')).toBe(true);
  });
});
