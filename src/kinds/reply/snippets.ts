/** Each message of a reply as a text to send. */
import type { Translate } from '../../core/translate.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import { named, type Snippet } from '../snippet.ts';
import { gradeOf, messagesOf } from './message.ts';

export function replySnippets(handbook: LocalHandbook, t: Translate): Snippet[] {
  return handbook.written('reply').flatMap((reply) => {
    const messages = messagesOf(handbook, reply, t);
    const isOne = messages.length === 1;
    return messages.map((message): Snippet => {
      const { id, name, subject, parts, paragraphs } = message;
      return {
        kind: 'reply',
        id: `replies/${reply.id}${isOne ? '' : `/${id}`}`,
        shortcut: isOne ? reply.id : `${reply.id}:${id}`, // no id has a colon
        title: name === undefined ? reply.title : `${reply.title}: ${name}`,
        text: paragraphs.join('\n\n'),
        subject,
        techniques: [...new Set(parts.map(({ technique }) => technique))].map(named),
        channels: reply.channels,
        situations: handbook.named('situation', [reply.situation]).map(named),
        grade: gradeOf([message]),
        changedOn: reply.changedOn,
        path: isOne ? reply.path : `${reply.path}#message-${id}`,
      };
    });
  });
}
