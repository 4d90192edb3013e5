/**
 * The abstract base classes that ask for one or two methods.
 *
 * Source: Library Reference, collections.abc.
 */
import { call } from "../../../objects/call.ts";
import { GeneratorExit, RuntimeError, StopIteration } from "../../../objects/exceptions.ts";
import { is_a, iter_of } from "../../../objects/iteration.ts";
import type { Type } from "../../../objects/object.ts";
import { Tuple } from "../../../objects/tuple.ts";
import { list_type } from "../../../objects/types.ts";
import { raise_ } from "../../../semantics/protocols/exceptions.ts";
import { abstract_class } from "./abstract.ts";
import { with_callable_items } from "./callable-item.ts";

/** Every built-in type that can be iterated again and again. */
const COLLECTIONS =
  "list tuple str bytes bytearray range dict dict_keys dict_items dict_values set frozenset collections.deque";

const ITERATORS =
  "list_iterator list_reverseiterator tuple_iterator str_iterator str_ascii_iterator range_iterator longrange_iterator set_iterator dict_keyiterator dict_valueiterator dict_itemiterator generator zip map filter enumerate reversed";

/** A class takes its hash away by a `__hash__` of None; lists have none to begin with. */
function is_hashable(cls: Type): boolean {
  return (cls.prototype as { __hash__?: unknown }).__hash__ !== null && !cls.$mro.includes(list_type);
}

export const Hashable: Type = /* @__PURE__ */ abstract_class(
  "Hashable",
  [],
  ["__hash__"],
  class {},
  {},
  {
    test: is_hashable,
    answers: { __hash__: () => 0 },
  },
);

export const Awaitable: Type = /* @__PURE__ */ abstract_class(
  "Awaitable",
  [],
  ["__await__"],
  class {},
  {},
  {
    methods: ["__await__"],
    types: "coroutine asyncio.Future asyncio.Task",
  },
);

/** What `throw` does that nobody has written: raise. */
function thrown(kind: unknown, value: unknown = null): never {
  throw value === null ? raise_(kind) : raise_(value);
}

/** Nothing is left to come. */
function finished(): never {
  throw StopIteration();
}

interface Thrower {
  send(value: unknown): unknown;
  throw(...args: unknown[]): unknown;
}

/** What `close` does in terms of `throw`. */
function close(self: Thrower, kind: string): null {
  try {
    call(self.throw.bind(self), GeneratorExit);
  } catch (error) {
    if (is_a(error, GeneratorExit) || is_a(error, StopIteration)) return null;
    throw error;
  }
  throw RuntimeError(`${kind} ignored GeneratorExit`);
}

export const Coroutine: Type = /* @__PURE__ */ abstract_class(
  "Coroutine",
  [Awaitable],
  ["send", "throw"],
  class {
    close(): null {
      return close(this as unknown as Thrower, "coroutine");
    }
  },
  { close: "(self)" },
  {
    methods: ["__await__", "send", "throw", "close"],
    types: "coroutine",
    answers: { send: finished, throw: thrown },
  },
);

export const AsyncIterable: Type = /* @__PURE__ */ abstract_class(
  "AsyncIterable",
  [],
  ["__aiter__"],
  class {},
  {},
  { methods: ["__aiter__"], types: "async_generator" },
);

export const AsyncIterator: Type = /* @__PURE__ */ abstract_class(
  "AsyncIterator",
  [AsyncIterable],
  ["__anext__"],
  class {
    __aiter__(): this {
      return this;
    }
  },
  { __aiter__: "(self)" },
  { methods: ["__anext__", "__aiter__"], types: "async_generator" },
);

export const AsyncGenerator: Type = /* @__PURE__ */ abstract_class(
  "AsyncGenerator",
  [AsyncIterator],
  ["asend", "athrow"],
  class {
    __anext__(): unknown {
      return (this as unknown as { asend(value: unknown): unknown }).asend(null);
    }
  },
  { __anext__: "(self)" },
  { methods: ["__aiter__", "__anext__", "asend", "athrow", "aclose"], types: "async_generator" },
);

export const Iterable: Type = /* @__PURE__ */ abstract_class(
  "Iterable",
  [],
  ["__iter__"],
  class {},
  {},
  {
    methods: ["__iter__"],
    answers: { __iter__: () => iter_of(new Tuple([])) },
    types: `${COLLECTIONS} ${ITERATORS}`,
  },
);

export const Iterator: Type = /* @__PURE__ */ abstract_class(
  "Iterator",
  [Iterable],
  ["__next__"],
  class {
    __iter__(): this {
      return this;
    }
  },
  { __iter__: "(self)" },
  { methods: ["__iter__", "__next__"], types: ITERATORS, answers: { __next__: finished } },
);

export const Reversible: Type = /* @__PURE__ */ abstract_class(
  "Reversible",
  [Iterable],
  ["__reversed__"],
  class {},
  {},
  {
    methods: ["__reversed__", "__iter__"],
    types: "list tuple str bytes bytearray range dict dict_keys dict_items dict_values collections.deque",
  },
);

export const Generator: Type = /* @__PURE__ */ abstract_class(
  "Generator",
  [Iterator],
  ["send", "throw"],
  class {
    __next__(): unknown {
      return (this as unknown as Thrower).send(null);
    }
    close(): null {
      return close(this as unknown as Thrower, "generator");
    }
  },
  { __next__: "(self)", close: "(self)" },
  {
    methods: ["__iter__", "__next__", "send", "throw", "close"],
    types: "generator",
    answers: { send: finished, throw: thrown },
  },
);

export const Sized: Type = /* @__PURE__ */ abstract_class(
  "Sized",
  [],
  ["__len__"],
  class {},
  {},
  {
    methods: ["__len__"],
    types: COLLECTIONS,
    answers: { __len__: () => 0 },
  },
);

export const Container: Type = /* @__PURE__ */ abstract_class(
  "Container",
  [],
  ["__contains__"],
  class {},
  {},
  {
    methods: ["__contains__"],
    types: COLLECTIONS,
    answers: { __contains__: () => false },
  },
);

export const Callable: Type = /* @__PURE__ */ with_callable_items(
  /* @__PURE__ */ abstract_class(
    "Callable",
    [],
    ["__call__"],
    class {},
    {},
    {
      methods: ["__call__"],
      types:
        "function builtin_function_or_method method type method_descriptor wrapper_descriptor method-wrapper",
    },
  ),
);

export const Collection: Type = /* @__PURE__ */ abstract_class(
  "Collection",
  [Sized, Iterable, Container],
  [],
  class {},
  {},
  { methods: ["__len__", "__iter__", "__contains__"], types: COLLECTIONS },
);
