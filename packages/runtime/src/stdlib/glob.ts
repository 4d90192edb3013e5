// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/glob.py by `npm run library:python`. Do not edit.
/**
 * Paths that match a pattern.
 *
 * Source: Library Reference, `glob`.
 */

import { call_method } from "../objects/attributes.ts";
import { def, describe } from "../objects/call.ts";
import { eq, ne } from "../objects/comparison.ts";
import { generator, yield_from } from "../objects/generator.ts";
import { OSError } from "../objects/os-errors.ts";
import { keywords, kw } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { list } from "../semantics/builtins/list.ts";
import { getitem } from "../semantics/operators/containers.ts";
import { anticipated, expect, matches, relax } from "../semantics/protocols/exceptions.ts";
import { each, each_temporary } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import * as fnmatch from "./fnmatch.ts";
import * as os_path from "./os/path.ts";
import * as os from "./os.ts";
import * as re from "./re.ts";

const _MAGIC = /* @__PURE__ */ re.compile("([*?[])");

export function has_magic(s) {
  return call_method(_MAGIC, "search", s) != null;
}
def("has_magic(s)", has_magic, { module: "glob" });

export function escape(pathname) {
  return call_method(_MAGIC, "sub", "[\\1]", pathname);
}
def("escape(pathname)", escape, { module: "glob" });

export function glob(pathname, options) {
  const { root_dir = null, dir_fd = null, recursive = false, include_hidden = false } = keywords(options);
  return list(
    iglob(
      pathname,
      kw({
        root_dir: root_dir,
        recursive: recursive,
        include_hidden: include_hidden,
      }),
    ),
  );
}
def("glob(pathname, *, root_dir=, dir_fd=, recursive=, include_hidden=)", glob, { module: "glob" });

export function iglob(pathname, options) {
  const { root_dir = null, dir_fd = null, recursive = false, include_hidden = false } = keywords(options);
  const root = root_dir == null ? "" : os.fspath(root_dir);
  const found = _matches(pathname, root, recursive, include_hidden, false);
  return generator("iglob.<locals>.<genexpr>(.0)", function* (source) {
    for (const path of source) {
      if (truth(path) || !eq(getitem(pathname, slice(null, 2)), "**")) {
        yield path;
      }
    }
  })(each(found));
}
def("iglob(pathname, *, root_dir=, dir_fd=, recursive=, include_hidden=)", iglob, {
  module: "glob",
});

const _matches = /* @__PURE__ */ describe(
  generator(
    "_matches(pathname, root, recursive, hidden, only_folders)",
    function* (pathname, root, recursive, hidden, only_folders) {
      const [folder, name] = unpack(os_path.split(pathname), 2);
      if (!has_magic(pathname)) {
        const target = os_path.join(root, pathname);
        if (truth(name)) {
          if (truth(os_path.lexists(target))) {
            yield pathname;
          }
        } else if (truth(os_path.isdir(os_path.join(root, folder)))) {
          yield pathname;
        }
        return null;
      }
      let folders;
      if (truth(folder) && ne(folder, pathname) && has_magic(folder)) {
        folders = _matches(folder, root, recursive, hidden, true);
      } else {
        folders = [folder];
      }
      for (const one of each(folders)) {
        for (const found of each_temporary(_names(one, name, root, recursive, hidden, only_folders))) {
          yield os_path.join(one, found);
        }
      }
    },
  ),
  { module: "glob" },
);

/** What a folder has of the name, which may be a pattern. */
const _names = /* @__PURE__ */ describe(
  generator(
    "_names(folder, name, root, recursive, hidden, only_folders)",
    function* (folder, name, root, recursive, hidden, only_folders) {
      const place = truth(root) ? os_path.join(root, folder) : folder;
      if (eq(name, "**") && truth(recursive)) {
        if (!truth(folder) || truth(os_path.isdir(place))) {
          yield "";
          yield* yield_from(_below(place, "", hidden, only_folders));
        }
      } else if (has_magic(name)) {
        let names = _listed(place, only_folders);
        if (!(truth(hidden) || eq(getitem(name, slice(null, 1)), "."))) {
          names = (() => {
            const result = [];
            for (const one of each(names)) {
              if (ne(getitem(one, slice(null, 1)), ".")) {
                result.push(one);
              }
            }
            return result;
          })();
        }
        yield* yield_from(fnmatch.filter(names, name));
      } else if (truth(name)) {
        if (truth(os_path.lexists(os_path.join(place, name)))) {
          yield name;
        }
      } else if (truth(os_path.isdir(place))) {
        yield name;
      }
    },
  ),
  { module: "glob" },
);

function _listed(place, only_folders) {
  let names;
  const outer = expect(OSError);
  try {
    names = os.listdir(truth(place) ? place : ".");
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, OSError)) throw error;
    return [];
  } finally {
    relax(outer);
  }
  return truth(only_folders)
    ? (() => {
        const result = [];
        for (const one of each(names)) {
          if (truth(os_path.isdir(os_path.join(place, one)))) {
            result.push(one);
          }
        }
        return result;
      })()
    : names;
}
def("_listed(place, only_folders)", _listed, { module: "glob" });

const _below = /* @__PURE__ */ describe(
  generator("_below(place, prefix, hidden, only_folders)", function* (place, prefix, hidden, only_folders) {
    for (const name of each(_listed(truth(prefix) ? os_path.join(place, prefix) : place, only_folders))) {
      if (truth(hidden) || ne(getitem(name, slice(null, 1)), ".")) {
        const path = truth(prefix) ? os_path.join(prefix, name) : name;
        yield path;
        if (truth(os_path.isdir(os_path.join(place, path)))) {
          yield* yield_from(_below(place, path, hidden, only_folders));
        }
      }
    }
  }),
  { module: "glob" },
);
