/** The interface words: what stands on buttons, headings and labels. Their texts are content (`content/ui/<language>.json`). */
import { z } from 'zod';
import { contentWords } from './interface-words/content.ts';
import { exportsWords } from './interface-words/exports.ts';
import { frameWords } from './interface-words/frame.ts';
import { offlineWords } from './interface-words/offline.ts';
import { paperWords } from './interface-words/paper.ts';
import { practiceWords } from './interface-words/practice.ts';
import { redPenWords } from './interface-words/red-pen.ts';

export const interfaceWordsSchema = z.strictObject({
  ...frameWords,
  ...contentWords,
  ...paperWords,
  ...practiceWords,
  ...exportsWords,
  ...offlineWords,
  ...redPenWords,
});

export type InterfaceWords = z.infer<typeof interfaceWordsSchema>;
export type Word = keyof InterfaceWords;
