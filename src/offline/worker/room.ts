/** @returns bytes that the browser still lends to the site; endless where it does not say (Safari before 17, WebKitGTK) */
export async function roomLeft(storage: Partial<Pick<StorageManager, 'estimate'>> | undefined): Promise<number> {
  const { quota = Infinity, usage = 0 } = (await storage?.estimate?.()) ?? {};
  return quota - usage;
}
