/** Stores the answers of a quiz in the learning system, where there is one; otherwise in this tab, as the site does by default. */
import { tabStore, type Store } from '../../../core/storage.ts';
import { session } from '../../../exports/scorm/parts/connection.client.ts';
import { MOST_KEPT } from '../../../exports/scorm/parts/session.ts';
import { parseAnswers } from '../memory/answer-record.ts';
import { setStorage } from '../memory/page-store.ts';
import { QuestionElement } from '../question.client.ts';
import { pack, unpack } from './pack.ts';

const nothing = () => undefined;
const noStore: Store = { read: () => null, write: nothing, remove: nothing, listen: nothing };

if (session.connected) {
  const questions = [...document.querySelectorAll<HTMLFieldSetElement>('.question')].map((box) => new QuestionElement(box));
  const packable = questions.map(({ id, version, ids }) => ({ id, version, ids }));
  let text = JSON.stringify(unpack(session.kept, packable, Math.ceil(Math.random() * 1e9)));
  const lmsStore: Store = {
    read: () => text,
    write(_, changed) {
      text = changed;
      const answers = parseAnswers(changed);
      if (typeof answers === 'object') session.keep(pack(answers, packable, MOST_KEPT));
      return undefined;
    },
    remove: nothing,
    listen: nothing,
  };
  setStorage({ tab: lmsStore, device: noStore });
} else {
  setStorage({ tab: tabStore, device: noStore });
}
