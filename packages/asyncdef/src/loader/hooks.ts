/**
 * Module hooks: what Node's loader asks when somebody imports a `.py` file.
 *
 *     import { greet } from "./greet.py"   =>   load("file:///app/greet.py")   =>   { format: "module", source: "..." }
 *
 * From Node, on a thread of its own, to the main thread, where the compiler is: the hooks only pass the question on. So a program
 * is compiled in one place, and what a traceback needs is at hand there. Node 22.15 and later need no thread: there
 * `install.ts` calls the compiler directly.
 *
 * Source: Node.js documentation, "Modules: Customization Hooks".
 */
import type { InitializeHook, LoadHook, ResolveHook } from "node:module";
import type { MessagePort } from "node:worker_threads";
import { redirect } from "./home.ts";

/** What the thread of the hooks is given when it starts. */
export interface HooksData {
  readonly port: MessagePort;
  readonly script: string | null;
}

export interface Request {
  readonly id: number;
  readonly url: string;
}

export interface Response {
  readonly id: number;
  readonly source: string | null;
  /** Why there is no source. */
  readonly error: string | null;
}

/** Which modules are Python's. */
export class Router {
  /** The script's URL, which need not be one of a file, nor end in `.py`. */
  readonly script: string | null;

  constructor(script: string | null) {
    this.script = script;
  }

  isPython(url: string): boolean {
    return url === this.script || /\.py(?:[?#].*)?$/.test(url);
  }

  /** Where a specifier leads that Node cannot resolve, or not as we want it; null for all others. */
  resolve(specifier: string): string | null {
    return specifier === this.script ? specifier : redirect(specifier);
  }
}

/** Node starts one thread for the hooks and calls `initialize` on it: what it is given can be kept nowhere but here. */
let given: { readonly port: MessagePort; readonly router: Router } | null = null;
const waiting = new Map<number, (response: Response) => void>();

export const initialize: InitializeHook<HooksData> = ({ port, script }) => {
  given = { port, router: new Router(script) };
  port.on("message", (response: Response) => {
    waiting.get(response.id)?.(response);
    waiting.delete(response.id);
    if (waiting.size === 0) port.unref();
  });
  port.unref();
};

export const resolve: ResolveHook = (specifier, context, next) => {
  const url = given?.router.resolve(specifier) ?? null;
  return url === null ? next(specifier, context) : { url, format: "module", shortCircuit: true };
};

export const load: LoadHook = async (url, context, next) => {
  if (given === null || !given.router.isPython(url)) return next(url, context);
  const { source, error } = await ask(given.port, url);
  if (source === null) throw new Error(error ?? `no such module: ${url}`);
  return { format: "module", shortCircuit: true, source };
};

function ask(port: MessagePort, url: string): Promise<Response> {
  return new Promise((answer) => {
    const id = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1;
    waiting.set(id, answer);
    // The thread ends, and the program with it, when nothing on it is due.
    port.ref();
    port.postMessage({ id, url } satisfies Request);
  });
}
