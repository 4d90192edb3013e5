/**
 * Node's built-in modules, reached when a program asks for a socket or a process: nothing here imports them.
 *
 * From: `await asyncio.open_connection("127.0.0.1", 8888)`
 * To:   `process.getBuiltinModule("node:net").connect(...)`; in a browser, an exception that names what is missing
 *
 * Source: https://nodejs.org/api/process.html#processgetbuiltinmoduleid (Node 20.16, 22.3, Deno 2, Bun 1.2).
 */
import { NotImplementedError } from "../../objects/exceptions.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { hosted } from "../host_drive.ts";
import { worker_module } from "./worker_host.ts";

export type Listener = (...args: never[]) => void;

interface Emitter {
  on(event: string, listener: Listener): unknown;
  once(event: string, listener: Listener): unknown;
  off(event: string, listener: Listener): unknown;
}

/** node:stream's Duplex, Readable and Writable, as far as they are used: sockets, TLS sockets, pipes of a child. */
export interface HostStream extends Emitter {
  readonly writableLength: number;
  readonly destroyed: boolean;
  write(data: Uint8Array, done?: (error?: Error | null) => void): boolean;
  end(): unknown;
  destroy(error?: Error): unknown;
  pause(): unknown;
  resume(): unknown;
  unref?(): unknown;
  /** Of a stream in memory: what it handed over has been passed on. */
  consumed?(): void;
}

export interface HostSocket extends HostStream {
  readonly remoteAddress?: string;
  readonly remotePort?: number;
  readonly remoteFamily?: string;
  readonly localAddress?: string;
  readonly localPort?: number;
  setNoDelay(on: boolean): unknown;
  setKeepAlive(on: boolean): unknown;
  address(): { address?: string; port?: number; family?: string };
}

export interface HostServer extends Emitter {
  listen(options: Readonly<Record<string, unknown>>): unknown;
  address(): { address: string; port: number; family: string } | string | null;
  close(done?: () => void): unknown;
  unref(): unknown;
}

export interface HostDatagramSocket extends Emitter {
  bind(options: Readonly<Record<string, unknown>>): unknown;
  connect(port: number, address: string): unknown;
  address(): { address: string; port: number; family: string };
  remoteAddress(): { address: string; port: number; family: string };
  send(data: Uint8Array, done: (error: Error | null) => void): void;
  send(data: Uint8Array, port: number, address: string, done: (error: Error | null) => void): void;
  setBroadcast(on: boolean): void;
  close(): unknown;
  unref(): unknown;
}

export interface HostChild extends Emitter {
  readonly pid?: number;
  readonly exitCode: number | null;
  readonly signalCode: string | null;
  readonly stdio: readonly (HostStream | null)[];
  kill(signal?: string | number): boolean;
  unref(): unknown;
}

interface Lookup {
  readonly address: string;
  readonly family: number;
}

interface Modules {
  "node:net": {
    connect(options: Readonly<Record<string, unknown>>): HostSocket;
    createServer(
      options: Readonly<Record<string, unknown>>,
      connected: (socket: HostSocket) => void,
    ): HostServer;
    isIP(text: string): 0 | 4 | 6;
    Socket: new (options: Readonly<Record<string, unknown>>) => HostSocket;
  };
  "node:tls": {
    connect(options: Readonly<Record<string, unknown>>): HostSocket;
    rootCertificates: readonly string[];
    TLSSocket: new (socket: HostStream, options: Readonly<Record<string, unknown>>) => HostSocket;
  };
  "node:dgram": {
    createSocket(options: Readonly<Record<string, unknown>>): HostDatagramSocket;
  };
  "node:dns": {
    lookup(
      host: string,
      options: Readonly<Record<string, unknown>>,
      done: (error: Error | null, found: readonly Lookup[]) => void,
    ): void;
    lookupService(
      address: string,
      port: number,
      done: (error: Error | null, host: string, service: string) => void,
    ): void;
  };
  "node:child_process": {
    spawn(command: string, args: readonly string[], options: Readonly<Record<string, unknown>>): HostChild;
    spawnSync(
      command: string,
      args: readonly string[],
      options: Readonly<Record<string, unknown>>,
    ): {
      status: number | null;
      signal: string | null;
      stdout: Uint8Array | null;
      stderr: Uint8Array | null;
      error?: Error;
      pid: number;
    };
  };
  "node:fs": {
    readFileSync(path: string): Uint8Array;
    unlinkSync(path: string): void;
    statSync(path: string): { isSocket(): boolean; isDirectory(): boolean };
    existsSync(path: string): boolean;
    readSync(fd: number, buffer: Uint8Array, offset: number, length: number, position: number | null): number;
    fstatSync(fd: number): {
      isFIFO(): boolean;
      isSocket(): boolean;
      isFile(): boolean;
      isCharacterDevice(): boolean;
    };
  };
  "node:tty": {
    isatty(fd: number): boolean;
  };
  "node:os": {
    constants: { signals: Readonly<Record<string, number>> };
    hostname(): string;
  };
}

export type ChildProcesses = Modules["node:child_process"];

interface Host {
  process?: { getBuiltinModule?(name: string): unknown };
}

/**
 * One of Node's built-in modules.
 * @param what  what needs it, for the words of the error: `asyncio.open_connection`
 * @throws NotImplementedError where the host has none
 */
export function node_module<N extends keyof Modules>(name: N, what: string): Modules[N] {
  const found = (globalThis as Host).process?.getBuiltinModule?.(name);
  if (found === undefined) {
    throw NotImplementedError(`${what} needs ${name}, which this host does not have`);
  }
  return found as Modules[N];
}

/**
 * A module whose objects tell `loop` what comes in. The host tells while the loop waits for it; a loop that is driven on the spot blocks the
 * host, and gets the objects of a worker.
 * @throws NotImplementedError where the host has none
 */
export function host_module<N extends keyof Modules>(
  loop: BaseEventLoopObject,
  name: N,
  what: string,
): Modules[N] {
  if (hosted.loop === loop || !loop.$running) return node_module(name, what);
  return worker_module(loop, name, what) as unknown as Modules[N];
}
