// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/inspect/frames.py by `npm run library:python`. Do not edit.
/**
 * Frames of the stack and of tracebacks, with the line that each is at.
 *
 * The text of a line is there where the file can be read. `f_locals` is not: see docs/semantics.md.
 *
 * Source: Library Reference, `inspect`, "The interpreter stack".
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { class_cell } from "../../objects/cell.ts";
import { gt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { len } from "../../semantics/builtins/len.ts";
import { add, floordiv, sub } from "../../semantics/operators/arithmetic.ts";
import { getitem } from "../../semantics/operators/containers.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { namedtuple } from "../collections.ts";
import { lines_of } from "../inspect/sources.ts";

const _Traceback = /* @__PURE__ */ namedtuple("_Traceback", "filename lineno function code_context index");
const _FrameInfo = /* @__PURE__ */ namedtuple(
  "_FrameInfo",
  add(tuple_of("frame"), attr(_Traceback._fields, _Traceback, "_fields")),
);

const Traceback_class = /* @__PURE__ */ class_cell();
export const Traceback = /* @__PURE__ */ define_class(
  "Traceback",
  [_Traceback],
  (ns) => {
    ns.__new__ = def(
      "Traceback.__new__(cls, filename, lineno, function, code_context, index, *, positions=)",
      function (cls, filename, lineno, function$, code_context, index, options) {
        const { positions = null } = keywords(options);
        const made = call_method(
          super_(Traceback_class.$type, cls),
          "__new__",
          cls,
          filename,
          lineno,
          function$,
          code_context,
          index,
        );
        settable(made, "positions").positions = positions;
        return made;
      },
      { module: "inspect" },
    );
  },
  {},
  { module: "inspect", cell: Traceback_class },
);

const FrameInfo_class = /* @__PURE__ */ class_cell();
export const FrameInfo = /* @__PURE__ */ define_class(
  "FrameInfo",
  [_FrameInfo],
  (ns) => {
    ns.__new__ = def(
      "FrameInfo.__new__(cls, frame, filename, lineno, function, code_context, index, *, positions=)",
      function (cls, frame, filename, lineno, function$, code_context, index, options) {
        const { positions = null } = keywords(options);
        const made = call_method(
          super_(FrameInfo_class.$type, cls),
          "__new__",
          cls,
          frame,
          filename,
          lineno,
          function$,
          code_context,
          index,
        );
        settable(made, "positions").positions = positions;
        return made;
      },
      { module: "inspect" },
    );
  },
  {},
  { module: "inspect", cell: FrameInfo_class },
);

/** What a frame or a traceback says of where it is. */
function _place(frame, context) {
  const lineno = hasattr(frame, "tb_lineno")
    ? attr(frame.tb_lineno, frame, "tb_lineno")
    : attr(frame.f_lineno, frame, "f_lineno");
  frame = hasattr(frame, "tb_frame") ? attr(frame.tb_frame, frame, "tb_frame") : frame;
  const code = attr(frame.f_code, frame, "f_code");
  const lines = gt(context, 0) ? call(lines_of, attr(code.co_filename, code, "co_filename")) : null;
  if (!truth(lines)) {
    return tuple_of(
      frame,
      attr(code.co_filename, code, "co_filename"),
      lineno,
      attr(code.co_name, code, "co_name"),
      null,
      null,
    );
  }
  const start = max(0, min(sub(sub(lineno, 1), floordiv(context, 2)), sub(len(lines), context)));
  return tuple_of(
    frame,
    attr(code.co_filename, code, "co_filename"),
    lineno,
    attr(code.co_name, code, "co_name"),
    getitem(lines, slice(start, add(start, context))),
    sub(sub(lineno, 1), start),
  );
}
def("_place(frame, context)", _place, { module: "inspect" });

export function getframeinfo(frame, context = 1) {
  return call(Traceback, ...each(getitem(_place(frame, context), slice(1, null))));
}
def("getframeinfo(frame, context=)", getframeinfo, { module: "inspect" });

export function getlineno(frame) {
  return attr(frame.f_lineno, frame, "f_lineno");
}
def("getlineno(frame)", getlineno, { module: "inspect" });

/** Of a frame and all that called it. */
export function getouterframes(frame, context = 1) {
  const found = [];
  while (truth(frame)) {
    found.push(call(FrameInfo, ...each(_place(frame, context))));
    frame = attr(frame.f_back, frame, "f_back");
  }
  return found;
}
def("getouterframes(frame, context=)", getouterframes, { module: "inspect" });

/** Of a traceback, from where the exception was caught to where it was raised. */
export function getinnerframes(tb, context = 1) {
  const found = [];
  while (truth(tb)) {
    found.push(call(FrameInfo, ...each(_place(tb, context))));
    tb = attr(tb.tb_next, tb, "tb_next");
  }
  return found;
}
def("getinnerframes(tb, context=)", getinnerframes, { module: "inspect" });
