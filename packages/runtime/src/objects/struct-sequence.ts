/**
 * Tuples whose items have names: `sys.version_info`, `sys.float_info`.
 *
 * Source: Library Reference, `sys`; CPython's "struct sequences".
 */
import { Tuple, tuple_type } from "./tuple.ts";
import { builtin_type, type Type } from "./type.ts";

export interface StructSequence extends Tuple {
  readonly [field: string]: unknown;
}

/** @param path  module and name: `sys.version_info` */
export function struct_sequence(path: string, fields: Readonly<Record<string, unknown>>): StructSequence {
  const names = Object.keys(fields);
  const [module, name] = path.split(".") as [string, string];
  class Sequence extends Tuple {
    override get $class(): Type {
      return cls;
    }

    override $repr(repr: (x: unknown) => string): string {
      return `${path}(${names.map((field, i) => `${field}=${repr(this.$items[i])}`).join(", ")})`;
    }
  }
  names.forEach((field, i) => {
    Object.defineProperty(Sequence.prototype, field, {
      get(this: Tuple) {
        return this.$items[i];
      },
    });
  });
  const cls = builtin_type(name, Sequence, { module, path: true, bases: [tuple_type], final: true });
  return new Sequence(Object.values(fields)) as unknown as StructSequence;
}
