/**
 * Type objects of the values that JavaScript itself provides: numbers, strings, arrays, functions.
 *
 * They are light: their constructors and methods live in `semantics/`, and are part of a program that names
 * them (see `constructs`). The types with a class of their own (tuple, dict, float ...) stand beside it.
 */
import { builtin_type, PyObject, type Type } from "./type.ts";

/** Instances of classes that derive from int: `$value` holds the number. */
export class IntObject extends PyObject {
  declare $value: number | bigint;
  override get $class(): Type {
    return int_type;
  }
  override valueOf(): number | bigint {
    return this.$value;
  }
  get real(): number | bigint {
    return this.$value;
  }
  get imag(): number {
    return 0;
  }
  get numerator(): number | bigint {
    return this.$value;
  }
  get denominator(): number {
    return 1;
  }
}

/** Instances of classes that derive from str: `$value` holds the string. */
export class StrObject extends PyObject {
  declare $value: string;
  override get $class(): Type {
    return str_type;
  }
  override valueOf(): string {
    return this.$value;
  }
  override toString(): string {
    return this.$value;
  }
}

/** Where instances of classes that derive from list end up: they are arrays. */
export class ListObject extends Array<unknown> {
  get $class(): Type {
    return list_type;
  }
}

class BoolObject extends IntObject {
  override get $class(): Type {
    return bool_type;
  }
}

class NoneObject extends PyObject {
  override get $class(): Type {
    return NoneType;
  }
}

class FunctionObject extends PyObject {
  override get $class(): Type {
    return function_type;
  }
}

class BuiltinFunctionObject extends PyObject {
  override get $class(): Type {
    return builtin_function_type;
  }
}

class MethodObject extends PyObject {
  override get $class(): Type {
    return method_type;
  }
}

class MethodDescriptorObject extends PyObject {
  override get $class(): Type {
    return method_descriptor_type;
  }
}

class WrapperDescriptorObject extends PyObject {
  override get $class(): Type {
    return wrapper_descriptor_type;
  }
}

class MethodWrapperObject extends PyObject {
  override get $class(): Type {
    return method_wrapper_type;
  }
}

class HostObject extends PyObject {
  override get $class(): Type {
    return host_type;
  }
}

/** Modules that Python code may change: the others are JavaScript's own namespaces, which have the same tag. */
export class ModuleObject extends PyObject {
  override get $class(): Type {
    return module_type;
  }
  get [Symbol.toStringTag](): string {
    return "Module";
  }
}

export const int_type: Type = /* @__PURE__ */ builtin_type("int", IntObject, {
  members: "real imag numerator denominator |",
});
export const bool_type: Type = /* @__PURE__ */ builtin_type("bool", BoolObject, {
  bases: [int_type],
  final: true,
});
export const str_type: Type = /* @__PURE__ */ builtin_type("str", StrObject);
export const list_type: Type = /* @__PURE__ */ builtin_type("list", ListObject, {
  allocate: (cls) => Reflect.construct(Array, [], cls) as object,
});
export const NoneType: Type = /* @__PURE__ */ builtin_type("NoneType", NoneObject, {
  make: () => null,
  final: true,
});
export const function_type: Type = /* @__PURE__ */ builtin_type("function", FunctionObject, {
  final: true,
});
export const builtin_function_type: Type = /* @__PURE__ */ builtin_type(
  "builtin_function_or_method",
  BuiltinFunctionObject,
  { final: true },
);
/** Bound methods. */
export const method_type: Type = /* @__PURE__ */ builtin_type("method", MethodObject, {
  members: "| __func__ __self__",
  final: true,
});
/** `list.append` */
export const method_descriptor_type: Type = /* @__PURE__ */ builtin_type(
  "method_descriptor",
  MethodDescriptorObject,
  { final: true },
);
/** `int.__add__` */
export const wrapper_descriptor_type: Type = /* @__PURE__ */ builtin_type(
  "wrapper_descriptor",
  WrapperDescriptorObject,
  { final: true },
);
/** `(5).__add__` */
export const method_wrapper_type: Type = /* @__PURE__ */ builtin_type("method-wrapper", MethodWrapperObject, {
  final: true,
});
export const module_type: Type = /* @__PURE__ */ builtin_type("module", ModuleObject, {
  open: true,
});
/** What JavaScript hands in and Python has no type for: plain objects, Map, Promise. */
export const host_type: Type = /* @__PURE__ */ builtin_type("JavaScript object", HostObject, {
  module: "js",
  final: true,
});
