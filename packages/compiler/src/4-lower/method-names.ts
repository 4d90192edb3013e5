/**
 * The names of the methods that some built-in type has.
 *
 *     xs.append(1)     =>     append(xs, 1)
 *
 * A call of such a name on an unknown receiver goes through the helper of that name, which serves str, list, int and bool
 * (JavaScript values with no such methods) as well as objects; a call of any other name through `call_method`.
 *
 * Source: CPython 3.13, dir() of str, list, dict, set, frozenset, tuple, bytes, bytearray, int, float, complex, range, slice.
 */
export const methodNames: ReadonlySet<string> = new Set(
  (
    "add append as_integer_ratio bit_count bit_length capitalize casefold center clear conjugate copy " +
    "count decode difference difference_update discard encode endswith expandtabs extend find format " +
    "format_map from_bytes fromhex fromkeys get hex index indices insert intersection intersection_update " +
    "is_integer isalnum isalpha isascii isdecimal isdigit isdisjoint isidentifier islower isnumeric " +
    "isprintable isspace issubset issuperset istitle isupper items join keys ljust lower lstrip maketrans " +
    "partition pop popitem remove removeprefix removesuffix replace reverse rfind rindex rjust rpartition " +
    "rsplit rstrip setdefault sort split splitlines startswith strip swapcase symmetric_difference " +
    "symmetric_difference_update title to_bytes translate union update upper values zfill"
  ).split(" "),
);

/** Those of them that are called on the class: `dict.fromkeys(keys)`. */
export const classMethodNames: ReadonlySet<string> = new Set(
  "from_bytes fromhex fromkeys maketrans".split(" "),
);
