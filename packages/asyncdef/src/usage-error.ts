/**
 * UsageError: what the command answers to a request it cannot even begin: one line, exit code 2.
 *
 *     throw new UsageError("can't open file 'x.py': [Errno 2] No such file or directory")
 *
 * From the readers of arguments and files, to `main`, which prints it after the command's name.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
