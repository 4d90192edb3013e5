// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/contextlib/chdir.py by `npm run library:python`. Do not edit.
/**
 * `contextlib.chdir`: another working directory for the body of a with statement.
 *
 * Source: Library Reference, `contextlib`.
 */

import { attr } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { define_class } from "../../objects/define-class.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords } from "../../objects/signature.ts";
import { tuple_from } from "../../objects/tuple.ts";
import { append } from "../../semantics/methods/append.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { AbstractContextManager } from "../contextlib/managers.ts";
import * as os from "../os.ts";

/** Not reentrant in order: each exit goes back to where its own enter began. */
export const chdir = /* @__PURE__ */ define_class(
  "chdir",
  [AbstractContextManager],
  (ns) => {
    ns.__init__ = def(
      "chdir.__init__(self, path)",
      function (self, path) {
        settable(self, "path").path = path;
        settable(self, "_old_cwd")._old_cwd = [];
      },
      { module: "contextlib" },
    );

    ns.__enter__ = def(
      "chdir.__enter__(self)",
      function (self) {
        append(attr(self._old_cwd, self, "_old_cwd"), os.getcwd());
        os.chdir(attr(self.path, self, "path"));
        return null;
      },
      { module: "contextlib" },
    );

    ns.__exit__ = def(
      "chdir.__exit__(self, *excinfo)",
      function (self, ...excinfo$) {
        const excinfo = tuple_from(excinfo$);
        os.chdir(pop(attr(self._old_cwd, self, "_old_cwd")));
        return null;
      },
      { module: "contextlib" },
    );
  },
  {},
  { module: "contextlib" },
);
