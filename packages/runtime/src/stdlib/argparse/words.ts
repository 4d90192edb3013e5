// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/argparse/words.py by `npm run library:python`. Do not edit.

import { specials } from "../../objects/all-attributes.ts";
import { attr } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { eq } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { Exception } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { type_of } from "../../objects/object.ts";
import { keywords } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { vars } from "../../semantics/builtins/dir.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { isidentifier } from "../../semantics/methods/questions.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { contains, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";

export const SUPPRESS = "==SUPPRESS==";
export const OPTIONAL = "?";
export const ZERO_OR_MORE = "*";
export const ONE_OR_MORE = "+";
export const PARSER = "A...";
export const REMAINDER = "...";

/** Shown as a call with its attributes; names that are no identifiers stand in a dict behind the others. */
export const ShowsAttributes = /* @__PURE__ */ define_class(
  "ShowsAttributes",
  [],
  class {
    __repr__() {
      let value$1;
      const [plain, odd] = [[], dict_of()];
      for (const entry of rows(this._get_kwargs())) {
        const [name, value] = unpack(entry, 2);
        if (truth(isidentifier(name))) {
          plain.push(`${formatted(name)}=${repr(value)}`);
        } else {
          setitem(odd, name, value);
        }
      }
      if (truth(odd)) {
        plain.push(`**${repr(odd)}`);
      }
      return `${formatted(attr((value$1 = type_of(this)).__name__, value$1, "__name__"))}(${join(", ", add(this._shown_first(), plain))})`;
    }

    _shown_first() {
      return [];
    }

    _get_kwargs() {
      return list(items$1(attr(this.__dict__, this, "__dict__", specials)));
    }
  },
  { __repr__: "(self)", _shown_first: "(self)", _get_kwargs: "(self)" },
  {
    doc: "Shown as a call with its attributes; names that are no identifiers stand in a dict behind the others.",
    module: "argparse",
  },
);

export const Namespace = /* @__PURE__ */ define_class(
  "Namespace",
  [ShowsAttributes],
  class {
    __init__(options) {
      const kwargs = dict_from(keywords(options));
      for (const entry of rows(items$1(kwargs))) {
        const [name, value] = unpack(entry, 2);
        setattr(this, name, value);
      }
    }

    __eq__(other) {
      if (!isinstance(other, Namespace)) {
        return NotImplemented;
      }
      return eq(vars(this), vars(other));
    }

    __contains__(key) {
      return contains(attr(this.__dict__, this, "__dict__", specials), key);
    }
  },
  { __init__: "(self, **kwargs)", __eq__: "(self, other)", __contains__: "(self, key)" },
  {
    module: "argparse",
  },
);

/** What messages call an argument; None when it has no name. */
export function name_of(argument) {
  if (argument == null) {
    return null;
  }
  if (truth(attr(argument.option_strings, argument, "option_strings"))) {
    return join("/", attr(argument.option_strings, argument, "option_strings"));
  }
  for (const name of each(
    tuple_of(attr(argument.metavar, argument, "metavar"), attr(argument.dest, argument, "dest")),
  )) {
    if (not_contains(tuple_of(null, SUPPRESS), name)) {
      return name;
    }
  }
  return truth(attr(argument.choices, argument, "choices"))
    ? "{" + join(",", attr(argument.choices, argument, "choices")) + "}"
    : null;
}
def("name_of(argument)", name_of, {
  doc: "What messages call an argument; None when it has no name.",
  module: "argparse",
});

export const ArgumentError = /* @__PURE__ */ define_class(
  "ArgumentError",
  [Exception],
  class {
    __init__(argument, message) {
      this.argument_name = name_of(argument);
      this.message = message;
    }

    __str__() {
      return this.argument_name == null
        ? this.message
        : `argument ${formatted(this.argument_name)}: ${formatted(this.message)}`;
    }
  },
  { __init__: "(self, argument, message)", __str__: "(self)" },
  { module: "argparse" },
);

/** The text of an `ArgumentTypeError` is the whole message: what a `type` raises to have its own words. */
export const ArgumentTypeError = /* @__PURE__ */ define_class(
  "ArgumentTypeError",
  [Exception],
  class {},
  {},
  {
    doc: "The text of an `ArgumentTypeError` is the whole message: what a `type` raises to have its own words.",
    module: "argparse",
  },
);
