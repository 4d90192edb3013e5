// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/mocks/patching.py by `npm run library:python`. Do not edit.
/**
 * `unittest.mock.patch` and `mock_open`: mocks in the place of attributes, for a while.
 *
 * The compiler looks for calls of `patch` and its kinds: what they replace in a module is read from the module as an object then. The library itself
 * goes on with its own functions.
 * Source: Library Reference, `unittest.mock`, "The patchers".
 */

import { specials } from "../../../objects/all-attributes.ts";
import { attr, call_method } from "../../../objects/attributes.ts";
import { start as start$1 } from "../../../objects/awaitable.ts";
import { bytes_of } from "../../../objects/bytes.ts";
import { call, def, describe } from "../../../objects/call.ts";
import { is_, is_not, lt } from "../../../objects/comparison.ts";
import { coroutine } from "../../../objects/coroutine.ts";
import { define_class } from "../../../objects/define-class.ts";
import { dict_from, dict_of } from "../../../objects/dict.ts";
import { AttributeError, BaseException, TypeError, ValueError } from "../../../objects/exceptions.ts";
import { formatted } from "../../../objects/formatted.ts";
import { SUSPENDED } from "../../../objects/frame.ts";
import { details } from "../../../objects/function-details.ts";
import { generator } from "../../../objects/generator.ts";
import { settable } from "../../../objects/plain-attributes.ts";
import { keywords, kw } from "../../../objects/signature.ts";
import { slice_of as slice } from "../../../objects/slice.ts";
import { truth } from "../../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../../objects/tuple.ts";
import { bool } from "../../../semantics/builtins/bool.ts";
import { callable } from "../../../semantics/builtins/callable.ts";
import { dict as dict$1 } from "../../../semantics/builtins/dict.ts";
import { getattr, hasattr } from "../../../semantics/builtins/getattr.ts";
import { isinstance, issubclass } from "../../../semantics/builtins/isinstance.ts";
import { len } from "../../../semantics/builtins/len.ts";
import { list } from "../../../semantics/builtins/list.ts";
import { next } from "../../../semantics/builtins/next.ts";
import { object as object$1 } from "../../../semantics/builtins/object.ts";
import { repr } from "../../../semantics/builtins/repr.ts";
import { reversed } from "../../../semantics/builtins/reversed.ts";
import { delattr, setattr } from "../../../semantics/builtins/setattr.ts";
import { str } from "../../../semantics/builtins/str.ts";
import { type } from "../../../semantics/builtins/type.ts";
import { append } from "../../../semantics/methods/append.ts";
import { copy as copy$1 } from "../../../semantics/methods/copy.ts";
import { close } from "../../../semantics/methods/driving.ts";
import { items as items$1 } from "../../../semantics/methods/items.ts";
import { remove } from "../../../semantics/methods/remove.ts";
import { find as find$1, startswith } from "../../../semantics/methods/searching.ts";
import { __iter__ } from "../../../semantics/methods/special.ts";
import { rsplit, split } from "../../../semantics/methods/splitting.ts";
import { update } from "../../../semantics/methods/update.ts";
import { add } from "../../../semantics/operators/arithmetic.ts";
import {
  contains,
  delitem,
  getitem,
  not_contains,
  setitem,
} from "../../../semantics/operators/containers.ts";
import { kwargs_of, spread } from "../../../semantics/protocols/calls.ts";
import { caught, chain, matches, raise_from, unbound_free } from "../../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../../semantics/protocols/iteration.ts";
import { entries_of, unpack } from "../../../semantics/protocols/unpacking.ts";
import { wraps } from "../../functools.ts";
import { isclass, iscoroutinefunction } from "../../inspect.ts";
import { create_autospec } from "../../unittest/mocks/autospec.ts";
import { DEFAULT } from "../../unittest/mocks/calls.ts";
import { AsyncMock, MagicMock } from "../../unittest/mocks/mocks.ts";
import * as targets from "../../unittest/mocks/targets.ts";

const _ABSENT = /* @__PURE__ */ object$1();

/** Those that were started and not stopped. */
const _Patchers = /* @__PURE__ */ define_class(
  "_Patchers",
  [],
  class {
    __init__() {
      this.active = [];
    }
  },
  { __init__: "(self)" },
  {
    doc: "Those that were started and not stopped.",
    module: "unittest",
    details: { __init__: details({}) },
  },
);

const _started = /* @__PURE__ */ _Patchers();

function _patched_call(f, patchers) {
  function entered(stack, args, kwargs) {
    const more = [];
    for (const patcher of each(patchers)) {
      const value = call_method(patcher, "__enter__");
      stack.push(patcher);
      if (truth(attr(patcher.names_them, patcher, "names_them"))) {
        kwargs = dict_of(...entries_of(kwargs), ...entries_of(value));
      } else if (is_(attr(patcher.new, patcher, "new"), DEFAULT)) {
        more.push(value);
      }
    }
    return tuple_of(tuple_of(...spread(args), ...each(more)), kwargs);
  }

  function left(stack, error) {
    for (const patcher of each(reversed(stack))) {
      call_method(patcher, "__exit__", error != null ? type(error) : null, error, null);
    }
  }

  let patched;
  if (truth(iscoroutinefunction(f))) {
    patched = call(
      wraps(f),
      describe(
        coroutine("_patched_call.<locals>.patched(*args, **kwargs)", function* (...args$) {
          let now;
          let kwargs = dict_from(keywords(args$));
          let args = tuple_from(args$);
          const stack = [];
          let problem = null;
          let pending = null;
          try {
            try {
              [args, kwargs] = unpack(entered(stack, args, kwargs), 2);
              return (now = start$1(call(f, ...spread(args, f), kw(kwargs_of(kwargs))))) === SUSPENDED
                ? yield
                : now;
            } catch (thrown) {
              const error = caught(thrown);
              if (!matches(error, BaseException)) throw thrown;
              problem = error;
              throw error;
            }
          } catch (error) {
            pending = caught(error);
            throw error;
          } finally {
            try {
              left(stack, problem);
            } catch (inner) {
              throw chain(inner, pending);
            }
          }
        }),
        { details: details({}), module: "unittest" },
      ),
    );
  } else {
    patched = call(
      wraps(f),
      def(
        "_patched_call.<locals>.patched(*args, **kwargs)",
        function (...args$) {
          let kwargs = dict_from(keywords(args$));
          let args = tuple_from(args$);
          const stack = [];
          let problem = null;
          let pending = null;
          try {
            try {
              [args, kwargs] = unpack(entered(stack, args, kwargs), 2);
              return call(f, ...spread(args, f), kw(kwargs_of(kwargs)));
            } catch (thrown) {
              const error = caught(thrown);
              if (!matches(error, BaseException)) throw thrown;
              problem = error;
              throw error;
            }
          } catch (error) {
            pending = caught(error);
            throw error;
          } finally {
            try {
              left(stack, problem);
            } catch (inner) {
              throw chain(inner, pending);
            }
          }
        },
        { details: details({}), module: "unittest" },
      ),
    );
  }

  settable(patched, "patchings").patchings = patchers;
  return patched;
}
def("_patched_call(f, patchers)", _patched_call, { details: details({}), module: "unittest" });

const _Patcher = /* @__PURE__ */ define_class(
  "_Patcher",
  [],
  class {
    static names_them = false;
    static new = null;

    __call__(f) {
      if (truth(isclass(f))) {
        for (const entry of rows(list(items$1(attr(f.__dict__, f, "__dict__", specials))))) {
          const [name, value] = unpack(entry, 2);
          if (truth(startswith(name, patch.TEST_PREFIX)) && callable(value)) {
            setattr(f, name, call(copy$1(this), value));
          }
        }
        return f;
      }
      const known = getattr(f, "patchings", null);
      if (known != null) {
        append(known, this);
        return f;
      }
      return _patched_call(f, [this]);
    }

    start() {
      const result = call_method(this, "__enter__");
      append(_started.active, this);
      return result;
    }

    stop() {
      if (not_contains(_started.active, this)) {
        return null;
      }
      remove(_started.active, this);
      return call_method(this, "__exit__", null, null, null);
    }
  },
  { __call__: "(self, f)", start: "(self)", stop: "(self)" },
  {
    module: "unittest",
    order: "names_them new __call__ start stop",
    details: { __call__: details({}), start: details({}), stop: details({}) },
  },
);

/** Of `"shop.Cart.total"`: what finds the owner once it is wanted, and the name of the attribute. */
function _named(target) {
  let path, name;
  try {
    [path, name] = unpack(rsplit(target, ".", 1), 2);
  } catch (thrown) {
    const exception = caught(thrown);
    if (!matches(exception, tuple_of(TypeError, ValueError, AttributeError))) throw thrown;
    throw chain(
      raise_from(TypeError(`Need a valid target to patch. You supplied: ${repr(target)}`), null),
      exception,
    );
  }
  return tuple_of(
    def("_named.<locals>.<lambda>()", () => call(attr(targets.resolved, targets, "resolved"), path), {
      details: details({}),
      module: "unittest",
    }),
    name,
  );
}
def("_named(target)", _named, {
  doc: 'Of `"shop.Cart.total"`: what finds the owner once it is wanted, and the name of the attribute.',
  details: details({}),
  module: "unittest",
});

const _PatchObject = /* @__PURE__ */ define_class(
  "_PatchObject",
  [_Patcher],
  class {
    __init__(find, attribute, new$, spec, create, spec_set, autospec, new_callable, kwargs) {
      if (new_callable != null) {
        if (is_not(new$, DEFAULT)) {
          throw ValueError("Cannot use 'new' and 'new_callable' together");
        }
        if (autospec != null) {
          throw ValueError("Cannot use 'autospec' and 'new_callable' together");
        }
      }
      this.find = find;
      this.attribute = attribute;
      this.new = new$;
      this.spec = spec;
      this.create = create;
      this.spec_set = spec_set;
      this.autospec = autospec;
      this.new_callable = new_callable;
      this.kwargs = kwargs;
    }

    copy() {
      return _PatchObject(
        this.find,
        this.attribute,
        this.new,
        this.spec,
        this.create,
        this.spec_set,
        this.autospec,
        this.new_callable,
        this.kwargs,
      );
    }

    _original() {
      const own = getattr(attr(this.target, this, "target"), "__dict__", dict_of());
      if (contains(own, this.attribute)) {
        return tuple_of(getitem(own, this.attribute), true);
      }
      const value = getattr(attr(this.target, this, "target"), this.attribute, _ABSENT);
      if (is_(value, _ABSENT) && !truth(this.create)) {
        throw AttributeError(
          `${formatted(attr(this.target, this, "target"))} does not have the attribute ${repr(this.attribute)}`,
        );
      }
      return tuple_of(value, false);
    }

    _made(original) {
      if (is_not(this.new, DEFAULT)) {
        return this.new;
      }
      let spec;
      if (truth(this.autospec)) {
        spec = this.autospec === true ? original : this.autospec;
        return call(
          create_autospec,
          spec,
          kw(
            {
              spec_set: bool(this.spec_set),
              _name: this.attribute,
            },
            kwargs_of(this.kwargs),
          ),
        );
      }
      spec = this.spec === true ? original : this.spec;
      const spec_set = this.spec_set === true ? original : this.spec_set;
      let kind = this.new_callable;
      if (kind == null) {
        kind = truth(iscoroutinefunction(getattr(original, "__func__", original))) ? AsyncMock : MagicMock;
      }
      const options = dict$1(this.kwargs);
      if (spec != null) {
        setitem(options, "spec", spec);
      }
      if (spec_set != null) {
        setitem(options, "spec_set", spec_set);
      }
      if (
        truth(isclass(kind)) &&
        issubclass(kind, tuple_of(MagicMock, AsyncMock)) &&
        not_contains(options, "name")
      ) {
        setitem(options, "name", this.attribute);
      }
      return call(kind, kw(kwargs_of(options)));
    }

    __enter__() {
      this.target = find$1(this);
      [this.original, this.is_own] = unpack(this._original(), 2);
      const made = this._made(attr(this.original, this, "original"));
      setattr(attr(this.target, this, "target"), this.attribute, made);
      return made;
    }

    __exit__(kind, error, traceback) {
      if (
        truth(attr(this.is_own, this, "is_own")) &&
        is_not(attr(this.original, this, "original"), _ABSENT)
      ) {
        setattr(attr(this.target, this, "target"), this.attribute, attr(this.original, this, "original"));
        return false;
      }
      delattr(attr(this.target, this, "target"), this.attribute);
      if (!truth(this.create) && !hasattr(attr(this.target, this, "target"), this.attribute)) {
        setattr(attr(this.target, this, "target"), this.attribute, attr(this.original, this, "original"));
      }
      return false;
    }
  },
  {
    __init__: "(self, find, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)",
    copy: "(self)",
    _original: "(self)",
    _made: "(self, original)",
    __enter__: "(self)",
    __exit__: "(self, kind, error, traceback)",
  },
  {
    module: "unittest",
    details: {
      __init__: details({}),
      copy: details({}),
      _original: details({}),
      _made: details({}),
      __enter__: details({}),
      __exit__: details({}),
    },
  },
);

const _PatchMany = /* @__PURE__ */ define_class(
  "_PatchMany",
  [_Patcher],
  class {
    static names_them = true;

    __init__(patchers) {
      this.patchers = patchers;
    }

    copy() {
      return _PatchMany(Array.from(each(this.patchers), (patcher) => copy$1(patcher)));
    }

    __enter__() {
      const made = dict_of();
      for (const patcher of each(this.patchers)) {
        const value = call_method(patcher, "__enter__");
        if (is_(attr(patcher.new, patcher, "new"), DEFAULT)) {
          setitem(made, attr(patcher.attribute, patcher, "attribute"), value);
        }
      }
      return made;
    }

    __exit__(kind, error, traceback) {
      for (const patcher of each(reversed(this.patchers))) {
        call_method(patcher, "__exit__", kind, error, traceback);
      }
      return false;
    }
  },
  {
    __init__: "(self, patchers)",
    copy: "(self)",
    __enter__: "(self)",
    __exit__: "(self, kind, error, traceback)",
  },
  {
    module: "unittest",
    order: "names_them __init__ copy __enter__ __exit__",
    details: {
      __init__: details({}),
      copy: details({}),
      __enter__: details({}),
      __exit__: details({}),
    },
  },
);

const _PatchDict = /* @__PURE__ */ define_class(
  "_PatchDict",
  [_Patcher],
  class {
    __init__(in_dict, values = tuple_of(), clear = false, options$1) {
      const kwargs = dict_from(keywords(options$1));
      this.in_dict = in_dict;
      this.values = dict$1(values);
      update(this.values, kwargs);
      this.clear = clear;
    }

    copy() {
      return _PatchDict(this.in_dict, this.values, this.clear);
    }

    __enter__() {
      if (isinstance(this.in_dict, str)) {
        this.in_dict = call(attr(targets.resolved, targets, "resolved"), this.in_dict);
      }
      const mapping = this.in_dict;
      this.original = (() => {
        const result$1 = dict_of();
        for (const key of each(mapping)) {
          setitem(result$1, key, getitem(mapping, key));
        }
        return result$1;
      })();
      if (truth(this.clear)) {
        _emptied(mapping);
      }
      for (const entry of rows(items$1(this.values))) {
        const [key, value] = unpack(entry, 2);
        setitem(mapping, key, value);
      }
      return mapping;
    }

    __exit__(kind, error, traceback) {
      _emptied(this.in_dict);
      for (const entry of rows(items$1(attr(this.original, this, "original")))) {
        const [key, value] = unpack(entry, 2);
        setitem(this.in_dict, key, value);
      }
      return false;
    }
  },
  {
    __init__: "(self, in_dict, values=, clear=, **kwargs)",
    copy: "(self)",
    __enter__: "(self)",
    __exit__: "(self, kind, error, traceback)",
  },
  {
    module: "unittest",
    details: {
      __init__: details({ defaults: () => [tuple_of(), false] }),
      copy: details({}),
      __enter__: details({}),
      __exit__: details({}),
    },
  },
);

function _emptied(mapping) {
  for (const key of each(list(mapping))) {
    delitem(mapping, key);
  }
  return null;
}
def("_emptied(mapping)", _emptied, { details: details({}), module: "unittest" });

const new$default = DEFAULT;
const new$default$1 = DEFAULT;
/** `patch`, with its kinds as attributes. */
const _Patch = /* @__PURE__ */ define_class(
  "_Patch",
  [],
  class {
    static TEST_PREFIX = "test";

    __call__(
      target,
      new$ = new$default,
      spec = null,
      create = false,
      spec_set = null,
      autospec = null,
      new_callable = null,
      options$1,
    ) {
      const kwargs = dict_from(keywords(options$1));
      const [find, attribute] = unpack(_named(target), 2);
      return _PatchObject(find, attribute, new$, spec, create, spec_set, autospec, new_callable, kwargs);
    }

    object(
      target,
      attribute,
      new$ = new$default$1,
      spec = null,
      create = false,
      spec_set = null,
      autospec = null,
      new_callable = null,
      options$1,
    ) {
      const kwargs = dict_from(keywords(options$1));
      if (isinstance(target, str)) {
        throw TypeError(`${repr(target)} must be the actual object to be patched, not a str`);
      }
      return _PatchObject(
        def("_Patch.object.<locals>.<lambda>()", () => target, {
          details: details({}),
          module: "unittest",
        }),
        attribute,
        new$,
        spec,
        create,
        spec_set,
        autospec,
        new_callable,
        kwargs,
      );
    }

    multiple(
      target,
      spec = null,
      create = false,
      spec_set = null,
      autospec = null,
      new_callable = null,
      options$1,
    ) {
      const kwargs = dict_from(keywords(options$1));
      if (!truth(kwargs)) {
        throw ValueError("Must supply at least one keyword argument with patch.multiple");
      }
      const find = isinstance(target, str)
        ? def(
            "_Patch.multiple.<locals>.<lambda>()",
            () => call(attr(targets.resolved, targets, "resolved"), target),
            {
              details: details({}),
              module: "unittest",
            },
          )
        : def("_Patch.multiple.<locals>.<lambda>()", () => target, {
            details: details({}),
            module: "unittest",
          });
      return _PatchMany(
        Array.from(rows(items$1(kwargs)), (entry) => {
          const [name, new$] = unpack(entry, 2);
          return _PatchObject(find, name, new$, spec, create, spec_set, autospec, new_callable, dict_of());
        }),
      );
    }

    dict(in_dict, values = tuple_of(), clear = false, options$1) {
      const kwargs = dict_from(keywords(options$1));
      return call(_PatchDict, in_dict, values, clear, kw(kwargs_of(kwargs)));
    }

    stopall() {
      for (const patcher of each(reversed(list(_started.active)))) {
        call_method(patcher, "stop");
      }
      return null;
    }
  },
  {
    __call__: "(self, target, new=, spec=, create=, spec_set=, autospec=, new_callable=, **kwargs)",
    object: "(self, target, attribute, new=, spec=, create=, spec_set=, autospec=, new_callable=, **kwargs)",
    multiple: "(self, target, spec=, create=, spec_set=, autospec=, new_callable=, **kwargs)",
    dict: "(self, in_dict, values=, clear=, **kwargs)",
    stopall: "(self)",
  },
  {
    doc: "`patch`, with its kinds as attributes.",
    module: "unittest",
    order: "TEST_PREFIX __call__ object multiple dict stopall",
    details: {
      __call__: details({ defaults: () => [new$default, null, false, null, null, null] }),
      object: details({ defaults: () => [new$default$1, null, false, null, null, null] }),
      multiple: details({ defaults: () => [null, false, null, null, null] }),
      dict: details({ defaults: () => [tuple_of(), false] }),
      stopall: details({}),
    },
  },
);

export const patch = /* @__PURE__ */ _Patch();

const _FILE = /* @__PURE__ */ split(
  "close closed detach encoding errors fileno flush isatty line_buffering mode name newlines read readable readline readlines seek seekable tell truncate writable write writelines __enter__ __exit__ __iter__ __next__",
);

/** A mock in the place of `open`, and of the file it gives. */
export function mock_open(mock = null, read_data = "") {
  const empty = getitem(read_data, slice(null, 0));

  const Place = define_class(
    "Place",
    [],
    class {
      __init__() {
        this.left = read_data;
      }
    },
    { __init__: "(self)" },
    {
      qualname: "mock_open.<locals>.Place",
      module: "unittest",
      details: { __init__: details({}) },
    },
  );

  const place = Place();

  function take(size) {
    if (size == null || lt(size, 0)) {
      size = len(place.left);
    }
    let text;
    const [value$1, value$2] = [
      getitem(place.left, slice(null, size)),
      getitem(place.left, slice(size, null)),
    ];
    text = value$1;
    place.left = value$2;
    return text;
  }

  function line_end() {
    const newline = isinstance(read_data, str) ? "\n" : bytes_of("\n");
    const at = find$1(place.left, newline);
    return lt(at, 0) ? len(place.left) : add(at, 1);
  }

  let handle;
  function read(size = -1, ...args$) {
    let value$1, value$2, value$3, value$4;
    const args = tuple_from(args$);
    return attr(
      (value$2 = attr((value$1 = unbound_free(handle, "handle")).read, value$1, "read")).return_value,
      value$2,
      "return_value",
    ) == null
      ? take(size)
      : attr(
          (value$4 = attr((value$3 = unbound_free(handle, "handle")).read, value$3, "read")).return_value,
          value$4,
          "return_value",
        );
  }
  def("mock_open.<locals>.read(size=, *args)", read, {
    details: details({ defaults: () => [-1] }),
    module: "unittest",
  });

  function readline(...args$) {
    const args = tuple_from(args$);
    return take(line_end());
  }
  def("mock_open.<locals>.readline(*args)", readline, { details: details({}), module: "unittest" });

  function readlines(...args$) {
    const args = tuple_from(args$);
    const lines = [];
    while (truth(place.left)) {
      lines.push(take(line_end()));
    }
    return lines;
  }
  def("mock_open.<locals>.readlines(*args)", readlines, {
    details: details({}),
    module: "unittest",
  });

  const lines = describe(
    generator("mock_open.<locals>.lines()", function* () {
      while (truth(place.left)) {
        yield take(line_end());
      }
    }),
    { details: details({}), module: "unittest" },
  );

  function left(...args$) {
    const args = tuple_from(args$);
    close(unbound_free(handle, "handle"));
    return false;
  }
  def("mock_open.<locals>.left(*args)", left, { details: details({}), module: "unittest" });

  if (mock == null) {
    mock = call(MagicMock, kw({ name: "open" }));
  }
  handle = call(MagicMock, kw({ spec: _FILE }));
  settable(attr(handle.__enter__, handle, "__enter__"), "return_value").return_value = handle;
  settable(attr(handle.write, handle, "write"), "return_value").return_value = null;
  settable(attr(handle.read, handle, "read"), "return_value").return_value = null;
  settable(attr(handle.read, handle, "read"), "side_effect").side_effect = read;
  settable(attr(handle.readline, handle, "readline"), "side_effect").side_effect = readline;
  settable(attr(handle.readlines, handle, "readlines"), "side_effect").side_effect = readlines;
  settable(attr(handle.__iter__, handle, "__iter__", __iter__), "side_effect").side_effect = lines;
  setattr(
    handle,
    "__next__",
    def("mock_open.<locals>.<lambda>(self)", (self) => next(lines()), {
      details: details({}),
      module: "unittest",
    }),
  );
  settable(attr(handle.__exit__, handle, "__exit__"), "side_effect").side_effect = left;

  function opened(...args$) {
    const kwargs = dict_from(keywords(args$));
    const args = tuple_from(args$);
    place.left = read_data;
    return DEFAULT;
  }
  def("mock_open.<locals>.opened(*args, **kwargs)", opened, {
    details: details({}),
    module: "unittest",
  });

  settable(mock, "side_effect").side_effect = opened;
  settable(mock, "return_value").return_value = handle;
  return mock;
}
def("mock_open(mock=, read_data=)", mock_open, {
  doc: "A mock in the place of `open`, and of the file it gives.",
  details: details({ defaults: () => [null, ""] }),
  module: "unittest",
});
