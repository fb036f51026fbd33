/** Mistakes in a question of order. */
import { twiceIn, unknownIn, type KeyRule } from '../key-rules.ts';

export const lintOrderKey: KeyRule = ({ options, key }) => {
  if (!Array.isArray(key)) {
    return [{ path: ['key'], wrong: 'The key must list all steps in their order.', fix: 'Write `key: [first, second, third]`.' }];
  }
  const missing = options.filter((id) => !key.includes(id));
  const solved = key.join(' ') === options.join(' ');
  return [
    ...unknownIn(options, key, 'step'),
    ...missing.map((id) => ({
      path: ['key'],
      wrong: `The step "${id}" is missing from the order.`,
      fix: 'List every step once.',
    })),
    ...twiceIn(key, 'key', 'step'),
    ...(solved ? [{ path: ['options'], wrong: 'The steps already stand in their right order.', fix: 'Mix them here.' }] : []),
  ];
};
