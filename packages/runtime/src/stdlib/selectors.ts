// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/selectors.py by `npm run library:python`. Do not edit.
/**
 * Which files are ready? What a program hands to an event loop, or derives a selector of its own from.
 *
 * The host watches no file descriptors: what is registered is remembered, and cannot be waited for.
 *
 * Source: Library Reference, `selectors`.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { lt } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import {
  AttributeError,
  KeyError,
  NotImplementedError,
  RuntimeError,
  TypeError,
  ValueError,
} from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import { settable } from "../objects/plain-attributes.ts";
import { keywords, kw } from "../objects/signature.ts";
import { take_slots } from "../objects/slots.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { max } from "../semantics/builtins/extremes.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { close as close$1 } from "../semantics/methods/driving.ts";
import { pop } from "../semantics/methods/pop.ts";
import { and_, invert, or_ } from "../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { caught, chain, matches, raise_from } from "../semantics/protocols/exceptions.ts";
import { ABCMeta, abstractmethod } from "./abc.ts";
import { namedtuple } from "./collections.ts";
import * as time from "./time.ts";

export const EVENT_READ = 1;
export const EVENT_WRITE = 2;

/** A file as it was registered. */
export const SelectorKey = /* @__PURE__ */ define_class(
  "SelectorKey",
  [namedtuple("SelectorKey", "fileobj, fd, events, data")],
  (ns) => {
    ns.__slots__ = tuple_of();
  },
  {},
  { module: "selectors", take_slots },
);

function _descriptor(fileobj) {
  let fd;
  if (isinstance(fileobj, int)) {
    fd = fileobj;
  } else {
    try {
      fd = int(call_method(fileobj, "fileno"));
    } catch (error) {
      const exception = caught(error);
      if (!matches(exception, tuple_of(AttributeError, TypeError, ValueError))) throw error;
      throw chain(raise_from(ValueError(`Invalid file object: ${repr(fileobj)}`), null), exception);
    }
  }
  if (lt(fd, 0)) {
    throw ValueError(`Invalid file descriptor: ${formatted(fd)}`);
  }
  return fd;
}
def("_descriptor(fileobj)", _descriptor, { module: "selectors" });

export const BaseSelector = /* @__PURE__ */ define_class(
  "BaseSelector",
  [],
  class {
    static register = call(
      abstractmethod,
      def(
        "BaseSelector.register(self, fileobj, events, data=)",
        function (self, fileobj, events, data = null) {
          throw NotImplementedError();
        },
        { module: "selectors" },
      ),
    );

    static unregister = call(
      abstractmethod,
      def(
        "BaseSelector.unregister(self, fileobj)",
        function (self, fileobj) {
          throw NotImplementedError();
        },
        { module: "selectors" },
      ),
    );

    modify(fileobj, events, data = null) {
      call_method(this, "unregister", fileobj);
      return call_method(this, "register", fileobj, events, data);
    }

    static select = call(
      abstractmethod,
      def(
        "BaseSelector.select(self, timeout=)",
        function (self, timeout = null) {
          throw NotImplementedError();
        },
        { module: "selectors" },
      ),
    );

    close() {
      return null;
    }

    get_key(fileobj) {
      const known = call_method(this, "get_map");
      if (known == null) {
        throw RuntimeError("Selector is closed");
      }
      try {
        return getitem(known, fileobj);
      } catch (error) {
        const exception = caught(error);
        if (!matches(exception, KeyError)) throw error;
        throw chain(raise_from(KeyError(`${repr(fileobj)} is not registered`), null), exception);
      }
    }

    static get_map = call(
      abstractmethod,
      def(
        "BaseSelector.get_map(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "selectors" },
      ),
    );

    __enter__() {
      return this;
    }

    __exit__(...args$) {
      const args = tuple_from(args$);
      close$1(this);
      return null;
    }
  },
  {
    modify: "(self, fileobj, events, data=)",
    close: "(self)",
    get_key: "(self, fileobj)",
    __enter__: "(self)",
    __exit__: "(self, *args)",
  },
  { module: "selectors", keywords: kw({ metaclass: ABCMeta }) },
);

const _Remembering = /* @__PURE__ */ define_class(
  "_Remembering",
  [BaseSelector],
  class {
    __init__() {
      settable(this, "_keys")._keys = dict_of();
    }

    register(fileobj, events, data = null) {
      if (!truth(events) || truth(and_(events, invert(or_(EVENT_READ, EVENT_WRITE))))) {
        throw ValueError(`Invalid events: ${repr(events)}`);
      }
      const key = call(SelectorKey, fileobj, _descriptor(fileobj), events, data);
      if (contains(attr(this._keys, this, "_keys"), fileobj)) {
        throw KeyError(`${repr(fileobj)} (FD ${formatted(attr(key.fd, key, "fd"))}) is already registered`);
      }
      setitem(attr(this._keys, this, "_keys"), fileobj, key);
      return key;
    }

    unregister(fileobj) {
      if (not_contains(attr(this._keys, this, "_keys"), fileobj)) {
        throw KeyError(`${repr(fileobj)} is not registered`);
      }
      return pop(attr(this._keys, this, "_keys"), fileobj);
    }

    select(timeout = null) {
      if (truth(attr(this._keys, this, "_keys")) || timeout == null) {
        throw NotImplementedError(
          "selectors: the host watches no file descriptors; asyncio's streams and loop.add_reader wait for sockets",
        );
      }
      time.sleep(max(timeout, 0));
      return [];
    }

    close() {
      settable(this, "_keys")._keys = null;
      return null;
    }

    get_map() {
      return attr(this._keys, this, "_keys");
    }
  },
  {
    __init__: "(self)",
    register: "(self, fileobj, events, data=)",
    unregister: "(self, fileobj)",
    select: "(self, timeout=)",
    close: "(self)",
    get_map: "(self)",
  },
  { module: "selectors" },
);

export const SelectSelector = /* @__PURE__ */ define_class(
  "SelectSelector",
  [_Remembering],
  class {},
  {},
  {
    module: "selectors",
  },
);

export const PollSelector = /* @__PURE__ */ define_class(
  "PollSelector",
  [_Remembering],
  class {},
  {},
  {
    module: "selectors",
  },
);

export const EpollSelector = /* @__PURE__ */ define_class(
  "EpollSelector",
  [_Remembering],
  class {},
  {},
  {
    module: "selectors",
  },
);

export const DefaultSelector = EpollSelector;
