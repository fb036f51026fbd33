/** Keeps what a reader has chosen in the address, so that it can be sent, printed and come back to. */

/** @param value empty for nothing chosen: the address then does without */
export function keepInAddress(name: string, value: string): void {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(history.state, '', address);
}
