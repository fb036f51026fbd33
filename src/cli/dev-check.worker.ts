/** Checks the content in a thread of its own: in the server's, pages would wait for it. Answers each message with what it found. */
import { parentPort } from 'node:worker_threads';
import { handbookRoot } from '../read/root.ts';
import { check, type Report } from './check.ts';
import { explain } from './explain.ts';

export type Mistakes = Pick<Report, 'problems' | 'overdue'>;

/** What is answered; a failure is told in a sentence. */
export type Checked = Mistakes | { failure: string };

parentPort?.on('message', () => parentPort?.postMessage(checked()));

function checked(): Checked {
  try {
    const { problems, overdue } = check(handbookRoot(), new Date().toISOString().slice(0, 10));
    return { problems, overdue };
  } catch (error) {
    return { failure: explain(error) };
  }
}
