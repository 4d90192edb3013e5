/** `collections.abc`: what a container can do, as classes to derive from and to ask for. Source: Library Reference. */

export { Buffer } from "./abc/buffer.ts";
export { ItemsView, KeysView, Mapping, MappingView, MutableMapping, ValuesView } from "./abc/mappings.ts";
export { ByteString, MutableSequence, Sequence } from "./abc/sequences.ts";
export { MutableSet, Set } from "./abc/sets.ts";
export {
  AsyncGenerator,
  AsyncIterable,
  AsyncIterator,
  Awaitable,
  Callable,
  Collection,
  Container,
  Coroutine,
  Generator,
  Hashable,
  Iterable,
  Iterator,
  Reversible,
  Sized,
} from "./abc/simple.ts";

export const __name__ = "collections.abc";
