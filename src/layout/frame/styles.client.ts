/** The built page has its styles in itself. A host whose policy forbids that (`style-src 'self'`) gets them as the sheets they were. */
const inside = document.querySelector<HTMLStyleElement>('style[data-sheets]');
if (inside && !inside.sheet)
  void import('../../core/load-styles.ts').then(({ loadStyles }) =>
    inside.dataset['sheets']?.split(' ').forEach((sheet) => void loadStyles(sheet)),
  );
