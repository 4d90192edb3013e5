// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/shutil.py by `npm run library:python`. Do not edit.
/**
 * Copying, moving and removing of files and trees of them.
 *
 * Source: Library Reference, `shutil`; the words of errors are CPython's.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { gt, le } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { KeyError, ValueError } from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import { OSError } from "../objects/os-errors.ts";
import { keywords, kw } from "../objects/signature.ts";
import { with_traceback } from "../objects/tracebacks.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { int } from "../semantics/builtins/int.ts";
import { list } from "../semantics/builtins/list.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { set } from "../semantics/builtins/set.ts";
import { type } from "../semantics/builtins/type.ts";
import { get } from "../semantics/methods/get.ts";
import { rstrip, split } from "../semantics/methods/splitting.ts";
import { update } from "../semantics/methods/update.ts";
import { and_, or_ } from "../semantics/operators/bitwise.ts";
import { contains, getitem } from "../semantics/operators/containers.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { enter } from "../semantics/protocols/contexts.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  raise_,
  relax,
} from "../semantics/protocols/exceptions.ts";
import { each } from "../semantics/protocols/iteration.ts";
import * as fnmatch from "./fnmatch.ts";
import { open } from "./io.ts";
import * as _path from "./os/path.ts";
import * as os from "./os.ts";

export const Error = /* @__PURE__ */ define_class(
  "Error",
  [OSError],
  class {},
  {},
  {
    module: "shutil",
  },
);

export const SameFileError = /* @__PURE__ */ define_class(
  "SameFileError",
  [Error],
  class {},
  {},
  {
    module: "shutil",
  },
);

export const SpecialFileError = /* @__PURE__ */ define_class(
  "SpecialFileError",
  [OSError],
  class {},
  {},
  {
    module: "shutil",
  },
);

export function copyfileobj(fsrc, fdst, length = 0) {
  let piece;
  while (truth((piece = call_method(fsrc, "read", truth(length) ? length : 65536)))) {
    call_method(fdst, "write", piece);
  }
  return null;
}
def("copyfileobj(fsrc, fdst, length=)", copyfileobj, { module: "shutil" });

function _is_same(src, dst) {
  let value, value$1;
  return truth((value$1 = _path.exists(dst)))
    ? truth((value = _path.exists(src)))
      ? _path.samefile(src, dst)
      : value
    : value$1;
}
def("_is_same(src, dst)", _is_same, { module: "shutil" });

export function copyfile(src, dst, options) {
  const { follow_symlinks = true } = keywords(options);
  if (truth(_is_same(src, dst))) {
    throw SameFileError(`${repr(src)} and ${repr(dst)} are the same file`);
  }
  if (!truth(follow_symlinks) && truth(_path.islink(src))) {
    os.symlink(os.readlink(src), dst);
    return dst;
  }
  const manager = enter(open(src, "rb"));
  const source = manager.value;
  try {
    const manager$1 = enter(open(dst, "wb"));
    const target = manager$1.value;
    try {
      copyfileobj(source, target);
    } catch (error) {
      manager$1.raised(error);
    } finally {
      manager$1.exit();
    }
  } catch (error) {
    manager.raised(error);
  } finally {
    manager.exit();
  }
  return dst;
}
def("copyfile(src, dst, *, follow_symlinks=)", copyfile, { module: "shutil" });

export function copymode(src, dst, options) {
  let value;
  const { follow_symlinks = true } = keywords(options);
  os.chmod(dst, and_(attr((value = os.stat(src)).st_mode, value, "st_mode"), 4095));
  return null;
}
def("copymode(src, dst, *, follow_symlinks=)", copymode, { module: "shutil" });

export function copystat(src, dst, options) {
  const { follow_symlinks = true } = keywords(options);
  const status = os.stat(src);
  os.chmod(dst, and_(attr(status.st_mode, status, "st_mode"), 4095));
  os.utime(
    dst,
    undefined,
    kw({
      ns: tuple_of(
        attr(status.st_atime_ns, status, "st_atime_ns"),
        attr(status.st_mtime_ns, status, "st_mtime_ns"),
      ),
    }),
  );
  return null;
}
def("copystat(src, dst, *, follow_symlinks=)", copystat, { module: "shutil" });

function _into(src, dst) {
  return truth(_path.isdir(dst)) ? _path.join(dst, _path.basename(src)) : dst;
}
def("_into(src, dst)", _into, { module: "shutil" });

export function copy(src, dst, options) {
  const { follow_symlinks = true } = keywords(options);
  dst = _into(src, dst);
  copyfile(src, dst, kw({ follow_symlinks: follow_symlinks }));
  copymode(src, dst);
  return dst;
}
def("copy(src, dst, *, follow_symlinks=)", copy, { module: "shutil" });

export function copy2(src, dst, options) {
  const { follow_symlinks = true } = keywords(options);
  dst = _into(src, dst);
  copyfile(src, dst, kw({ follow_symlinks: follow_symlinks }));
  copystat(src, dst);
  return dst;
}
def("copy2(src, dst, *, follow_symlinks=)", copy2, { module: "shutil" });

export function ignore_patterns(...patterns$) {
  const patterns = tuple_from(patterns$);
  function ignored(path, names) {
    const found = set();
    for (const pattern of each(patterns)) {
      update(found, fnmatch.filter(names, pattern));
    }
    return found;
  }
  def("ignore_patterns.<locals>.ignored(path, names)", ignored, { module: "shutil" });

  return ignored;
}
def("ignore_patterns(*patterns)", ignore_patterns, { module: "shutil" });

const copy_function$default = copy2;
export function copytree(
  src,
  dst,
  symlinks = false,
  ignore = null,
  copy_function = copy_function$default,
  ignore_dangling_symlinks = false,
  dirs_exist_ok = false,
) {
  const entries = list(os.scandir(src));
  const ignored =
    ignore != null
      ? call(
          ignore,
          os.fspath(src),
          Array.from(each(entries), (entry) => attribute(entry, "name")),
        )
      : set();
  os.makedirs(dst, undefined, dirs_exist_ok);
  for (const entry of each(entries)) {
    if (contains(ignored, attribute(entry, "name"))) {
      continue;
    }
    const target = _path.join(dst, attribute(entry, "name"));
    if (truth(symlinks) && truth(call_method(entry, "is_symlink"))) {
      os.symlink(os.readlink(attr(entry.path, entry, "path")), target);
    } else if (truth(call_method(entry, "is_dir"))) {
      copytree(
        attr(entry.path, entry, "path"),
        target,
        symlinks,
        ignore,
        copy_function,
        ignore_dangling_symlinks,
        dirs_exist_ok,
      );
    } else if (truth(_path.exists(attr(entry.path, entry, "path"))) || !truth(ignore_dangling_symlinks)) {
      call(copy_function, attr(entry.path, entry, "path"), target);
    }
  }
  copystat(src, dst);
  return dst;
}
def(
  "copytree(src, dst, symlinks=, ignore=, copy_function=, ignore_dangling_symlinks=, dirs_exist_ok=)",
  copytree,
  {
    module: "shutil",
  },
);

export function rmtree(path, ignore_errors = false, onerror = null, options) {
  const { onexc = null, dir_fd = null } = keywords(options);
  function failed(function$, where, e) {
    if (truth(ignore_errors)) {
      return null;
    }
    if (onexc != null) {
      call(onexc, function$, where, e);
    } else if (onerror != null) {
      call(
        onerror,
        function$,
        where,
        tuple_of(type(e), e, attr(e.__traceback__, e, "__traceback__", with_traceback)),
      );
    } else {
      throw raise_(e);
    }
  }

  function remove(where) {
    let entries;
    try {
      entries = list(os.scandir(where));
    } catch (error) {
      const e = caught(error);
      if (!matches(e, OSError)) throw error;
      const outer = handling(e);
      try {
        failed(os.scandir, where, e);
        return null;
      } catch (inner) {
        throw chain(inner, e);
      } finally {
        handled(outer);
      }
    }
    for (const entry of each(entries)) {
      if (truth(call_method(entry, "is_dir", kw({ follow_symlinks: false })))) {
        remove(attr(entry.path, entry, "path"));
      } else {
        try {
          os.unlink(attr(entry.path, entry, "path"));
        } catch (error) {
          const e = caught(error);
          if (!matches(e, OSError)) throw error;
          const outer$1 = handling(e);
          try {
            failed(os.unlink, attr(entry.path, entry, "path"), e);
          } catch (inner) {
            throw chain(inner, e);
          } finally {
            handled(outer$1);
          }
        }
      }
    }
    try {
      os.rmdir(where);
    } catch (error) {
      const e = caught(error);
      if (!matches(e, OSError)) throw error;
      const outer$2 = handling(e);
      try {
        failed(os.rmdir, where, e);
      } catch (inner) {
        throw chain(inner, e);
      } finally {
        handled(outer$2);
      }
    }
  }

  if (truth(_path.islink(path))) {
    failed(_path.islink, path, OSError("Cannot call rmtree on a symbolic link"));
    return null;
  }
  remove(path);
  return null;
}
def("rmtree(path, ignore_errors=, onerror=, *, onexc=, dir_fd=)", rmtree, { module: "shutil" });

const copy_function$default$1 = copy2;
export function move(src, dst, copy_function = copy_function$default$1) {
  let target = dst;
  if (truth(_path.isdir(dst))) {
    if (truth(_is_same(src, dst))) {
      os.rename(src, dst);
      return null;
    }
    target = _path.join(dst, _path.basename(rstrip(os.fspath(src), "/")));
    if (truth(_path.exists(target))) {
      throw Error(`Destination path '${formatted(target)}' already exists`);
    }
  }
  try {
    os.rename(src, target);
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, OSError)) throw error;
    const outer = handling(exception);
    try {
      if (truth(_path.islink(src))) {
        os.symlink(os.readlink(src), target);
        os.unlink(src);
      } else if (truth(_path.isdir(src))) {
        copytree(src, target, true, undefined, copy_function);
        rmtree(src);
      } else {
        call(copy_function, src, target);
        os.unlink(src);
      }
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
  return target;
}
def("move(src, dst, copy_function=)", move, { module: "shutil" });

const mode$default = /* @__PURE__ */ or_(os.F_OK, os.X_OK);
export function which(cmd, mode = mode$default, path = null) {
  function usable(file) {
    let value, value$1;
    return truth((value$1 = _path.exists(file)))
      ? truth((value = os.access(file, mode)))
        ? !truth(_path.isdir(file))
        : value
      : value$1;
  }

  if (truth(_path.dirname(cmd))) {
    return truth(usable(cmd)) ? cmd : null;
  }
  const folders = split(path == null ? get(os.environ, "PATH", os.defpath) : os.fspath(path), os.pathsep);
  for (const folder of each(folders)) {
    if (truth(folder) && truth(usable(_path.join(folder, cmd)))) {
      return _path.join(folder, cmd);
    }
  }
  return null;
}
def("which(cmd, mode=, path=)", which, { module: "shutil" });

export function get_terminal_size(fallback = tuple_of(80, 24)) {
  function number(name) {
    const outer = expect([KeyError, ValueError]);
    try {
      return int(getitem(os.environ, name));
    } catch (error) {
      const exception = anticipated(error);
      if (!matches(exception, tuple_of(KeyError, ValueError))) throw error;
      return 0;
    } finally {
      relax(outer);
    }
  }

  let [columns, lines] = [number("COLUMNS"), number("LINES")];
  if (le(columns, 0) || le(lines, 0)) {
    let size;
    const outer = expect(OSError);
    try {
      size = os.get_terminal_size();
    } catch (error) {
      const exception = anticipated(error);
      if (!matches(exception, OSError)) throw error;
      size = fallback;
    } finally {
      relax(outer);
    }
    columns = gt(columns, 0) ? columns : getitem(size, 0);
    lines = gt(lines, 0) ? lines : getitem(size, 1);
  }
  return os.terminal_size(tuple_of(columns, lines));
}
def("get_terminal_size(fallback=)", get_terminal_size, { module: "shutil" });
