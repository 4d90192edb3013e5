/**
 * What goes wrong with sockets and processes, in the words of the C library.
 *
 * From: `{ code: "ECONNREFUSED", errno: -111, syscall: "connect" }`
 * To:   `ConnectionRefusedError: [Errno 111] Connection refused`
 *
 * Source: errno(3) on Linux; PEP 3151.
 */
import { caught } from "../../objects/host-errors.ts";
import { OSError } from "../../objects/os-errors.ts";

/** Number and words by the host's code. A table as text, so that it costs a line and not an object per error. */
const ERRORS =
  "EPERM 1 Operation not permitted|ENOENT 2 No such file or directory|ESRCH 3 No such process|EINTR 4 Interrupted system call|" +
  "EBADF 9 Bad file descriptor|ECHILD 10 No child processes|EAGAIN 11 Resource temporarily unavailable|ENOMEM 12 Cannot allocate memory|EACCES 13 Permission denied|" +
  "EEXIST 17 File exists|ENOTDIR 20 Not a directory|EISDIR 21 Is a directory|EINVAL 22 Invalid argument|" +
  "EMFILE 24 Too many open files|EPIPE 32 Broken pipe|ENAMETOOLONG 36 File name too long|" +
  "ENOEXEC 8 Exec format error|E2BIG 7 Argument list too long|ENOTSOCK 88 Socket operation on non-socket|EMSGSIZE 90 Message too long|" +
  "EADDRINUSE 98 Address already in use|EADDRNOTAVAIL 99 Cannot assign requested address|" +
  "ENETUNREACH 101 Network is unreachable|ECONNABORTED 103 Software caused connection abort|" +
  "ECONNRESET 104 Connection reset by peer|ENOTCONN 107 Transport endpoint is not connected|" +
  "EAFNOSUPPORT 97 Address family not supported by protocol|" +
  "ETIMEDOUT 110 Connection timed out|ECONNREFUSED 111 Connection refused|EHOSTUNREACH 113 No route to host|" +
  "EALREADY 114 Operation already in progress";

interface HostError {
  readonly code?: unknown;
}

/** Number and words; null for what is no error of the system. */
export function system_error(error: unknown): { errno: number; words: string } | null {
  const { code } = error as HostError;
  const row = ERRORS.split("|").find((one) => one.startsWith(`${String(code)} `));
  if (row === undefined) return null;
  const [, errno, ...words] = row.split(" ");
  return { errno: Number(errno), words: words.join(" ") };
}

/**
 * The Python exception for an error of the host.
 * @param filename  for the errors that name a file
 */
export function os_error(error: unknown, filename?: unknown): unknown {
  const known = system_error(error);
  if (known === null) return caught(error);
  return filename === undefined
    ? OSError(known.errno, known.words)
    : OSError(known.errno, known.words, filename);
}
