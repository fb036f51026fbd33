/** Mistake: a sheet that cannot be read from a metre away, or that does not say whose it is and when it was made. */
import { ITEM_LENGTH, ITEMS_FEWEST, ITEMS_MOST, TITLE_LENGTH } from '../../kinds/checklist/schema.ts';
import { fillAll, houseGaps } from '../../core/placeholders.ts';
import { fileOf, type Handbook, type Manuscript } from '../../kinds/handbook.ts';
import type { Finding } from '../../core/diagnostics.ts';

export function sheetLimits({ handbook }: Manuscript): Finding[] {
  return [...itemCounts(handbook), ...lengths(handbook), ...unsigned(handbook)];
}

function itemCounts({ checklists }: Handbook): Finding[] {
  return checklists.flatMap(({ id, facts: { items } }): Finding[] => {
    const file = fileOf('checklists', id, 'facts');
    if (items.length > ITEMS_MOST) {
      const wrong = `${items.length} items; a sheet has at most ${ITEMS_MOST}, or people stop reading it.`;
      const fix = 'Take out what nobody forgets, or make two sheets for two pause points.';
      return [{ file, path: ['items', ITEMS_MOST], wrong, fix }];
    }
    if (items.length >= ITEMS_FEWEST) return [];
    const wrong = `${items.length} items; a sheet has at least ${ITEMS_FEWEST}.`;
    return [{ file, path: ['items'], wrong, fix: 'Add what is often forgotten, or put these lines on another sheet.' }];
  });
}

function lengths({ checklists, maps, house }: Handbook): Finding[] {
  const gaps = house ? houseGaps(house) : {};
  const tooLong = (file: string, path: string[], text: string, most: number): Finding[] => {
    const { length } = [...fillAll(text, gaps)];
    const wrong = `This is ${length} characters long; ${most} fit on the sheet.`;
    return length <= most ? [] : [{ file, path, wrong, fix: `Say it shorter by ${length - most}.` }];
  };
  const titles = (['checklists', 'maps'] as const).flatMap((collection) =>
    (collection === 'maps' ? maps : checklists).flatMap(({ id, words }) =>
      Object.entries(words).flatMap(([language, { title }]) =>
        tooLong(fileOf(collection, id, language), ['title'], title, TITLE_LENGTH),
      ),
    ),
  );
  const items = checklists.flatMap(({ id, words }) =>
    Object.entries(words).flatMap(([language, here]) =>
      Object.entries(here.items).flatMap(([item, text]) =>
        tooLong(fileOf('checklists', id, language), ['items', item], text, ITEM_LENGTH),
      ),
    ),
  );
  return [...titles, ...items];
}

/** Owner, review date, and changes in every language of the sheet, newest first. */
function unsigned(handbook: Handbook): Finding[] {
  return (['checklists', 'maps'] as const).flatMap((collection) =>
    handbook[collection].flatMap(({ id, facts, words }): Finding[] => {
      const file = fileOf(collection, id, 'facts');
      const spoken = Object.keys(words);
      const owner = spoken.filter((language) => !facts.owner[language]);
      const changes = facts.changes.flatMap(({ what, on }, index): Finding[] => {
        const silent = spoken.filter((language) => !what[language]);
        const before = facts.changes[index - 1];
        const path = ['changes', index];
        return [
          ...silent.map((language) => ({
            file,
            path: [...path, 'what'],
            wrong: `What changed is not said in "${language}".`,
            fix: `Add ${language}: and a short line.`,
          })),
          ...(before && before.on <= on
            ? [
                {
                  file,
                  path,
                  wrong: `The change of ${on} stands after that of ${before.on}.`,
                  fix: 'Newest first; one line a day.',
                },
              ]
            : []),
        ];
      });
      return [
        ...owner.map((language) => ({
          file,
          path: ['owner'],
          wrong: `The sheet does not say in "${language}" who answers for it.`,
          fix: `Add ${language}: and a role, such as the team lead.`,
        })),
        ...(facts.reviewBy
          ? []
          : [{ file, wrong: 'The sheet has no review date.', fix: 'Add reviewBy: and a day, at most a year from now.' }]),
        ...changes,
      ];
    }),
  );
}
