/** A failure that whoever runs a command can do something about. Its message, whole sentences, is all that they are told, with the
 * reason that its `cause` gives. */
export class Failure extends Error {}

/** The code that the system or Node gave an error, "ENOENT"; undefined where it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
