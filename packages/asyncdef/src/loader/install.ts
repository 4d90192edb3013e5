/**
 * Installing the loader: from here on `import "./x.py"` works in this process.
 *
 *     install(programs)   =>   Node asks `programs` for the JavaScript of every `.py` module
 *
 * Node 20 runs module hooks on a thread of their own (hooks.ts), which asks back over a port; Node 22.15 and later call them in place.
 * A mistake in an imported module becomes JavaScript that raises Python's SyntaxError, so that it surfaces where the import stands.
 *
 * Source: Node.js documentation, "Modules: Customization Hooks".
 */
import * as nodeModule from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { distFolder } from "./home.ts";
import { type HooksData, type Request, type Response, Router } from "./hooks.ts";
import type { Programs } from "./programs.ts";

interface Importing {
  readonly parentURL?: string | undefined;
}

/** `module.registerHooks`, which the types of Node 20 do not know. */
type RegisterHooks = (hooks: {
  resolve: (
    specifier: string,
    context: Importing,
    next: (specifier: string, context: Importing) => unknown,
  ) => unknown;
  load: (url: string, context: unknown, next: (url: string, context: unknown) => unknown) => unknown;
}) => void;

export function install(programs: Programs): void {
  const router = new Router(programs.script);
  const { registerHooks } = nodeModule as unknown as { registerHooks?: RegisterHooks };
  if (registerHooks === undefined) installOnThread(programs, router);
  else installInPlace(programs, router, registerHooks);
}

function installInPlace(programs: Programs, router: Router, registerHooks: RegisterHooks): void {
  registerHooks({
    resolve(specifier, context, next) {
      const url = router.resolve(specifier);
      return url === null ? next(specifier, context) : { url, format: "module", shortCircuit: true };
    },
    load(url, context, next) {
      if (!router.isPython(url)) return next(url, context);
      return { format: "module", shortCircuit: true, source: programs.javascript(url) };
    },
  });
}

function installOnThread(programs: Programs, router: Router): void {
  const { port1, port2 } = new MessageChannel();
  nodeModule.register<HooksData>(pathToFileURL(join(distFolder(), "loader/hooks.js")), {
    data: { port: port2, script: router.script },
    transferList: [port2],
  });
  port1.on("message", ({ id, url }: Request) => {
    port1.postMessage(respond(programs, id, url));
  });
  port1.unref();
}

function respond(programs: Programs, id: number, url: string): Response {
  try {
    return { id, source: programs.javascript(url), error: null };
  } catch (error) {
    return { id, source: null, error: error instanceof Error ? error.message : String(error) };
  }
}
