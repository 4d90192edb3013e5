/**
 * `types.new_class` and its parts: a class statement as calls.
 *
 * From: `new_class("C", (Base,), {"metaclass": M}, lambda ns: ns.update(x=1))`
 * To:   `M("C", (Base,), namespace)`, the namespace being what `M.__prepare__` gave, filled by the function
 *
 * Source: Library Reference, types, "Dynamic Type Creation".
 */
import { load } from "../../objects/all-attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { call } from "../../objects/call.ts";
import { has_origin, origin_of } from "../../objects/define-class.ts";
import { Dict, dict_of } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { most_derived } from "../../objects/metaclass.ts";
import { with_entries } from "../../objects/mro-entries.ts";
import { is_type, type_name, type_of } from "../../objects/object.ts";
import { type Keywords, kw } from "../../objects/signature.ts";
import { Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { prepared } from "../../objects/type-call.ts";
import { type } from "../../semantics/builtins/type.ts";
import { setitem } from "../../semantics/operators/containers.ts";
import { kwargs_of } from "../../semantics/protocols/calls.ts";

interface Prepared {
  readonly metaclass: unknown;
  readonly namespace: unknown;
  readonly options: Dict;
}

/** Keywords of a call, as a list of at most one. */
function passed(options: Dict): readonly Keywords[] {
  return options.$size === 0 ? [] : [kw(kwargs_of(options))];
}

function prepare(name: unknown, bases: readonly unknown[], given: unknown): Prepared {
  const options = given == null ? new Dict() : dict_of();
  if (given != null) options.$merge(given);
  let metaclass = options.$get("metaclass");
  if (metaclass === undefined) metaclass = bases.length === 0 ? type : type_of(bases[0]);
  else options.__delitem__("metaclass");
  if (metaclass === type_of(type)) metaclass = type;
  if (is_type(metaclass)) metaclass = most_derived(metaclass, bases as readonly Type[]);
  const namespace = prepared(metaclass, name as string, tuple_from(bases), passed(options));
  return { metaclass, namespace, options };
}

/** The bases, those with `__mro_entries__` replaced by what it gives. */
export const resolve_bases = /* @__PURE__ */ builtin(
  "resolve_bases(bases)",
  function resolve_bases(bases: unknown): unknown {
    const given = items_of(bases);
    const entries = with_entries(given);
    const is_same = entries === given && !given.some(has_origin);
    return is_same ? bases : tuple_from(entries.map(origin_of));
  },
);

/** `(metaclass, namespace, keywords)` for a class statement like this. */
export const prepare_class = /* @__PURE__ */ builtin(
  "prepare_class(name, bases=, kwds=)",
  function prepare_class(name: unknown, bases: unknown = new Tuple([]), kwds: unknown = null): Tuple {
    const { metaclass, namespace, options } = prepare(name, items_of(bases), kwds);
    return tuple_of(metaclass, namespace, options);
  },
);

/** A class, made as the class statement makes one. @param exec_body  fills the namespace; None for an empty body */
export const new_class = /* @__PURE__ */ builtin(
  "new_class(name, bases=, kwds=, exec_body=)",
  function new_class(
    name: unknown,
    bases: unknown = new Tuple([]),
    kwds: unknown = null,
    exec_body: unknown = null,
  ): unknown {
    const given = items_of(bases);
    const entries = with_entries(given).map(origin_of);
    const { metaclass, namespace, options } = prepare(name, entries, kwds);
    if (exec_body !== null) call(exec_body, namespace);
    if (entries.some((each, i) => each !== given[i])) setitem(namespace, "__orig_bases__", bases);
    const made = call(metaclass, name, tuple_from(entries), namespace, ...passed(options));
    // `type` takes the module of who calls it, which is this one; a metaclass of the program's own calls it from its module.
    const named = !(namespace instanceof Dict) || namespace.$has("__module__");
    if (!named && is_type(made) && made.$class.$js === undefined) made.$module = "types";
    return made;
  },
);

/** The bases as the class statement named them. @throws TypeError when `cls` is no class */
export const get_original_bases = /* @__PURE__ */ builtin(
  "get_original_bases(cls, /)",
  function get_original_bases(cls: unknown): unknown {
    if (!is_type(cls)) throw TypeError(`Expected an instance of type, not ${quoted(cls)}`);
    const own = Object.hasOwn(cls.prototype, "__orig_bases__");
    return load(cls, own ? "__orig_bases__" : "__bases__");
  },
);

function quoted(x: unknown): string {
  return `'${type_name(x)}'`;
}
