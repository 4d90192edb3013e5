/**
 * `functools.singledispatch`, `singledispatchmethod`: one function, several bodies, chosen by the type of the first argument.
 *
 * Source: Library Reference, functools.singledispatch.
 */
import { load } from "../../objects/all-attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { call, type PyFunction } from "../../objects/call.ts";
import { ClassMethod, is_marked, StaticMethod } from "../../objects/descriptors.ts";
import { Dict } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import {
  builtin_type,
  constructs,
  is_type,
  object,
  PyObject,
  type Type,
  type_of,
} from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { Keywords, signature_of } from "../../objects/signature.ts";
import { hint_of, module_names } from "../typing/hints.ts";
import { nearest_registered } from "./dispatch-order.ts";
import { partial } from "./partial.ts";
import { update_wrapper } from "./wrapping.ts";

/** Bodies by type. */
class Registry {
  readonly bodies: Dict = new Dict();

  /** The body for instances of `cls`: that of the nearest class in its MRO and among the abstract classes it counts as. */
  find(cls: Type): unknown {
    const exact = this.bodies.$get(cls);
    if (exact !== undefined) return exact;
    const types = [...this.bodies.$map].map(([type]) => type).filter(is_type);
    const nearest = nearest_registered(cls, types);
    return nearest === undefined ? undefined : this.bodies.$get(nearest);
  }

  /** `register(cls, f)`, `@register(cls)`, `@register` on an annotated function. */
  register(args: readonly unknown[], again: (cls: unknown) => unknown): unknown {
    const [first, body] = args;
    const types = types_of(first);
    if (types !== null) {
      if (body === undefined) return again(first);
      for (const cls of types) this.bodies.$set(cls, body);
      return body;
    }
    const wrapped = first instanceof ClassMethod || first instanceof StaticMethod ? first.__func__ : first;
    const annotated =
      body === undefined && typeof wrapped === "function" ? annotation_of(wrapped) : undefined;
    const annotated_types = types_of(annotated);
    if (annotated === undefined) {
      throw TypeError(
        `Invalid first argument to \`register()\`: ${repr(first)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`,
      );
    }
    if (annotated_types === null) {
      throw TypeError(`Invalid annotation for '${first_parameter(wrapped)}'. ${words_of(annotated)}.`);
    }
    for (const cls of annotated_types) this.bodies.$set(cls, first);
    return first;
  }
}

/** What is wrong with an annotation. */
function words_of(annotation: unknown): string {
  const is_union = (annotation as { $union?: unknown } | null | undefined)?.$union !== undefined;
  return `${repr(annotation)} ${is_union ? "not all arguments are classes" : "is not a class"}`;
}

/** The classes that a class or a union of classes stands for; null for anything else. */
function types_of(x: unknown): readonly unknown[] | null {
  if (is_type(x)) return [x];
  const union = (x as { $union?: readonly unknown[] } | null | undefined)?.$union;
  return union?.every(is_type) ? union : null;
}

function first_parameter(f: unknown): string {
  return (f as PyFunction).$signature?.positional[0] ?? "";
}

/** The first annotation, with what its names stand for where it is quoted. */
function annotation_of(f: unknown): unknown {
  const annotations = load(f, "__annotations__");
  if (!(annotations instanceof Dict)) return undefined;
  for (const [, annotation] of annotations.$map)
    return typeof annotation === "string" ? hint_of(annotation, () => [module_names(f)]) : annotation;
  return undefined;
}

export function singledispatch(f: unknown): unknown {
  const registry = new Registry();
  registry.bodies.$set(object, f);
  const name = load(f, "__name__") ?? "singledispatch function";
  const wrapper = (...args: unknown[]): unknown => {
    if (args.length === 0 || args[0] instanceof Keywords) {
      throw TypeError(`${name} requires at least 1 positional argument`);
    }
    return call(registry.find(type_of(args[0])), ...args);
  };
  (wrapper as unknown as PyFunction).$signature = signature_of(`${name}(*args, **kw)`);
  const register = builtin("register(cls, func=)", (...args: unknown[]): unknown =>
    registry.register(args, (cls) => builtin("register(f)", (body: unknown) => register(cls, body))),
  );
  Object.assign(wrapper, {
    register,
    dispatch: builtin("dispatch(cls)", (cls: Type) => registry.find(cls)),
    registry: registry.bodies,
  });
  return update_wrapper(wrapper, f);
}

/** The descriptor that dispatches by the first argument after `self`. */
class SingleDispatchMethod extends PyObject {
  readonly func: unknown;
  readonly $registry: Registry = new Registry();

  constructor(func: unknown) {
    super();
    this.func = func;
    this.$registry.bodies.$set(object, func);
  }

  override get $class(): Type {
    return singledispatchmethod;
  }

  get __isabstractmethod__(): boolean {
    return is_marked(this.func);
  }

  register(...args: unknown[]): unknown {
    return this.$registry.register(args, (cls) =>
      builtin("register(method)", (body: unknown) => this.register(cls, body)),
    );
  }

  __get__(instance: unknown, owner: unknown): unknown {
    const bound = (...args: unknown[]): unknown => {
      if (args.length === 0 || args[0] instanceof Keywords) {
        throw TypeError(
          `${load(this.func, "__name__") ?? "singledispatchmethod method"} requires at least 1 positional argument`,
        );
      }
      const body = this.$registry.find(type_of(args[0]));
      const get = (body as { __get__?: unknown } | null)?.__get__;
      if (typeof body !== "function" && typeof get === "function")
        return call(get.call(body, instance, owner), ...args);
      return instance == null ? call(body, ...args) : call(partial(body, instance), ...args);
    };
    (bound as unknown as PyFunction).$signature = signature_of("_method(*args, **kwargs)");
    Object.assign(bound, { register: this.register.bind(this) });
    const { func } = this;
    return update_wrapper(
      bound,
      func instanceof ClassMethod || func instanceof StaticMethod ? func.__func__ : func,
    );
  }
}

export const singledispatchmethod: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("singledispatchmethod", SingleDispatchMethod, { module: "functools" }),
  (func: unknown) => new SingleDispatchMethod(func),
  { signature: /* @__PURE__ */ signature_of("singledispatchmethod.__init__(func)", 0) },
);
