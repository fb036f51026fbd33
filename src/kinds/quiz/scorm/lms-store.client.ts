/** Has the quiz keep its answers in the learning system, where there is one; else in this tab, as on the site without asking. */
import { tabStore, type Store } from '../../../core/storage.ts';
import { QuestionElement } from '../question.client.ts';
import { readBook } from '../memory/answer-record.ts';
import { keepIn } from '../memory/page-store.ts';
import { session } from '../../../exports/scorm/parts/connection.client.ts';
import { pack, unpack } from './pack.ts';
import { MOST_KEPT } from '../../../exports/scorm/parts/session.ts';

const nowhere: Store = { read: () => null, write: () => undefined, remove: () => undefined };

if (session.connected) {
  const questions = [...document.querySelectorAll<HTMLFieldSetElement>('.question')].map((box) => new QuestionElement(box));
  const packable = questions.map(({ id, version, ids }) => ({ id, version, ids }));
  let text = JSON.stringify(unpack(session.kept, packable, Math.ceil(Math.random() * 1e9)));
  const system: Store = {
    read: () => text,
    write(_, changed) {
      text = changed;
      const book = readBook(changed);
      if (typeof book === 'object') session.keep(pack(book, packable, MOST_KEPT));
      return undefined;
    },
    remove: () => undefined,
  };
  keepIn({ tab: system, device: nowhere });
} else {
  keepIn({ tab: tabStore, device: nowhere });
}
