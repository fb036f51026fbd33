/** Has the quiz keep its answers in the learning system, where there is one; else in this tab, as on the site without asking. */
import { QuestionElement } from '../question.client.ts';
import { readBook } from '../memory/answer-record.ts';
import { keepIn } from '../memory/page-store.ts';
import type { Place } from '../memory/answer-store.ts';
import { session } from '../../../exports/scorm/parts/connection.client.ts';
import { pack, unpack } from './pack.ts';
import { MOST_KEPT } from '../../../exports/scorm/parts/session.ts';

const nowhere: Place = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

if (session.connected) {
  const questions = [...document.querySelectorAll<HTMLFieldSetElement>('.question')].map((box) => new QuestionElement(box));
  const packable = questions.map(({ id, version, ids }) => ({ id, version, ids }));
  let text = JSON.stringify(unpack(session.kept, packable, Math.ceil(Math.random() * 1e9)));
  const system: Place = {
    getItem: () => text,
    setItem(_, changed) {
      text = changed;
      const book = readBook(changed);
      if (typeof book === 'object') session.keep(pack(book, packable, MOST_KEPT));
    },
    removeItem: () => undefined,
  };
  keepIn({ tab: () => system, device: () => nowhere });
} else {
  keepIn({ tab: () => sessionStorage, device: () => nowhere });
}
