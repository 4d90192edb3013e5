/**
 * The host's sockets and processes for a loop that is run from a plain function.
 *
 *     class App:
 *         def main(self):
 *             asyncio.run(self.serve())
 *
 * Such a loop blocks the thread, and with it the host's own loop. So what it opens lives in a worker, which goes on; here are its stand-ins,
 * with the members that `host.ts` describes. The loop sleeps until the worker has something to tell, and hands that over before an iteration.
 *
 * Source: https://nodejs.org/api/worker_threads.html, receiveMessageOnPort; MDN, Atomics.wait.
 */
import { NotImplementedError } from "../../objects/exceptions.ts";
import type { BaseEventLoopObject, Outside } from "../base_events.ts";
import type { HostDatagramSocket, HostServer, HostSocket } from "./host.ts";
import { look_outside } from "./outside.ts";
import { type Message, type Request, serve } from "./worker_source.ts";

type Listener = (...args: unknown[]) => void;

interface Port {
  postMessage(request: Request): void;
  unref(): void;
  on(event: "message", listener: (message: Message) => void): void;
}

interface WorkerThreads {
  Worker: new (source: string, options: Readonly<Record<string, unknown>>) => { unref(): void };
  MessageChannel: new () => { port1: Port; port2: Port };
  receiveMessageOnPort(port: Port): { message: Message } | undefined;
}

/** One worker, and what is known of the objects in it. */
class WorkerHost implements Outside {
  readonly #port: Port;
  readonly #receive: WorkerThreads["receiveMessageOnPort"];
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  #seen = 0;
  #made = 0;
  readonly #objects = new Map<number, FarObject>();
  readonly #callbacks = new Map<number, Listener>();
  readonly #unread: Message[] = [];
  #attached = false;

  constructor(threads: WorkerThreads) {
    const { port1, port2 } = new threads.MessageChannel();
    const source = `const { workerData } = require("node:worker_threads"); (${serve.toString()})(workerData, require);`;
    const workerData = { port: port2, signal: this.#signal };
    const worker = new threads.Worker(source, {
      eval: true,
      workerData,
      transferList: [port2],
      execArgv: [],
    });
    worker.unref();
    port1.unref();
    this.#port = port1;
    this.#receive = threads.receiveMessageOnPort;
  }

  /** Hand over what has come, without waiting. */
  deliver(): void {
    this.#seen = Atomics.load(this.#signal, 0);
    for (let message = this.#next(); message !== undefined; message = this.#next()) this.#take(message);
  }

  /** @param seconds  how long to wait for something, at most */
  wait(seconds: number): void {
    Atomics.wait(this.#signal, 0, this.#seen, seconds * 1000);
    this.deliver();
  }

  /** Wait for something in particular. @returns whether it came in time */
  until(done: () => boolean, seconds: number): boolean {
    const end = Date.now() + seconds * 1000;
    for (this.deliver(); !done(); ) {
      const left = (end - Date.now()) / 1000;
      if (left <= 0) return false;
      this.wait(left);
    }
    return true;
  }

  /** Let the host hand over what comes, where it drives a loop. */
  attach(): void {
    if (this.#attached) return;
    this.#attached = true;
    this.#port.on("message", (message) => this.#take(message));
    this.#port.unref();
  }

  /** `node:net` over there. */
  get net(): {
    connect(options: unknown): HostSocket;
    createServer(options: unknown, connected: (socket: HostSocket) => void): HostServer;
  } {
    return modules_of(this)["node:net"] as never;
  }

  /** `node:dgram` over there. */
  get dgram(): { createSocket(options: unknown): HostDatagramSocket } {
    return modules_of(this)["node:dgram"] as never;
  }

  #next(): Message | undefined {
    return this.#unread.shift() ?? this.#receive(this.#port)?.message;
  }

  #take({ id, event, callback, args, facts }: Message): void {
    const values = args.map((x) => this.#from_there(x));
    if (callback !== undefined) {
      this.#callbacks.get(callback)?.(...values);
      return;
    }
    const target = this.#objects.get(id as number);
    if (target === undefined) return;
    if (facts !== undefined) target.$learn(this.#facts(facts));
    target.$emit(event as string, values);
  }

  #facts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { stdio, ...plain } = facts;
    if (!Array.isArray(stdio)) return plain;
    return { ...plain, stdio: stdio.map((x) => this.#from_there(x)) };
  }

  #from_there(x: unknown): unknown {
    if (typeof x !== "object" || x === null || x instanceof Uint8Array) return x;
    if (Array.isArray(x)) return x.map((item) => this.#from_there(item));
    const { $far, $error, facts } = x as Record<string, unknown>;
    if ($error !== undefined) return Object.assign(new Error(), $error);
    if (typeof $far !== "number") return x;
    const object = this.#objects.get($far) ?? this.#known($far);
    object.$learn(this.#facts(facts as Record<string, unknown>));
    return object;
  }

  #known(id: number): FarObject {
    const object = new FarObject(this, id);
    this.#objects.set(id, object);
    return object;
  }

  #to_there(x: unknown): unknown {
    if (typeof x === "function") {
      this.#made += 1;
      this.#callbacks.set(this.#made, x as Listener);
      return { $callback: this.#made };
    }
    if (typeof x !== "object" || x === null || x instanceof Uint8Array) return x;
    if (x instanceof FarObject) return { $far: x.$id };
    if (x instanceof Error) return null;
    if (Array.isArray(x)) return x.map((item) => this.#to_there(item));
    return Object.fromEntries(Object.entries(x).map(([name, value]) => [name, this.#to_there(value)]));
  }

  /** Have something done. */
  post(of: string | number, name: string, args: readonly unknown[], more: Partial<Request> = {}): void {
    this.#port.postMessage({ of, name, args: args.map((x) => this.#to_there(x)), ...more });
  }

  /** Have something done, and wait for what comes of it. @throws what it throws */
  ask(of: string | number, name: string, args: readonly unknown[], more: Partial<Request> = {}): unknown {
    this.post(of, name, args, { ...more, asks: true });
    for (;;) {
      const seen = Atomics.load(this.#signal, 0);
      const message = this.#receive(this.#port)?.message;
      if (message === undefined) {
        Atomics.wait(this.#signal, 0, seen);
      } else if ("answer" in message) {
        const answer = this.#from_there(message.answer);
        if (answer instanceof Error) throw answer;
        return answer;
      } else this.#unread.push(message);
    }
  }

  /** Have an object made. */
  make(of: string, name: string, args: readonly unknown[], waits: boolean, is_new = false): FarObject {
    this.#made += 1;
    const result = this.#made;
    const object = this.#known(result);
    this[waits ? "ask" : "post"](of, name, args, { result, is_new });
    return object;
  }
}

/** A stream, server, datagram socket or child process of the worker. */
class FarObject {
  readonly $id: number;
  readonly #there: WorkerHost;
  readonly #listeners = new Map<string, Listener[]>();
  #pending = 0;
  #destroyed = false;

  constructor(there: WorkerHost, id: number) {
    this.$id = id;
    this.#there = there;
  }

  /** Properties as they are over there. */
  $learn(facts: Readonly<Record<string, unknown>>): void {
    const { destroyed, ...others } = facts;
    if (destroyed === true) this.#destroyed = true;
    Object.assign(this, others);
  }

  $emit(event: string, args: readonly unknown[]): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) listener(...args);
  }

  on(event: string, listener: Listener): this {
    const all = this.#listeners.get(event);
    if (all !== undefined) all.push(listener);
    else {
      this.#listeners.set(event, [listener]);
      // A stream begins to flow when somebody listens to its data.
      if (event === "data") this.#there.post(this.$id, "on:data", []);
    }
    return this;
  }

  once(event: string, listener: Listener): this {
    const only: Listener = (...args) => {
      this.off(event, only);
      listener(...args);
    };
    return this.on(event, only);
  }

  off(event: string, listener: Listener): this {
    const all = this.#listeners.get(event) ?? [];
    const at = all.indexOf(listener);
    if (at >= 0) all.splice(at, 1);
    return this;
  }

  get writableLength(): number {
    return this.#pending;
  }

  get destroyed(): boolean {
    return this.#destroyed;
  }

  write(data: Uint8Array, done?: (error?: Error | null) => void): boolean {
    this.#pending += data.length;
    this.#tell("write", data, (error: Error | null) => {
      this.#pending -= data.length;
      done?.(error);
    });
    return false;
  }

  end(): this {
    return this.#tell("end");
  }

  destroy(): this {
    this.#destroyed = true;
    return this.#tell("destroy");
  }

  pause(): this {
    return this.#tell("pause");
  }

  resume(): this {
    return this.#tell("resume");
  }

  setNoDelay(on: boolean): this {
    return this.#tell("setNoDelay", on);
  }

  setKeepAlive(on: boolean): this {
    return this.#tell("setKeepAlive", on);
  }

  setBroadcast(on: boolean): this {
    return this.#tell("setBroadcast", on);
  }

  listen(options: unknown): this {
    return this.#tell("listen", options);
  }

  bind(options: unknown): this {
    return this.#tell("bind", options);
  }

  connect(...args: unknown[]): this {
    return this.#tell("connect", ...args);
  }

  send(...args: unknown[]): this {
    return this.#tell("send", ...args);
  }

  close(...args: unknown[]): this {
    return this.#tell("close", ...args);
  }

  /** The worker keeps nobody from ending. */
  unref(): this {
    return this;
  }

  address(): unknown {
    return this.#there.ask(this.$id, "address", []);
  }

  getCipher(): unknown {
    return this.#there.ask(this.$id, "getCipher", []);
  }

  getProtocol(): unknown {
    return this.#there.ask(this.$id, "getProtocol", []);
  }

  getPeerCertificate(): unknown {
    return this.#there.ask(this.$id, "getPeerCertificate", []);
  }

  kill(signal?: unknown): unknown {
    return this.#there.ask(this.$id, "kill", signal === undefined ? [] : [signal]);
  }

  #tell(name: string, ...args: unknown[]): this {
    this.#there.post(this.$id, name, args);
    return this;
  }
}

/** The members of Node's modules that make something, made over there. */
function modules_of(there: WorkerHost): Record<string, Record<string, unknown>> {
  return {
    "node:net": {
      connect: (options: unknown) => there.make("node:net", "connect", [options], false),
      createServer: (options: unknown, connected: Listener) =>
        there.make("node:net", "createServer", [options, connected], false),
      // Not an arrow function: it is called with `new`.
      Socket: function Socket(...args: unknown[]) {
        return there.make("node:net", "Socket", args, false, true);
      },
    },
    "node:tls": {
      connect: (options: unknown) => there.make("node:tls", "connect", [options], false),
      // Not an arrow function: it is called with `new`.
      TLSSocket: function TLSSocket(...args: unknown[]) {
        return there.make("node:tls", "TLSSocket", args, false, true);
      },
    },
    "node:dgram": {
      createSocket: ({ type }: { type: string }) =>
        there.make("node:dgram", "createSocket", [{ type }], false),
    },
    "node:dns": {
      lookup: (...args: unknown[]) => there.post("node:dns", "lookup", args),
      lookupService: (...args: unknown[]) => there.post("node:dns", "lookupService", args),
    },
    "node:child_process": {
      spawn: (...args: unknown[]) => there.make("node:child_process", "spawn", args, true),
    },
  };
}

/** The worker of this program, once it is needed. */
const worker: { host: WorkerHost | null } = { host: null };

/** A module whose objects live in the worker, which `loop` waits for from now on. */
export function worker_module(
  loop: BaseEventLoopObject,
  name: string,
  what: string,
): Record<string, unknown> {
  const there = program_worker(`${what} in an event loop that is run from a plain function`);
  look_outside(loop, there);
  return modules_of(there)[name] ?? {};
}

/**
 * The worker of this program.
 * @throws NotImplementedError where the host has no workers that one can wait for
 */
export function program_worker(what: string): WorkerHost {
  if (worker.host !== null) return worker.host;
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  const threads = process?.getBuiltinModule?.("node:worker_threads") as WorkerThreads | undefined;
  if (threads?.receiveMessageOnPort === undefined) {
    throw NotImplementedError(`${what} needs node:worker_threads, which this host does not have`);
  }
  worker.host = new WorkerHost(threads);
  return worker.host;
}
