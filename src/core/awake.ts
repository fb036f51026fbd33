/** Keeps the screen from going dark while something on it is read from afar. */

/** @returns lets it go dark again. Where the browser cannot hold it, nothing happens */
export function keepAwake(): () => void {
  const lock = navigator.wakeLock?.request('screen').catch(() => undefined);
  return () => void lock?.then((held) => held?.release());
}
