/** Hands a text to the device's own sharing, or else to the clipboard.
 * @returns what became of it; `refused` where neither is allowed */
export async function shareText(text: string): Promise<'shared' | 'copied' | 'refused'> {
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (error) {
    // The reader closed the sheet: that is an answer. Anything else: there is no sharing here.
    if ((error as Error).name === 'AbortError') return 'shared';
  }
  return navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'refused',
  );
}
