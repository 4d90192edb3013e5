/** The door of the methods of built-in types, one export a name: re-exports only. */

export {
  _get_loop,
  _loop,
  get_context,
  get_loop,
  get_stack,
  print_stack,
  set_exception_handler,
} from "./asyncio/late.ts";
export { add } from "./semantics/methods/add.ts";
export { append } from "./semantics/methods/append.ts";
export { capitalize, casefold, lower, swapcase, title, upper } from "./semantics/methods/case.ts";
export { clear } from "./semantics/methods/clear.ts";
export { copy } from "./semantics/methods/copy.ts";
export { count } from "./semantics/methods/count.ts";
export { decode, from_bytes, fromhex, hex, indices } from "./semantics/methods/delegated.ts";
export { difference } from "./semantics/methods/difference.ts";
export { difference_update } from "./semantics/methods/difference_update.ts";
export { discard } from "./semantics/methods/discard.ts";
export { __await__, close, send, throw_ as throw } from "./semantics/methods/driving.ts";
export { extend } from "./semantics/methods/extend.ts";
export { format, format_map } from "./semantics/methods/formatting.ts";
export { fromkeys } from "./semantics/methods/fromkeys.ts";
export { get } from "./semantics/methods/get.ts";
export { index } from "./semantics/methods/index.ts";
export { insert } from "./semantics/methods/insert.ts";
export { intersection } from "./semantics/methods/intersection.ts";
export { intersection_update } from "./semantics/methods/intersection_update.ts";
export { isdisjoint } from "./semantics/methods/isdisjoint.ts";
export { issubset } from "./semantics/methods/issubset.ts";
export { issuperset } from "./semantics/methods/issuperset.ts";
export { items } from "./semantics/methods/items.ts";
export { __length_hint__, __reduce__, __setstate__ } from "./semantics/methods/iterator-state.ts";
export { join } from "./semantics/methods/joining.ts";
export { keys } from "./semantics/methods/keys.ts";
export {
  add_reader,
  add_signal_handler,
  add_writer,
  connect_accepted_socket,
  connect_read_pipe,
  connect_write_pipe,
  create_connection,
  create_datagram_endpoint,
  create_server,
  create_unix_connection,
  create_unix_server,
  getaddrinfo,
  getnameinfo,
  remove_reader,
  remove_signal_handler,
  remove_writer,
  sendfile,
  sock_accept,
  sock_connect,
  sock_recv,
  sock_recv_into,
  sock_recvfrom,
  sock_recvfrom_into,
  sock_sendall,
  sock_sendfile,
  sock_sendto,
  start_tls,
  subprocess_exec,
  subprocess_shell,
} from "./semantics/methods/loops.ts";
export {
  as_integer_ratio,
  bit_count,
  bit_length,
  conjugate,
  is_integer,
  to_bytes,
} from "./semantics/methods/numbers.ts";
export { center, expandtabs, ljust, rjust, zfill } from "./semantics/methods/padding.ts";
export { pop } from "./semantics/methods/pop.ts";
export { popitem } from "./semantics/methods/popitem.ts";
export {
  isalnum,
  isalpha,
  isascii,
  isdecimal,
  isdigit,
  isidentifier,
  islower,
  isnumeric,
  isprintable,
  isspace,
  istitle,
  isupper,
} from "./semantics/methods/questions.ts";
export { remove } from "./semantics/methods/remove.ts";
export { reverse } from "./semantics/methods/reverse.ts";
export { endswith, find, replace, rfind, rindex, startswith } from "./semantics/methods/searching.ts";
export { setdefault } from "./semantics/methods/setdefault.ts";
export { sort } from "./semantics/methods/sort.ts";
export {
  __abs__,
  __add__,
  __and__,
  __bool__,
  __ceil__,
  __contains__,
  __delitem__,
  __divmod__,
  __eq__,
  __float__,
  __floor__,
  __floordiv__,
  __format__,
  __ge__,
  __getitem__,
  __gt__,
  __hash__,
  __iadd__,
  __iand__,
  __imul__,
  __index__,
  __int__,
  __invert__,
  __ior__,
  __isub__,
  __iter__,
  __ixor__,
  __le__,
  __len__,
  __lshift__,
  __lt__,
  __mod__,
  __mul__,
  __ne__,
  __neg__,
  __or__,
  __pos__,
  __pow__,
  __radd__,
  __rand__,
  __rdivmod__,
  __repr__,
  __reversed__,
  __rfloordiv__,
  __rlshift__,
  __rmod__,
  __rmul__,
  __ror__,
  __round__,
  __rpow__,
  __rrshift__,
  __rshift__,
  __rsub__,
  __rtruediv__,
  __rxor__,
  __setitem__,
  __sub__,
  __truediv__,
  __trunc__,
  __xor__,
} from "./semantics/methods/special.ts";
export {
  lstrip,
  partition,
  removeprefix,
  removesuffix,
  rpartition,
  rsplit,
  rstrip,
  split,
  splitlines,
  strip,
} from "./semantics/methods/splitting.ts";
export { symmetric_difference } from "./semantics/methods/symmetric_difference.ts";
export { symmetric_difference_update } from "./semantics/methods/symmetric_difference_update.ts";
export { encode, maketrans, translate } from "./semantics/methods/translating.ts";
export { union } from "./semantics/methods/union.ts";
export { update } from "./semantics/methods/update.ts";
export { values } from "./semantics/methods/values.ts";
