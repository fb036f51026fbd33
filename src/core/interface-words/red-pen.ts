/** Words of the red-pen edition, and of links to it. */
import { word } from './word.ts';

export const redPenWords = {
  'red-pen': word('Title: all text in numbered lines, for someone who reads it closely and marks it.'),
  'red-pen.lead': word('What it is and for whom.'),
  'red-pen.how': word('Heading: how to send marks back.'),
  'red-pen.number': word('Why lines have numbers.'),
  'red-pen.edition': word('Asks to name the edition. {edition}: its name.'),
  'red-pen.paper': word('How to mark on paper.'),
  'red-pen.file': word('How to write marks in a file or a message; an example stands below.'),
  'red-pen.whole': word('Says of the first line of the example that it gives a whole line anew.'),
  'red-pen.part': word('The same of the second one, which changes a few words.'),
  'red-pen.remark': word('The same of the third one, which asks or remarks.'),
  'red-pen.small': word('What the small word after a line is. {field}: the one for what one should rather not say.'),
  'red-pen.send': word('Where to send marks. {address}: an address.'),
  'red-pen.send.none': word('The same where the house has no address.'),
  'red-pen.lines': word('Link to the list of lines, for programs.'),
};
