/**
 * What runs in the worker: the host's sockets and processes, for a loop that blocks its own thread.
 *
 *     main thread   { of: "node:net", name: "connect", args, result: 7 }   ->   worker   net.connect(...), known as 7
 *     worker        { id: 7, event: "connect", args: [], facts }           ->   main     what listens to "connect" of 7 is called
 *
 * `serve` is handed to the worker as text: it must not name anything outside of itself.
 *
 * Source: https://nodejs.org/api/worker_threads.html
 */

/** From the main thread. */
export interface Request {
  /** A module, or the number of an object. */
  readonly of: string | number;
  readonly name: string;
  readonly args: readonly unknown[];
  /** The number to give to what comes of it. */
  readonly result?: number;
  readonly is_new?: boolean;
  /** The main thread waits for the answer. */
  readonly asks?: boolean;
}

/** From the worker. */
export interface Message {
  readonly id?: number;
  readonly event?: string;
  readonly callback?: number;
  readonly answer?: unknown;
  readonly args: readonly unknown[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

interface Port {
  on(event: "message", listener: (request: Request) => void): void;
  postMessage(message: Message): void;
}

/** The worker's whole program. */
export function serve(given: { port: Port; signal: Int32Array }, load: (name: string) => object): void {
  type Host = Record<string, unknown> & { on(event: string, listener: (...args: unknown[]) => void): void };
  const { port, signal } = given;
  const objects = new Map<number, Host>();
  const numbers = new Map<object, number>();
  const flowing = new Set<number>();
  let made = 0;
  const FACTS = [
    "localAddress",
    "localPort",
    "remoteAddress",
    "remotePort",
    "remoteFamily",
    "destroyed",
    "pid",
    "exitCode",
    "signalCode",
  ];
  const EVENTS = [
    "connect",
    "end",
    "error",
    "close",
    "finish",
    "secure",
    "secureConnect",
    "listening",
    "message",
    "exit",
  ];
  const send = (message: Message): void => {
    port.postMessage(message);
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
  const facts_of = (x: Host): Record<string, unknown> => {
    const facts: Record<string, unknown> = {};
    for (const name of FACTS)
      if (x[name] !== undefined && typeof x[name] !== "function") facts[name] = x[name];
    const { stdio } = x;
    if (Array.isArray(stdio)) facts["stdio"] = stdio.map(out);
    return facts;
  };
  const keep = (x: Host, id: number): void => {
    objects.set(id, x);
    numbers.set(x, id);
    for (const event of EVENTS)
      x.on(event, (...args) => send({ id, event, args: args.map(out), facts: facts_of(x) }));
  };
  const out = (x: unknown): unknown => {
    if (x instanceof Error) {
      const { code, errno, syscall, reason, library } = x as unknown as Record<string, unknown>;
      return { $error: { message: x.message, code, errno, syscall, reason, library } };
    }
    if (typeof x !== "object" || x === null || x instanceof Uint8Array || Array.isArray(x)) {
      return typeof x === "function" ? null : x;
    }
    if (typeof (x as Host).on !== "function") return x;
    let id = numbers.get(x);
    if (id === undefined) {
      made -= 1;
      id = made;
      keep(x as Host, id);
    }
    return { $far: id, facts: facts_of(x as Host) };
  };
  const into = (x: unknown): unknown => {
    if (typeof x !== "object" || x === null || x instanceof Uint8Array) return x;
    if (Array.isArray(x)) return x.map(into);
    const { $far, $callback } = x as Record<string, unknown>;
    if (typeof $far === "number") return objects.get($far);
    if (typeof $callback === "number")
      return (...args: unknown[]) => send({ callback: $callback, args: args.map(out) });
    return Object.fromEntries(Object.entries(x).map(([name, value]) => [name, into(value)]));
  };
  const flow = (id: number): void => {
    if (flowing.has(id)) return;
    flowing.add(id);
    objects.get(id)?.on("data", (chunk) => send({ id, event: "data", args: [chunk] }));
  };
  const perform = ({ of, name, args, result, is_new }: Request): unknown => {
    const target = (typeof of === "string" ? load(of) : objects.get(of)) as Record<string, unknown>;
    if (typeof of === "number" && name === "on:data") {
      flow(of);
      return null;
    }
    const f = target[name] as (...args: unknown[]) => unknown;
    const values = args.map(into);
    const value: unknown = is_new
      ? Reflect.construct(f, values)
      : (Reflect.apply(f, target, values) as unknown);
    if (result === undefined) return out(value === target ? null : value);
    keep(value as Host, result);
    // A child that ends takes along what nobody listens to by then.
    for (const pipe of ((value as Host)["stdio"] as (Host | null)[] | undefined)?.slice(1) ?? []) {
      if (pipe !== null) flow((out(pipe) as { $far: number }).$far);
    }
    return { $far: result, facts: facts_of(value as Host) };
  };
  port.on("message", (request) => {
    let answer: unknown;
    try {
      answer = perform(request);
    } catch (error) {
      answer = out(error);
    }
    if (request.asks === true) send({ answer, args: [] });
  });
}
