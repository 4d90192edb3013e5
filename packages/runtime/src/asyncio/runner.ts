/**
 * Runner: a context manager that holds a loop for several calls of `run`.
 *
 * From: `with asyncio.Runner() as runner: runner.run(main())`
 *
 * Source: Lib/asyncio/runners.py; Library Reference, "Runner context manager".
 */
import type { Type } from "../objects/object.ts";
import { keywords } from "../objects/signature.ts";
import type { HostEventLoopObject } from "./host_events.ts";
import { python_class } from "./python_class.ts";
import { LoopKeeper, on_the_spot } from "./runners.ts";
import { with_whole_loop } from "./whole_loop.ts";

class RunnerObject extends LoopKeeper {
  override get $class(): Type {
    return Runner;
  }

  __init__(...options: unknown[]): null {
    this.$configure(keywords(options));
    return null;
  }

  __enter__(): this {
    this.$lazy_init();
    return this;
  }

  __exit__(): null {
    return this.close();
  }

  get_loop(): HostEventLoopObject {
    return this.$lazy_init();
  }

  run(coroutine: unknown, ...options: unknown[]): unknown {
    return on_the_spot(this, this.$run(coroutine, keywords(options)["context"]));
  }

  close(): null {
    on_the_spot(this, this.$close());
    return null;
  }
}

export const Runner: Type = /* @__PURE__ */ with_whole_loop(
  python_class("Runner", RunnerObject, "asyncio.runners", {
    signatures: {
      __init__: "(self, *, debug=, loop_factory=)",
      run: "(self, coro, *, context=)",
      get_loop: "(self)",
      close: "(self)",
    },
  }),
);
