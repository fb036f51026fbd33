/** A failure that whoever runs a command can do something about. Its message, whole sentences, is all that they are told, with the
 * reason that its `cause` gives. */
export class Failure extends Error {}
