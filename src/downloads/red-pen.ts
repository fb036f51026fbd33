/** All text in numbered lines, to be marked by a reader, as the page of downloads offers it. Made with the PDFs alone. */
import { fileName, RED_PEN } from '../core/file-names.ts';
import { editionOf } from '../kinds/local-handbook.ts';
import { pdfFile, type Offer, type Source } from './offer.ts';

export function redPenOffer(source: Source): Offer {
  const { handbook, language, t } = source;
  const name = (ending: string) => fileName(t('site.name'), { id: RED_PEN, language, ending });
  return {
    title: t('red-pen'),
    day: editionOf(handbook),
    files: [
      pdfFile(source, { id: RED_PEN, paper: 'a4' }),
      { name: name('.docx'), type: 'Word', label: t('sheet.edit') },
      { name: name('.json'), type: 'JSON', label: t('red-pen.lines') },
    ],
  };
}
