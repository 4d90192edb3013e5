// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/inspect/sources.py by `npm run library:python`. Do not edit.
/**
 * Source text of functions and classes, where the file they come from can be read.
 *
 * Source: Library Reference, `inspect`, "Retrieving source code".
 */

import { specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { eq, ge } from "../../objects/comparison.ts";
import { NotImplementedError, TypeError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { details } from "../../objects/function-details.ts";
import { type_of } from "../../objects/object.ts";
import { OSError } from "../../objects/os-errors.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { enumerate } from "../../semantics/builtins/enumerate.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { type } from "../../semantics/builtins/type.ts";
import { join } from "../../semantics/methods/joining.ts";
import { expandtabs } from "../../semantics/methods/padding.ts";
import { endswith, startswith } from "../../semantics/methods/searching.ts";
import { lstrip, rstrip, split, strip } from "../../semantics/methods/splitting.ts";
import { values as values$1 } from "../../semantics/methods/values.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem } from "../../semantics/operators/containers.ts";
import { iadd, isub } from "../../semantics/operators/inplace.ts";
import { enter } from "../../semantics/protocols/contexts.ts";
import { anticipated, expect, matches, relax } from "../../semantics/protocols/exceptions.ts";
import { each, each_temporary, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { open } from "../io.ts";
import * as os_path from "../os/path.ts";
import * as os from "../os.ts";

/** The lines of a file; none when it cannot be read. */
const __file__ = "inspect/sources.py";

export function lines_of(path) {
  const outer = expect([OSError, NotImplementedError]);
  try {
    const manager = enter(open(path, undefined, undefined, "utf-8"));
    const file = manager.value;
    try {
      return call_method(file, "readlines");
    } catch (error) {
      manager.raised(error);
    } finally {
      manager.exit();
    }
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, tuple_of(OSError, NotImplementedError))) throw error;
    return [];
  } finally {
    relax(outer);
  }
}
def("lines_of(path)", lines_of, {
  doc: "The lines of a file; none when it cannot be read.",
  details: details({
    code: { locals: ["file"], file: __file__, line: 9, flags: 0 },
  }),
  module: "inspect",
});

/** The file that a function, class, code object, frame or traceback comes from. */
export function getfile(object) {
  let value$1;
  if (isinstance(object, type)) {
    if (
      eq(attr(object.__module__, object, "__module__", specials), "builtins") ||
      !hasattr(object, "__firstlineno__")
    ) {
      throw TypeError(`${repr(object)} is a built-in class`);
    }
    return _class_file(object);
  }
  const code = _code_of(object);
  if (code == null) {
    const name = attr((value$1 = type_of(object)).__name__, value$1, "__name__");
    throw TypeError(
      `module, class, method, function, traceback, frame, or code object was expected, got ${formatted(name)}`,
    );
  }
  return attr(code.co_filename, code, "co_filename");
}
def("getfile(object)", getfile, {
  doc: "The file that a function, class, code object, frame or traceback comes from.",
  details: details({
    code: { locals: ["code", "name"], file: __file__, line: 18, flags: 0 },
  }),
  module: "inspect",
});

function _class_file(cls) {
  for (const value of each_temporary(values$1(attr(cls.__dict__, cls, "__dict__", specials)))) {
    const code = _code_of(value);
    if (code != null) {
      return attr(code.co_filename, code, "co_filename");
    }
  }
  throw OSError("source code not available");
}
def("_class_file(cls)", _class_file, {
  details: details({
    code: { locals: ["value", "code"], file: __file__, line: 33, flags: 0 },
  }),
  module: "inspect",
});

function _code_of(object) {
  object = getattr(object, "tb_frame", object);
  object = getattr(object, "f_code", object);
  object = getattr(object, "__func__", object);
  object = getattr(object, "fget", object);
  object = getattr(object, "__code__", object);
  return hasattr(object, "co_filename") ? object : null;
}
def("_code_of(object)", _code_of, {
  details: details({
    code: { file: __file__, line: 41, flags: 0 },
  }),
  module: "inspect",
});

export function getsourcefile(object) {
  const path = getfile(object);
  return truth(os_path.exists(path)) ? path : null;
}
def("getsourcefile(object)", getsourcefile, {
  details: details({
    code: { locals: ["path"], file: __file__, line: 50, flags: 0 },
  }),
  module: "inspect",
});

export function getabsfile(object, _filename = null) {
  let value$1;
  return os_path.normcase(
    os_path.abspath(
      truth(_filename) ? _filename : truth((value$1 = getsourcefile(object))) ? value$1 : getfile(object),
    ),
  );
}
def("getabsfile(object, _filename=)", getabsfile, {
  details: details({
    code: { file: __file__, line: 55, flags: 0 },
  }),
  module: "inspect",
});

/** All lines of the file, and the index of the first one of `object`. */
export function findsource(object) {
  let value$1;
  const path = getfile(object);
  const lines = lines_of(path);
  if (!truth(lines)) {
    throw OSError("could not get source code");
  }
  if (isinstance(object, type)) {
    return tuple_of(lines, sub(attr(object.__firstlineno__, object, "__firstlineno__", specials), 1));
  }
  if (hasattr(object, "tb_lineno")) {
    return tuple_of(lines, sub(attr(object.tb_lineno, object, "tb_lineno"), 1));
  }
  if (hasattr(object, "f_lineno")) {
    return tuple_of(lines, sub(attr(object.f_lineno, object, "f_lineno"), 1));
  }
  return tuple_of(
    lines,
    sub(attr((value$1 = _code_of(object)).co_firstlineno, value$1, "co_firstlineno"), 1),
  );
}
def("findsource(object)", findsource, {
  doc: "All lines of the file, and the index of the first one of `object`.",
  details: details({
    code: { locals: ["path", "lines"], file: __file__, line: 59, flags: 0 },
  }),
  module: "inspect",
});

/** Brackets and a triple quote that are open behind a line. */
function _opened(line, depth, quote) {
  let at = 0;
  while (at < len(line)) {
    if (truth(quote)) {
      if (truth(startswith(line, "\\", at))) {
        at = add(at, 1);
      } else if (truth(startswith(line, quote, at))) {
        at = add(at, len(quote) - 1);
        quote = "";
      }
    } else if (eq(getitem(line, at), "#")) {
      break;
    } else if (contains("\"'", getitem(line, at))) {
      quote = truth(startswith(line, tuple_of(mul(getitem(line, at), 3)), at))
        ? getitem(line, slice(at, add(at, 3)))
        : getitem(line, at);
      at = add(at, len(quote) - 1);
    } else if (contains("([{", getitem(line, at))) {
      depth = iadd(depth, 1);
    } else if (contains(")]}", getitem(line, at))) {
      depth = isub(depth, 1);
    }
    at = add(at, 1);
  }
  return tuple_of(depth, len(quote) === 3 ? quote : "");
}
def("_opened(line, depth, quote)", _opened, {
  doc: "Brackets and a triple quote that are open behind a line.",
  details: details({
    code: { locals: ["at"], file: __file__, line: 74, flags: 0 },
  }),
  module: "inspect",
});

/** The lines of the statement that the first line begins, with its body. */
export function getblock(lines) {
  let value$1;
  const margin = len(getitem(lines, 0)) - len(lstrip(getitem(lines, 0)));
  let [depth, quote, end, is_in_body] = [0, "", 0, false];
  for (const [index, line] of rows(enumerate(lines))) {
    const text = strip(line);
    const begins = truth((value$1 = eq(depth, 0)))
      ? !truth(quote) && !(index > 0 && truth(endswith(rstrip(getitem(lines, index - 1)), "\\")))
      : value$1;
    if (truth(begins) && truth(text) && !truth(startswith(text, "#"))) {
      const indent = len(line) - len(lstrip(line));
      if (is_in_body && indent <= margin) {
        break;
      }
      if (
        index > 0 &&
        !is_in_body &&
        indent <= margin &&
        !truth(startswith(lstrip(getitem(lines, end - 1)), "@"))
      ) {
        break;
      }
    }
    [depth, quote] = unpack(_opened(line, depth, quote), 2);
    if (
      truth(begins) &&
      truth(startswith(text, "#")) &&
      is_in_body &&
      len(line) - len(lstrip(line)) <= margin
    ) {
      continue;
    }
    if (truth(text)) {
      end = index + 1;
    }
    const starts = startswith(lstrip(getitem(lines, 0)), tuple_of("@", "def ", "class ", "async def "));
    if (
      truth(starts) &&
      eq(depth, 0) &&
      !truth(quote) &&
      !truth(startswith(text, "@")) &&
      truth(endswith(rstrip(getitem(split(text, "#"), 0)), ":"))
    ) {
      is_in_body = true;
    }
  }
  return getitem(lines, slice(null, end));
}
def("getblock(lines)", getblock, {
  doc: "The lines of the statement that the first line begins, with its body.",
  details: details({
    code: {
      locals: [
        "margin",
        "depth",
        "quote",
        "end",
        "is_in_body",
        "index",
        "line",
        "text",
        "begins",
        "indent",
        "starts",
      ],
      file: __file__,
      line: 97,
      flags: 0,
    },
  }),
  module: "inspect",
});

export function getsourcelines(object) {
  let value$1;
  object = _unwrapped(object);
  const [lines, first] = unpack(findsource(object), 2);
  if (
    hasattr(object, "f_code") &&
    eq(attr((value$1 = attr(object.f_code, object, "f_code")).co_name, value$1, "co_name"), "<module>")
  ) {
    return tuple_of(lines, 0);
  }
  return tuple_of(getblock(getitem(lines, slice(first, null))), add(first, 1));
}
def("getsourcelines(object)", getsourcelines, {
  details: details({
    code: { locals: ["lines", "first"], file: __file__, line: 121, flags: 0 },
  }),
  module: "inspect",
});

function _unwrapped(object) {
  while (hasattr(object, "__wrapped__")) {
    object = attr(object.__wrapped__, object, "__wrapped__", specials);
  }
  return object;
}
def("_unwrapped(object)", _unwrapped, {
  details: details({
    code: { file: __file__, line: 129, flags: 0 },
  }),
  module: "inspect",
});

/** The text of a function or class. Raises OSError where the file is not there. */
export function getsource(object) {
  return join("", getitem(getsourcelines(object), 0));
}
def("getsource(object)", getsource, {
  doc: "The text of a function or class. Raises OSError where the file is not there.",
  details: details({
    code: { file: __file__, line: 135, flags: 0 },
  }),
  module: "inspect",
});

/** The comment lines right above. */
export function getcomments(object) {
  let lines, first;
  const outer = expect([OSError, TypeError]);
  try {
    [lines, first] = unpack(findsource(object), 2);
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, tuple_of(OSError, TypeError))) throw error;
    return null;
  } finally {
    relax(outer);
  }
  const indent = len(getitem(lines, first)) - len(lstrip(getitem(lines, first)));
  let above = sub(first, 1);
  while (ge(above, 0) && truth(startswith(lstrip(getitem(lines, above)), "#"))) {
    if (len(getitem(lines, above)) - len(lstrip(getitem(lines, above))) !== indent) {
      break;
    }
    above = isub(above, 1);
  }
  const found = Array.from(each(getitem(lines, slice(add(above, 1), first))), (line) =>
    lstrip(expandtabs(line)),
  );
  return join("", found) || null;
}
def("getcomments(object)", getcomments, {
  doc: "The comment lines right above.",
  details: details({
    code: {
      locals: ["lines", "first", "indent", "above", "found"],
      file: __file__,
      line: 140,
      flags: 0,
    },
  }),
  module: "inspect",
});
