/**
 * `enum.auto()`: a value to be chosen when the class is complete.
 *
 * A class body may combine such values before they are known (`RW = R | W`), so the operators give a value to come as well.
 *
 * Source: Library Reference, enum.auto.
 */
import { builtin_type, PyObject, type Type } from "../../objects/object.ts";
import { Tuple } from "../../objects/tuple.ts";
import { and_, or_, xor } from "../../semantics/operators/bitwise.ts";

type Combine = (a: unknown, b: unknown) => unknown;

export class Auto extends PyObject {
  /** Once it is known. */
  value: unknown = undefined;
  readonly $parts: readonly [Combine, unknown, unknown] | null;

  constructor(parts: readonly [Combine, unknown, unknown] | null = null) {
    super();
    this.$parts = parts;
  }

  override get $class(): Type {
    return auto;
  }

  $repr(repr: (x: unknown) => string): string {
    return `auto(${this.value === undefined ? "_auto_null" : repr(this.value)})`;
  }

  __or__(other: unknown): Auto {
    return new Auto([or_, this, other]);
  }

  __ror__(other: unknown): Auto {
    return new Auto([or_, other, this]);
  }

  __and__(other: unknown): Auto {
    return new Auto([and_, this, other]);
  }

  __xor__(other: unknown): Auto {
    return new Auto([xor, this, other]);
  }
}

export const auto: Type = /* @__PURE__ */ builtin_type("auto", Auto, {
  module: "enum",
  make: () => new Auto(),
});

/**
 * A value of a class body with every `auto()` in it resolved.
 * @param next  the value that an `auto()` of its own gets
 */
export function resolved(x: unknown, next: () => unknown): unknown {
  if (x instanceof Auto) {
    if (x.value === undefined) {
      x.value =
        x.$parts === null ? next() : x.$parts[0](resolved(x.$parts[1], next), resolved(x.$parts[2], next));
    }
    return x.value;
  }
  if (x instanceof Tuple && x.$items.some((item) => item instanceof Auto)) {
    return new Tuple(x.$items.map((item) => resolved(item, next)));
  }
  return x;
}
