/** `dir(x)`, `vars(x)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { apply, type PyFunction } from "../../objects/call.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { ask_special } from "../../objects/getattribute.ts";
import { items_of } from "../../objects/iteration.ts";
import { MappingProxy } from "../../objects/mapping-proxy.ts";
import { names_of } from "../../objects/member-names.ts";
import { unmangle } from "../../objects/names.ts";
import { namespace_of, own_names } from "../../objects/namespace.ts";
import { is_module, is_type, metaclass_method, type_of } from "../../objects/object.ts";
import { sorted } from "./sorted.ts";

/** Names in order. Those every object has (`__class__`, `__eq__` ...) are listed with each. */
export const dir = /* @__PURE__ */ builtin(
  "dir(object=, /)",
  function dir(...args: readonly unknown[]): unknown {
    if (args.length === 0) throw TypeError("dir() without an argument is not in the subset");
    const [x] = args;
    const own = (x as { __dir__?: unknown } | null | undefined)?.__dir__;
    const of_class = metaclass_method(x, "__dir__");
    if (typeof of_class === "function") return sorted(items_of(of_class.call(x)));
    if (typeof own === "function" && !is_type(x)) return sorted(items_of(apply(own as PyFunction, x, [])));
    const names = new Set(EVERYWHERE);
    if (typeof x === "object" && x !== null && is_module(x)) {
      return sorted(Object.keys(x).map(unmangle));
    }
    if ((typeof x === "object" && x !== null) || (typeof x === "function" && !is_type(x))) {
      if (!Array.isArray(x)) for (const name of own_names(x)) names.add(name);
    }
    for (const cls of is_type(x) ? x.$mro : type_of(x).$mro) {
      const known = names_of(cls);
      for (const name of known ?? []) names.add(name);
      for (const key of known === undefined ? Object.getOwnPropertyNames(cls.prototype) : []) {
        if (!key.startsWith("$") && key !== "constructor") names.add(unmangle(key));
      }
      // Methods of the class that are part of the programs that name them.
      for (const name of Object.keys(cls.$signatures ?? {})) names.add(name);
    }
    return sorted([...names]);
  },
);

const EVERYWHERE: readonly string[] = [
  "__class__",
  "__delattr__",
  "__dir__",
  "__doc__",
  "__eq__",
  "__format__",
  "__ge__",
  "__getattribute__",
  "__getstate__",
  "__gt__",
  "__hash__",
  "__init__",
  "__init_subclass__",
  "__le__",
  "__lt__",
  "__ne__",
  "__new__",
  "__reduce__",
  "__reduce_ex__",
  "__repr__",
  "__setattr__",
  "__sizeof__",
  "__str__",
  "__subclasshook__",
];

/** The `__dict__` of an object. */
export const vars = /* @__PURE__ */ builtin(
  "vars(object=, /)",
  function vars(...args: readonly unknown[]): unknown {
    if (args.length === 0) throw TypeError("vars() without an argument is not in the subset");
    const asked = ask_special(args[0], "__dict__");
    if (asked !== undefined) return asked;
    const namespace = namespace_of(args[0]);
    if (namespace === undefined) throw TypeError("vars() argument must have __dict__ attribute");
    return is_type(args[0]) ? new MappingProxy(namespace) : namespace;
  },
);
