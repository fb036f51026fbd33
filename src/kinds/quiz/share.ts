/** Hands a text to the device's own sharing, or else to the clipboard.
 * @returns what happened to it; `refused` where neither is allowed */
export async function shareText(text: string): Promise<'shared' | 'copied' | 'refused'> {
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (error) {
    // The reader dismissed the share sheet, which needs no fallback. Any other error: there is no sharing here.
    if (error instanceof Error && error.name === 'AbortError') return 'shared';
  }
  return navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'refused',
  );
}
