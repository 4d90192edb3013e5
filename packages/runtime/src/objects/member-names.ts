/**
 * The names that the built-in types have: special ones without their underscores, then the others.
 *
 * From: `dir(5)`, `hasattr(x, "__len__")`, `(5).__len__`
 * To:   `names_of(int)`, `has_member(list, "__len__")`
 *
 * One row a type, and only what the type adds to `object`. How a method is called says its helper, or `$signatures` of the type.
 *
 * Source: CPython 3.13, `vars(cls)` of the built-in classes.
 */
import type { Type } from "./type.ts";

/** `special names | other names` by the name of the type. */
const MEMBERS: Readonly<Record<string, string>> = {
  int:
    "abs add and bool ceil divmod eq float floor floordiv format ge getattribute getnewargs gt hash index int invert " +
    "le lshift lt mod mul ne neg new or pos pow radd rand rdivmod repr rfloordiv rlshift rmod rmul ror round rpow " +
    "rrshift rshift rsub rtruediv rxor sizeof sub truediv trunc xor | as_integer_ratio bit_count bit_length conjugate " +
    "denominator from_bytes imag is_integer numerator real to_bytes",
  bool: "and invert new or rand repr ror rxor xor |",
  float:
    "abs add bool ceil divmod eq float floor floordiv format ge getformat getnewargs gt hash int le lt mod mul ne neg " +
    "new pos pow radd rdivmod repr rfloordiv rmod rmul round rpow rsub rtruediv sub truediv trunc | as_integer_ratio " +
    "conjugate fromhex hex imag is_integer real",
  complex:
    "abs add bool complex eq format ge getattribute getnewargs gt hash le lt mul ne neg new pos pow radd repr rmul " +
    "rpow rsub rtruediv sub truediv | conjugate imag real",
  str:
    "add contains eq format ge getitem getnewargs gt hash iter le len lt mod mul ne new repr rmod rmul sizeof str | " +
    "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii " +
    "isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip " +
    "maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split " +
    "splitlines startswith strip swapcase title translate upper zfill",
  bytes:
    "add buffer bytes contains eq ge getattribute getitem getnewargs gt hash iter le len lt mod mul ne new repr rmod " +
    "rmul str | capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii " +
    "isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix " +
    "replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate " +
    "upper zfill",
  bytearray:
    "add alloc buffer contains delitem eq ge getattribute getitem gt hash iadd imul init iter le len lt mod mul ne " +
    "new reduce reduce_ex release_buffer repr rmod rmul setitem sizeof str | append capitalize center clear copy " +
    "count decode endswith expandtabs extend find fromhex hex index insert isalnum isalpha isascii isdigit islower " +
    "isspace istitle isupper join ljust lower lstrip maketrans partition pop remove removeprefix removesuffix replace " +
    "reverse rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate " +
    "upper zfill",
  list:
    "add class_getitem contains delitem eq ge getattribute getitem gt hash iadd imul init iter le len lt mul ne new " +
    "repr reversed rmul setitem sizeof | append clear copy count extend index insert pop remove reverse sort",
  tuple:
    "add class_getitem contains eq ge getattribute getitem getnewargs gt hash iter le len lt mul ne new repr rmul | " +
    "count index",
  dict:
    "class_getitem contains delitem eq ge getattribute getitem gt hash init ior iter le len lt ne new or repr " +
    "reversed ror setitem sizeof | clear copy fromkeys get items keys pop popitem setdefault update values",
  set:
    "and class_getitem contains eq ge getattribute gt hash iand init ior isub iter ixor le len lt ne new or rand " +
    "reduce repr ror rsub rxor sizeof sub xor | add clear copy difference difference_update discard intersection " +
    "intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update " +
    "union update",
  frozenset:
    "and class_getitem contains eq ge gt hash iter le len lt ne new or rand reduce repr ror rsub rxor sizeof sub xor " +
    "| copy difference intersection isdisjoint issubset issuperset symmetric_difference union",
  range:
    "bool contains eq ge getattribute getitem gt hash iter le len lt ne new reduce repr reversed | count index start " +
    "step stop",
  slice: "eq ge getattribute gt hash le lt ne new reduce repr | indices start step stop",
  memoryview:
    "buffer delitem enter eq exit ge getattribute getitem gt hash iter le len lt ne new release_buffer repr setitem | " +
    "_from_flags c_contiguous cast contiguous f_contiguous format hex itemsize nbytes ndim obj readonly release shape " +
    "strides suboffsets tobytes tolist toreadonly",
  NoneType: "bool eq ge gt hash le lt ne new repr |",
  function:
    "annotations builtins call closure code defaults dict get globals kwdefaults module name new qualname repr " +
    "type_params |",
  method: "call func get self |",
  builtin_function_or_method:
    "call eq ge gt hash le lt module name ne qualname reduce repr self text_signature |",
  method_descriptor: "call get name objclass qualname reduce repr text_signature |",
  "method-wrapper": "call eq ge gt hash le lt name ne objclass qualname reduce repr self text_signature |",
  wrapper_descriptor: "call get name objclass qualname reduce repr text_signature |",
  dict_keys:
    "and contains eq ge gt hash iter le len lt ne or rand repr reversed ror rsub rxor sub xor | isdisjoint mapping",
  dict_values: "iter len repr reversed | mapping",
  dict_items:
    "and contains eq ge gt hash iter le len lt ne or rand repr reversed ror rsub rxor sub xor | isdisjoint mapping",
  list_iterator: "iter length_hint next reduce setstate |",
  generator:
    "class_getitem del iter name next qualname repr sizeof | close gi_code gi_frame gi_running gi_suspended " +
    "gi_yieldfrom send throw",
  property:
    "delete get getattribute init isabstractmethod name new set set_name | deleter fdel fget fset getter setter",
  ellipsis: "new reduce repr |",
  NotImplementedType: "bool new reduce repr |",
  enumerate: "class_getitem getattribute iter new next reduce |",
  zip: "getattribute iter new next reduce setstate |",
  map: "getattribute iter new next reduce |",
  filter: "getattribute iter new next reduce |",
  reversed: "getattribute iter length_hint new next reduce setstate |",
  type:
    "abstractmethods annotations base bases basicsize call delattr dict dictoffset dir flags getattribute init " +
    "instancecheck itemsize module mro name new or prepare qualname repr ror setattr sizeof subclasscheck subclasses " +
    "text_signature type_params weakrefoffset | mro",
};

/** The names that `cls` itself has, without those of its bases; undefined for a type of which the table says nothing. */
export function names_of(cls: Type): readonly string[] | undefined {
  const row = cls.$module === "builtins" ? MEMBERS[cls.$name] : undefined;
  if (row === undefined) return undefined;
  const [special = "", others = ""] = row.split("|");
  const names = special.trim().split(" ");
  return [...names.filter((name) => name !== "").map((name) => `__${name}__`), ...words(others)];
}

function words(text: string): string[] {
  return text.split(" ").filter((name) => name !== "");
}

const known: WeakMap<Type, ReadonlySet<string>> = /* @__PURE__ */ new WeakMap();

/** Has `cls` or a base of it that is built in the attribute `name`, not counting what every object has? */
export function has_member(cls: Type, name: string): boolean {
  for (const base of cls.$mro) {
    let names = known.get(base);
    if (names === undefined) {
      names = new Set(names_of(base));
      known.set(base, names);
    }
    if (names.has(name)) return true;
  }
  return false;
}
