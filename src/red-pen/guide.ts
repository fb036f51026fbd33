/** How to send marks back, as both the paper and the document say it. */
import { reportAddress, type House } from '../core/house.ts';
import type { Translate } from '../core/translate.ts';
import { linesOf, type Edition } from './edition.ts';

export interface Guide {
  title: string;
  lead: string;
  heading: string;
  before: string[];
  /** As marks are written, each with what it does. */
  example: { mark: string; about: string }[];
  after: string[];
}

export function guideOf(edition: Edition, house: House, t: Translate): Guide {
  const [line] = linesOf(edition);
  const text = line?.text ?? '';
  const [word = ''] = text.split(' ');
  return {
    title: `${t('site.name')}: ${t('red-pen')}`,
    lead: t('red-pen.lead'),
    heading: t('red-pen.how'),
    before: [t('red-pen.number'), t('red-pen.edition', { edition: edition.name }), t('red-pen.paper'), t('red-pen.file')],
    example: [
      { mark: `1: ${text}`, about: t('red-pen.whole') },
      { mark: `1: ${word} -> …`, about: t('red-pen.part') },
      { mark: '1? …', about: t('red-pen.remark') },
    ],
    after: [
      t('red-pen.small', { field: 'not' }),
      reportAddress(house) ? t('red-pen.send', { address: house.reportTo }) : t('red-pen.send.none'),
    ],
  };
}
