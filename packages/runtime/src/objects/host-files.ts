/**
 * The host's files: what `open`, `os` and `pathlib` are made of.
 *
 * From: a path as str or bytes. To: Node's `fs`, asked for when it is needed, so that nothing here imports Node; a host without files
 * (a browser) is refused by name. Errors of the host become OSError with the system's number and CPython's words.
 *
 * Whoever keeps bytes back before they reach a file is in `unwritten`, and lets go of them before a path is asked about and when
 * the program ends: CPython's files do so when nothing refers to them any more, which nobody counts here.
 *
 * Source: Library Reference, `os`, `io`; Node.js, "File system".
 */
import { at_exit } from "./at-exit.ts";
import { call_method } from "./attributes.ts";
import { Bytes } from "./bytes.ts";
import { is_bytes_like } from "./bytes-arguments.ts";
import { decode, encode } from "./codecs.ts";
import { NotImplementedError, ValueError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { OSError } from "./os-errors.ts";
import { sent_to_itself } from "./signal-actions.ts";
import { type Tuple, tuple_from } from "./tuple.ts";

/** What the host knows of a file. */
export interface Stats {
  readonly mode: bigint;
  readonly ino: bigint;
  readonly dev: bigint;
  readonly nlink: bigint;
  readonly uid: bigint;
  readonly gid: bigint;
  readonly size: bigint;
  readonly atimeNs: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

interface HostEntry {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

type Big = { readonly bigint: true };

/** The part of `node:fs` that is used. */
export interface HostFs {
  openSync(path: string, flags: string, mode?: number): number;
  closeSync(fd: number): void;
  readSync(fd: number, to: Uint8Array, offset: number, length: number, position: number | null): number;
  writeSync(fd: number, from: Uint8Array, offset: number, length: number, position: number | null): number;
  ftruncateSync(fd: number, size: number): void;
  truncateSync(path: string, size: number): void;
  fsyncSync(fd: number): void;
  fstatSync(fd: number, options: Big): Stats;
  statSync(path: string, options: Big): Stats;
  lstatSync(path: string, options: Big): Stats;
  readdirSync(path: string, options: { readonly withFileTypes: true }): HostEntry[];
  mkdirSync(path: string, mode: number): void;
  rmdirSync(path: string): void;
  unlinkSync(path: string): void;
  renameSync(from: string, to: string): void;
  symlinkSync(target: string, path: string): void;
  linkSync(from: string, to: string): void;
  readlinkSync(path: string): string;
  accessSync(path: string, mode: number): void;
  chmodSync(path: string, mode: number): void;
  utimesSync(path: string, atime: number, mtime: number): void;
}

interface HostProcess {
  readonly platform?: string;
  readonly pid?: number;
  readonly ppid?: number;
  readonly env?: Record<string, string | undefined>;
  cwd?(): string;
  chdir?(path: string): void;
  umask?(mask?: number): number;
  getuid?(): number;
  getgid?(): number;
  kill?(pid: number, signal: number): void;
  getBuiltinModule?(name: string): unknown;
}

/** Node's `process`, or nothing of it. */
function host_process(): HostProcess {
  return (globalThis as { process?: HostProcess }).process ?? {};
}

/** One of Node's own modules. @throws NotImplementedError  where the host has none */
export function node_module<T>(name: string, what: string): T {
  const found = host_process().getBuiltinModule?.(name);
  if (found == null) throw NotImplementedError(`this host has no ${what}`);
  return found as T;
}

function host_fs(): HostFs {
  return node_module<HostFs>("node:fs", "files");
}

let fs: () => HostFs = host_fs;

/** Have somebody else asked before the host: for descriptors of the program's own (`os.pipe`). Once is enough. */
export function put_before_files(layer: (host: () => HostFs) => () => HostFs): void {
  if (fs === host_fs) fs = layer(host_fs);
}

/** Objects with a `flush` that keep bytes back. */
const unwritten: Set<unknown> = /* @__PURE__ */ new Set();
let promised = false;

/** `writer` has kept bytes back; it will be told to flush at the latest when the program ends. */
export function will_write(writer: unknown): void {
  unwritten.add(writer);
  if (promised) return;
  promised = true;
  at_exit(write_all);
}

export function has_written(writer: unknown): void {
  unwritten.delete(writer);
}

/** Bring to the files what is kept back. */
function write_all(): void {
  for (const writer of [...unwritten]) {
    unwritten.delete(writer);
    call_method(writer, "flush");
  }
}

/** The system's words, by the host's name of the error; and Linux's number where the host gives none. */
const WORDS: Readonly<Record<string, readonly [number, string]>> = {
  EPERM: [1, "Operation not permitted"],
  ENOENT: [2, "No such file or directory"],
  ESRCH: [3, "No such process"],
  EINTR: [4, "Interrupted system call"],
  EIO: [5, "Input/output error"],
  ENXIO: [6, "No such device or address"],
  EBADF: [9, "Bad file descriptor"],
  EAGAIN: [11, "Resource temporarily unavailable"],
  ENOMEM: [12, "Cannot allocate memory"],
  EACCES: [13, "Permission denied"],
  EBUSY: [16, "Device or resource busy"],
  EEXIST: [17, "File exists"],
  EXDEV: [18, "Invalid cross-device link"],
  ENODEV: [19, "No such device"],
  ENOTDIR: [20, "Not a directory"],
  EISDIR: [21, "Is a directory"],
  EINVAL: [22, "Invalid argument"],
  ENFILE: [23, "Too many open files in system"],
  EMFILE: [24, "Too many open files"],
  ENOTTY: [25, "Inappropriate ioctl for device"],
  ETXTBSY: [26, "Text file busy"],
  EFBIG: [27, "File too large"],
  ENOSPC: [28, "No space left on device"],
  ESPIPE: [29, "Illegal seek"],
  EROFS: [30, "Read-only file system"],
  EMLINK: [31, "Too many links"],
  EPIPE: [32, "Broken pipe"],
  ENAMETOOLONG: [36, "File name too long"],
  ENOSYS: [38, "Function not implemented"],
  ENOTEMPTY: [39, "Directory not empty"],
  ELOOP: [40, "Too many levels of symbolic links"],
};

/** `os.strerror(number)` */
export function words_of_error(number: number): string {
  for (const [known, words] of Object.values(WORDS)) if (known === number) return words;
  return `Unknown error ${number}`;
}

/** An OSError by the name of the system's error. */
export function os_error(code: string, ...files: readonly unknown[]): Error {
  const [number, words] = WORDS[code] ?? [5, code];
  const [first, second] = files;
  return second === undefined
    ? OSError(number, words, ...files)
    : OSError(number, words, first, null, second);
}

/** Do something with the host; its errors come out as OSError. @param files  what the error names */
function asking<T>(files: readonly unknown[], action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    if (typeof code === "string" && /^E[A-Z]+$/.test(code)) throw os_error(code, ...files);
    throw error;
  }
}

/** A path as the host wants it. @throws ValueError on a null character */
function host_path(path: unknown): string {
  const text = typeof path === "string" ? path : decode(path as Bytes, "utf-8", "surrogateescape");
  if (text.includes("\0")) throw ValueError("embedded null byte");
  return text;
}

/** A name from the host, as bytes when it was asked by bytes. */
function like(path: unknown, name: string): unknown {
  return typeof path === "string" ? name : new Bytes(encode(name, "utf-8", "surrogateescape"));
}

/** By path: what is kept back is written first. */
function on_path<T>(paths: readonly unknown[], action: (fs: HostFs, ...names: string[]) => T): T {
  if (unwritten.size > 0) write_all();
  const host = fs();
  const names = paths.map(host_path);
  return asking(paths, () => action(host, ...names));
}

/** @param flags  as Node has them: "r", "w+", "ax" ... */
export function open_file(path: unknown, flags: string): number {
  const fd = on_path([path], (host, name) => host.openSync(name, flags, 0o666));
  if ((fs().fstatSync(fd, { bigint: true }).mode & 0o170000n) !== 0o040000n) return fd;
  fs().closeSync(fd);
  throw os_error("EISDIR", path);
}

export function close_file(fd: number): null {
  asking([], () => fs().closeSync(fd));
  return null;
}

/** @param position  null reads from where the host is, for what has no positions */
export function read_file(fd: number, count: number, position: number | null): Bytes {
  const bytes = new Uint8Array(count);
  const host = fs();
  const got = asking([], () => {
    try {
      return host.readSync(fd, bytes, 0, count, position);
    } catch (error) {
      if ((error as { code?: unknown }).code === "EOF") return 0;
      throw error;
    }
  });
  return new Bytes(got === count ? bytes : bytes.slice(0, got));
}

export function write_file(fd: number, data: unknown, position: number | null): number {
  const bytes = is_bytes_like(data) ? data.$bytes : new Uint8Array(0);
  const host = fs();
  let done = 0;
  while (done < bytes.length) {
    const at = position === null ? null : position + done;
    done += asking([], () => host.writeSync(fd, bytes, done, bytes.length - done, at));
  }
  return done;
}

/** What the host takes at once. @returns how many bytes that were */
export function write_some(fd: number, data: unknown): number {
  const bytes = is_bytes_like(data) ? data.$bytes : new Uint8Array(0);
  return asking([], () => fs().writeSync(fd, bytes, 0, bytes.length, null));
}

export function truncate_file(fd: number, size: number): null {
  asking([], () => fs().ftruncateSync(fd, size));
  return null;
}

export function sync_file(fd: number): null {
  asking([], () => fs().fsyncSync(fd));
  return null;
}

export function file_size(fd: number): number {
  return asking([], () => Number(fs().fstatSync(fd, { bigint: true }).size));
}

/** Has the file positions: is it no pipe, socket or terminal? */
export function has_positions(fd: number): boolean {
  return asking([], () => {
    const kind = fs().fstatSync(fd, { bigint: true }).mode & 0o170000n;
    return kind === 0o100000n || kind === 0o060000n;
  });
}

export function is_terminal(fd: number): boolean {
  return node_module<{ isatty(fd: number): boolean }>("node:tty", "terminals").isatty(fd);
}

/** mode, ino, dev, nlink, uid, gid, size, and the times of access, modification and change in nanoseconds. */
export function stat_numbers(path: unknown, follow: boolean): Tuple {
  const options: Big = { bigint: true };
  const stats =
    typeof path === "number"
      ? asking([path], () => fs().fstatSync(path, options))
      : on_path([path], (host, name) =>
          follow ? host.statSync(name, options) : host.lstatSync(name, options),
        );
  const { mode, ino, dev, nlink, uid, gid, size, atimeNs, mtimeNs, ctimeNs } = stats;
  return tuple_from([mode, ino, dev, nlink, uid, gid, size, atimeNs, mtimeNs, ctimeNs].map(plain));
}

function plain(value: bigint): number | bigint {
  return value <= 9007199254740991n ? Number(value) : value;
}

/** Name and kind ("d", "f", "l" or "") of what is in a directory, in the host's order. */
export function entries_of(path: unknown): Tuple[] {
  const entries = on_path([path], (host, name) => host.readdirSync(name, { withFileTypes: true }));
  return entries.map((entry) => {
    const kind = entry.isSymbolicLink() ? "l" : entry.isDirectory() ? "d" : entry.isFile() ? "f" : "";
    return tuple_from([like(path, entry.name), kind]);
  });
}

export function make_directory(path: unknown, mode: number): null {
  on_path([path], (host, name) => host.mkdirSync(name, mode));
  return null;
}

export function remove_directory(path: unknown): null {
  on_path([path], (host, name) => host.rmdirSync(name));
  return null;
}

export function remove_file(path: unknown): null {
  // Linux says EISDIR here, others EPERM.
  on_path([path], (host, name) => host.unlinkSync(name));
  return null;
}

export function rename_file(from: unknown, to: unknown): null {
  on_path([from, to], (host, source, target) => host.renameSync(source!, target!));
  return null;
}

export function make_symlink(target: unknown, path: unknown): null {
  on_path([target, path], (host, to, name) => host.symlinkSync(to!, name!));
  return null;
}

export function make_link(from: unknown, to: unknown): null {
  on_path([from, to], (host, source, target) => host.linkSync(source!, target!));
  return null;
}

export function read_symlink(path: unknown): unknown {
  return like(
    path,
    on_path([path], (host, name) => host.readlinkSync(name)),
  );
}

export function is_accessible(path: unknown, mode: number): boolean {
  try {
    on_path([path], (host, name) => host.accessSync(name, mode));
    return true;
  } catch {
    return false;
  }
}

export function change_mode(path: unknown, mode: number): null {
  on_path([path], (host, name) => host.chmodSync(name, mode));
  return null;
}

/** @param times  seconds since 1970 */
export function set_times(
  path: unknown,
  accessed: { valueOf(): unknown },
  modified: { valueOf(): unknown },
): null {
  on_path([path], (host, name) => host.utimesSync(name, Number(accessed), Number(modified)));
  return null;
}

export function truncate_path(path: unknown, size: number): null {
  on_path([path], (host, name) => host.truncateSync(name, size));
  return null;
}

export function current_directory(): string {
  const directory = host_process().cwd?.();
  if (directory === undefined) throw NotImplementedError("this host has no files");
  return directory;
}

export function change_directory(path: unknown): null {
  const { chdir } = host_process();
  if (chdir === undefined) throw NotImplementedError("this host has no files");
  asking([path], () => chdir(host_path(path)));
  return null;
}

/** `os.linesep` */
export function host_line_end(): string {
  return host_process().platform === "win32" ? "\r\n" : "\n";
}

export function environment_get(name: unknown): string | null {
  return host_process().env?.[String(name)] ?? null;
}

/** @param value  null takes the variable away */
export function environment_set(name: string, value: string | null): null {
  const { env } = host_process();
  if (env === undefined) throw NotImplementedError("this host has no environment");
  if (value === null) delete env[name];
  else env[name] = value;
  return null;
}

export function environment_names(): string[] {
  return Object.keys(host_process().env ?? {});
}

export function home_directory(): string | null {
  return environment_get("HOME");
}

/** Numbers of the process, by the name of what is asked for. */
export function process_number(what: string): number {
  const process = host_process();
  const numbers: Record<string, number | undefined> = {
    pid: process.pid,
    ppid: process.ppid,
    uid: process.getuid?.(),
    gid: process.getgid?.(),
  };
  const found = numbers[what];
  if (found === undefined) throw NotImplementedError(`this host has no ${what} of a process`);
  return found;
}

export function set_umask(mask: number): number {
  const process = host_process();
  if (process.umask === undefined) throw NotImplementedError("this host has no umask");
  return process.umask(mask);
}

export function send_signal(pid: number, signal: unknown): null {
  const process = host_process();
  if (process.kill === undefined) throw NotImplementedError("this host has no signals");
  if (pid === process.pid && sent_to_itself(Number(signal))) return null;
  asking([], () => process.kill?.(pid, Number(signal)));
  return null;
}

interface HostCrypto {
  getRandomValues(bytes: Uint8Array): Uint8Array;
}

export function random_bytes(count: number): Bytes {
  const { crypto } = globalThis as unknown as { crypto?: HostCrypto };
  if (crypto === undefined) throw NotImplementedError("this host has no source of random bytes");
  const bytes = new Uint8Array(count);
  // The host gives 64 KiB at a time.
  for (let at = 0; at < count; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
  return new Bytes(bytes);
}

export function processors(): number | null {
  const { navigator } = globalThis as { navigator?: { hardwareConcurrency?: number } };
  if (navigator?.hardwareConcurrency !== undefined) return navigator.hardwareConcurrency;
  return node_module<{ cpus(): unknown[] }>("node:os", "processors").cpus().length;
}

/** Columns and lines; null when standard output is no terminal. */
export function terminal_size(): Tuple | null {
  const { process } = globalThis as { process?: { stdout?: { columns?: number; rows?: number } } };
  const { columns, rows } = process?.stdout ?? {};
  return columns === undefined || rows === undefined ? null : tuple_from([columns, rows]);
}

/** Seconds since 1970. */
export function now(): Float {
  return new Float(Date.now() / 1000);
}
