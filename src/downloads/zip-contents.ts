/** Which archives there are, what is in each, and how they are offered. */
import { fileName } from '../core/file-names.ts';
import { paperFamilies } from '../print/parts/usual-paper.ts';
import { paperName } from '../print/parts/sheet.ts';
import type { Use } from '../print/parts/uses.ts';
import type { Door } from './doors.ts';
import { filesOn, newest, type Offer, type Source } from './offer.ts';

export interface Zip {
  name: string;
  /** Names of the PDFs in it, sorted. */
  contents: string[];
}

/** All sheets with what is carried of them, and all paper. */
const ARCHIVES = [
  { id: 'sheets', title: 'downloads.sheets', uses: ['hang', 'carry'] },
  { id: 'paper', title: 'downloads.paper', uses: ['hang', 'carry', 'read', 'teach'] },
] as const satisfies readonly { id: string; title: string; uses: readonly Use[] }[];
export type ArchiveId = (typeof ARCHIVES)[number]['id'];

/** Each archive as an offer; none of what there is nothing of.  */
export function zipOffers(doors: readonly Door[], source: Source): Partial<Record<ArchiveId, Offer>> {
  const offers = ARCHIVES.flatMap(({ id, title, uses }) => {
    const inside = offersFor(uses, doors);
    if (!inside.length) return [];
    const papers = new Set(inside.flatMap(({ files }) => files.map(({ paper }) => paper)));
    const files = paperFamilies(source.handbook.house.country).map((family) => {
      const label = family
        .filter((paper) => papers.has(paper))
        .map(paperName)
        .join(', ');
      return { name: nameOf(id, family[0], source), type: 'ZIP' as const, paper: family[0], label };
    });
    return [[id, { title: source.t(title), day: newest(inside.map(({ day }) => day)), files }] as const];
  });
  return Object.fromEntries(offers);
}

/** Each archive on each family of papers, with what has no paper of that family. */
export function zipsOf(doors: readonly Door[], source: Source): Zip[] {
  return ARCHIVES.flatMap(({ id, uses }) => {
    const inside = offersFor(uses, doors);
    if (!inside.length) return [];
    return paperFamilies(source.handbook.house.country).map((family) => {
      const names = inside.flatMap((offer) => filesOn(offer, family).map(({ name }) => name));
      return { name: nameOf(id, family[0], source), contents: [...new Set(names)].sort() };
    });
  });
}

function offersFor(uses: readonly Use[], doors: readonly Door[]): Offer[] {
  return doors
    .filter(({ use }) => uses.includes(use))
    .flatMap(({ whole, shelves }) => [...whole, ...shelves.flatMap(({ offers }) => offers)]);
}

function nameOf(id: ArchiveId, paper: string, { language, t }: Source): string {
  return fileName(t('site.name'), { id, language, paper, ending: '.zip' });
}
