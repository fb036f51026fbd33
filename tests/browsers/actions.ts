/** Pointer and keys as the W3C writes them, which WebDriver and WebDriver BiDi take alike. */
import type { Key } from './engine.ts';

const CONTROL = '\uE009';
const KEYS: Record<Key, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  Space: ' ',
};

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
const keys = (actions: object[]) => [{ type: 'key', id: 'keys', actions }];

export const typing = (text: string) => keys([...text].flatMap((letter) => [down(letter), up(letter)]));
export const pressing = (key: Key) => typing(KEYS[key]);
export const pasting = () => keys([down(CONTROL), down('v'), up('v'), up(CONTROL)]);

export const pointing = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'pointer',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];
