/**
 * `functools.partial`, `partialmethod`, `reduce`.
 *
 * Source: Library Reference, functools.
 */
import { builtin, callable_type } from "../../objects/builtin.ts";
import { call, def, is_callable } from "../../objects/call.ts";
import { is_marked } from "../../objects/descriptors.ts";
import { dict_from } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { each, is_iterable } from "../../objects/iteration.ts";
import { bound_method, this_form } from "../../objects/method.ts";
import { unmangle } from "../../objects/names.ts";
import { builtin_type, constructs, PyObject, type Type } from "../../objects/object.ts";
import { repr as show } from "../../objects/repr.ts";
import { Keywords, signature_of } from "../../objects/signature.ts";
import { Tuple } from "../../objects/tuple.ts";

type Named = Readonly<Record<string, unknown>>;

/** Arguments taken apart: those by position, and those by keyword. */
function split(args: readonly unknown[]): [readonly unknown[], Named] {
  const last = args.at(-1);
  return last instanceof Keywords ? [args.slice(0, -1), last.$record] : [args, {}];
}

/** Call with stored arguments first, then those given; given keywords win. */
function call_with(f: unknown, stored: readonly unknown[], named: Named, args: readonly unknown[]): unknown {
  const [given, given_named] = split(args);
  const all = { ...named, ...given_named };
  const extra = Object.keys(all).length === 0 ? [] : [new Keywords(all)];
  return call(f, ...stored, ...given, ...extra);
}

/** `functools.partial(<function f at 0x...>, 1, b=2)` */
function text_of(name: string, stored: Partial | PartialMethod, repr: (x: unknown) => string): string {
  const named = Object.keys(stored.$named).map((key) => `${unmangle(key)}=${repr(stored.$named[key])}`);
  return `${name}(${[repr(stored.func), ...stored.$args.map(repr), ...named].join(", ")})`;
}

class Partial extends PyObject {
  readonly func: unknown;
  readonly $args: readonly unknown[];
  readonly $named: Named;

  constructor(func: unknown, args: readonly unknown[], named: Named) {
    super();
    // A partial of a partial is one partial.
    const inner = func instanceof Partial && func.$class === partial ? func : null;
    this.func = inner === null ? func : inner.func;
    this.$args = inner === null ? args : [...inner.$args, ...args];
    this.$named = inner === null ? named : { ...inner.$named, ...named };
  }

  override get $class(): Type {
    return partial;
  }

  get $again(): string {
    return "...";
  }

  $repr(repr: (x: unknown) => string): string {
    return text_of("functools.partial", this, repr);
  }

  get args(): Tuple {
    return new Tuple(this.$args);
  }

  get keywords(): unknown {
    return dict_from(this.$named);
  }

  __call__(...args: unknown[]): unknown {
    return call_with(this.func, this.$args, this.$named, args);
  }
}

export const partial: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ callable_type(
    /* @__PURE__ */ builtin_type("partial", Partial, {
      path: true,
      module: "functools",
      open: true,
      allocate: (cls, args) => Reflect.construct(Partial, [args[0], ...split(args.slice(1))], cls) as Partial,
    }),
    "(self, /, *args, **keywords)",
  ),
  (...all: unknown[]) => {
    const [func, ...args] = all;
    if (all.length === 0) throw TypeError("type 'partial' takes at least one argument");
    if (!is_callable(func)) throw TypeError("the first argument must be callable");
    return new Partial(func, ...split(args));
  },
  { signature: /* @__PURE__ */ signature_of("partial(*args, **keywords)", 0, true) },
);

class PartialMethod extends PyObject {
  readonly func: unknown;
  readonly $args: readonly unknown[];
  readonly $named: Named;

  constructor(func: unknown, args: readonly unknown[], named: Named) {
    super();
    // A partial method of a partial method is one.
    const inner = func instanceof PartialMethod ? func : null;
    this.func = inner === null ? func : inner.func;
    this.$args = inner === null ? args : [...inner.$args, ...args];
    this.$named = inner === null ? named : { ...inner.$named, ...named };
  }

  override get $class(): Type {
    return partialmethod;
  }

  $repr(repr: (x: unknown) => string): string {
    return text_of("functools.partialmethod", this, repr);
  }

  get args(): Tuple {
    return new Tuple(this.$args);
  }

  get keywords(): unknown {
    return dict_from(this.$named);
  }

  get __isabstractmethod__(): boolean {
    return is_marked(this.func);
  }

  __get__(instance: unknown, owner: unknown): unknown {
    const get = (this.func as { __get__?: unknown } | null)?.__get__;
    if (typeof get === "function")
      return new Partial(get.call(this.func, instance, owner), this.$args, this.$named);
    const method = def(
      "partialmethod._make_unbound_method.<locals>._method(cls_or_self, /, *args, **keywords)",
      (self: unknown, ...args: unknown[]) => call_with(this.func, [self, ...this.$args], this.$named, args),
    );
    return instance == null ? method : bound_method(this_form(method), instance);
  }
}

export const partialmethod: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("partialmethod", PartialMethod, { module: "functools" }),
  (func: unknown, ...args: unknown[]) => {
    if (!is_callable(func) && typeof (func as { __get__?: unknown } | null)?.__get__ !== "function") {
      throw TypeError(`${show(func)} is not callable or a descriptor`);
    }
    return new PartialMethod(func, ...split(args));
  },
  { signature: /* @__PURE__ */ signature_of("partialmethod.__init__(func, /, *args, **keywords)", 0) },
);

/** The items combined from left to right. @throws TypeError on no items and no start */
export const reduce = /* @__PURE__ */ builtin(
  "reduce(function, iterable, initial=, /)",
  function reduce(f: unknown, iterable: unknown, initial?: unknown): unknown {
    if (!is_iterable(iterable)) throw TypeError("reduce() arg 2 must support iteration");
    let total = initial;
    for (const item of each(iterable)) total = total === undefined ? item : call(f, total, item);
    if (total === undefined) throw TypeError("reduce() of empty iterable with no initial value");
    return total;
  },
);
