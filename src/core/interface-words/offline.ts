/** Interface words of what is kept on the device for when there is no network; each with what it is for. */
import { word } from './word.ts';

export const offlineWords = {
  offline: word('Heading above what is kept on this device.'),
  'offline.text': word('What opens without a network, and what does not.'),
  'offline.kept': word('A language is kept. {pages}: how many pages. {size}: what they take.'),
  'offline.unkept': word('A language, or its PDFs, are not kept.'),
  'offline.coming': word('It is being fetched. {percent}: how much of it has come.'),
  'offline.keep': word('Button that keeps a language. {size}: what it takes.'),
  'offline.remove': word('Button that removes what is kept.'),
  'offline.files': word('The PDFs of a language. {language}: its name.'),
  'offline.files.kept': word('All PDFs of a language are kept. {files}: how many. {size}: what they take.'),
  'offline.full': word('What was asked for could not be kept for want of room.'),
  'offline.unreachable': word('What was asked for could not be fetched.'),
  'offline.newer': word('A newer edition of the handbook has been fetched.'),
  'offline.load': word('Button: shows this page in that edition.'),
  'offline.later': word('Button: leaves the page as it is.'),
};
