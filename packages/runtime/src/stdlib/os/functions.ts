// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/os/functions.py by `npm run library:python`. Do not edit.
/**
 * `os`: files and directories.
 *
 * Source: Library Reference, `os`; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def, describe } from "../../objects/call.ts";
import { eq, is_, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from } from "../../objects/dict.ts";
import { NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator, yield_from } from "../../objects/generator.ts";
import * as _files from "../../objects/host-files.ts";
import { type_of } from "../../objects/object.ts";
import { FileExistsError, OSError } from "../../objects/os-errors.ts";
import { set_of } from "../../objects/set.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { memoryview } from "../../semantics/builtins/memoryview.ts";
import { next } from "../../semantics/builtins/next.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { join } from "../../semantics/methods/joining.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { encode } from "../../semantics/methods/translating.ts";
import { add, floordiv, truediv } from "../../semantics/operators/arithmetic.ts";
import { getitem, not_contains } from "../../semantics/operators/containers.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  relax,
} from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { ABC, abstractmethod } from "../abc.ts";
import { open as _open_file } from "../io/files.ts";
import { fs_path } from "../io/raw.ts";
import * as _path from "../os/path.ts";
import * as sys from "../sys.ts";

export const error = OSError;
export const name = eq(sys.platform, "win32") ? "nt" : "posix";
export const curdir = ".";
export const pardir = "..";
export const sep = "/";
export const extsep = ".";
export const altsep = null;
export const pathsep = ":";
export const defpath = "/bin:/usr/bin";
export const devnull = "/dev/null";
export const linesep = /* @__PURE__ */ call(attr(_files.host_line_end, _files, "host_line_end"));

export const F_OK = 0;
export const X_OK = 1;
export const W_OK = 2;
export const R_OK = 4;
export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;

/** What has `__fspath__`. */
export const PathLike = /* @__PURE__ */ define_class(
  "PathLike",
  [ABC],
  class {
    static __module__ = "os";

    static __fspath__ = call(
      abstractmethod,
      def(
        "PathLike.__fspath__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "os" },
      ),
    );

    static __subclasshook__(subclass) {
      const cls = this;
      if (is_(cls, PathLike)) {
        return hasattr(subclass, "__fspath__");
      }
      return NotImplemented;
    }

    static __class_getitem__(parameters) {
      const cls = this;
      return cls;
    }
  },
  {
    __subclasshook__: "@classmethod (cls, subclass)",
    __class_getitem__: "@classmethod (cls, parameters)",
  },
  { module: "os" },
);

export function fspath(path) {
  return call(fs_path, path);
}
def("fspath(path)", fspath, { module: "os" });

export function fsencode(filename) {
  filename = call(fs_path, filename);
  return isinstance(filename, str) ? encode(filename, "utf-8", "surrogateescape") : filename;
}
def("fsencode(filename)", fsencode, { module: "os" });

export function fsdecode(filename) {
  filename = call(fs_path, filename);
  return isinstance(filename, bytes) ? decode(filename, "utf-8", "surrogateescape") : filename;
}
def("fsdecode(filename)", fsdecode, { module: "os" });

export function getcwd() {
  return call(attr(_files.current_directory, _files, "current_directory"));
}
def("getcwd()", getcwd, { module: "os" });

export function getcwdb() {
  return fsencode(call(attr(_files.current_directory, _files, "current_directory")));
}
def("getcwdb()", getcwdb, { module: "os" });

export function chdir(path) {
  call(attr(_files.change_directory, _files, "change_directory"), _check("chdir", path));
  return null;
}
def("chdir(path)", chdir, { module: "os" });

/** A path, or CPython's words about what is none. */
function _check(function$, path, what = "string, bytes or os.PathLike") {
  let value$1;
  if (isinstance(path, tuple_of(str, bytes))) {
    return path;
  }
  if (hasattr(path, "__fspath__")) {
    return call(fs_path, path);
  }
  throw TypeError(
    `${formatted(function$)}: path should be ${formatted(what)}, not ${formatted(attr((value$1 = type_of(path)).__name__, value$1, "__name__"))}`,
  );
}
def("_check(function, path, what=)", _check, { module: "os" });

export function listdir(path = null) {
  path = path == null ? "." : _check("listdir", path, "string, bytes, os.PathLike, integer or None");
  return Array.from(rows(call(attr(_files.entries_of, _files, "entries_of"), path)), (entry$1) => {
    const [entry, _] = unpack(entry$1, 2);
    return entry;
  });
}
def("listdir(path=)", listdir, { module: "os" });

export const DirEntry = /* @__PURE__ */ define_class(
  "DirEntry",
  [],
  class {
    __init__(name, path, kind) {
      this.name = name;
      this.path = path;
      this._kind = kind;
    }

    is_dir(options) {
      const { follow_symlinks = true } = keywords(options);
      if (eq(this._kind, "l")) {
        return truth(follow_symlinks) ? call(attr(_path.isdir, _path, "isdir"), this.path) : follow_symlinks;
      }
      return eq(this._kind, "d");
    }

    is_file(options) {
      const { follow_symlinks = true } = keywords(options);
      if (eq(this._kind, "l")) {
        return truth(follow_symlinks)
          ? call(attr(_path.isfile, _path, "isfile"), this.path)
          : follow_symlinks;
      }
      return eq(this._kind, "f");
    }

    is_symlink() {
      return eq(this._kind, "l");
    }

    is_junction() {
      return false;
    }

    stat(options) {
      const { follow_symlinks = true } = keywords(options);
      return stat(this.path, kw({ follow_symlinks: follow_symlinks }));
    }

    inode() {
      let value$1;
      return attr((value$1 = lstat(this.path)).st_ino, value$1, "st_ino");
    }

    __fspath__() {
      return this.path;
    }

    __repr__() {
      return `<DirEntry ${repr(this.name)}>`;
    }
  },
  {
    __init__: "(self, name, path, kind)",
    is_dir: "(self, *, follow_symlinks=)",
    is_file: "(self, *, follow_symlinks=)",
    is_symlink: "(self)",
    is_junction: "(self)",
    stat: "(self, *, follow_symlinks=)",
    inode: "(self)",
    __fspath__: "(self)",
    __repr__: "(self)",
  },
  { module: "os" },
);

const _ScandirIterator = /* @__PURE__ */ define_class(
  "_ScandirIterator",
  [],
  class {
    __init__(entries) {
      this._entries = iter(entries);
    }

    __iter__() {
      return this;
    }

    __next__() {
      return next(this._entries);
    }

    close() {
      this._entries = iter(tuple_of());
      return null;
    }

    __enter__() {
      return this;
    }

    __exit__(...exc_info$) {
      const exc_info = tuple_from(exc_info$);
      this.close();
      return null;
    }
  },
  {
    __init__: "(self, entries)",
    __iter__: "(self)",
    __next__: "(self)",
    close: "(self)",
    __enter__: "(self)",
    __exit__: "(self, *exc_info)",
  },
  { module: "os" },
);

export function scandir(path = null) {
  path = path == null ? "." : _check("scandir", path, "string, bytes, os.PathLike, integer or None");
  return _ScandirIterator(
    Array.from(rows(call(attr(_files.entries_of, _files, "entries_of"), path)), (entry$1) => {
      const [entry, kind] = unpack(entry$1, 2);
      return DirEntry(entry, call(attr(_path.join, _path, "join", join), path, entry), kind);
    }),
  );
}
def("scandir(path=)", scandir, { module: "os" });

export function mkdir(path, mode = 511) {
  call(attr(_files.make_directory, _files, "make_directory"), _check("mkdir", path), mode);
  return null;
}
def("mkdir(path, mode=)", mkdir, { module: "os" });

export function makedirs(name, mode = 511, exist_ok = false) {
  let [head, tail] = unpack(call(attr(_path.split, _path, "split", split), name), 2);
  if (!truth(tail)) {
    [head, tail] = unpack(call(attr(_path.split, _path, "split", split), head), 2);
  }
  if (truth(head) && truth(tail) && !truth(call(attr(_path.exists, _path, "exists"), head))) {
    const outer = expect(FileExistsError);
    try {
      makedirs(head, undefined, exist_ok);
    } catch (thrown) {
      const exception = anticipated(thrown);
      if (!matches(exception, FileExistsError)) throw thrown;
    } finally {
      relax(outer);
    }
    if (eq(tail, isinstance(tail, str) ? "." : bytes_of("."))) {
      return null;
    }
  }
  try {
    mkdir(name, mode);
  } catch (thrown) {
    const exception = caught(thrown);
    if (!matches(exception, OSError)) throw thrown;
    const outer$1 = handling(exception);
    try {
      if (!truth(exist_ok) || !truth(call(attr(_path.isdir, _path, "isdir"), name))) {
        throw exception;
      }
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer$1);
    }
  }
  return null;
}
def("makedirs(name, mode=, exist_ok=)", makedirs, { module: "os" });

export function rmdir(path) {
  call(attr(_files.remove_directory, _files, "remove_directory"), _check("rmdir", path));
  return null;
}
def("rmdir(path)", rmdir, { module: "os" });

export function removedirs(name) {
  rmdir(name);
  let [head, tail] = unpack(call(attr(_path.split, _path, "split", split), name), 2);
  if (!truth(tail)) {
    [head, tail] = unpack(call(attr(_path.split, _path, "split", split), head), 2);
  }
  while (truth(head) && truth(tail)) {
    const outer = expect(OSError);
    try {
      rmdir(head);
    } catch (thrown) {
      const exception = anticipated(thrown);
      if (!matches(exception, OSError)) throw thrown;
      break;
    } finally {
      relax(outer);
    }
    [head, tail] = unpack(call(attr(_path.split, _path, "split", split), head), 2);
  }
  return null;
}
def("removedirs(name)", removedirs, { module: "os" });

export function remove(path) {
  call(attr(_files.remove_file, _files, "remove_file"), _check("remove", path));
  return null;
}
def("remove(path)", remove, { module: "os" });

export function unlink(path) {
  call(attr(_files.remove_file, _files, "remove_file"), _check("unlink", path));
  return null;
}
def("unlink(path)", unlink, { module: "os" });

export function rename(src, dst) {
  call(
    attr(_files.rename_file, _files, "rename_file"),
    _rename_path("rename", "src", src),
    _rename_path("rename", "dst", dst),
  );
  return null;
}
def("rename(src, dst)", rename, { module: "os" });

export function replace(src, dst) {
  call(
    attr(_files.rename_file, _files, "rename_file"),
    _rename_path("replace", "src", src),
    _rename_path("replace", "dst", dst),
  );
  return null;
}
def("replace(src, dst)", replace, { module: "os" });

function _rename_path(function$, role, path) {
  let value$1;
  if (isinstance(path, tuple_of(str, bytes)) || hasattr(path, "__fspath__")) {
    return call(fs_path, path);
  }
  throw TypeError(
    `${formatted(function$)}: ${formatted(role)} should be string, bytes or os.PathLike, not ${formatted(attr((value$1 = type_of(path)).__name__, value$1, "__name__"))}`,
  );
}
def("_rename_path(function, role, path)", _rename_path, { module: "os" });

export function renames(old, new$) {
  let [head, tail] = unpack(call(attr(_path.split, _path, "split", split), new$), 2);
  if (truth(head) && truth(tail) && !truth(call(attr(_path.exists, _path, "exists"), head))) {
    makedirs(head);
  }
  rename(old, new$);
  [head, tail] = unpack(call(attr(_path.split, _path, "split", split), old), 2);
  if (truth(head) && truth(tail)) {
    const outer = expect(OSError);
    try {
      removedirs(head);
    } catch (thrown) {
      const exception = anticipated(thrown);
      if (!matches(exception, OSError)) throw thrown;
    } finally {
      relax(outer);
    }
  }
  return null;
}
def("renames(old, new)", renames, { module: "os" });

export const stat_result = /* @__PURE__ */ define_class(
  "stat_result",
  [tuple],
  class {
    static __module__ = "os";

    static _NAMES = tuple_of(
      "st_mode",
      "st_ino",
      "st_dev",
      "st_nlink",
      "st_uid",
      "st_gid",
      "st_size",
      "st_atime",
      "st_mtime",
      "st_ctime",
    );

    static __new__(cls, values) {
      values = tuple(values);
      if (len(values) < 10) {
        throw TypeError(`os.stat_result() takes an at least 10-sequence (${len(values)}-sequence given)`);
      }
      const made = call_method(super_(stat_result, cls), "__new__", cls, getitem(values, slice(null, 10)));
      for (const [name, value] of rows(zip(attr(cls._NAMES, cls, "_NAMES"), values))) {
        setattr(made, name, value);
      }
      return made;
    }

    __repr__() {
      const fields = join(
        ", ",
        generator("stat_result.__repr__.<locals>.<genexpr>(.0)", function* (source) {
          for (const [name, value] of source) {
            yield `${formatted(name)}=${repr(value)}`;
          }
        })(rows(zip(this._NAMES, this))),
      );
      return `os.stat_result(${fields})`;
    }
  },
  { __new__: "@staticmethod (cls, values)", __repr__: "(self)" },
  { module: "os" },
);

function _stat_of(numbers) {
  const seconds = Array.from(each(getitem(numbers, slice(7, null))), (t) => floordiv(t, 1000000000));
  const result = call(stat_result, add(list(getitem(numbers, slice(null, 7))), seconds));
  for (const [kind, t] of rows(zip(tuple_of("a", "m", "c"), getitem(numbers, slice(7, null))))) {
    setattr(result, `st_${formatted(kind)}time`, truediv(t, float(1000000000)));
    setattr(result, `st_${formatted(kind)}time_ns`, t);
  }
  return result;
}
def("_stat_of(numbers)", _stat_of, { module: "os" });

export function stat(path, options) {
  const { dir_fd = null, follow_symlinks = true } = keywords(options);
  if (!isinstance(path, int)) {
    path = _check("stat", path, "string, bytes, os.PathLike or integer");
  }
  return _stat_of(call(attr(_files.stat_numbers, _files, "stat_numbers"), path, follow_symlinks));
}
def("stat(path, *, dir_fd=, follow_symlinks=)", stat, { module: "os" });

export function lstat(path, options) {
  const { dir_fd = null } = keywords(options);
  return _stat_of(call(attr(_files.stat_numbers, _files, "stat_numbers"), _check("lstat", path), false));
}
def("lstat(path, *, dir_fd=)", lstat, { module: "os" });

export function fstat(fd) {
  return _stat_of(call(attr(_files.stat_numbers, _files, "stat_numbers"), fd, true));
}
def("fstat(fd)", fstat, { module: "os" });

export function access(path, mode, options) {
  const { dir_fd = null, effective_ids = false, follow_symlinks = true } = keywords(options);
  return call(attr(_files.is_accessible, _files, "is_accessible"), _check("access", path), mode);
}
def("access(path, mode, *, dir_fd=, effective_ids=, follow_symlinks=)", access, { module: "os" });

export function chmod(path, mode, options) {
  const { dir_fd = null, follow_symlinks = true } = keywords(options);
  call(attr(_files.change_mode, _files, "change_mode"), _check("chmod", path), mode);
  return null;
}
def("chmod(path, mode, *, dir_fd=, follow_symlinks=)", chmod, { module: "os" });

export function utime(path, times = null, options) {
  const { ns = null, dir_fd = null, follow_symlinks = true } = keywords(options);
  if (times != null && ns != null) {
    throw ValueError("utime: you may specify either 'times' or 'ns' but not both");
  }
  if (ns != null) {
    times = tuple_of(truediv(getitem(ns, 0), float(1000000000)), truediv(getitem(ns, 1), float(1000000000)));
  }
  if (times == null) {
    const now = call(attr(_files.now, _files, "now"));
    times = tuple_of(now, now);
  }
  call(
    attr(_files.set_times, _files, "set_times"),
    _check("utime", path),
    getitem(times, 0),
    getitem(times, 1),
  );
  return null;
}
def("utime(path, times=, *, ns=, dir_fd=, follow_symlinks=)", utime, { module: "os" });

export function symlink(src, dst, target_is_directory = false, options) {
  const { dir_fd = null } = keywords(options);
  call(
    attr(_files.make_symlink, _files, "make_symlink"),
    _rename_path("symlink", "src", src),
    _rename_path("symlink", "dst", dst),
  );
  return null;
}
def("symlink(src, dst, target_is_directory=, *, dir_fd=)", symlink, { module: "os" });

export function link(src, dst) {
  call(
    attr(_files.make_link, _files, "make_link"),
    _rename_path("link", "src", src),
    _rename_path("link", "dst", dst),
  );
  return null;
}
def("link(src, dst)", link, { module: "os" });

export function readlink(path, options) {
  const { dir_fd = null } = keywords(options);
  return call(attr(_files.read_symlink, _files, "read_symlink"), _check("readlink", path));
}
def("readlink(path, *, dir_fd=)", readlink, { module: "os" });

export function truncate(path, length) {
  call(attr(_files.truncate_path, _files, "truncate_path"), _check("truncate", path), length);
  return null;
}
def("truncate(path, length)", truncate, { module: "os" });

export const walk = /* @__PURE__ */ describe(
  generator(
    "walk(top, topdown=, onerror=, followlinks=)",
    function* (top, topdown = true, onerror = null, followlinks = false) {
      top = call(fs_path, top);
      let entries;
      try {
        entries = list(scandir(top));
      } catch (thrown) {
        const e = caught(thrown);
        if (!matches(e, OSError)) throw thrown;
        const outer = handling(e);
        try {
          if (onerror != null) {
            call(onerror, e);
          }
          return null;
        } catch (inner) {
          throw chain(inner, e);
        } finally {
          handled(outer);
        }
      }
      const directories = [];
      for (const entry of each(entries)) {
        if (truth(call_method(entry, "is_dir"))) {
          directories.push(attribute(entry, "name"));
        }
      }
      const files = [];
      for (const entry of each(entries)) {
        if (!truth(call_method(entry, "is_dir"))) {
          files.push(attribute(entry, "name"));
        }
      }
      const links = set_of();
      for (const entry of each(entries)) {
        if (truth(call_method(entry, "is_symlink"))) {
          links.add(attribute(entry, "name"));
        }
      }
      if (truth(topdown)) {
        yield tuple_of(top, directories, files);
      }
      for (const directory of each(directories)) {
        if (truth(followlinks) || not_contains(links, directory)) {
          const path = call(attr(_path.join, _path, "join", join), top, directory);
          // The caller may have changed what is there.
          if (
            !truth(topdown) ||
            truth(followlinks) ||
            !truth(call(attr(_path.islink, _path, "islink"), path))
          ) {
            yield* yield_from(walk(path, topdown, onerror, followlinks));
          }
        }
      }
      if (!truth(topdown)) {
        yield tuple_of(top, directories, files);
      }
    },
  ),
  { module: "os" },
);

export function strerror(code) {
  return call(attr(_files.words_of_error, _files, "words_of_error"), code);
}
def("strerror(code, /)", strerror, { module: "os" });

export function isatty(fd) {
  return call(attr(_files.is_terminal, _files, "is_terminal"), fd);
}
def("isatty(fd, /)", isatty, { module: "os" });

export function close(fd) {
  call(attr(_files.close_file, _files, "close_file"), fd);
  return null;
}
def("close(fd)", close, { module: "os" });

function _check_data(data) {
  let value$1;
  if (!isinstance(data, tuple_of(bytes, bytearray, memoryview))) {
    throw TypeError(
      `a bytes-like object is required, not '${formatted(attr((value$1 = type_of(data)).__name__, value$1, "__name__"))}'`,
    );
  }
  return data;
}
def("_check_data(data)", _check_data, { module: "os" });

export function read(fd, length) {
  if (lt(length, 0)) {
    throw OSError(22, "Invalid argument");
  }
  return call(attr(_files.read_file, _files, "read_file"), fd, length, null);
}
def("read(fd, length, /)", read, { module: "os" });

export function write(fd, data) {
  return call(attr(_files.write_some, _files, "write_some"), fd, _check_data(data));
}
def("write(fd, data, /)", write, { module: "os" });

export function fsync(fd) {
  call(attr(_files.sync_file, _files, "sync_file"), isinstance(fd, int) ? fd : call_method(fd, "fileno"));
  return null;
}
def("fsync(fd)", fsync, { module: "os" });

export function fdopen(fd, mode = "r", buffering = -1, encoding = null, ...args$) {
  const kwargs = dict_from(keywords(args$));
  const args = tuple_from(args$);
  if (!isinstance(fd, int)) {
    throw TypeError(`invalid fd type (${formatted(type_of(fd))}, expected integer)`);
  }
  return call(_open_file, fd, mode, buffering, encoding, ...spread(args), kw(kwargs_of(kwargs)));
}
def("fdopen(fd, mode=, buffering=, encoding=, *args, **kwargs)", fdopen, { module: "os" });
