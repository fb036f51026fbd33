// Before `npm start` and `npm test`: installs the packages when they are missing or older than the lock.
// It runs before anything is installed: plain JavaScript, no packages.
import { existsSync, statSync } from 'node:fs';
import { npm } from './npm.mjs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json'; // npm writes it last, when all is in place

if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs) {
  console.log('Installing what the handbook is built with; about a minute, once.');
  process.exitCode = npm(['ci']);
}
