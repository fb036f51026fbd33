import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// As its guide sets it up: two languages, the sidebar from the folders, search by Pagefind.
export default defineConfig({
  site: 'https://bench.example',
  integrations: [
    starlight({
      title: 'Common Ground',
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, et: { label: 'Eesti keel', lang: 'et' } },
    }),
  ],
});
