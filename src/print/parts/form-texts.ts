/** What the script of a team's choices says beside its fields, as attributes of the form. */
import type { I18n } from '../../layout/i18n.ts';

export function formTexts({ t }: I18n): Record<`data-${string}`, string> {
  return {
    'data-left': t('sheet.left'),
    'data-over': t('sheet.over'),
    'data-no-room': t('sheet.no-room'),
    'data-flows': t('sheet.flows'),
    'data-unreachable': t('sheet.unreachable'),
    'data-unkept': t('sheet.unkept'),
  };
}
