/** `dir(x)`, `vars(x)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { apply, type PyFunction } from "../../objects/call.ts";
import { dir_names } from "../../objects/dir-names.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { ask_special } from "../../objects/getattribute.ts";
import { items_of } from "../../objects/iteration.ts";
import { MappingProxy } from "../../objects/mapping-proxy.ts";
import { namespace_of } from "../../objects/namespace.ts";
import { is_type, metaclass_method } from "../../objects/object.ts";
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
    return sorted(dir_names(x));
  },
);

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
