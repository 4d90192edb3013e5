// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/argparse/usage.py by `npm run library:python`. Do not edit.
/**
 * The usage of a command: one piece for each argument, on as few lines as fit.
 *
 * Source: Library Reference, `argparse`, "usage"; the line breaks are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { eq, gt, is_, ne } from "../../objects/comparison.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { formatted } from "../../objects/formatted.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { all } from "../../semantics/builtins/all.ts";
import { any } from "../../semantics/builtins/any.ts";
import { len } from "../../semantics/builtins/len.ts";
import { join } from "../../semantics/methods/joining.ts";
import { endswith, startswith } from "../../semantics/methods/searching.ts";
import { removeprefix } from "../../semantics/methods/splitting.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { each as each$1 } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { SUPPRESS } from "../argparse/words.ts";

/** The pieces of a usage: those of a mutually exclusive group stand in brackets, a bar between them. */
export function usage_parts(formatter, actions, groups) {
  let value;
  let parts = [];
  let place = 0;
  while (place < len(actions)) {
    const group = _group_at(place, actions, groups);
    if (group == null) {
      if (ne(attr((value = getitem(actions, place)).help, value, "help"), SUPPRESS)) {
        parts.push(_part(formatter, getitem(actions, place), false));
      }
      place = add(place, 1);
      continue;
    }
    const size = len(attr(group._group_actions, group, "_group_actions"));
    const members = [];
    for (const each of each$1(getitem(actions, slice(place, add(place, size))))) {
      if (ne(attr(each.help, each, "help"), SUPPRESS)) {
        members.push(each);
      }
    }
    parts = iadd(
      parts,
      _enclosed(
        Array.from(each$1(members), (each) => _part(formatter, each, true)),
        attr(group.required, group, "required"),
      ),
    );
    place = add(place, size);
  }
  return parts;
}
def("usage_parts(formatter, actions, groups)", usage_parts, { module: "argparse" });

/** The group whose arguments stand here, all together and in their order. */
function _group_at(place, actions, groups) {
  for (const group of each$1(groups)) {
    const members = attr(group._group_actions, group, "_group_actions");
    if (!truth(members)) {
      throw ValueError(`empty group ${formatted(group)}`);
    }
    const here = getitem(actions, slice(place, add(place, len(members))));
    if (
      is_(getitem(here, 0), getitem(members, 0)) &&
      all(Array.from(each$1(members), (each) => contains(here, each))) &&
      _is_shown(members)
    ) {
      return group;
    }
  }
  return null;
}
def("_group_at(place, actions, groups)", _group_at, { module: "argparse" });

function _is_shown(actions) {
  return any(Array.from(each$1(actions), (each) => ne(attr(each.help, each, "help"), SUPPRESS)));
}
def("_is_shown(actions)", _is_shown, { module: "argparse" });

function _enclosed(parts, required) {
  let [opening, closing] = unpack(truth(required) ? tuple_of("(", ")") : tuple_of("[", "]"), 2);
  if (truth(required) && len(parts) === 1) {
    opening = "";
    closing = "";
  }
  parts = add(
    Array.from(each$1(getitem(parts, slice(null, -1))), (part) => add(part, " |")),
    [add(getitem(parts, -1), closing)],
  );
  setitem(parts, 0, add(opening, getitem(parts, 0)));
  return parts;
}
def("_enclosed(parts, required)", _enclosed, { module: "argparse" });

function _part(formatter, action, in_group) {
  let part;
  if (!truth(attr(action.option_strings, action, "option_strings"))) {
    part = call_method(
      formatter,
      "_format_args",
      action,
      call_method(formatter, "_get_default_metavar_for_positional", action),
    );
    return truth(in_group) && truth(startswith(part, "[")) && truth(endswith(part, "]"))
      ? getitem(part, slice(1, -1))
      : part;
  }
  if (eq(attr(action.nargs, action, "nargs"), 0)) {
    part = call_method(action, "format_usage");
  } else {
    const default$ = call_method(formatter, "_get_default_metavar_for_optional", action);
    part = `${formatted(getitem(attr(action.option_strings, action, "option_strings"), 0))} ${formatted(call_method(formatter, "_format_args", action, default$))}`;
  }
  return truth(attr(action.required, action, "required")) || truth(in_group) ? part : `[${formatted(part)}]`;
}
def("_part(formatter, action, in_group)", _part, { module: "argparse" });

/** The pieces on several lines. A long name of the program has a line of its own. */
export function usage_lines(prog, optionals, positionals, prefix, width) {
  let indent, lines;
  if (gt(len(prefix) + len(prog), mul(float(0.75), width))) {
    indent = mul(" ", len(prefix));
    lines = _filled(add(optionals, positionals), indent, len(indent), width);
    if (len(lines) > 1) {
      lines = add(
        _filled(optionals, indent, len(indent), width),
        _filled(positionals, indent, len(indent), width),
      );
    }
    return join("\n", add([prog], lines));
  }
  indent = mul(" ", len(prefix) + len(prog) + 1);
  const [first, then] = unpack(
    truth(optionals) ? tuple_of(optionals, positionals) : tuple_of(positionals, []),
    2,
  );
  if (!truth(first)) {
    return prog;
  }
  lines = _filled(add([prog], first), indent, len(prefix), width);
  setitem(lines, 0, removeprefix(getitem(lines, 0), indent));
  return join("\n", add(lines, _filled(then, indent, len(indent), width)));
}
def("usage_lines(prog, optionals, positionals, prefix, width)", usage_lines, {
  module: "argparse",
});

/** Lines of pieces; the first begins at `column`. */
function _filled(parts, indent, column, width) {
  let [lines, line] = [[], []];
  let length = sub(column, 1);
  for (const part of each$1(parts)) {
    if (line.length > 0 && gt(add(add(length, 1), len(part)), width)) {
      lines.push(add(indent, join(" ", line)));
      [line, length] = [[], len(indent) - 1];
    }
    line.push(part);
    length = iadd(length, len(part) + 1);
  }
  if (line.length > 0) {
    lines.push(add(indent, join(" ", line)));
  }
  return lines;
}
def("_filled(parts, indent, column, width)", _filled, { module: "argparse" });
