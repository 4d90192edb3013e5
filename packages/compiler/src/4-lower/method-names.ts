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

import type { HelperName } from "./helpers.ts";

/** Methods of the runtime's classes that only the programs have that name them: see `objects/late.ts` of the runtime. */
const LATE =
  "get_context get_stack print_stack set_exception_handler get_loop _get_loop " +
  "add_reader add_signal_handler add_writer connect_accepted_socket connect_read_pipe " +
  "connect_write_pipe create_connection create_datagram_endpoint create_server create_unix_connection " +
  "create_unix_server getaddrinfo getnameinfo remove_reader remove_signal_handler remove_writer " +
  "sendfile sock_accept sock_connect sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into " +
  "sock_sendall sock_sendfile sock_sendto start_tls subprocess_exec subprocess_shell";

/** Methods of coroutine objects, which only the programs have that name them. Generators, files and many others have some of these too. */
const DRIVING = "send throw close __await__";

/** Of the iterators of built-in types, which only the programs have that name them. */
const OF_ITERATORS = "__length_hint__ __reduce__ __setstate__";

export const methodNames: ReadonlySet<string> = new Set(
  (
    "add append as_integer_ratio bit_count bit_length capitalize casefold center clear conjugate copy " +
    "count decode difference difference_update discard encode endswith expandtabs extend find format " +
    "format_map from_bytes fromhex fromkeys get hex index indices insert intersection intersection_update " +
    "is_integer isalnum isalpha isascii isdecimal isdigit isdisjoint isidentifier islower isnumeric " +
    "isprintable isspace issubset issuperset istitle isupper items join keys ljust lower lstrip maketrans " +
    "partition pop popitem remove removeprefix removesuffix replace reverse rfind rindex rjust rpartition " +
    "rsplit rstrip setdefault sort split splitlines startswith strip swapcase symmetric_difference " +
    "symmetric_difference_update title to_bytes translate union update upper values zfill " +
    // Special methods, which are called by name in classes that derive from a built-in one.
    "__abs__ __add__ __and__ __bool__ __ceil__ __contains__ __delitem__ __divmod__ __eq__ __float__ " +
    "__floor__ __floordiv__ __format__ __ge__ __getitem__ __gt__ __hash__ __index__ __int__ __invert__ " +
    "__iadd__ __iand__ __imul__ __ior__ __isub__ __ixor__ __iter__ __le__ __len__ __lshift__ __lt__ __mod__ __mul__ __ne__ __neg__ __or__ __pos__ __pow__ " +
    "__radd__ __rand__ __rdivmod__ __repr__ __reversed__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ " +
    "__rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __setitem__ __sub__ " +
    "__truediv__ __trunc__ __xor__ " +
    `${LATE} ${DRIVING} ${OF_ITERATORS}`
  ).split(" "),
);

/** The helpers of methods that give a view of a dict, where a program keeps the view: a set, and more, which few programs make of it. */
const VIEWS: ReadonlyMap<string, HelperName> = new Map([
  ["keys", "protocols.keys_view"],
  ["values", "protocols.values_view"],
  ["items", "protocols.items_view"],
]);

/** Whether a method of that name may give a view of a dict. */
export function givesView(name: string): boolean {
  return VIEWS.has(name);
}

/** The helper of a method that built-in types have. @param isRead  what it gives is only gone through, on the spot */
export function methodHelper(name: string, isRead = false): HelperName {
  return (isRead ? undefined : VIEWS.get(name)) ?? `methods.${name}`;
}

/** Whether a class may be without the method until its helper is part of the program. */
export function isLate(name: string): boolean {
  return LATE.split(" ").includes(name);
}

/** Whether a coroutine object may be without the method until its helper is part of the program. */
export function drives(name: string): boolean {
  return DRIVING.split(" ").includes(name);
}

/** Those that lists have and that take no keywords, in any built-in type. */
export const listMethodNames: ReadonlySet<string> = new Set(
  "append clear copy count extend index insert pop remove reverse".split(" "),
);

/**
 * Built-in classes whose values are JavaScript's and have no methods of their own, or not all: `str.upper` is made of the helper,
 * `method(str, upper)`. The methods of the others are on their prototypes.
 */
export const helperClasses: ReadonlySet<string> = new Set(["str", "int", "float", "bool"]);

/** Those of them that are called on the class: `dict.fromkeys(keys)`. */
export const classMethodNames: ReadonlySet<string> = new Set(
  "from_bytes fromhex fromkeys maketrans".split(" "),
);

/** Names with two underscores that are no special attributes: protocols, which `object` does not have, and what needs nothing else. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    "__class__ __name__ __qualname__ __cause__ __context__ __suppress_context__ __traceback__ __notes__ " +
    "__iter__ __next__ __aiter__ __anext__ __await__ __enter__ __exit__ __aenter__ __aexit__ " +
    "__len__ __getitem__ __setitem__ __delitem__ __contains__"
  ).split(" "),
);

/** Does every object, class, function or exception have it without a property? See `objects/common-attributes.ts` of the runtime. */
export function isSpecial(name: string): boolean {
  if (name === "args" || name === "code" || name === "mro") return true;
  return name.startsWith("__") && name.endsWith("__") && !PLAIN.has(name);
}
