/**
 * `types`: names for the types that have none among the built-ins.
 *
 * Source: Library Reference, types.
 */
import { async_generator_type } from "../objects/async-generator.ts";
import { with_driving } from "../objects/by-hand.ts";
import { call, is_callable, type PyFunction } from "../objects/call.ts";
import { cell_type } from "../objects/cell.ts";
import { code_type } from "../objects/code.ts";
import { equals } from "../objects/comparison.ts";
import { coroutine_type } from "../objects/coroutine.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import { TypeError } from "../objects/exceptions.ts";
import { generator_type, PyGenerator } from "../objects/generator.ts";
import { generic_alias_type, union_type } from "../objects/generic-alias.ts";
import { mapping_proxy_type, proxied } from "../objects/mapping-proxy.ts";
import { member_type } from "../objects/member-descriptor.ts";
import { bound_method, this_form } from "../objects/method.ts";

export { ModuleType } from "../objects/module.ts";

import { mangle } from "../objects/names.ts";
import { namespace_of, own_names } from "../objects/namespace.ts";
import { constructs } from "../objects/object.ts";
import { keywords } from "../objects/signature.ts";
import { ellipsis_type, NotImplemented, not_implemented_type } from "../objects/singletons.ts";
import { frame_type, traceback_type } from "../objects/tracebacks.ts";
import { type Type, with_path } from "../objects/type.ts";
import { getset_type } from "../objects/type-members.ts";
import {
  builtin_function_type,
  function_type,
  method_descriptor_type,
  method_type,
  method_wrapper_type,
  NoneType,
  wrapper_descriptor_type,
} from "../objects/types.ts";
import { wraps } from "./contextlib/decorating.ts";

export { get_original_bases, new_class, prepare_class, resolve_bases } from "./types/classes.ts";
export { DynamicClassAttribute } from "./types/dynamic.ts";

export const __name__ = "types";

export {
  async_generator_type as AsyncGeneratorType,
  builtin_function_type as BuiltinFunctionType,
  builtin_function_type as BuiltinMethodType,
  cell_type as CellType,
  code_type as CodeType,
  coroutine_type as CoroutineType,
  ellipsis_type as EllipsisType,
  frame_type as FrameType,
  function_type as FunctionType,
  function_type as LambdaType,
  generator_type as GeneratorType,
  generic_alias_type as GenericAlias,
  getset_type as GetSetDescriptorType,
  member_type as MemberDescriptorType,
  method_descriptor_type as MethodDescriptorType,
  method_wrapper_type as MethodWrapperType,
  NoneType,
  not_implemented_type as NotImplementedType,
  traceback_type as TracebackType,
  union_type as UnionType,
  wrapper_descriptor_type as WrapperDescriptorType,
};

/** Bound methods, and the making of one. */
export const MethodType: Type = /* @__PURE__ */ constructs(method_type, (f: unknown, self: unknown) => {
  if (!is_callable(f)) throw TypeError("first argument must be callable");
  if (self == null) throw TypeError("instance must not be None");
  return bound_method(this_form(f as PyFunction), self);
});

/** `SimpleNamespace(a=1)`: an object with these attributes. */
export const SimpleNamespace: Type = /* @__PURE__ */ with_path(
  /* @__PURE__ */ define_class(
    "SimpleNamespace",
    [],
    class {
      declare $class: Type;

      __init__(...args: unknown[]): void {
        const record = keywords(args);
        if (args.length > 1) {
          throw TypeError(`SimpleNamespace expected at most 1 argument, got ${args.length}`);
        }
        const target = this as unknown as Record<string, unknown>;
        if (args.length > 0) {
          const given = dict_of();
          given.$merge(args[0]);
          for (const [key, value] of given.$map) {
            if (typeof key !== "string") throw TypeError("keywords must be strings");
            target[mangle(key)] = value;
          }
        }
        Object.assign(target, record);
      }
      __eq__(other: unknown): unknown {
        return other instanceof SimpleNamespace
          ? equals(namespace_of(this), namespace_of(other))
          : NotImplemented;
      }
      /** For `copy.replace`. */
      __replace__(options: unknown): unknown {
        const made = this.$class();
        Object.assign(made as object, this, keywords([options]));
        return made;
      }
      $called(): string {
        return this.$class === SimpleNamespace ? "namespace" : this.$class.$name;
      }
      get $again(): string {
        return `${this.$called()}(...)`;
      }
      $repr(repr: (x: unknown) => string): string {
        const target = this as unknown as Record<string, unknown>;
        const fields = own_names(this).map((key) => `${key}=${repr(target[mangle(key)])}`);
        return `${this.$called()}(${fields.join(", ")})`;
      }
    } as never,
    {
      __init__: "(self, *args, **kwargs)",
      __eq__: "(self, other, /)",
      __replace__: "(self, /, **changes)",
    },
    { module: "types" },
  ),
  "types.SimpleNamespace",
);

/** `MappingProxyType(mapping)`. */
export const MappingProxyType: Type = /* @__PURE__ */ constructs(mapping_proxy_type, proxied);

/** A generator function whose generators may be awaited. */
export const coroutine = /* @__PURE__ */ with_driving(function coroutine(f: unknown): unknown {
  if (!is_callable(f)) throw TypeError("types.coroutine() expects a callable");
  const { $code, $awaited } = f as { $code?: { awaitable?: boolean }; $awaited?: unknown };
  if ($awaited !== undefined && $code !== undefined) return f;
  if ($code?.awaitable !== undefined) {
    $code.awaitable = true;
    return f;
  }
  return wraps(f, (...args) => {
    const made = call(f, ...args);
    if (made instanceof PyGenerator) (made as { __await__?: () => unknown }).__await__ = () => made;
    return made;
  });
});
