/**
 * `List`, `Mapping`, `Callable`: typing's own names of classes.
 *
 * From: `List[int]`, `isinstance(x, Mapping)`, `Deque[int]()`
 * To:   types with parameters whose origin is the class; checks and calls go to the class
 *
 * Source: Library Reference, typing, "Deprecated aliases".
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { call } from "../../objects/call.ts";
import { dict_type } from "../../objects/dict.ts";
import { AttributeError, TypeError } from "../../objects/exceptions.ts";
import { parameters_of, UnionType } from "../../objects/generic-alias.ts";
import { mangle } from "../../objects/names.ts";
import { frozenset_type, set_type } from "../../objects/set.ts";
import { Ellipsis } from "../../objects/singletons.ts";
import { repr } from "../../objects/texts.ts";
import { Tuple as PyTuple, tuple_from, tuple_type } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type as PyType, type } from "../../objects/type.ts";
import { list_type, NoneType } from "../../objects/types.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import * as abc from "../collections/abc.ts";
import { ChainMap as chain_map_class } from "../collections/ChainMap.ts";
import { Counter as counter_class } from "../collections/Counter.ts";
import { defaultdict } from "../collections/defaultdict.ts";
import { deque } from "../collections/deque.ts";
import { OrderedDict as ordered_dict_class } from "../collections/OrderedDict.ts";
import { AbstractAsyncContextManager, AbstractContextManager } from "../contextlib/managers.ts";
import { Match as match_class } from "../re/match.ts";
import { Pattern as pattern_class } from "../re/pattern.ts";
import { Alias, bases_of_aliases, CallableAlias, callable_parameters, union } from "./alias.ts";
import { checked_type } from "./checks.ts";

interface Takes {
  /** How many parameters; -1 for any number. */
  readonly count: number;
  /** For the last parameters. */
  readonly defaults?: () => readonly unknown[];
  /** Calling `List` makes no list, calling `Deque` makes a deque. */
  readonly callable?: boolean;
}

/** `List`, `Mapping`. */
class ClassForm extends PyObject {
  readonly $name: string;
  readonly $origin_class: PyType;
  readonly $takes: Takes;

  constructor(name: string, origin: PyType, takes: Takes) {
    super();
    this.$name = name;
    this.$origin_class = origin;
    this.$takes = takes;
  }
  override get $class(): PyType {
    return class_form_type;
  }
  get __iter__(): null {
    return null;
  }
  /** For `isinstance` and `issubclass`. */
  get $union(): readonly unknown[] {
    return [this.$origin_class];
  }
  get __origin__(): PyType {
    return this.$origin_class;
  }
  get __name__(): string {
    return this.$name;
  }
  get __qualname__(): string {
    return this.$name;
  }
  get __module__(): string {
    return "typing";
  }
  __getitem__(subscript: unknown): unknown {
    const given = parameters_of(subscript).map(checked_type);
    return new Alias({ form: this, origin: this.$origin_class, parameters: this.$completed(given) });
  }
  /** With the defaults of those that were left out. @throws TypeError on a wrong number */
  $completed(given: readonly unknown[]): readonly unknown[] {
    const { count, defaults } = this.$takes;
    if (count === 0) throw TypeError(`${repr(this)} is not a generic class`);
    const rest = defaults?.() ?? [];
    if (given.length > count || given.length < count - rest.length) {
      const words = given.length > count ? "many" : "few";
      const least = rest.length > 0 && given.length < count ? "at least " : "";
      const expected = least === "" ? count : count - rest.length;
      throw TypeError(
        `Too ${words} arguments for ${repr(this)}; actual ${given.length}, expected ${least}${expected}`,
      );
    }
    return [...given, ...rest.slice(rest.length - (count - given.length))].slice(0, count);
  }
  $instantiate(args: readonly unknown[]): unknown {
    if (this.$takes.callable === false) {
      throw TypeError(`Type ${this.$name} cannot be instantiated; use ${this.$origin_class.$name}() instead`);
    }
    return call(this.$origin_class, ...args);
  }
  __call__(...args: readonly unknown[]): unknown {
    return this.$instantiate(args);
  }
  __mro_entries__(): PyTuple {
    const { generic } = bases_of_aliases;
    return tuple_from(generic === undefined ? [this.$origin_class] : [this.$origin_class, generic]);
  }
  __or__(other: unknown): unknown {
    return union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }
  __getattr__(name: string): unknown {
    if (name.startsWith("__") && name.endsWith("__")) {
      throw AttributeError(`'${this.$class.$name}' object has no attribute '${name}'`);
    }
    return getattr_of(this.$origin_class, mangle(name));
  }
  $repr(): string {
    return `typing.${this.$name}`;
  }
}

const class_form_type: PyType = /* @__PURE__ */ builtin_type("_SpecialGenericAlias", ClassForm, {
  module: "typing",
});

/** `Tuple[int, ...]`, `Tuple[()]`. */
class TupleForm extends ClassForm {
  override get $class(): PyType {
    return tuple_form_type;
  }
  override __getitem__(subscript: unknown): unknown {
    const parameters = parameters_of(subscript).map((each) =>
      each === Ellipsis ? each : checked_type(each),
    );
    return new Alias({ form: this, origin: this.$origin_class, parameters });
  }
}

const tuple_form_type: PyType = /* @__PURE__ */ builtin_type("_TupleType", TupleForm, {
  module: "typing",
  bases: [class_form_type],
});

/** `Callable[[int], str]`, `Callable[..., None]`. */
class CallableForm extends ClassForm {
  override get $class(): PyType {
    return callable_form_type;
  }
  override __getitem__(subscript: unknown): unknown {
    if (!(subscript instanceof PyTuple) || subscript.$items.length !== 2) {
      throw TypeError("Callable must be used as Callable[[arg, ...], result].");
    }
    const [given, result] = subscript.$items;
    return new CallableAlias({
      form: this,
      origin: this.$origin_class,
      parameters: [callable_parameters(given), checked_type(result)],
    });
  }
}

const callable_form_type: PyType = /* @__PURE__ */ builtin_type("_CallableType", CallableForm, {
  module: "typing",
  bases: [class_form_type],
});

function of(name: string, origin: PyType, count: number, rest: Omit<Takes, "count"> = {}): ClassForm {
  return new ClassForm(name, origin, { count, ...rest });
}

const NO_CALL = { callable: false } as const;
const none = (): readonly unknown[] => [NoneType];
const exit_result = (): readonly unknown[] => [new UnionType([bool, NoneType])];

export const AbstractSet = /* @__PURE__ */ of("AbstractSet", abc.Set, 1);
export const AsyncContextManager = /* @__PURE__ */ of("AsyncContextManager", AbstractAsyncContextManager, 2, {
  defaults: exit_result,
});
export const AsyncGenerator = /* @__PURE__ */ of("AsyncGenerator", abc.AsyncGenerator, 2, {
  defaults: none,
});
export const AsyncIterable = /* @__PURE__ */ of("AsyncIterable", abc.AsyncIterable, 1);
export const AsyncIterator = /* @__PURE__ */ of("AsyncIterator", abc.AsyncIterator, 1);
export const Awaitable = /* @__PURE__ */ of("Awaitable", abc.Awaitable, 1);
export const ByteString = /* @__PURE__ */ of("ByteString", abc.ByteString, 0);
export const Callable = /* @__PURE__ */ new CallableForm("Callable", abc.Callable, { count: 2 });
export const ChainMap = /* @__PURE__ */ of("ChainMap", chain_map_class, 2);
export const Collection = /* @__PURE__ */ of("Collection", abc.Collection, 1);
export const Container = /* @__PURE__ */ of("Container", abc.Container, 1);
export const ContextManager = /* @__PURE__ */ of("ContextManager", AbstractContextManager, 2, {
  defaults: exit_result,
});
export const Coroutine = /* @__PURE__ */ of("Coroutine", abc.Coroutine, 3);
export const Counter = /* @__PURE__ */ of("Counter", counter_class, 1);
export const DefaultDict = /* @__PURE__ */ of("DefaultDict", defaultdict, 2);
export const Deque = /* @__PURE__ */ of("Deque", deque, 1);
export const Dict = /* @__PURE__ */ of("Dict", dict_type, 2, NO_CALL);
export const FrozenSet = /* @__PURE__ */ of("FrozenSet", frozenset_type, 1, NO_CALL);
export const Generator = /* @__PURE__ */ of("Generator", abc.Generator, 3, {
  defaults: () => [NoneType, NoneType],
});
export const Hashable = /* @__PURE__ */ of("Hashable", abc.Hashable, 0);
export const ItemsView = /* @__PURE__ */ of("ItemsView", abc.ItemsView, 2);
export const Iterable = /* @__PURE__ */ of("Iterable", abc.Iterable, 1);
export const Iterator = /* @__PURE__ */ of("Iterator", abc.Iterator, 1);
export const KeysView = /* @__PURE__ */ of("KeysView", abc.KeysView, 1);
export const List = /* @__PURE__ */ of("List", list_type, 1, NO_CALL);
export const Mapping = /* @__PURE__ */ of("Mapping", abc.Mapping, 2);
export const MappingView = /* @__PURE__ */ of("MappingView", abc.MappingView, 1);
export const Match = /* @__PURE__ */ of("Match", match_class, 1);
export const MutableMapping = /* @__PURE__ */ of("MutableMapping", abc.MutableMapping, 2);
export const MutableSequence = /* @__PURE__ */ of("MutableSequence", abc.MutableSequence, 1);
export const MutableSet = /* @__PURE__ */ of("MutableSet", abc.MutableSet, 1);
export const OrderedDict = /* @__PURE__ */ of("OrderedDict", ordered_dict_class, 2);
export const Pattern = /* @__PURE__ */ of("Pattern", pattern_class, 1);
export const Reversible = /* @__PURE__ */ of("Reversible", abc.Reversible, 1);
export const Sequence = /* @__PURE__ */ of("Sequence", abc.Sequence, 1);
const Set_ = /* @__PURE__ */ of("Set", set_type, 1, NO_CALL);
export const Sized = /* @__PURE__ */ of("Sized", abc.Sized, 0);
export const Tuple = /* @__PURE__ */ new TupleForm("Tuple", tuple_type, { count: -1, ...NO_CALL });
const Type_ = /* @__PURE__ */ of("Type", type, 1, NO_CALL);
export const ValuesView = /* @__PURE__ */ of("ValuesView", abc.ValuesView, 1);
export { Set_ as Set, Type_ as Type };
