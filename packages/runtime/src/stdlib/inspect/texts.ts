// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/inspect/texts.py by `npm run library:python`. Do not edit.

import { specials } from "../../objects/all-attributes.ts";
import { attr } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { generator } from "../../objects/generator.ts";
import { kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { min } from "../../semantics/builtins/extremes.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { str } from "../../semantics/builtins/str.ts";
import { type } from "../../semantics/builtins/type.ts";
import { join } from "../../semantics/methods/joining.ts";
import { expandtabs } from "../../semantics/methods/padding.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { endswith } from "../../semantics/methods/searching.ts";
import { lstrip, split, strip } from "../../semantics/methods/splitting.ts";
import { neg } from "../../semantics/operators/arithmetic.ts";
import { getitem } from "../../semantics/operators/containers.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";

/** Without the margin that all lines but the first have in common, and without empty lines at both ends. */
export function cleandoc(doc) {
  const lines = split(expandtabs(doc), "\n");
  const margins = [];
  for (const line of each(getitem(lines, slice(1, null)))) {
    if (truth(strip(line, " "))) {
      margins.push(len(line) - len(lstrip(line, " ")));
    }
  }
  const margin = min(margins, kw({ default: 0 }));
  const cut = [
    lstrip(getitem(lines, 0), " "),
    ...each(Array.from(each(getitem(lines, slice(1, null))), (line) => getitem(line, slice(margin, null)))),
  ];
  while (cut.length > 0 && !truth(getitem(cut, -1))) {
    pop(cut);
  }
  while (cut.length > 0 && !truth(getitem(cut, 0))) {
    pop(cut, 0);
  }
  return join("\n", cut);
}
def("cleandoc(doc)", cleandoc, {
  doc: "Without the margin that all lines but the first have in common, and without empty lines at both ends.",
  module: "inspect",
});

/** The docstring; that of the class or method it stands in for, when it has none of its own. */
export function getdoc(object) {
  let doc = getattr(object, "__doc__", null);
  if (doc == null) {
    doc = _inherited(object);
  }
  return isinstance(doc, str) ? cleandoc(doc) : null;
}
def("getdoc(object)", getdoc, {
  doc: "The docstring; that of the class or method it stands in for, when it has none of its own.",
  module: "inspect",
});

function _inherited(object) {
  if (isinstance(object, type)) {
    return _first(
      generator("_inherited.<locals>.<genexpr>(.0)", function* (source) {
        for (const base of source) {
          yield attribute(base, "__doc__", specials);
        }
      })(each(getitem(attr(object.__mro__, object, "__mro__", specials), slice(1, -1)))),
    );
  }
  const [cls, name] = unpack(_place(object), 2);
  if (cls == null) {
    return null;
  }
  return _first(
    generator("_inherited.<locals>.<genexpr>(.0)", function* (source) {
      for (const base of source) {
        yield getattr(getattr(base, name, null), "__doc__", null);
      }
    })(each(getitem(attr(cls.__mro__, cls, "__mro__", specials), slice(1, null)))),
  );
}
def("_inherited(object)", _inherited, { module: "inspect" });

function _first(docs) {
  for (const doc of each(docs)) {
    if (doc != null) {
      return doc;
    }
  }
  return null;
}
def("_first(docs)", _first, { module: "inspect" });

/** The class and the name of a method; a function tells of its class only by the object it is bound to. */
function _place(object) {
  let value;
  const owner = getattr(object, "__self__", null);
  if (owner != null) {
    return tuple_of(isinstance(owner, type) ? owner : type(owner), attr(object.__name__, object, "__name__"));
  }
  if (isinstance(object, property) && attr(object.fget, object, "fget") != null) {
    return tuple_of(
      getattr(object, "__objclass__", null),
      attr((value = attr(object.fget, object, "fget")).__name__, value, "__name__"),
    );
  }
  return tuple_of(getattr(object, "__objclass__", null), getattr(object, "__name__", ""));
}
def("_place(object)", _place, {
  doc: "The class and the name of a method; a function tells of its class only by the object it is bound to.",
  module: "inspect",
});

export function indentsize(line) {
  const expanded = expandtabs(line);
  return len(expanded) - len(lstrip(expanded));
}
def("indentsize(line)", indentsize, { module: "inspect" });

const _SUFFIXES = /* @__PURE__ */ tuple_of(
  ".cpython-313-x86_64-linux-gnu.so",
  ".abi3.so",
  ".pyc",
  ".py",
  ".so",
);

export function getmodulename(path) {
  const name = getitem(split(path, "/"), -1);
  for (const suffix of each(_SUFFIXES)) {
    if (truth(endswith(name, suffix))) {
      return getitem(name, slice(null, neg(len(suffix))));
    }
  }
  return null;
}
def("getmodulename(path)", getmodulename, { module: "inspect" });
