/** What the ways to print a sheet say, for search: the index reads neither buttons nor forms. */
import { hasPdfs, type I18n } from '../../layout/i18n.ts';

export function printWords({ t }: I18n): string[] {
  return [t('checklist.print'), ...(hasPdfs ? [t('sheet.pdfs'), 'PDF'] : []), t('sheet.cards'), t('sheet.own')];
}
