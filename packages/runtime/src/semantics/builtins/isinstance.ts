/** `isinstance(x, classinfo)`, `issubclass(cls, classinfo)`. Source: Library Reference. */

import { builtin } from "../../objects/builtin.ts";
import { apply, type PyFunction } from "../../objects/call.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { with_host_words } from "../../objects/host-words.ts";
import { is_type, metaclass_method, type_of } from "../../objects/object.ts";
import { asked, told_class } from "../../objects/told-class.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple } from "../../objects/tuple.ts";

/** What stands for several classes: `int | str`. */
interface Union {
  readonly $union?: readonly unknown[];
  /** Forms of `typing` that no check may name say so. */
  $refuse_check?(asks: string): void;
}

export const isinstance = /* @__PURE__ */ with_host_words(
  /* @__PURE__ */ builtin(
    "isinstance(obj, class_or_tuple, /)",
    function isinstance(x: unknown, info: unknown): boolean {
      const cls = type_of(x);
      if (cls === info) return true;
      if (is_type(info)) {
        const hook = metaclass_method(info, "__instancecheck__");
        if (typeof hook === "function") return truth(apply(hook as PyFunction, info, [x]));
        if (cls.$mro.includes(info) || (cls.$js !== undefined && told_class(x)?.$mro.includes(info)))
          return true;
        if (info.$instance_check !== undefined) return info.$instance_check(x);
        return info.$subclass_check?.(cls) ?? false;
      }
      return (
        some_of("isinstance", info, (each) => isinstance(x, each)) ??
        is_below(asked(x, "__class__") ?? cls, info) ??
        refuse("isinstance() arg 2 must be a type, a tuple of types, or a union")
      );
    },
  ),
);

export const issubclass = /* @__PURE__ */ builtin(
  "issubclass(cls, class_or_tuple, /)",
  function issubclass(cls: unknown, info: unknown): boolean {
    const hook = metaclass_method(info, "__subclasscheck__");
    if (typeof hook === "function") return truth(apply(hook as PyFunction, info, [cls]));
    if (is_type(info) && is_type(cls)) {
      if (cls.$mro.includes(info)) return true;
      return info.$subclass_check?.(cls) ?? false;
    }
    const among = some_of("issubclass", info, (each) => issubclass(cls, each));
    if (among !== undefined) return among;
    if (!is_type(cls) && bases_of(cls) === undefined) throw TypeError("issubclass() arg 1 must be a class");
    return (
      is_below(cls, info) ?? refuse("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    );
  },
);

/** What stands for a class by having a tuple of `__bases__`; undefined when it has none. */
function bases_of(x: unknown): readonly unknown[] | undefined {
  if (is_type(x)) return x.$bases;
  const bases = asked(x, "__bases__");
  return bases instanceof Tuple ? bases.$items : undefined;
}

/** Is `x` the class `info`, or derived from it by its `__bases__`? Undefined when `info` is no class of any kind. */
function is_below(x: unknown, info: unknown): boolean | undefined {
  if (bases_of(info) === undefined) return undefined;
  return x === info || (bases_of(x) ?? []).some((base) => is_below(base, info));
}

/** Whether it holds for one of several classes; undefined when `info` is not several classes. */
function some_of(asks: string, info: unknown, holds: (each: unknown) => boolean): boolean | undefined {
  if (info instanceof Tuple) return info.$items.some(holds);
  (info as Union | null | undefined)?.$refuse_check?.(asks);
  const union = (info as Union | null | undefined)?.$union;
  if (union !== undefined) return union.some(holds);
  if (type_of(info).$name === "GenericAlias")
    refuse(`${asks}() argument 2 cannot be a parameterized generic`);
  return undefined;
}

function refuse(words: string): never {
  throw TypeError(words);
}
