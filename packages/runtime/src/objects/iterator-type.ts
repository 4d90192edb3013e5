/**
 * Iterator types whose steps are written as a JavaScript generator.
 *
 *     export const pairwise = iterator_type("pairwise(iterable, /)", "itertools", (iterable) => pairs(values_of(iterable)))
 *
 * Calling the type takes the arguments' iterators at once, as Python does; the steps run when values are asked for.
 */
import { bind } from "./binding.ts";
import { positional } from "./builtin-arguments.ts";
import { BuiltinIterator, type Cursor } from "./iterators.ts";
import { builtin_type, constructs, type Type } from "./object.ts";
import { signature_of } from "./signature.ts";

/**
 * @param signature  what the type may be called with
 * @param start      checks the arguments and gives the steps
 */
export function iterator_type(signature: string, module: string, start: (...args: never[]) => Cursor): Type {
  class Steps extends BuiltinIterator {
    override get $class(): Type {
      return cls;
    }
  }
  const parsed = signature_of(signature, 0, true);
  const no_keywords = signature.endsWith("/)");
  const cls: Type = constructs(
    builtin_type(parsed.name, Steps, { module, path: module !== "builtins" }),
    (...args: never[]) => new Steps(start(...args)),
    {
      signature: parsed,
      allocate: (of, args) => {
        const given = no_keywords ? positional(of, args, parsed.name) : args;
        return Reflect.construct(Steps, [start(...(bind(parsed, given) as never[]))], of) as Steps;
      },
    },
  );
  return cls;
}
