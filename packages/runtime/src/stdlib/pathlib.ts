// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pathlib.py by `npm run library:python`. Do not edit.
/**
 * Paths as objects.
 *
 * Source: Library Reference, `pathlib`; the words of errors are CPython's.
 */

import { call_special } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { call, def, describe } from "../objects/call.ts";
import { eq, ge, gt, is_, le, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_from } from "../objects/dict.ts";
import {
  IndexError,
  NotImplementedError,
  RuntimeError,
  TypeError,
  ValueError,
} from "../objects/exceptions.ts";
import { format } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { generator, yield_from } from "../objects/generator.ts";
import { type_of } from "../objects/object.ts";
import { FileNotFoundError, OSError } from "../objects/os-errors.ts";
import { keywords, kw } from "../objects/signature.ts";
import { NotImplemented } from "../objects/singletons.ts";
import { slice_of as slice$1 } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { all } from "../semantics/builtins/all.ts";
import { any } from "../semantics/builtins/any.ts";
import { bytearray, bytes } from "../semantics/builtins/bytes.ts";
import { chr } from "../semantics/builtins/characters.ts";
import { enumerate } from "../semantics/builtins/enumerate.ts";
import { hasattr } from "../semantics/builtins/getattr.ts";
import { hash } from "../semantics/builtins/hash.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { object } from "../semantics/builtins/object.ts";
import { range } from "../semantics/builtins/range.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { reversed } from "../semantics/builtins/reversed.ts";
import { set } from "../semantics/builtins/set.ts";
import { slice } from "../semantics/builtins/slice.ts";
import { str } from "../semantics/builtins/str.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { zip } from "../semantics/builtins/zip.ts";
import { add as add$1 } from "../semantics/methods/add.ts";
import { append } from "../semantics/methods/append.ts";
import { decode, indices } from "../semantics/methods/delegated.ts";
import { close } from "../semantics/methods/driving.ts";
import { join } from "../semantics/methods/joining.ts";
import { endswith, rfind, startswith } from "../semantics/methods/searching.ts";
import { lstrip, split } from "../semantics/methods/splitting.ts";
import { encode } from "../semantics/methods/translating.ts";
import { add, mul, neg, sub } from "../semantics/operators/arithmetic.ts";
import { and_ } from "../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { spread } from "../semantics/protocols/calls.ts";
import { enter } from "../semantics/protocols/contexts.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  relax,
} from "../semantics/protocols/exceptions.ts";
import { each, each_temporary, rows } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import * as fnmatch from "./fnmatch.ts";
import * as io from "./io.ts";
import * as _path from "./os/path.ts";
import * as os from "./os.ts";
import * as re from "./re.ts";

export const UnsupportedOperation = /* @__PURE__ */ define_class(
  "UnsupportedOperation",
  [NotImplementedError],
  class {},
  {},
  {
    module: "pathlib",
  },
);

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
        if (!matches(exception, TypeError)) throw error;
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
        if (!matches(exception, TypeError)) throw error;
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
        for (const entry$1 of rows(enumerate([other, ...spread(attr(other.parents, other, "parents"))]))) {
          [step, path] = unpack(entry$1, 2);
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
            yield _matches(part, want, case_sensitive);
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

function _matches(part, pattern, case_sensitive) {
  const flags = case_sensitive === false ? re.IGNORECASE : 0;
  return re.match(fnmatch.translate(pattern), part, flags) != null;
}
def("_matches(part, pattern, case_sensitive)", _matches, { module: "pathlib" });

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
  if (!truth(parts) || !_matches(getitem(parts, 0), getitem(patterns, 0), case_sensitive)) {
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

export const Path = /* @__PURE__ */ define_class(
  "Path",
  [PurePath],
  class {
    static __new__(cls, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (is_(cls, Path)) {
        cls = PosixPath;
      }
      return call_special(object, "__new__", cls);
    }

    static cwd() {
      const cls = this;
      return call(cls, os.getcwd());
    }

    static home() {
      const cls = this;
      return call_method(call(cls, "~"), "expanduser");
    }

    static from_uri(uri) {
      const cls = this;
      if (!truth(startswith(uri, "file:"))) {
        throw ValueError(`URI does not start with 'file:': ${repr(uri)}`);
      }
      let path = getitem(uri, slice$1(5, null));
      if (eq(getitem(path, slice$1(null, 3)), "///")) {
        path = getitem(path, slice$1(2, null));
      } else if (eq(getitem(path, slice$1(null, 12)), "//localhost/")) {
        path = getitem(path, slice$1(11, null));
      }
      const raw = encode(path);
      const data = bytearray();
      let at = 0;
      while (at < len(raw)) {
        if (eq(getitem(raw, at), 37)) {
          append(data, int(decode(getitem(raw, slice$1(add(at, 1), add(at, 3)))), 16));
          at = add(at, 3);
        } else {
          append(data, getitem(raw, at));
          at = add(at, 1);
        }
      }
      const made = call(cls, os.fsdecode(bytes(data)));
      if (!truth(call_method(made, "is_absolute"))) {
        throw ValueError(`URI is not absolute: ${repr(uri)}`);
      }
      return made;
    }

    stat(options) {
      const { follow_symlinks = true } = keywords(options);
      return os.stat(this, kw({ follow_symlinks: follow_symlinks }));
    }

    lstat() {
      return os.lstat(this);
    }

    exists(options) {
      const { follow_symlinks = true } = keywords(options);
      return truth(follow_symlinks) ? _path.exists(this) : _path.lexists(this);
    }

    _kind(kind, follow_symlinks = true) {
      let value;
      const outer = expect([OSError, ValueError]);
      try {
        return eq(
          and_(
            attr(
              (value = this.stat(
                kw({
                  follow_symlinks: follow_symlinks,
                }),
              )).st_mode,
              value,
              "st_mode",
            ),
            61440,
          ),
          kind,
        );
      } catch (error) {
        const exception = anticipated(error);
        if (!matches(exception, tuple_of(OSError, ValueError))) throw error;
        return false;
      } finally {
        relax(outer);
      }
    }

    is_dir(options) {
      const { follow_symlinks = true } = keywords(options);
      return this._kind(16384, follow_symlinks);
    }

    is_file(options) {
      const { follow_symlinks = true } = keywords(options);
      return this._kind(32768, follow_symlinks);
    }

    is_symlink() {
      return _path.islink(this);
    }

    is_junction() {
      return false;
    }

    is_mount() {
      return _path.ismount(this);
    }

    is_block_device() {
      return this._kind(24576);
    }

    is_char_device() {
      return this._kind(8192);
    }

    is_fifo() {
      return this._kind(4096);
    }

    is_socket() {
      return this._kind(49152);
    }

    samefile(other_path) {
      return _path.samefile(this, other_path);
    }

    open(mode = "r", buffering = -1, encoding = null, errors = null, newline = null) {
      return io.open(this, mode, buffering, encoding, errors, newline);
    }

    read_bytes() {
      const manager = enter(this.open("rb"));
      const f = manager.value;
      try {
        return call_method(f, "read");
      } catch (error) {
        manager.raised(error);
      } finally {
        manager.exit();
      }
    }

    read_text(encoding = null, errors = null, newline = null) {
      const manager = enter(this.open("r", -1, encoding, errors, newline));
      const f = manager.value;
      try {
        return call_method(f, "read");
      } catch (error) {
        manager.raised(error);
      } finally {
        manager.exit();
      }
    }

    write_bytes(data) {
      const manager = enter(this.open("wb"));
      const f = manager.value;
      try {
        return call_method(f, "write", data);
      } catch (error) {
        manager.raised(error);
      } finally {
        manager.exit();
      }
    }

    write_text(data, encoding = null, errors = null, newline = null) {
      let value;
      if (!isinstance(data, str)) {
        throw TypeError(
          `data must be str, not ${formatted(attr((value = type_of(data)).__name__, value, "__name__"))}`,
        );
      }
      const manager = enter(this.open("w", -1, encoding, errors, newline));
      const f = manager.value;
      try {
        return call_method(f, "write", data);
      } catch (error) {
        manager.raised(error);
      } finally {
        manager.exit();
      }
    }

    _child(name) {
      return this._made(this._root, add(this._tail, [name]));
    }

    iterdir() {
      const self = this;
      return generator("Path.iterdir.<locals>.<genexpr>(.0)", function* (source) {
        for (const name of source) {
          yield self._child(name);
        }
      })(each(os.listdir(self)));
    }

    glob(pattern, options) {
      const { case_sensitive = null, recurse_symlinks = false } = keywords(options);
      return _select(this, _glob_parts(pattern), case_sensitive, recurse_symlinks);
    }

    rglob(pattern, options) {
      const { case_sensitive = null, recurse_symlinks = false } = keywords(options);
      return _select(this, ["**", ...each(_glob_parts(pattern))], case_sensitive, recurse_symlinks);
    }

    *walk(top_down = true, on_error = null, follow_symlinks = false) {
      for (const entry$1 of rows(os.walk(str(this), top_down, on_error, follow_symlinks))) {
        const [top, directories, files] = unpack(entry$1, 3);
        yield tuple_of(this.with_segments(top), directories, files);
      }
    }

    absolute() {
      return truth(this.is_absolute()) ? this : this.with_segments(os.getcwd(), this);
    }

    resolve(strict = false) {
      return this.with_segments(_path.realpath(this, kw({ strict: strict })));
    }

    expanduser() {
      if (
        truth(this._root) ||
        !truth(this._tail) ||
        ne(getitem(getitem(this._tail, 0), slice$1(null, 1)), "~")
      ) {
        return this;
      }
      const home = _path.expanduser(getitem(this._tail, 0));
      if (eq(getitem(home, slice$1(null, 1)), "~")) {
        throw RuntimeError("Could not determine home directory.");
      }
      return this.with_segments(home, ...spread(getitem(this._tail, slice$1(1, null))));
    }

    touch(mode = 438, exist_ok = true) {
      if (truth(exist_ok) && truth(this.exists())) {
        os.utime(this);
        return null;
      }
      close(this.open(!truth(exist_ok) ? "x" : "a"));
      return null;
    }

    mkdir(mode = 511, parents = false, exist_ok = false) {
      try {
        os.mkdir(this, mode);
      } catch (error) {
        const exception = caught(error);
        if (matches(exception, FileNotFoundError)) {
          const outer = handling(exception);
          try {
            if (!truth(parents) || eq(this.parent, this)) {
              throw exception;
            }
            call_method(this.parent, "mkdir", kw({ parents: true, exist_ok: true }));
            this.mkdir(mode, false, exist_ok);
          } catch (inner) {
            throw chain(inner, exception);
          } finally {
            handled(outer);
          }
        } else if (matches(exception, OSError)) {
          const outer$1 = handling(exception);
          try {
            if (!truth(exist_ok) || !truth(this.is_dir())) {
              throw exception;
            }
          } catch (inner) {
            throw chain(inner, exception);
          } finally {
            handled(outer$1);
          }
        } else throw error;
      }
      return null;
    }

    chmod(mode, options) {
      const { follow_symlinks = true } = keywords(options);
      os.chmod(this, mode);
      return null;
    }

    unlink(missing_ok = false) {
      try {
        os.unlink(this);
      } catch (error) {
        const exception = caught(error);
        if (!matches(exception, FileNotFoundError)) throw error;
        if (!truth(missing_ok)) {
          throw exception;
        }
      }
      return null;
    }

    rmdir() {
      os.rmdir(this);
      return null;
    }

    rename(target) {
      os.rename(this, target);
      return this.with_segments(target);
    }

    replace(target) {
      os.replace(this, target);
      return this.with_segments(target);
    }

    symlink_to(target, target_is_directory = false) {
      os.symlink(target, this);
      return null;
    }

    hardlink_to(target) {
      os.link(target, this);
      return null;
    }

    readlink() {
      return this.with_segments(os.readlink(this));
    }

    owner(options) {
      const { follow_symlinks = true } = keywords(options);
      throw UnsupportedOperation("Path.owner() is unsupported on this system");
    }

    group(options) {
      const { follow_symlinks = true } = keywords(options);
      throw UnsupportedOperation("Path.group() is unsupported on this system");
    }
  },
  {
    __new__: "@staticmethod (cls, *args, **kwargs)",
    cwd: "@classmethod (cls)",
    home: "@classmethod (cls)",
    from_uri: "@classmethod (cls, uri)",
    stat: "(self, *, follow_symlinks=)",
    lstat: "(self)",
    exists: "(self, *, follow_symlinks=)",
    _kind: "(self, kind, follow_symlinks=)",
    is_dir: "(self, *, follow_symlinks=)",
    is_file: "(self, *, follow_symlinks=)",
    is_symlink: "(self)",
    is_junction: "(self)",
    is_mount: "(self)",
    is_block_device: "(self)",
    is_char_device: "(self)",
    is_fifo: "(self)",
    is_socket: "(self)",
    samefile: "(self, other_path)",
    open: "(self, mode=, buffering=, encoding=, errors=, newline=)",
    read_bytes: "(self)",
    read_text: "(self, encoding=, errors=, newline=)",
    write_bytes: "(self, data)",
    write_text: "(self, data, encoding=, errors=, newline=)",
    _child: "(self, name)",
    iterdir: "(self)",
    glob: "(self, pattern, *, case_sensitive=, recurse_symlinks=)",
    rglob: "(self, pattern, *, case_sensitive=, recurse_symlinks=)",
    walk: "(self, top_down=, on_error=, follow_symlinks=)",
    absolute: "(self)",
    resolve: "(self, strict=)",
    expanduser: "(self)",
    touch: "(self, mode=, exist_ok=)",
    mkdir: "(self, mode=, parents=, exist_ok=)",
    chmod: "(self, mode, *, follow_symlinks=)",
    unlink: "(self, missing_ok=)",
    rmdir: "(self)",
    rename: "(self, target)",
    replace: "(self, target)",
    symlink_to: "(self, target, target_is_directory=)",
    hardlink_to: "(self, target)",
    readlink: "(self)",
    owner: "(self, *, follow_symlinks=)",
    group: "(self, *, follow_symlinks=)",
  },
  { module: "pathlib", generator },
);

function _glob_parts(pattern) {
  const text = os.fspath(pattern);
  if (truth(startswith(text, "/"))) {
    throw NotImplementedError("Non-relative patterns are unsupported");
  }
  const parts = [];
  for (const part of each(split(text, "/"))) {
    if (truth(part) && ne(part, ".")) {
      parts.push(part);
    }
  }
  if (!(parts.length > 0)) {
    throw ValueError(`Unacceptable pattern: ${repr(call(PosixPath, text))}`);
  }
  if (truth(endswith(text, "/"))) {
    parts.push("");
  }
  return parts;
}
def("_glob_parts(pattern)", _glob_parts, { module: "pathlib" });

function _entries(path) {
  const outer = expect(OSError);
  try {
    return list(os.scandir(str(path)));
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, OSError)) throw error;
    return [];
  } finally {
    relax(outer);
  }
}
def("_entries(path)", _entries, { module: "pathlib" });

/** The paths below `path` that a pattern picks out, a directory at a time. */
const _select = /* @__PURE__ */ describe(
  generator("_select(path, parts, case_sensitive, follow)", function* (path, parts, case_sensitive, follow) {
    if (!truth(parts)) {
      yield path;
      return null;
    }
    let [part, rest] = [getitem(parts, 0), getitem(parts, slice$1(1, null))];
    if (eq(part, "")) {
      if (truth(call_method(path, "is_dir"))) {
        yield path;
      }
    } else if (eq(part, "**")) {
      while (truth(rest) && eq(getitem(rest, 0), "**")) {
        rest = getitem(rest, slice$1(1, null));
      }
      if (truth(rest)) {
        const seen = set();
        for (const directory of each_temporary(_directories(path, follow))) {
          for (const found of each_temporary(_select(directory, rest, case_sensitive, follow))) {
            if (not_contains(seen, found)) {
              add$1(seen, found);
              yield found;
            }
          }
        }
      } else {
        for (const directory of each_temporary(_directories(path, follow))) {
          yield directory;
          for (const entry of each(_entries(directory))) {
            if (!truth(call_method(entry, "is_dir", kw({ follow_symlinks: follow })))) {
              yield call_method(directory, "_child", attribute(entry, "name"));
            }
          }
        }
      }
    } else if (eq(part, "..")) {
      yield* yield_from(_select(call_method(path, "_child", part), rest, case_sensitive, follow));
    } else if (
      case_sensitive == null &&
      !any(
        generator("_select.<locals>.<genexpr>(.0)", function* (source) {
          for (const c of source) {
            yield contains(part, c);
          }
        })(each("*?[")),
      )
    ) {
      const child = call_method(path, "_child", part);
      if (truth(rest) || truth(call_method(child, "exists", kw({ follow_symlinks: false })))) {
        yield* yield_from(_select(child, rest, case_sensitive, follow));
      }
    } else {
      for (const entry of each(_entries(path))) {
        if (
          _matches(attribute(entry, "name"), part, case_sensitive) &&
          (!truth(rest) || truth(call_method(entry, "is_dir")))
        ) {
          yield* yield_from(
            _select(call_method(path, "_child", attribute(entry, "name")), rest, case_sensitive, follow),
          );
        }
      }
    }
  }),
  { module: "pathlib" },
);

const _directories = /* @__PURE__ */ describe(
  generator("_directories(path, follow)", function* (path, follow) {
    if (!truth(call_method(path, "is_dir"))) {
      return null;
    }
    yield path;
    for (const entry of each(_entries(path))) {
      if (truth(call_method(entry, "is_dir", kw({ follow_symlinks: follow })))) {
        yield* yield_from(_directories(call_method(path, "_child", attribute(entry, "name")), follow));
      }
    }
  }),
  { module: "pathlib" },
);

export const PosixPath = /* @__PURE__ */ define_class(
  "PosixPath",
  [Path, PurePosixPath],
  class {},
  {},
  {
    module: "pathlib",
  },
);

export const WindowsPath = /* @__PURE__ */ define_class(
  "WindowsPath",
  [Path, PureWindowsPath],
  class {
    static __new__(cls, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      throw UnsupportedOperation("cannot instantiate 'WindowsPath' on your system");
    }
  },
  { __new__: "@staticmethod (cls, *args, **kwargs)" },
  { module: "pathlib" },
);
