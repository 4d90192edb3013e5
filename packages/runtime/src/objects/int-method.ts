/**
 * Methods of int as helpers that take their receiver first: as `str_method`, for ints and bools.
 *
 * Source: Library Reference, "Additional Methods on Integer Types".
 */
import { call_method } from "./attributes.ts";
import { builtin_arguments } from "./builtin-arguments.ts";
import type { Int } from "./int-ops.ts";
import { receiver } from "./plain-receiver.ts";
import { type Signature, signature_of } from "./signature.ts";
import type { Helper } from "./str-method.ts";

/**
 * @param text       `"int.bit_length(self, /)"`
 * @param implement  gets the int and the arguments in order; keyword-only ones in a trailing Keywords
 */
export function int_method(text: string, implement: (self: Int, ...args: never[]) => unknown): Helper {
  const run = implement as (self: Int, ...args: unknown[]) => unknown;
  const signature = signature_of(text, 0, true);
  const helper: Helper = (self, ...args) => {
    switch (typeof self) {
      case "number":
      case "bigint":
        return run(self, ...builtin_arguments(signature, args));
      case "boolean":
        return helper(Number(self), ...args);
      default: {
        const plain = receiver(self, signature.name);
        if (typeof plain === "number" || typeof plain === "bigint") return helper(plain, ...args);
        return call_method(self, signature.name, ...args);
      }
    }
  };
  (helper as { $signature?: Signature }).$signature = signature;
  return helper;
}
