/** The built page has its styles in itself. A host whose policy forbids that (`style-src 'self'`) gets them as the sheets they were.
 * Not by `core/load-styles.ts`, which would be one more file for every page. */
const inside = document.querySelector<HTMLStyleElement>('style[data-sheets]');
if (inside && !inside.sheet)
  for (const href of inside.dataset['sheets']?.split(' ') ?? [])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
