/**
 * An internal fault: a case that an earlier stage should have made impossible.
 *
 * It is ours, not the user's, and says so; the command adds how to report it.
 */
class InternalError extends Error {
  override readonly name = "InternalError";
}

export function unreachable(what: string): never {
  throw new InternalError(`internal fault of the asyncdef compiler: ${what}`);
}
