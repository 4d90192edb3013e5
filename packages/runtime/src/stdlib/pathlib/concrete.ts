// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pathlib/concrete.py by `npm run library:python`. Do not edit.
/**
 * Paths of the file system.
 *
 * Source: Library Reference, `pathlib`, "Concrete paths"; the words of errors are CPython's.
 */

import { call_special } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def, describe } from "../../objects/call.ts";
import { eq, is_, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from } from "../../objects/dict.ts";
import { NotImplementedError, RuntimeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { FileNotFoundError, OSError } from "../../objects/os-errors.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { classmethod } from "../../semantics/builtins/descriptors.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { object } from "../../semantics/builtins/object.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { append } from "../../semantics/methods/append.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { close } from "../../semantics/methods/driving.ts";
import { startswith } from "../../semantics/methods/searching.ts";
import { encode } from "../../semantics/methods/translating.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { and_ } from "../../semantics/operators/bitwise.ts";
import { getitem } from "../../semantics/operators/containers.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { enter } from "../../semantics/protocols/contexts.ts";
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
import * as io from "../io.ts";
import * as _path from "../os/path.ts";
import * as os from "../os.ts";
import { glob_parts, select } from "../pathlib/globbing.ts";
import { PurePath, PurePosixPath, PureWindowsPath } from "../pathlib/pure.ts";

export const UnsupportedOperation = /* @__PURE__ */ define_class(
  "UnsupportedOperation",
  [NotImplementedError],
  class {},
  {},
  {
    module: "pathlib",
  },
);

export const Path = /* @__PURE__ */ define_class(
  "Path",
  [PurePath],
  (ns) => {
    ns.__new__ = def(
      "Path.__new__(cls, *args, **kwargs)",
      function (cls, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        if (is_(cls, Path)) {
          cls = PosixPath;
        }
        return call_special(object, "__new__", cls);
      },
      { module: "pathlib" },
    );

    ns.cwd = classmethod(
      def(
        "Path.cwd(cls)",
        function (cls) {
          return call(cls, os.getcwd());
        },
        { module: "pathlib" },
      ),
    );

    ns.home = classmethod(
      def(
        "Path.home(cls)",
        function (cls) {
          return call_method(call(cls, "~"), "expanduser");
        },
        { module: "pathlib" },
      ),
    );

    ns.from_uri = classmethod(
      def(
        "Path.from_uri(cls, uri)",
        function (cls, uri) {
          if (!truth(startswith(uri, "file:"))) {
            throw ValueError(`URI does not start with 'file:': ${repr(uri)}`);
          }
          let path = getitem(uri, slice(5, null));
          if (eq(getitem(path, slice(null, 3)), "///")) {
            path = getitem(path, slice(2, null));
          } else if (eq(getitem(path, slice(null, 12)), "//localhost/")) {
            path = getitem(path, slice(11, null));
          }
          const raw = encode(path);
          const data = bytearray();
          let at = 0;
          while (at < len(raw)) {
            if (eq(getitem(raw, at), 37)) {
              append(data, int(decode(getitem(raw, slice(add(at, 1), add(at, 3)))), 16));
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
        },
        { module: "pathlib" },
      ),
    );

    ns.stat = def(
      "Path.stat(self, *, follow_symlinks=)",
      function (self, options) {
        const { follow_symlinks = true } = keywords(options);
        return os.stat(self, kw({ follow_symlinks: follow_symlinks }));
      },
      { module: "pathlib" },
    );

    ns.lstat = def(
      "Path.lstat(self)",
      function (self) {
        return os.lstat(self);
      },
      { module: "pathlib" },
    );

    ns.exists = def(
      "Path.exists(self, *, follow_symlinks=)",
      function (self, options) {
        const { follow_symlinks = true } = keywords(options);
        return truth(follow_symlinks) ? _path.exists(self) : _path.lexists(self);
      },
      { module: "pathlib" },
    );

    ns._kind = def(
      "Path._kind(self, kind, follow_symlinks=)",
      function (self, kind, follow_symlinks = true) {
        let value;
        const outer = expect([OSError, ValueError]);
        try {
          return eq(
            and_(
              attr(
                (value = call_method(
                  self,
                  "stat",
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
      },
      { module: "pathlib" },
    );

    ns.is_dir = def(
      "Path.is_dir(self, *, follow_symlinks=)",
      function (self, options) {
        const { follow_symlinks = true } = keywords(options);
        return call_method(self, "_kind", 16384, follow_symlinks);
      },
      { module: "pathlib" },
    );

    ns.is_file = def(
      "Path.is_file(self, *, follow_symlinks=)",
      function (self, options) {
        const { follow_symlinks = true } = keywords(options);
        return call_method(self, "_kind", 32768, follow_symlinks);
      },
      { module: "pathlib" },
    );

    ns.is_symlink = def(
      "Path.is_symlink(self)",
      function (self) {
        return _path.islink(self);
      },
      { module: "pathlib" },
    );

    ns.is_junction = def(
      "Path.is_junction(self)",
      function (self) {
        return false;
      },
      { module: "pathlib" },
    );

    ns.is_mount = def(
      "Path.is_mount(self)",
      function (self) {
        return _path.ismount(self);
      },
      { module: "pathlib" },
    );

    ns.is_block_device = def(
      "Path.is_block_device(self)",
      function (self) {
        return call_method(self, "_kind", 24576);
      },
      { module: "pathlib" },
    );

    ns.is_char_device = def(
      "Path.is_char_device(self)",
      function (self) {
        return call_method(self, "_kind", 8192);
      },
      { module: "pathlib" },
    );

    ns.is_fifo = def(
      "Path.is_fifo(self)",
      function (self) {
        return call_method(self, "_kind", 4096);
      },
      { module: "pathlib" },
    );

    ns.is_socket = def(
      "Path.is_socket(self)",
      function (self) {
        return call_method(self, "_kind", 49152);
      },
      { module: "pathlib" },
    );

    ns.samefile = def(
      "Path.samefile(self, other_path)",
      function (self, other_path) {
        return _path.samefile(self, other_path);
      },
      { module: "pathlib" },
    );

    ns.open = def(
      "Path.open(self, mode=, buffering=, encoding=, errors=, newline=)",
      function (self, mode = "r", buffering = -1, encoding = null, errors = null, newline = null) {
        return io.open(self, mode, buffering, encoding, errors, newline);
      },
      { module: "pathlib" },
    );

    ns.read_bytes = def(
      "Path.read_bytes(self)",
      function (self) {
        const manager = enter(call_method(self, "open", "rb"));
        const f = manager.value;
        try {
          return call_method(f, "read");
        } catch (error) {
          manager.raised(error);
        } finally {
          manager.exit();
        }
      },
      { module: "pathlib" },
    );

    ns.read_text = def(
      "Path.read_text(self, encoding=, errors=, newline=)",
      function (self, encoding = null, errors = null, newline = null) {
        const manager = enter(call_method(self, "open", "r", -1, encoding, errors, newline));
        const f = manager.value;
        try {
          return call_method(f, "read");
        } catch (error) {
          manager.raised(error);
        } finally {
          manager.exit();
        }
      },
      { module: "pathlib" },
    );

    ns.write_bytes = def(
      "Path.write_bytes(self, data)",
      function (self, data) {
        const manager = enter(call_method(self, "open", "wb"));
        const f = manager.value;
        try {
          return call_method(f, "write", data);
        } catch (error) {
          manager.raised(error);
        } finally {
          manager.exit();
        }
      },
      { module: "pathlib" },
    );

    ns.write_text = def(
      "Path.write_text(self, data, encoding=, errors=, newline=)",
      function (self, data, encoding = null, errors = null, newline = null) {
        let value;
        if (!isinstance(data, str)) {
          throw TypeError(
            `data must be str, not ${formatted(attr((value = type_of(data)).__name__, value, "__name__"))}`,
          );
        }
        const manager = enter(call_method(self, "open", "w", -1, encoding, errors, newline));
        const f = manager.value;
        try {
          return call_method(f, "write", data);
        } catch (error) {
          manager.raised(error);
        } finally {
          manager.exit();
        }
      },
      { module: "pathlib" },
    );

    ns._child = def(
      "Path._child(self, name)",
      function (self, name) {
        return call_method(
          self,
          "_made",
          attr(self._root, self, "_root"),
          add(attr(self._tail, self, "_tail"), [name]),
        );
      },
      { module: "pathlib" },
    );

    ns.iterdir = def(
      "Path.iterdir(self)",
      function (self) {
        return generator("Path.iterdir.<locals>.<genexpr>(.0)", function* (source) {
          for (const name of source) {
            yield call_method(self, "_child", name);
          }
        })(each(os.listdir(self)));
      },
      { module: "pathlib" },
    );

    ns.glob = def(
      "Path.glob(self, pattern, *, case_sensitive=, recurse_symlinks=)",
      function (self, pattern, options) {
        const { case_sensitive = null, recurse_symlinks = false } = keywords(options);
        return call(select, self, call(glob_parts, pattern), case_sensitive, recurse_symlinks);
      },
      { module: "pathlib" },
    );

    ns.rglob = def(
      "Path.rglob(self, pattern, *, case_sensitive=, recurse_symlinks=)",
      function (self, pattern, options) {
        const { case_sensitive = null, recurse_symlinks = false } = keywords(options);
        return call(
          select,
          self,
          ["**", ...spread(call(glob_parts, pattern))],
          case_sensitive,
          recurse_symlinks,
        );
      },
      { module: "pathlib" },
    );

    ns.walk = describe(
      generator(
        "Path.walk(self, top_down=, on_error=, follow_symlinks=)",
        function* (self, top_down = true, on_error = null, follow_symlinks = false) {
          for (const entry of rows(os.walk(str(self), top_down, on_error, follow_symlinks))) {
            const [top, directories, files] = unpack(entry, 3);
            yield tuple_of(call_method(self, "with_segments", top), directories, files);
          }
        },
      ),
      { module: "pathlib" },
    );

    ns.absolute = def(
      "Path.absolute(self)",
      function (self) {
        return truth(call_method(self, "is_absolute"))
          ? self
          : call_method(self, "with_segments", os.getcwd(), self);
      },
      { module: "pathlib" },
    );

    ns.resolve = def(
      "Path.resolve(self, strict=)",
      function (self, strict = false) {
        return call_method(self, "with_segments", _path.realpath(self, kw({ strict: strict })));
      },
      { module: "pathlib" },
    );

    ns.expanduser = def(
      "Path.expanduser(self)",
      function (self) {
        if (
          truth(attr(self._root, self, "_root")) ||
          !truth(attr(self._tail, self, "_tail")) ||
          ne(getitem(getitem(attr(self._tail, self, "_tail"), 0), slice(null, 1)), "~")
        ) {
          return self;
        }
        const home = _path.expanduser(getitem(attr(self._tail, self, "_tail"), 0));
        if (eq(getitem(home, slice(null, 1)), "~")) {
          throw RuntimeError("Could not determine home directory.");
        }
        return call_method(
          self,
          "with_segments",
          home,
          ...spread(getitem(attr(self._tail, self, "_tail"), slice(1, null))),
        );
      },
      { module: "pathlib" },
    );

    ns.touch = def(
      "Path.touch(self, mode=, exist_ok=)",
      function (self, mode = 438, exist_ok = true) {
        if (truth(exist_ok) && truth(call_method(self, "exists"))) {
          os.utime(self);
          return null;
        }
        close(call_method(self, "open", !truth(exist_ok) ? "x" : "a"));
        return null;
      },
      { module: "pathlib" },
    );

    ns.mkdir = def(
      "Path.mkdir(self, mode=, parents=, exist_ok=)",
      function (self, mode = 511, parents = false, exist_ok = false) {
        try {
          os.mkdir(self, mode);
        } catch (error) {
          const exception = caught(error);
          if (matches(exception, FileNotFoundError)) {
            const outer = handling(exception);
            try {
              if (!truth(parents) || eq(attr(self.parent, self, "parent"), self)) {
                throw exception;
              }
              call_method(
                attr(self.parent, self, "parent"),
                "mkdir",
                kw({
                  parents: true,
                  exist_ok: true,
                }),
              );
              call_method(self, "mkdir", mode, kw({ parents: false, exist_ok: exist_ok }));
            } catch (inner) {
              throw chain(inner, exception);
            } finally {
              handled(outer);
            }
          } else if (matches(exception, OSError)) {
            const outer$1 = handling(exception);
            try {
              if (!truth(exist_ok) || !truth(call_method(self, "is_dir"))) {
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
      },
      { module: "pathlib" },
    );

    ns.chmod = def(
      "Path.chmod(self, mode, *, follow_symlinks=)",
      function (self, mode, options) {
        const { follow_symlinks = true } = keywords(options);
        os.chmod(self, mode);
        return null;
      },
      { module: "pathlib" },
    );

    ns.unlink = def(
      "Path.unlink(self, missing_ok=)",
      function (self, missing_ok = false) {
        try {
          os.unlink(self);
        } catch (error) {
          const exception = caught(error);
          if (!matches(exception, FileNotFoundError)) throw error;
          if (!truth(missing_ok)) {
            throw exception;
          }
        }
        return null;
      },
      { module: "pathlib" },
    );

    ns.rmdir = def(
      "Path.rmdir(self)",
      function (self) {
        os.rmdir(self);
        return null;
      },
      { module: "pathlib" },
    );

    ns.rename = def(
      "Path.rename(self, target)",
      function (self, target) {
        os.rename(self, target);
        return call_method(self, "with_segments", target);
      },
      { module: "pathlib" },
    );

    ns.replace = def(
      "Path.replace(self, target)",
      function (self, target) {
        os.replace(self, target);
        return call_method(self, "with_segments", target);
      },
      { module: "pathlib" },
    );

    ns.symlink_to = def(
      "Path.symlink_to(self, target, target_is_directory=)",
      function (self, target, target_is_directory = false) {
        os.symlink(target, self);
        return null;
      },
      { module: "pathlib" },
    );

    ns.hardlink_to = def(
      "Path.hardlink_to(self, target)",
      function (self, target) {
        os.link(target, self);
        return null;
      },
      { module: "pathlib" },
    );

    ns.readlink = def(
      "Path.readlink(self)",
      function (self) {
        return call_method(self, "with_segments", os.readlink(self));
      },
      { module: "pathlib" },
    );

    ns.owner = def(
      "Path.owner(self, *, follow_symlinks=)",
      function (self, options) {
        const { follow_symlinks = true } = keywords(options);
        throw UnsupportedOperation("Path.owner() is unsupported on this system");
      },
      { module: "pathlib" },
    );

    ns.group = def(
      "Path.group(self, *, follow_symlinks=)",
      function (self, options) {
        const { follow_symlinks = true } = keywords(options);
        throw UnsupportedOperation("Path.group() is unsupported on this system");
      },
      { module: "pathlib" },
    );
  },
  {},
  { module: "pathlib", generator },
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
  (ns) => {
    ns.__new__ = def(
      "WindowsPath.__new__(cls, *args, **kwargs)",
      function (cls, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        throw UnsupportedOperation("cannot instantiate 'WindowsPath' on your system");
      },
      { module: "pathlib" },
    );
  },
  {},
  { module: "pathlib" },
);
