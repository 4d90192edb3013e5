/**
 * `exit()`, `quit()`: what the `site` module puts among the built-ins.
 *
 * Source: Library Reference, "Constants added by the site module".
 */
import { define_class } from "../../objects/define-class.ts";
import { SystemExit } from "../../objects/exit-code.ts";
import type { Type } from "../../objects/type.ts";

const Quitter: Type = /* @__PURE__ */ define_class(
  "Quitter",
  [],
  class {
    declare readonly name: string;
    __init__(name: string): void {
      (this as { name: string }).name = name;
    }
    __call__(code?: unknown): never {
      throw SystemExit(code ?? null);
    }
    $repr(): string {
      return `Use ${this.name}() or Ctrl-D (i.e. EOF) to exit`;
    }
  } as never,
  { __init__: "(self, name)", __call__: "(self, code=)" },
  { module: "_sitebuiltins" },
);

export const exit: unknown = /* @__PURE__ */ Quitter("exit");
export const quit: unknown = /* @__PURE__ */ Quitter("quit");
