/**
 * Which special methods of built-in types are slot wrappers, and which are methods like any other.
 *
 *     int.__add__        <slot wrapper '__add__' of 'int' objects>      expected 1 argument, got 0
 *     int.__round__      <method '__round__' of 'int' objects>          __round__ expected at most 1 argument, got 2
 *
 * Source: CPython 3.13, the types of `vars(cls)[name]` for the built-in classes.
 */

/** Special names that are ordinary methods wherever they are. */
const METHODS =
  " __bytes__ __ceil__ __class_getitem__ __complex__ __dir__ __enter__ __exit__ __floor__ __format__ __from_number__ " +
  "__getformat__ __getnewargs__ __getstate__ __init_subclass__ __length_hint__ __new__ __reduce__ __reduce_ex__ __reversed__ " +
  "__round__ __setstate__ __sizeof__ __subclasshook__ __trunc__ __instancecheck__ __subclasscheck__ __prepare__ ";

/** Special names that are ordinary methods of some types only. */
const OF_TYPES =
  " list.__getitem__ dict.__getitem__ dict.__contains__ set.__contains__ frozenset.__contains__ ";

/** How the words about a wrong count begin: some wrappers name themselves, with an empty name. @param qualname  `str.__mul__` */
export function wrapper_words(qualname: string): string {
  if (/\.__(setitem|r?pow|setattr|get|set|delete)__$/.test(qualname)) return " ";
  return /\.__[ri]?mul__$/.test(qualname) && !/^(int|bool|float|complex)\./.test(qualname) ? " " : "";
}

/** @param qualname  `int.__add__` */
export function is_slot_wrapper(qualname: string): boolean {
  const name = qualname.slice(qualname.lastIndexOf(".") + 1);
  return name.startsWith("__") && !METHODS.includes(` ${name} `) && !OF_TYPES.includes(` ${qualname} `);
}

/** Special methods without a parameter beside `self`. */
const UNARY =
  " __abs__ __bool__ __bytes__ __ceil__ __complex__ __dir__ __float__ __floor__ __getnewargs__ __getstate__ __hash__ __index__ __int__ " +
  "__invert__ __iter__ __len__ __length_hint__ __neg__ __next__ __pos__ __reduce__ __repr__ __reversed__ __sizeof__ __str__ __trunc__ ";

const BINARY =
  /^__([ri]?(add|sub|mul|truediv|floordiv|mod|matmul|lshift|rshift|and|or|xor)|r?divmod|[egnl][qet]|format|contains|getitem|delitem|getattribute|delattr|delete|reduce_ex)__$/;

/** The parameters of a special method of a built-in class; undefined for a name that is none. */
export function slot_parameters(name: string): string | undefined {
  if (UNARY.includes(` ${name} `)) return "(self, /)";
  if (BINARY.test(name)) return "(self, value, /)";
  switch (name) {
    case "__setitem__":
    case "__setattr__":
    case "__set__":
      return "(self, key, value, /)";
    case "__pow__":
    case "__rpow__":
      return "(self, value, mod=, /)";
    case "__ipow__":
      return "(self, value, /)";
    case "__round__":
      return "(self, ndigits=, /)";
    case "__get__":
      return "(self, instance, owner=, /)";
    case "__init__":
    case "__new__":
    case "__call__":
      return "(self, /, *args, **kwargs)";
    default:
      return undefined;
  }
}

/** Special methods that the interpreter looks up on the class only, beside those above. */
const IMPLICIT =
  " __setitem__ __setattr__ __getattr__ __set__ __get__ __pow__ __rpow__ __ipow__ __round__ __call__ __next__ __enter__ __exit__ __aenter__ " +
  "__aexit__ __aiter__ __anext__ __await__ __missing__ __del__ __init__ __new__ __set_name__ __instancecheck__ __subclasscheck__ " +
  "__init_subclass__ __class_getitem__ __fspath__ __copy__ __rdivmod__ __divmod__ __imatmul__ ";

/** Is it found on the class alone, so that an attribute of an instance by that name is an attribute like any? */
export function is_implicit_method(name: string): boolean {
  return UNARY.includes(` ${name} `) || BINARY.test(name) || IMPLICIT.includes(` ${name} `);
}
