/** A command that cannot go on for a reason that the user can do something about; the message says what. */
export class CommandError extends Error {
  override name = 'CommandError';
}
