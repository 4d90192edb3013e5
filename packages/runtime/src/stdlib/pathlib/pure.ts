// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pathlib/pure.py by `npm run library:python`. Do not edit.
/**
 * Paths as texts taken apart: what needs no file system.
 *
 *     PurePath("/usr/lib") / "x.so"   =>   root "/", parts "usr", "lib", "x.so" below it
 *
 * Source: Library Reference, `pathlib`, "Pure paths"; the words of errors are CPython's.
 */

import { call_special } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, is_, le, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from } from "../../objects/dict.ts";
import { IndexError, NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { keywords } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { slice_of as slice$1 } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { all } from "../../semantics/builtins/all.ts";
import { any } from "../../semantics/builtins/any.ts";
import { bytes } from "../../semantics/builtins/bytes.ts";
import { chr } from "../../semantics/builtins/characters.ts";
import { enumerate } from "../../semantics/builtins/enumerate.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { hash } from "../../semantics/builtins/hash.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { object } from "../../semantics/builtins/object.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { reversed } from "../../semantics/builtins/reversed.ts";
import { slice } from "../../semantics/builtins/slice.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { indices } from "../../semantics/methods/delegated.ts";
import { join } from "../../semantics/methods/joining.ts";
import { endswith, rfind, startswith } from "../../semantics/methods/searching.ts";
import { lstrip, split } from "../../semantics/methods/splitting.ts";
import { add, mul, neg, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { anticipated, expect, matches as matches$1, relax } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import * as fnmatch from "../fnmatch.ts";
import * as _path from "../os/path.ts";
import * as os from "../os.ts";
import * as re from "../re.ts";

/** The paths above one. */
const _Parents = /* @__PURE__ */ define_class(
  "_Parents",
  [],
  class {
    __init__(path) {
      this._path = path;
      this._count = len(attr(path._tail, path, "_tail"));
    }

    __len__() {
      return this._count;
    }

    __getitem__(at) {
      let value, value$1;
      const self = this;
      if (isinstance(at, slice)) {
        return tuple(
          generator("_Parents.__getitem__.<locals>.<genexpr>(.0)", function* (source) {
            for (const i of source) {
              yield getitem(self, i);
            }
          })(each(range(...spread(indices(at, len(self)), range)))),
        );
      }
      if (ge(at, len(self)) || lt(at, neg(len(self)))) {
        throw IndexError(at);
      }
      if (lt(at, 0)) {
        at = iadd(at, len(self));
      }
      return call_method(
        self._path,
        "_made",
        attr((value = self._path)._root, value, "_root"),
        getitem(attr((value$1 = self._path)._tail, value$1, "_tail"), slice$1(null, sub(neg(at), 1))),
      );
    }

    __iter__() {
      const self = this;
      return generator("_Parents.__iter__.<locals>.<genexpr>(.0)", function* (source) {
        for (const i of source) {
          yield getitem(self, i);
        }
      })(each(range(len(self))));
    }

    __contains__(path) {
      return any(
        generator("_Parents.__contains__.<locals>.<genexpr>(.0)", function* (source) {
          for (const parent of source) {
            yield eq(path, parent);
          }
        })(each(this)),
      );
    }

    __repr__() {
      let value;
      return `<${formatted(attr((value = type_of(this._path)).__name__, value, "__name__"))}.parents>`;
    }
  },
  {
    __init__: "(self, path)",
    __len__: "(self)",
    __getitem__: "(self, at)",
    __iter__: "(self)",
    __contains__: "(self, path)",
    __repr__: "(self)",
  },
  { module: "pathlib" },
);

export const PurePath = /* @__PURE__ */ define_class(
  "PurePath",
  [],
  class {
    static __new__(cls, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (is_(cls, PurePath)) {
        cls = PurePosixPath;
      }
      return call_special(object, "__new__", cls);
    }

    __init__(...args$) {
      let value;
      const args = tuple_from(args$);
      const texts = [];
      for (const arg of each(args)) {
        const text = isinstance(arg, str) ? arg : hasattr(arg, "__fspath__") ? os.fspath(arg) : arg;
        if (!isinstance(text, str)) {
          throw TypeError(
            `argument should be a str or an os.PathLike object where __fspath__ returns a str, not ${repr(attr((value = type_of(text)).__name__, value, "__name__"))}`,
          );
        }
        texts.push(text);
      }
      let _, rest;
      [_, this._root, rest] = unpack(
        _path.splitroot(texts.length > 0 ? call(_path.join, ...each(texts)) : ""),
        3,
      );
      this._tail = (() => {
        const result = [];
        for (const part of each(split(rest, "/"))) {
          if (truth(part) && ne(part, ".")) {
            result.push(part);
          }
        }
        return result;
      })();
    }

    _made(root, tail) {
      const path = this.with_segments(add(root, join("/", tail)));
      return path;
    }

    with_segments(...pathsegments$) {
      const pathsegments = tuple_from(pathsegments$);
      return call(type_of(this), ...spread(pathsegments));
    }

    __reduce__() {
      return tuple_of(type_of(this), this.parts);
    }

    __str__() {
      let value;
      return truth((value = add(this._root, join("/", this._tail)))) ? value : ".";
    }

    __fspath__() {
      return str(this);
    }

    __bytes__() {
      return os.fsencode(str(this));
    }

    __repr__() {
      let value;
      return `${formatted(attr((value = type_of(this)).__name__, value, "__name__"))}(${repr(this.as_posix())})`;
    }

    __hash__() {
      return hash(str(this));
    }

    __eq__(other) {
      if (!isinstance(other, PurePath)) {
        return NotImplemented;
      }
      return str(this) === str(other);
    }

    _parts() {
      return split(str(this), "/");
    }

    __lt__(other) {
      if (!isinstance(other, PurePath)) {
        return NotImplemented;
      }
      return lt(this._parts(), call_method(other, "_parts"));
    }

    __le__(other) {
      if (!isinstance(other, PurePath)) {
        return NotImplemented;
      }
      return le(this._parts(), call_method(other, "_parts"));
    }

    __gt__(other) {
      if (!isinstance(other, PurePath)) {
        return NotImplemented;
      }
      return gt(this._parts(), call_method(other, "_parts"));
    }

    __ge__(other) {
      if (!isinstance(other, PurePath)) {
        return NotImplemented;
      }
      return ge(this._parts(), call_method(other, "_parts"));
    }

    __truediv__(key) {
      const outer = expect(TypeError);
      try {
        return this.with_segments(this, key);
      } catch (error) {
        const exception = anticipated(error);
        if (!matches$1(exception, TypeError)) throw error;
        return NotImplemented;
      } finally {
        relax(outer);
      }
    }

    __rtruediv__(key) {
      const outer = expect(TypeError);
      try {
        return this.with_segments(key, this);
      } catch (error) {
        const exception = anticipated(error);
        if (!matches$1(exception, TypeError)) throw error;
        return NotImplemented;
      } finally {
        relax(outer);
      }
    }

    joinpath(...pathsegments$) {
      const pathsegments = tuple_from(pathsegments$);
      return this.with_segments(this, ...spread(pathsegments));
    }

    as_posix() {
      return str(this);
    }

    as_uri() {
      if (!truth(this.is_absolute())) {
        throw ValueError("relative path can't be expressed as a file URI");
      }
      const kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/";
      return (
        "file://" +
        join(
          "",
          generator("PurePath.as_uri.<locals>.<genexpr>(.0)", function* (source) {
            for (const b of source) {
              yield contains(kept, chr(b)) ? chr(b) : `%${format(b, "02X")}`;
            }
          })(each(bytes(this))),
        )
      );
    }

    get drive() {
      return "";
    }

    get root() {
      return this._root;
    }

    get anchor() {
      return this._root;
    }

    get parts() {
      return truth(this._root) ? tuple_of(this._root, ...spread(this._tail)) : tuple(this._tail);
    }

    get name() {
      return truth(this._tail) ? getitem(this._tail, -1) : "";
    }

    get suffix() {
      const name = this.name;
      const at = rfind(name, ".");
      return lt(0, at) && lt(at, len(name) - 1) ? getitem(name, slice$1(at, null)) : "";
    }

    get suffixes() {
      const name = this.name;
      if (truth(endswith(name, "."))) {
        return [];
      }
      return Array.from(each(getitem(split(lstrip(name, "."), "."), slice$1(1, null))), (suffix) =>
        add(".", suffix),
      );
    }

    get stem() {
      const name = this.name;
      const at = rfind(name, ".");
      return lt(0, at) && lt(at, len(name) - 1) ? getitem(name, slice$1(null, at)) : name;
    }

    get parent() {
      return truth(this._tail) ? this._made(this._root, getitem(this._tail, slice$1(null, -1))) : this;
    }

    get parents() {
      return _Parents(this);
    }

    with_name(name) {
      if (!truth(this.name)) {
        throw ValueError(`${repr(this)} has an empty name`);
      }
      if (!truth(name) || contains(name, "/") || eq(name, ".")) {
        throw ValueError(`Invalid name ${repr(name)}`);
      }
      return this._made(this._root, add(getitem(this._tail, slice$1(null, -1)), [name]));
    }

    with_stem(stem) {
      const suffix = this.suffix;
      if (!truth(suffix)) {
        return this.with_name(stem);
      }
      if (!truth(stem)) {
        throw ValueError(`${repr(this)} has a non-empty suffix`);
      }
      return this.with_name(add(stem, suffix));
    }

    with_suffix(suffix) {
      const stem = this.stem;
      if (!truth(stem)) {
        throw ValueError(`${repr(this)} has an empty name`);
      }
      if (truth(suffix) && !(truth(startswith(suffix, ".")) && ne(suffix, "."))) {
        throw ValueError(`Invalid suffix ${repr(suffix)}`);
      }
      return this.with_name(add(stem, suffix));
    }

    relative_to(other, options) {
      const { walk_up = false } = keywords(options);
      other = this.with_segments(other);
      let steps = 0;
      let step, path;
      loop: {
        for (const entry of rows(enumerate([other, ...spread(attr(other.parents, other, "parents"))]))) {
          [step, path] = unpack(entry, 2);
          if (eq(path, this) || contains(this.parents, path)) {
            steps = step;
            break loop;
          }
          if (!truth(walk_up)) {
            throw ValueError(`${repr(str(this))} is not in the subpath of ${repr(str(other))}`);
          }
          if (eq(attribute(path, "name"), "..")) {
            throw ValueError(`'..' segment in ${repr(str(other))} cannot be walked`);
          }
        }
        throw ValueError(`${repr(str(this))} and ${repr(str(other))} have different anchors`);
      }
      return this._made(
        "",
        add(mul([".."], steps), getitem(this._tail, slice$1(len(attr(path._tail, path, "_tail")), null))),
      );
    }

    is_relative_to(other) {
      let value;
      other = this.with_segments(other);
      return truth((value = eq(other, this))) ? value : contains(this.parents, other);
    }

    is_absolute() {
      return ne(this._root, "");
    }

    is_reserved() {
      return false;
    }

    match(path_pattern, options) {
      const { case_sensitive = null } = keywords(options);
      const pattern = isinstance(path_pattern, PurePath) ? path_pattern : this.with_segments(path_pattern);
      const parts = this.parts;
      const wanted = attr(pattern.parts, pattern, "parts");
      if (!truth(wanted)) {
        throw ValueError("empty pattern");
      }
      if (
        len(parts) < len(wanted) ||
        (len(parts) > len(wanted) && truth(attr(pattern.anchor, pattern, "anchor")))
      ) {
        return false;
      }
      return all(
        generator("PurePath.match.<locals>.<genexpr>(.0)", function* (source) {
          for (const [part, want] of source) {
            yield matches(part, want, case_sensitive);
          }
        })(rows(zip(reversed(parts), reversed(wanted)))),
      );
    }

    full_match(pattern, options) {
      const { case_sensitive = null } = keywords(options);
      if (!isinstance(pattern, PurePath)) {
        pattern = this.with_segments(pattern);
      }
      return _all_match(list(this.parts), list(attr(pattern.parts, pattern, "parts")), case_sensitive);
    }
  },
  {
    __new__: "@staticmethod (cls, *args, **kwargs)",
    __init__: "(self, *args)",
    _made: "(self, root, tail)",
    with_segments: "(self, *pathsegments)",
    __reduce__: "(self)",
    __str__: "(self)",
    __fspath__: "(self)",
    __bytes__: "(self)",
    __repr__: "(self)",
    __hash__: "(self)",
    __eq__: "(self, other)",
    _parts: "(self)",
    __lt__: "(self, other)",
    __le__: "(self, other)",
    __gt__: "(self, other)",
    __ge__: "(self, other)",
    __truediv__: "(self, key)",
    __rtruediv__: "(self, key)",
    joinpath: "(self, *pathsegments)",
    as_posix: "(self)",
    as_uri: "(self)",
    drive: "@property",
    root: "@property",
    anchor: "@property",
    parts: "@property",
    name: "@property",
    suffix: "@property",
    suffixes: "@property",
    stem: "@property",
    parent: "@property",
    parents: "@property",
    with_name: "(self, name)",
    with_stem: "(self, stem)",
    with_suffix: "(self, suffix)",
    relative_to: "(self, other, *, walk_up=)",
    is_relative_to: "(self, other)",
    is_absolute: "(self)",
    is_reserved: "(self)",
    match: "(self, path_pattern, *, case_sensitive=)",
    full_match: "(self, pattern, *, case_sensitive=)",
  },
  { module: "pathlib" },
);

export function matches(part, pattern, case_sensitive) {
  const flags = case_sensitive === false ? re.IGNORECASE : 0;
  return re.match(fnmatch.translate(pattern), part, flags) != null;
}
def("matches(part, pattern, case_sensitive)", matches, { module: "pathlib" });

function _all_match(parts, patterns, case_sensitive) {
  if (!truth(patterns)) {
    return !truth(parts);
  }
  if (eq(getitem(patterns, 0), "**")) {
    const rest = getitem(patterns, slice$1(1, null));
    return any(
      generator("_all_match.<locals>.<genexpr>(.0)", function* (source) {
        for (const i of source) {
          yield _all_match(getitem(parts, slice$1(i, null)), rest, case_sensitive);
        }
      })(each(range(len(parts) + 1))),
    );
  }
  if (!truth(parts) || !matches(getitem(parts, 0), getitem(patterns, 0), case_sensitive)) {
    return false;
  }
  return _all_match(getitem(parts, slice$1(1, null)), getitem(patterns, slice$1(1, null)), case_sensitive);
}
def("_all_match(parts, patterns, case_sensitive)", _all_match, { module: "pathlib" });

export const PurePosixPath = /* @__PURE__ */ define_class(
  "PurePosixPath",
  [PurePath],
  class {},
  {},
  {
    module: "pathlib",
  },
);

export const PureWindowsPath = /* @__PURE__ */ define_class(
  "PureWindowsPath",
  [PurePath],
  class {
    static __new__(cls, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      throw NotImplementedError("pathlib.PureWindowsPath is not in the subset");
    }
  },
  { __new__: "@staticmethod (cls, *args, **kwargs)" },
  { module: "pathlib" },
);
