// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/os/path.py by `npm run library:python`. Do not edit.
/**
 * `os.path`: paths as POSIX writes them, str or bytes.
 *
 * Source: Library Reference, `os.path`; the words of errors are CPython's.
 */

import { attr } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, is_not, le, lt, ne } from "../../objects/comparison.ts";
import { dict_of } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { formatted } from "../../objects/formatted.ts";
import * as _files from "../../objects/host-files.ts";
import { type_of } from "../../objects/object.ts";
import { OSError } from "../../objects/os-errors.ts";
import { set_of } from "../../objects/set.ts";
import { keywords } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { bytes } from "../../semantics/builtins/bytes.ts";
import { enumerate } from "../../semantics/builtins/enumerate.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { map } from "../../semantics/builtins/map.ts";
import { reversed } from "../../semantics/builtins/reversed.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { append } from "../../semantics/methods/append.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { extend } from "../../semantics/methods/extend.ts";
import { join as join$1 } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { isalnum, isascii } from "../../semantics/methods/questions.ts";
import { reverse } from "../../semantics/methods/reverse.ts";
import { endswith, find, rfind, startswith } from "../../semantics/methods/searching.ts";
import { rstrip, split as split$1 } from "../../semantics/methods/splitting.ts";
import { encode } from "../../semantics/methods/translating.ts";
import { add, mul, sub, truediv } from "../../semantics/operators/arithmetic.ts";
import { and_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import {
  anticipated,
  caught,
  expect,
  matches,
  raise_from,
  relax,
} from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { fs_path } from "../io/raw.ts";

export const curdir = ".";
export const pardir = "..";
export const extsep = ".";
export const sep = "/";
export const pathsep = ":";
export const defpath = "/bin:/usr/bin";
export const altsep = null;
export const devnull = "/dev/null";
export const supports_unicode_filenames = false;

function _like(path, text) {
  return isinstance(path, bytes) ? encode(text) : text;
}
def("_like(path, text)", _like, { module: "os" });

function _check_kinds(name, first, others) {
  for (const other of each(others)) {
    if (is_not(isinstance(other, bytes), isinstance(first, bytes))) {
      throw raise_from(TypeError("Can't mix strings and bytes in path components"), null);
    }
  }
  return null;
}
def("_check_kinds(name, first, others)", _check_kinds, { module: "os" });

function _part(name, path) {
  let value$1;
  const convert = getattr(path, "__fspath__", null);
  if (!isinstance(path, tuple_of(str, bytes)) && convert == null) {
    throw TypeError(
      `${formatted(name)}() argument must be str, bytes, or os.PathLike object, not '${formatted(attr((value$1 = type_of(path)).__name__, value$1, "__name__"))}'`,
    );
  }
  return call(fs_path, path);
}
def("_part(name, path)", _part, { module: "os" });

export function normcase(s) {
  return call(fs_path, s);
}
def("normcase(s)", normcase, { module: "os" });

export function isabs(s) {
  s = call(fs_path, s);
  return startswith(s, _like(s, "/"));
}
def("isabs(s)", isabs, { module: "os" });

export function join(a, ...p$) {
  const p = tuple_from(p$);
  a = call(fs_path, a);
  const parts = Array.from(each(p), (part) => _part("join", part));
  _check_kinds("join", a, parts);
  const slash = _like(a, "/");
  let path = a;
  for (const part of each(parts)) {
    if (truth(startswith(part, slash))) {
      path = part;
    } else if (!truth(path) || truth(endswith(path, slash))) {
      path = iadd(path, part);
    } else {
      path = iadd(path, add(slash, part));
    }
  }
  return path;
}
def("join(a, /, *p)", join, { module: "os" });

export function split(p) {
  p = call(fs_path, p);
  const slash = _like(p, "/");
  const at = add(rfind(p, slash), 1);
  const [head, tail] = [getitem(p, slice(null, at)), getitem(p, slice(at, null))];
  const stripped = rstrip(head, slash);
  return tuple_of(truth(stripped) ? stripped : head, tail);
}
def("split(p)", split, { module: "os" });

export function splitext(p) {
  p = call(fs_path, p);
  const [dot, slash] = [_like(p, "."), _like(p, "/")];
  let name = add(rfind(p, slash), 1);
  const at = rfind(p, dot);
  // Dots at the beginning of a name begin no extension.
  while (lt(name, at) && eq(getitem(p, slice(name, add(name, 1))), dot)) {
    name = iadd(name, 1);
  }
  if (le(at, sub(name, 1)) || lt(at, name) || eq(getitem(p, slice(name, at)), getitem(p, slice(null, 0)))) {
    return tuple_of(p, getitem(p, slice(null, 0)));
  }
  return tuple_of(getitem(p, slice(null, at)), getitem(p, slice(at, null)));
}
def("splitext(p)", splitext, { module: "os" });

export function splitdrive(p) {
  p = call(fs_path, p);
  return tuple_of(getitem(p, slice(null, 0)), p);
}
def("splitdrive(p)", splitdrive, { module: "os" });

export function splitroot(p) {
  p = call(fs_path, p);
  const slash = _like(p, "/");
  if (!truth(startswith(p, slash))) {
    return tuple_of(getitem(p, slice(null, 0)), getitem(p, slice(null, 0)), p);
  }
  if (eq(getitem(p, slice(1, 2)), slash) && ne(getitem(p, slice(2, 3)), slash)) {
    return tuple_of(getitem(p, slice(null, 0)), getitem(p, slice(null, 2)), getitem(p, slice(2, null)));
  }
  return tuple_of(getitem(p, slice(null, 0)), getitem(p, slice(null, 1)), getitem(p, slice(1, null)));
}
def("splitroot(p)", splitroot, { module: "os" });

export function basename(p) {
  return getitem(split(p), 1);
}
def("basename(p)", basename, { module: "os" });

export function dirname(p) {
  return getitem(split(p), 0);
}
def("dirname(p)", dirname, { module: "os" });

export function normpath(path) {
  let value$1;
  path = call(fs_path, path);
  const [slash, dot, dots] = [_like(path, "/"), _like(path, "."), _like(path, "..")];
  if (!truth(path)) {
    return dot;
  }
  let _, root;
  [_, root, path] = unpack(splitroot(path), 3);
  const kept = [];
  for (const part of each(split$1(path, slash))) {
    if (!truth(part) || eq(part, dot)) {
      continue;
    }
    if (
      ne(part, dots) ||
      (!truth(root) && !(kept.length > 0)) ||
      (kept.length > 0 && eq(getitem(kept, -1), dots))
    ) {
      kept.push(part);
    } else if (kept.length > 0) {
      pop(kept);
    }
  }
  return truth((value$1 = add(root, join$1(slash, kept)))) ? value$1 : dot;
}
def("normpath(path)", normpath, { module: "os" });

function _current(path) {
  return _like(path, call(attr(_files.current_directory, _files, "current_directory")));
}
def("_current(path)", _current, { module: "os" });

export function abspath(path) {
  path = call(fs_path, path);
  if (!truth(isabs(path))) {
    path = join(_current(path), path);
  }
  return normpath(path);
}
def("abspath(path)", abspath, { module: "os" });

export function relpath(path, start = null) {
  let value$1;
  path = call(fs_path, path);
  if (!truth(path)) {
    throw ValueError("no path specified");
  }
  start = start == null ? _like(path, ".") : call(fs_path, start);
  _check_kinds("relpath", path, [start]);
  const [slash, dots] = [_like(path, "/"), _like(path, "..")];
  const here = [];
  for (const part of each(split$1(abspath(start), slash))) {
    if (truth(part)) {
      here.push(part);
    }
  }
  const there = [];
  for (const part of each(split$1(abspath(path), slash))) {
    if (truth(part)) {
      there.push(part);
    }
  }
  const same = len(commonprefix([here, there]));
  return truth(
    (value$1 = join$1(slash, add(mul([dots], len(here) - same), getitem(there, slice(same, null))))),
  )
    ? value$1
    : _like(path, ".");
}
def("relpath(path, start=)", relpath, { module: "os" });

export function commonprefix(m) {
  if (!truth(m)) {
    return "";
  }
  if (!isinstance(getitem(m, 0), tuple_of(list, tuple))) {
    m = tuple(map(fs_path, m));
  }
  const [first, last] = [min(m), max(m)];
  for (const [i, c] of rows(enumerate(first))) {
    if (ne(c, getitem(last, i))) {
      return getitem(first, slice(null, i));
    }
  }
  return first;
}
def("commonprefix(m)", commonprefix, { module: "os" });

export function commonpath(paths) {
  paths = tuple(map(fs_path, paths));
  if (!truth(paths)) {
    throw ValueError("commonpath() arg is an empty sequence");
  }
  _check_kinds("commonpath", getitem(paths, 0), paths);
  const [slash, dot] = [_like(getitem(paths, 0), "/"), _like(getitem(paths, 0), ".")];
  const absolute = set_of();
  for (const path of each(paths)) {
    absolute.add(startswith(path, slash));
  }
  if (len(absolute) > 1) {
    throw raise_from(ValueError("Can't mix absolute and relative paths"), null);
  }
  const parts = Array.from(each(paths), (path) =>
    (() => {
      const result$1 = [];
      for (const part of each(split$1(path, slash))) {
        if (truth(part) && ne(part, dot)) {
          result$1.push(part);
        }
      }
      return result$1;
    })(),
  );
  return add(
    contains(absolute, true) ? slash : getitem(slash, slice(null, 0)),
    join$1(slash, commonprefix(parts)),
  );
}
def("commonpath(paths)", commonpath, { module: "os" });

export function expanduser(path) {
  let value$1;
  path = call(fs_path, path);
  const slash = _like(path, "/");
  if (!truth(startswith(path, _like(path, "~")))) {
    return path;
  }
  let at = find(path, slash, 1);
  if (lt(at, 0)) {
    at = len(path);
  }
  const home = eq(at, 1) ? call(attr(_files.home_directory, _files, "home_directory")) : null;
  if (home == null) {
    return path;
  }
  return truth((value$1 = add(rstrip(_like(path, home), slash), getitem(path, slice(at, null)))))
    ? value$1
    : slash;
}
def("expanduser(path)", expanduser, { module: "os" });

export function expandvars(path) {
  path = call(fs_path, path);
  const is_bytes = isinstance(path, bytes);
  const text = is_bytes ? decode(path) : path;
  let result = "";
  let at = 0;
  while (lt(at, len(text))) {
    let end = add(at, 1);
    let name = null;
    if (eq(getitem(text, at), "$") && eq(getitem(text, slice(end, add(end, 1))), "{")) {
      const close = find(text, "}", end);
      if (ge(close, 0)) {
        name = getitem(text, slice(add(end, 1), close));
        end = add(close, 1);
      }
    } else if (eq(getitem(text, at), "$")) {
      while (
        lt(end, len(text)) &&
        truth(isascii(getitem(text, end))) &&
        (truth(isalnum(getitem(text, end))) || eq(getitem(text, end), "_"))
      ) {
        end = iadd(end, 1);
      }
      name = getitem(text, slice(add(at, 1), end));
    }
    const value = truth(name) ? call(attr(_files.environment_get, _files, "environment_get"), name) : null;
    result = iadd(result, value == null ? getitem(text, slice(at, end)) : value);
    at = end;
  }
  return is_bytes ? encode(result) : result;
}
def("expandvars(path)", expandvars, { module: "os" });

/** The kind of a file; 0 when it is not there. */
function _mode(path, follow = true) {
  const outer = expect([OSError, ValueError]);
  try {
    return getitem(
      call(
        attr(_files.stat_numbers, _files, "stat_numbers"),
        isinstance(path, int) ? path : call(fs_path, path),
        follow,
      ),
      0,
    );
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, tuple_of(OSError, ValueError))) throw error;
    return 0;
  } finally {
    relax(outer);
  }
}
def("_mode(path, follow=)", _mode, { module: "os" });

export function exists(path) {
  return ne(_mode(path), 0);
}
def("exists(path)", exists, { module: "os" });

export function lexists(path) {
  return ne(_mode(path, false), 0);
}
def("lexists(path)", lexists, { module: "os" });

export function isfile(path) {
  return eq(and_(_mode(path), 61440), 32768);
}
def("isfile(path)", isfile, { module: "os" });

export function isdir(s) {
  return eq(and_(_mode(s), 61440), 16384);
}
def("isdir(s)", isdir, { module: "os" });

export function islink(path) {
  return eq(and_(_mode(path, false), 61440), 40960);
}
def("islink(path)", islink, { module: "os" });

export function isjunction(path) {
  call(fs_path, path);
  return false;
}
def("isjunction(path)", isjunction, { module: "os" });

export function isdevdrive(path) {
  call(fs_path, path);
  return false;
}
def("isdevdrive(path)", isdevdrive, { module: "os" });

export function ismount(path) {
  let value$1;
  let here, above;
  const outer = expect([OSError, ValueError]);
  try {
    here = call(attr(_files.stat_numbers, _files, "stat_numbers"), call(fs_path, path), false);
    above = call(
      attr(_files.stat_numbers, _files, "stat_numbers"),
      join(path, _like(call(fs_path, path), "..")),
      false,
    );
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, tuple_of(OSError, ValueError))) throw error;
    return false;
  } finally {
    relax(outer);
  }
  if (eq(and_(getitem(here, 0), 61440), 40960)) {
    return false;
  }
  return truth((value$1 = ne(getitem(here, 2), getitem(above, 2))))
    ? value$1
    : eq(getitem(here, 1), getitem(above, 1));
}
def("ismount(path)", ismount, { module: "os" });

export function getsize(filename) {
  return getitem(
    call(
      attr(_files.stat_numbers, _files, "stat_numbers"),
      isinstance(filename, int) ? filename : call(fs_path, filename),
      true,
    ),
    6,
  );
}
def("getsize(filename)", getsize, { module: "os" });

export function getatime(filename) {
  return truediv(
    getitem(call(attr(_files.stat_numbers, _files, "stat_numbers"), call(fs_path, filename), true), 7),
    float(1000000000),
  );
}
def("getatime(filename)", getatime, { module: "os" });

export function getmtime(filename) {
  return truediv(
    getitem(call(attr(_files.stat_numbers, _files, "stat_numbers"), call(fs_path, filename), true), 8),
    float(1000000000),
  );
}
def("getmtime(filename)", getmtime, { module: "os" });

export function getctime(filename) {
  return truediv(
    getitem(call(attr(_files.stat_numbers, _files, "stat_numbers"), call(fs_path, filename), true), 9),
    float(1000000000),
  );
}
def("getctime(filename)", getctime, { module: "os" });

export function samefile(f1, f2) {
  let value$1;
  const a = call(attr(_files.stat_numbers, _files, "stat_numbers"), call(fs_path, f1), true);
  const b = call(attr(_files.stat_numbers, _files, "stat_numbers"), call(fs_path, f2), true);
  return truth((value$1 = eq(getitem(a, 1), getitem(b, 1)))) ? eq(getitem(a, 2), getitem(b, 2)) : value$1;
}
def("samefile(f1, f2)", samefile, { module: "os" });

export function samestat(s1, s2) {
  let value$1;
  return truth((value$1 = eq(attr(s1.st_ino, s1, "st_ino"), attr(s2.st_ino, s2, "st_ino"))))
    ? eq(attr(s1.st_dev, s1, "st_dev"), attr(s2.st_dev, s2, "st_dev"))
    : value$1;
}
def("samestat(s1, s2)", samestat, { module: "os" });

export function realpath(filename, options) {
  const { strict = false } = keywords(options);
  filename = call(fs_path, filename);
  const [slash, dot, dots] = [_like(filename, "/"), _like(filename, "."), _like(filename, "..")];
  let path = truth(isabs(filename)) ? slash : _current(filename);
  const rest = split$1(filename, slash);
  reverse(rest);
  const seen = dict_of();
  while (truth(rest)) {
    const name = pop(rest);
    if (name == null) {
      // Behind what a link led to: now it is known.
      setitem(seen, pop(rest), path);
      continue;
    }
    if (!truth(name) || eq(name, dot)) {
      continue;
    }
    if (eq(name, dots)) {
      path = dirname(path);
      continue;
    }
    const new$ = truth(endswith(path, slash)) ? add(path, name) : add(add(path, slash), name);
    let kind;
    try {
      kind = and_(getitem(call(attr(_files.stat_numbers, _files, "stat_numbers"), new$, false), 0), 61440);
    } catch (error) {
      const exception = caught(error);
      if (!matches(exception, OSError)) throw error;
      if (truth(strict)) {
        throw exception;
      }
      kind = 0;
    }
    if (ne(kind, 40960)) {
      path = new$;
      continue;
    }
    if (contains(seen, new$)) {
      const known = getitem(seen, new$);
      if (known != null) {
        path = known;
        continue;
      }
      if (truth(strict)) {
        call(attr(_files.stat_numbers, _files, "stat_numbers"), new$, true);
      }
      path = new$;
      continue;
    }
    setitem(seen, new$, null);
    const target = call(attr(_files.read_symlink, _files, "read_symlink"), new$);
    if (truth(startswith(target, slash))) {
      path = slash;
    }
    append(rest, new$);
    append(rest, null);
    extend(rest, reversed(split$1(target, slash)));
  }
  return path;
}
def("realpath(filename, *, strict=)", realpath, { module: "os" });
