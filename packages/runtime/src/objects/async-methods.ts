/**
 * The class statement in a module some of whose classes have `async` methods.
 *
 * From: `class Session: async def get(self): ...`
 * To:   `import { define_class } from "@asyncdef/runtime/coroutines";`, and the same call as everywhere
 *
 * So a program with classes and without coroutines carries none of what coroutines need.
 */
import { async_generator } from "./async-generator.ts";
import { coroutine } from "./coroutine.ts";
import { method_makers, define_class as plain_define_class } from "./define-class.ts";

export const define_class: typeof plain_define_class = /* @__PURE__ */ with_makers(plain_define_class);

function with_makers<T>(value: T): T {
  method_makers.coroutine = coroutine;
  method_makers.async_generator = async_generator;
  return value;
}
