/**
 * `typing`: what annotations are written with. Nothing of it checks anything while the program runs.
 *
 * From: `Callback = Callable[[int], Awaitable[None]]`, `class Box(Generic[T])`, `class Readable(Protocol)`
 * To:   objects that remember their parameters and show themselves as CPython's do
 *
 * Source: Library Reference, typing.
 */
export { str as Text } from "../semantics/builtins/str.ts";
export { TypeAliasType } from "./typing/aliases.ts";
export {
  AbstractSet,
  AsyncContextManager,
  AsyncGenerator,
  AsyncIterable,
  AsyncIterator,
  Awaitable,
  ByteString,
  Callable,
  ChainMap,
  Collection,
  Container,
  ContextManager,
  Coroutine,
  Counter,
  DefaultDict,
  Deque,
  Dict,
  FrozenSet,
  Generator,
  Hashable,
  ItemsView,
  Iterable,
  Iterator,
  KeysView,
  List,
  Mapping,
  MappingView,
  Match,
  MutableMapping,
  MutableSequence,
  MutableSet,
  OrderedDict,
  Pattern,
  Reversible,
  Sequence,
  Set,
  Sized,
  Tuple,
  Type,
  ValuesView,
} from "./typing/classes.ts";
export {
  Annotated,
  Any,
  ClassVar,
  Concatenate,
  Final,
  Literal,
  LiteralString,
  Never,
  NoReturn,
  NotRequired,
  Optional,
  ReadOnly,
  Required,
  Self,
  TypeAlias,
  TypeGuard,
  TypeIs,
  Union,
  Unpack,
} from "./typing/forms.ts";
export { ForwardRef } from "./typing/forward.ts";
export {
  assert_never,
  assert_type,
  cast,
  clear_overloads,
  dataclass_transform,
  final,
  get_args,
  get_origin,
  get_overloads,
  NewType,
  no_type_check,
  no_type_check_decorator,
  overload,
  override,
  reveal_type,
} from "./typing/functions.ts";
export { get_type_hints } from "./typing/hints.ts";
export {
  Generic,
  get_protocol_members,
  is_protocol,
  Protocol,
  runtime_checkable,
} from "./typing/protocols.ts";
export { is_typeddict, NamedTuple, TypedDict } from "./typing/records.ts";
export {
  BinaryIO,
  IO,
  SupportsAbs,
  SupportsBytes,
  SupportsComplex,
  SupportsFloat,
  SupportsIndex,
  SupportsInt,
  SupportsRound,
  TextIO,
} from "./typing/supports.ts";
export {
  AnyStr,
  NoDefault,
  ParamSpec,
  ParamSpecArgs,
  ParamSpecKwargs,
  TypeVar,
  TypeVarTuple,
} from "./typing/variables.ts";

export const __name__ = "typing";
export const TYPE_CHECKING = false;
