/** `tuple(iterable=())`. Source: Library Reference. */

import { positional } from "../../objects/builtin-arguments.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { constructs, type Type } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { Tuple, tuple_type } from "../../objects/tuple.ts";

export const tuple: Type = /* @__PURE__ */ constructs(tuple_type, tuple_of_items, {
  signature: /* @__PURE__ */ signature_of("tuple(iterable=, /)", 0, true),
  allocate: (cls, args) =>
    Reflect.construct(Tuple, [tuple_of_items(...positional(cls, args, "tuple")).$items], cls) as Tuple,
});

function tuple_of_items(...args: readonly unknown[]): Tuple {
  if (args.length > 1) throw TypeError(`tuple expected at most 1 argument, got ${args.length}`);
  const [items] = args;
  if (items instanceof Tuple && items.$class === tuple_type) return items;
  return new Tuple(items === undefined ? [] : items_of(items).slice());
}
