/** `fields`, `asdict`, `astuple`, `replace`, `is_dataclass`. Source: Library Reference, dataclasses. */
import { builtin } from "../../objects/builtin.ts";
import { call } from "../../objects/call.ts";
import { Dict } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { mangle } from "../../objects/names.ts";
import { is_type, type Type, type_of } from "../../objects/object.ts";
import { Keywords, keywords } from "../../objects/signature.ts";
import { Tuple } from "../../objects/tuple.ts";
import { deepcopy } from "../copy.ts";
import { type Field, fields_of } from "./fields.ts";

/** The stored fields of a dataclass or of an instance. @throws TypeError for anything else */
export function fields(x: unknown): Tuple {
  const found = fields_of(is_type(x) ? x : type_of(x));
  if (found === undefined) throw TypeError("must be called with a dataclass type or instance");
  return new Tuple([...found.values()].filter((each) => each.$kind === "_FIELD"));
}

export function is_dataclass(x: unknown): boolean {
  return fields_of(is_type(x) ? x : type_of(x)) !== undefined;
}

function stored(x: unknown): readonly Field[] | null {
  return is_type(x) || !is_dataclass(x) ? null : (fields(x).$items as readonly Field[]);
}

function value_of(x: unknown, each: Field): unknown {
  return (x as Record<string, unknown>)[mangle(each.name!)];
}

export const asdict = /* @__PURE__ */ builtin(
  "asdict(obj, *, dict_factory=)",
  function asdict(x: unknown, options?: unknown): unknown {
    const { dict_factory = null } = keywords(options);
    if (stored(x) === null) throw TypeError("asdict() should be called on dataclass instances");
    return unfolded(x, (pairs) => {
      if (dict_factory !== null)
        return call(
          dict_factory,
          pairs.map((pair) => new Tuple(pair)),
        );
      const dict = new Dict();
      for (const [key, value] of pairs) dict.$set(key, value);
      return dict;
    });
  },
);

export const astuple = /* @__PURE__ */ builtin(
  "astuple(obj, *, tuple_factory=)",
  function astuple(x: unknown, options?: unknown): unknown {
    const { tuple_factory = null } = keywords(options);
    if (stored(x) === null) throw TypeError("astuple() should be called on dataclass instances");
    return unfolded(x, (pairs) => {
      const values = pairs.map((pair) => pair[1]);
      return tuple_factory === null ? new Tuple(values) : call(tuple_factory, values);
    });
  },
);

/** Dataclasses, lists, tuples and dicts all the way down; everything else is copied. */
function unfolded(x: unknown, make: (pairs: [string, unknown][]) => unknown): unknown {
  const own = stored(x);
  if (own !== null) return make(own.map((each) => [each.name!, unfolded(value_of(x, each), make)]));
  if (Array.isArray(x)) return x.map((item) => unfolded(item, make));
  if (x instanceof Tuple) {
    const items = x.$items.map((item) => unfolded(item, make));
    return Reflect.construct(Tuple, [items], type_of(x));
  }
  if (x instanceof Dict) {
    const dict = new Dict();
    for (const [key, value] of x.$map) dict.$set(unfolded(key, make), unfolded(value, make));
    return dict;
  }
  return deepcopy(x);
}

/** A new instance with some fields changed. */
export const replace = /* @__PURE__ */ builtin(
  "replace(obj, /, **changes)",
  function replace(x: unknown, given?: unknown): unknown {
    if (stored(x) === null) throw TypeError("replace() should be called on dataclass instances");
    const cls = type_of(x) as Type;
    const changes: Record<string, unknown> = { ...keywords(given) };
    for (const each of fields_of(cls)!.values()) {
      const key = mangle(each.name!);
      if (each.$kind === "_FIELD_CLASSVAR") continue;
      if (!each.init) {
        if (key in changes) {
          throw TypeError(
            `field ${each.name} is declared with init=False, it cannot be specified with replace()`,
          );
        }
      } else if (!(key in changes)) {
        if (each.$kind === "_FIELD_INITVAR") {
          if (!each.$has_default) throw TypeError(`InitVar '${each.name}' must be specified with replace()`);
        } else {
          changes[key] = value_of(x, each);
        }
      }
    }
    return call(cls, new Keywords(changes));
  },
);
