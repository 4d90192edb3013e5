// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/tempfile.py by `npm run library:python`. Do not edit.
/**
 * Temporary files and directories.
 *
 * Source: Library Reference, `tempfile`.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { def, describe } from "../objects/call.ts";
import { define_class } from "../objects/define-class.ts";
import { TypeError } from "../objects/exceptions.ts";
import { generator } from "../objects/generator.ts";
import { guard_getters } from "../objects/getter-fallback.ts";
import { FileExistsError, FileNotFoundError } from "../objects/os-errors.ts";
import { settable } from "../objects/plain-attributes.ts";
import { keywords, kw } from "../objects/signature.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { any } from "../semantics/builtins/any.ts";
import { bytes } from "../semantics/builtins/bytes.ts";
import { getattr } from "../semantics/builtins/getattr.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { iter } from "../semantics/builtins/iter.ts";
import { len } from "../semantics/builtins/len.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { setattr } from "../semantics/builtins/setattr.ts";
import { str } from "../semantics/builtins/str.ts";
import { close as close$1 } from "../semantics/methods/driving.ts";
import { get } from "../semantics/methods/get.ts";
import { join } from "../semantics/methods/joining.ts";
import { encode } from "../semantics/methods/translating.ts";
import { add, mod } from "../semantics/operators/arithmetic.ts";
import { getitem } from "../semantics/operators/containers.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { anticipated, expect, matches, relax } from "../semantics/protocols/exceptions.ts";
import { each, each_temporary } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import * as io from "./io.ts";
import * as _path from "./os/path.ts";
import * as os from "./os.ts";
import * as shutil from "./shutil.ts";

export const template = "tmp";
export const tempdir = null;
export const TMP_MAX = 10000;
const _LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";

export function gettempprefix() {
  return template;
}
def("gettempprefix()", gettempprefix, { module: "tempfile" });

export function gettempprefixb() {
  return encode(template);
}
def("gettempprefixb()", gettempprefixb, { module: "tempfile" });

export function gettempdir() {
  if (tempdir != null) {
    return tempdir;
  }
  for (const folder of each(
    tuple_of(
      get(os.environ, "TMPDIR"),
      get(os.environ, "TEMP"),
      get(os.environ, "TMP"),
      "/tmp",
      "/var/tmp",
      "/usr/tmp",
    ),
  )) {
    if (truth(folder) && truth(_path.isdir(folder)) && truth(os.access(folder, os.W_OK))) {
      return _path.abspath(folder);
    }
  }
  return os.getcwd();
}
def("gettempdir()", gettempdir, { module: "tempfile" });

export function gettempdirb() {
  return os.fsencode(gettempdir());
}
def("gettempdirb()", gettempdirb, { module: "tempfile" });

/** Paths nobody has yet, one after another. */
const _names = /* @__PURE__ */ describe(
  generator("_names(suffix, prefix, folder)", function* (suffix, prefix, folder) {
    const is_bytes = any(
      generator("_names.<locals>.<genexpr>(.0)", function* (source) {
        for (const part of source) {
          yield isinstance(part, bytes);
        }
      })(each(tuple_of(suffix, prefix, folder))),
    );
    if (
      is_bytes &&
      any(
        generator("_names.<locals>.<genexpr>(.0)", function* (source) {
          for (const part of source) {
            yield isinstance(part, str);
          }
        })(each(tuple_of(suffix, prefix, folder))),
      )
    ) {
      throw TypeError("Can't mix bytes and non-bytes in path components.");
    }
    const start = prefix != null ? os.fsdecode(prefix) : template;
    const end = suffix != null ? os.fsdecode(suffix) : "";
    const where = folder != null ? _path.abspath(os.fsdecode(folder)) : gettempdir();
    for (let _ = 0; _ < TMP_MAX; _++) {
      const middle = join(
        "",
        generator("_names.<locals>.<genexpr>(.0)", function* (source) {
          for (const byte of source) {
            yield getitem(_LETTERS, mod(byte, len(_LETTERS)));
          }
        })(each(os.urandom(8))),
      );
      const path = _path.join(where, add(add(start, middle), end));
      yield is_bytes ? os.fsencode(path) : path;
    }
  }),
  { module: "tempfile" },
);

const prefix$default = template;
export function mktemp(suffix = "", prefix = prefix$default, dir = null) {
  for (const path of each_temporary(_names(suffix, prefix, dir))) {
    if (!truth(_path.lexists(path))) {
      return path;
    }
  }
  throw FileExistsError(17, "No usable temporary filename found");
}
def("mktemp(suffix=, prefix=, dir=)", mktemp, { module: "tempfile" });

export function mkdtemp(suffix = null, prefix = null, dir = null) {
  for (const path of each_temporary(_names(suffix, prefix, dir))) {
    const outer = expect(FileExistsError);
    try {
      os.mkdir(path, 448);
    } catch (error) {
      const exception = anticipated(error);
      if (!matches(exception, FileExistsError)) throw error;
      continue;
    } finally {
      relax(outer);
    }
    return path;
  }
  throw FileExistsError(17, "No usable temporary directory name found");
}
def("mkdtemp(suffix=, prefix=, dir=)", mkdtemp, { module: "tempfile" });

function _created(suffix, prefix, folder, mode) {
  for (const path of each_temporary(_names(suffix, prefix, folder))) {
    let file;
    const outer = expect(FileExistsError);
    try {
      file = io.FileIO(path, mode);
    } catch (error) {
      const exception = anticipated(error);
      if (!matches(exception, FileExistsError)) throw error;
      continue;
    } finally {
      relax(outer);
    }
    os.chmod(path, 384);
    return file;
  }
  throw FileExistsError(17, "No usable temporary file name found");
}
def("_created(suffix, prefix, folder, mode)", _created, { module: "tempfile" });

export function mkstemp(suffix = null, prefix = null, dir = null, text = false) {
  const file = _created(suffix, prefix, dir, "x+");
  const fd = call_method(file, "fileno");
  // The descriptor is the caller's from here on.
  settable(file, "_closefd")._closefd = false;
  return tuple_of(fd, attribute(file, "name"));
}
def("mkstemp(suffix=, prefix=, dir=, text=)", mkstemp, { module: "tempfile" });

export const TemporaryDirectory = /* @__PURE__ */ define_class(
  "TemporaryDirectory",
  [],
  class {
    __init__(suffix = null, prefix = null, dir = null, ignore_cleanup_errors = false, options) {
      const { delete: delete$ = true } = keywords(options);
      this.name = mkdtemp(suffix, prefix, dir);
      this._ignore = ignore_cleanup_errors;
      this._delete = delete$;
    }

    __repr__() {
      return `<TemporaryDirectory ${repr(this.name)}>`;
    }

    __enter__() {
      return this.name;
    }

    __exit__(...exc_info$) {
      const exc_info = tuple_from(exc_info$);
      if (truth(this._delete)) {
        this.cleanup();
      }
      return null;
    }

    cleanup() {
      if (truth(_path.exists(this.name))) {
        shutil.rmtree(this.name, this._ignore);
      }
      return null;
    }
  },
  {
    __init__: "(self, suffix=, prefix=, dir=, ignore_cleanup_errors=, *, delete=)",
    __repr__: "(self)",
    __enter__: "(self)",
    __exit__: "(self, *exc_info)",
    cleanup: "(self)",
  },
  { module: "tempfile", guard_getters },
);

/** A file that goes when it is closed. */
const _TemporaryFileWrapper = /* @__PURE__ */ define_class(
  "_TemporaryFileWrapper",
  [],
  class {
    __init__(file, name, delete$, delete_on_close) {
      settable(this, "file").file = file;
      setattr(this, "name", name);
      settable(this, "delete").delete = delete$;
      settable(this, "_on_close")._on_close = truth(delete$) ? delete_on_close : delete$;
      settable(this, "_gone")._gone = false;
    }

    __getattr__(name) {
      return getattr(attr(this.file, this, "file"), name);
    }

    _remove() {
      if (!truth(attr(this._gone, this, "_gone"))) {
        settable(this, "_gone")._gone = true;
        const outer = expect(FileNotFoundError);
        try {
          os.unlink(attribute(this, "name"));
        } catch (error) {
          const exception = anticipated(error);
          if (!matches(exception, FileNotFoundError)) throw error;
        } finally {
          relax(outer);
        }
      }
      return null;
    }

    close() {
      close$1(attr(this.file, this, "file"));
      if (truth(attr(this._on_close, this, "_on_close"))) {
        call_method(this, "_remove");
      }
      return null;
    }

    __enter__() {
      call_method(attr(this.file, this, "file"), "__enter__");
      return this;
    }

    __exit__(...exc_info$) {
      const exc_info = tuple_from(exc_info$);
      close$1(this);
      if (truth(attr(this.delete, this, "delete"))) {
        call_method(this, "_remove");
      }
      return null;
    }

    __iter__() {
      return iter(attr(this.file, this, "file"));
    }
  },
  {
    __init__: "(self, file, name, delete, delete_on_close)",
    __getattr__: "(self, name)",
    _remove: "(self)",
    close: "(self)",
    __enter__: "(self)",
    __exit__: "(self, *exc_info)",
    __iter__: "(self)",
  },
  { module: "tempfile", guard_getters },
);

function _opened(mode, buffering, encoding, newline, suffix, prefix, folder, errors) {
  const raw = _created(suffix, prefix, folder, "x+");
  const name = attribute(raw, "name");
  const fd = call_method(raw, "fileno");
  const file = io.open(fd, mode, buffering, encoding, errors, newline);
  return tuple_of(file, name);
}
def("_opened(mode, buffering, encoding, newline, suffix, prefix, folder, errors)", _opened, {
  module: "tempfile",
});

export function NamedTemporaryFile(
  mode = "w+b",
  buffering = -1,
  encoding = null,
  newline = null,
  suffix = null,
  prefix = null,
  dir = null,
  delete$ = true,
  options,
) {
  const { errors = null, delete_on_close = true } = keywords(options);
  const [file, name] = unpack(_opened(mode, buffering, encoding, newline, suffix, prefix, dir, errors), 2);
  return _TemporaryFileWrapper(file, name, delete$, delete_on_close);
}
def(
  "NamedTemporaryFile(mode=, buffering=, encoding=, newline=, suffix=, prefix=, dir=, delete=, *, errors=, delete_on_close=)",
  NamedTemporaryFile,
  {
    module: "tempfile",
  },
);

export function TemporaryFile(
  mode = "w+b",
  buffering = -1,
  encoding = null,
  newline = null,
  suffix = null,
  prefix = null,
  dir = null,
  options,
) {
  const { errors = null } = keywords(options);
  const [file, name] = unpack(_opened(mode, buffering, encoding, newline, suffix, prefix, dir, errors), 2);
  os.unlink(name);
  return file;
}
def(
  "TemporaryFile(mode=, buffering=, encoding=, newline=, suffix=, prefix=, dir=, *, errors=)",
  TemporaryFile,
  {
    module: "tempfile",
  },
);

export function SpooledTemporaryFile(
  max_size = 0,
  mode = "w+b",
  buffering = -1,
  encoding = null,
  newline = null,
  suffix = null,
  prefix = null,
  dir = null,
  options,
) {
  const { errors = null } = keywords(options);
  return TemporaryFile(
    mode,
    buffering,
    encoding,
    newline,
    suffix,
    prefix,
    dir,
    kw({
      errors: errors,
    }),
  );
}
def(
  "SpooledTemporaryFile(max_size=, mode=, buffering=, encoding=, newline=, suffix=, prefix=, dir=, *, errors=)",
  SpooledTemporaryFile,
  {
    module: "tempfile",
  },
);
