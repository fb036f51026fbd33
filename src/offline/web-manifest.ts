/** The handbook as a home screen shows it: name, first page, icons. */
import { withBase, type I18n } from '../layout/i18n.ts';

/** The colours of paper, as in `layout/styles/theme.css`: a manifest knows no styles. */
const PAPER = '#faf5ea';

export function webManifest(i18n: I18n): object {
  const icon = (name: string, size: number, purpose: string) => ({
    src: withBase(`/icons/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: i18n.url('/'),
    name: i18n.t('site.name'),
    short_name: i18n.t('site.name'),
    description: i18n.t('site.about'),
    lang: i18n.language,
    start_url: i18n.url('/'),
    scope: withBase('/'),
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
  };
}
