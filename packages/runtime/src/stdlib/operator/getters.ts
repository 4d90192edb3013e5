/**
 * `operator.itemgetter`, `attrgetter`, `methodcaller`: functions that fetch.
 *
 * Source: Library Reference, operator.
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { takes } from "../../objects/arity.ts";
import { callable_type } from "../../objects/builtin.ts";
import { call } from "../../objects/call.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { mangle, unmangle } from "../../objects/names.ts";
import { builtin_type, constructs, PyObject, type Type } from "../../objects/object.ts";
import { Keywords, signature_of } from "../../objects/signature.ts";
import { Tuple } from "../../objects/tuple.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { getitem } from "../../semantics/operators/containers.ts";

/** The one object that a getter is called with. @throws TypeError with CPython's words */
function sole_argument(name: string, args: readonly unknown[]): unknown {
  no_keywords(name, args);
  takes(name, args, 1, 1);
  return args[0];
}

function no_keywords(name: string, args: readonly unknown[]): void {
  if (args.at(-1) instanceof Keywords) throw TypeError(`${name}() takes no keyword arguments`);
}

class ItemGetter extends PyObject {
  readonly $items: readonly unknown[];

  constructor(items: readonly unknown[]) {
    super();
    this.$items = items;
  }

  override get $class(): Type {
    return itemgetter;
  }

  $repr(repr: (x: unknown) => string): string {
    return `operator.itemgetter(${this.$items.map(repr).join(", ")})`;
  }

  __call__(...args: unknown[]): unknown {
    const x = sole_argument("itemgetter", args);
    if (this.$items.length === 1) return getitem(x, this.$items[0]);
    return new Tuple(this.$items.map((item) => getitem(x, item)));
  }
}

export const itemgetter: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ callable_type(
    /* @__PURE__ */ builtin_type("itemgetter", ItemGetter, { path: true, module: "operator" }),
    "(self, /, *args, **kwargs)",
  ),
  (...items: unknown[]) => {
    no_keywords("itemgetter", items);
    if (items.length === 0) throw TypeError("itemgetter expected 1 argument, got 0");
    return new ItemGetter(items);
  },
);

class AttrGetter extends PyObject {
  readonly $names: readonly string[];

  constructor(names: readonly string[]) {
    super();
    this.$names = names;
  }

  override get $class(): Type {
    return attrgetter;
  }

  $repr(repr: (x: unknown) => string): string {
    return `operator.attrgetter(${this.$names.map(repr).join(", ")})`;
  }

  __call__(...args: unknown[]): unknown {
    const x = sole_argument("attrgetter", args);
    const values = this.$names.map((name) =>
      name.split(".").reduce<unknown>((value, part) => getattr_of(value, mangle(part)), x),
    );
    return values.length === 1 ? values[0] : new Tuple(values);
  }
}

export const attrgetter: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ callable_type(
    /* @__PURE__ */ builtin_type("attrgetter", AttrGetter, { path: true, module: "operator" }),
    "(self, /, *args, **kwargs)",
  ),
  (...names: unknown[]) => {
    no_keywords("attrgetter", names);
    if (names.length === 0) throw TypeError("attrgetter expected 1 argument, got 0");
    return new AttrGetter(
      names.map((name) => {
        if (typeof name !== "string") throw TypeError("attribute name must be a string");
        return name;
      }),
    );
  },
);

class MethodCaller extends PyObject {
  readonly $name: string;
  readonly $args: readonly unknown[];

  constructor(name: string, args: readonly unknown[]) {
    super();
    this.$name = name;
    this.$args = args;
  }

  override get $class(): Type {
    return methodcaller;
  }

  $repr(repr: (x: unknown) => string): string {
    const shown = this.$args.flatMap((arg) =>
      arg instanceof Keywords
        ? Object.entries(arg.$record).map(([key, value]) => `${unmangle(key)}=${repr(value)}`)
        : repr(arg),
    );
    return `operator.methodcaller(${[repr(this.$name), ...shown].join(", ")})`;
  }

  __call__(...args: unknown[]): unknown {
    const x = sole_argument("methodcaller", args);
    return call(getattr(x, this.$name), ...this.$args);
  }
}

export const methodcaller: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ callable_type(
    /* @__PURE__ */ builtin_type("methodcaller", MethodCaller, { path: true, module: "operator" }),
    "(self, /, *args, **kwargs)",
  ),
  (name: unknown, ...args: unknown[]) => {
    if (name === undefined || name instanceof Keywords)
      throw TypeError("methodcaller needs at least one argument, the method name");
    if (typeof name !== "string") throw TypeError("method name must be a string");
    return new MethodCaller(name, args);
  },
  { signature: /* @__PURE__ */ signature_of("methodcaller(*args, **kwargs)", 0, true) },
);
