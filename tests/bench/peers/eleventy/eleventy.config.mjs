const LISTS = ['en', 'et'].flatMap((language) => ['articles', 'situations', 'quizzes'].map((kind) => ({ language, kind })));

/** A bare page: a title, a menu, the words, and no style but a readable width. */
export default function config(eleventy) {
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData('lists', LISTS);
  eleventy.addGlobalData(
    'eleventyComputed.language',
    () => (data) => data.list?.language ?? data.page.filePathStem.split('/')[1],
  );
  for (const { language, kind } of LISTS)
    eleventy.addCollection(`${language}-${kind}`, (api) => api.getFilteredByGlob(`site/${language}/${kind}/*.md`));
  return { dir: { input: 'site', output: 'dist' }, markdownTemplateEngine: false };
}
