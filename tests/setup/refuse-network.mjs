/** Preloaded into a Node process (`--import`): connections to other hosts are written down and refused.
 * Programs that are not Node (Pagefind's, Chromium) are not watched. */
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const LOOPBACK = /^(localhost|127\.|::1$)/;
const { connect } = Socket.prototype;

Socket.prototype.connect = function (...options) {
  const [first, second] = [options].flat(2);
  const host = typeof first === 'object' ? (first.path ? undefined : first.host) : typeof second === 'string' && second;
  if (!host || LOOPBACK.test(host)) return connect.apply(this, options);
  appendFileSync(process.env.HANDBOOK_CONNECTIONS, `${host}\n`);
  setImmediate(() => this.destroy(new Error(`A test refuses connections to ${host}.`)));
  return this;
};
