// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pathlib/globbing.py by `npm run library:python`. Do not edit.
/**
 * Which paths below a directory a pattern picks out: `Path.glob` and `rglob`.
 *
 *     "src/**\/*.py"   =>   the parts "src", "**", "*.py", each looked for below what the one before found
 *
 * Source: Library Reference, `pathlib`, "Pattern language"; the words of errors are CPython's.
 */

import { call_method } from "../../objects/attributes.ts";
import { call, def, describe } from "../../objects/call.ts";
import { eq, ne } from "../../objects/comparison.ts";
import { NotImplementedError, ValueError } from "../../objects/exceptions.ts";
import { generator, yield_from } from "../../objects/generator.ts";
import { OSError } from "../../objects/os-errors.ts";
import { kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { any } from "../../semantics/builtins/any.ts";
import { list } from "../../semantics/builtins/list.ts";
import { set } from "../../semantics/builtins/set.ts";
import { str } from "../../semantics/builtins/str.ts";
import { add } from "../../semantics/methods/add.ts";
import { endswith, startswith } from "../../semantics/methods/searching.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { anticipated, expect, matches as matches$1, relax } from "../../semantics/protocols/exceptions.ts";
import { each, each_temporary } from "../../semantics/protocols/iteration.ts";
import * as os from "../os.ts";
import { matches } from "../pathlib/pure.ts";

export function glob_parts(pattern) {
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
    throw ValueError("Unacceptable pattern: PosixPath('.')");
  }
  if (truth(endswith(text, "/"))) {
    parts.push("");
  }
  return parts;
}
def("glob_parts(pattern)", glob_parts, { module: "pathlib" });

function _entries(path) {
  const outer = expect(OSError);
  try {
    return list(os.scandir(str(path)));
  } catch (error) {
    const exception = anticipated(error);
    if (!matches$1(exception, OSError)) throw error;
    return [];
  } finally {
    relax(outer);
  }
}
def("_entries(path)", _entries, { module: "pathlib" });

/** The paths below `path` that a pattern picks out, a directory at a time. */
export const select = /* @__PURE__ */ describe(
  generator("select(path, parts, case_sensitive, follow)", function* (path, parts, case_sensitive, follow) {
    if (!truth(parts)) {
      yield path;
      return null;
    }
    let [part, rest] = [getitem(parts, 0), getitem(parts, slice(1, null))];
    if (eq(part, "")) {
      if (truth(call_method(path, "is_dir"))) {
        yield path;
      }
    } else if (eq(part, "**")) {
      while (truth(rest) && eq(getitem(rest, 0), "**")) {
        rest = getitem(rest, slice(1, null));
      }
      if (truth(rest)) {
        const seen = set();
        for (const directory of each_temporary(_directories(path, follow))) {
          for (const found of each_temporary(select(directory, rest, case_sensitive, follow))) {
            if (not_contains(seen, found)) {
              add(seen, found);
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
      yield* yield_from(select(call_method(path, "_child", part), rest, case_sensitive, follow));
    } else if (
      case_sensitive == null &&
      !any(
        generator("select.<locals>.<genexpr>(.0)", function* (source) {
          for (const c of source) {
            yield contains(part, c);
          }
        })(each("*?[")),
      )
    ) {
      const child = call_method(path, "_child", part);
      if (truth(rest) || truth(call_method(child, "exists", kw({ follow_symlinks: false })))) {
        yield* yield_from(select(child, rest, case_sensitive, follow));
      }
    } else {
      for (const entry of each(_entries(path))) {
        if (
          truth(call(matches, attribute(entry, "name"), part, case_sensitive)) &&
          (!truth(rest) || truth(call_method(entry, "is_dir")))
        ) {
          yield* yield_from(
            select(call_method(path, "_child", attribute(entry, "name")), rest, case_sensitive, follow),
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
