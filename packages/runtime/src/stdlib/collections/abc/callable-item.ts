/**
 * `Callable[[int], str]` of `collections.abc`.
 *
 * From: a list of parameters, `...` or a variable, and the type of the result
 * To:   an alias that shows them so, and lists them one behind the other in `__args__`
 *
 * Source: Library Reference, collections.abc.Callable; PEP 612.
 */
import { TypeError } from "../../../objects/exceptions.ts";
import { GenericAlias, generic_alias_type } from "../../../objects/generic-alias.ts";
import { type_name } from "../../../objects/object.ts";
import { repr } from "../../../objects/repr.ts";
import { Ellipsis } from "../../../objects/singletons.ts";
import { Tuple, tuple_from } from "../../../objects/tuple.ts";
import { builtin_type, type Type } from "../../../objects/type.ts";

class CallableItem extends GenericAlias {
  override get $class(): Type {
    return callable_item_type;
  }
  override get __args__(): Tuple {
    return tuple_from(this.$parameters.flatMap((each) => (Array.isArray(each) ? each : [each])));
  }
  /** What `typing.get_args` gives. */
  get $arguments(): Tuple {
    return tuple_from(this.$parameters);
  }
  override $remade(parameters: readonly unknown[]): CallableItem {
    return new CallableItem(this.$origin, parameters);
  }
}

const callable_item_type: Type = /* @__PURE__ */ builtin_type("_CallableGenericAlias", CallableItem, {
  module: "collections.abc",
  bases: [generic_alias_type],
});

/** A ParamSpec, or `Concatenate[...]`, which end with a list of parameters that is still open. */
function stands_for_parameters(x: unknown): boolean {
  return x === Ellipsis || /(?:^|\.)(?:ParamSpec|_ConcatenateGenericAlias)$/.test(type_name(x));
}

/** Give the class its brackets. @returns the class */
export function with_callable_items(cls: Type): Type {
  Object.defineProperty(cls, "__class_getitem__", {
    value(this: Type, subscript: unknown): CallableItem {
      if (!(subscript instanceof Tuple) || subscript.$items.length !== 2) {
        throw TypeError("Callable must be used as Callable[[arg, ...], result].");
      }
      const [given, result] = subscript.$items;
      const parameters = given instanceof Tuple ? [...given.$items] : given;
      if (!Array.isArray(parameters) && !stands_for_parameters(parameters)) {
        throw TypeError(
          `Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got ${repr(parameters)}`,
        );
      }
      return new CallableItem(this, [parameters, result]);
    },
  });
  return cls;
}
