// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/string/template.py by `npm run library:python`. Do not edit.
/**
 * `string.Template`: text with `$name` in it.
 *
 * Source: Library Reference, "Template strings"; the words of errors are CPython's.
 */

import { call_special, specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from } from "../../objects/dict.ts";
import { KeyError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { len } from "../../semantics/builtins/len.ts";
import { str } from "../../semantics/builtins/str.ts";
import { get } from "../../semantics/methods/get.ts";
import { join } from "../../semantics/methods/joining.ts";
import { splitlines } from "../../semantics/methods/splitting.ts";
import { add, mod, sub } from "../../semantics/operators/arithmetic.ts";
import { or_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { caught, chain, handled, handling, matches } from "../../semantics/protocols/exceptions.ts";
import { each_temporary } from "../../semantics/protocols/iteration.ts";
import * as re from "../re.ts";

export const Template = /* @__PURE__ */ define_class(
  "Template",
  [],
  class {
    static delimiter = "$";
    static idpattern = "(?a:[_a-z][_a-z0-9]*)";
    static braceidpattern = null;
    static flags = re.IGNORECASE;

    static __init_subclass__() {
      const cls = this;
      call_method(super_(Template, cls), "__init_subclass__");
      let own = get(attr(cls.__dict__, cls, "__dict__", specials), "pattern");
      if (own == null) {
        own = _pattern_of(cls);
      }
      settable(cls, "pattern").pattern = re.compile(own, or_(attr(cls.flags, cls, "flags"), re.VERBOSE));
    }

    __init__(template) {
      this.template = template;
    }

    _invalid(match) {
      const at = call_method(match, "start", "invalid");
      const lines = splitlines(getitem(this.template, slice(null, at)), kw({ keepends: true }));
      let column, line;
      if (!truth(lines)) {
        [column, line] = [1, 1];
      } else {
        column = sub(at, len(join("", getitem(lines, slice(null, -1)))));
        line = len(lines);
      }
      throw ValueError(mod("Invalid placeholder in string: line %d, col %d", tuple_of(line, column)));
    }

    substitute(mapping = null, options) {
      const self = this;
      const kws = dict_from(keywords(options));
      const values = _values(mapping, kws);

      function convert(match) {
        let value;
        const name = truth((value = call_method(match, "group", "named")))
          ? value
          : call_method(match, "group", "braced");
        if (name != null) {
          return str(getitem(values, name));
        }
        if (call_method(match, "group", "escaped") != null) {
          return self.delimiter;
        }
        if (call_method(match, "group", "invalid") != null) {
          self._invalid(match);
        }
        throw ValueError("Unrecognized named group in pattern", attr(self.pattern, self, "pattern"));
      }
      def("Template.substitute.<locals>.convert(match)", convert, { module: "string" });

      return call_method(attr(self.pattern, self, "pattern"), "sub", convert, self.template);
    }

    safe_substitute(mapping = null, options) {
      const self = this;
      const kws = dict_from(keywords(options));
      const values = _values(mapping, kws);

      function convert(match) {
        let value;
        const name = truth((value = call_method(match, "group", "named")))
          ? value
          : call_method(match, "group", "braced");
        if (name != null) {
          try {
            return str(getitem(values, name));
          } catch (error) {
            const exception = caught(error);
            if (!matches(exception, KeyError)) throw error;
            const outer = handling(exception);
            try {
              return call_method(match, "group");
            } catch (inner) {
              throw chain(inner, exception);
            } finally {
              handled(outer);
            }
          }
        }
        if (call_method(match, "group", "escaped") != null) {
          return self.delimiter;
        }
        if (call_method(match, "group", "invalid") != null) {
          return call_method(match, "group");
        }
        throw ValueError("Unrecognized named group in pattern", attr(self.pattern, self, "pattern"));
      }
      def("Template.safe_substitute.<locals>.convert(match)", convert, { module: "string" });

      return call_method(attr(self.pattern, self, "pattern"), "sub", convert, self.template);
    }

    is_valid() {
      for (const match of each_temporary(
        call_method(attr(this.pattern, this, "pattern"), "finditer", this.template),
      )) {
        if (call_method(match, "group", "invalid") != null) {
          return false;
        }
        if (
          call_method(match, "group", "named") == null &&
          call_method(match, "group", "braced") == null &&
          call_method(match, "group", "escaped") == null
        ) {
          throw ValueError("Unrecognized named group in pattern", attr(this.pattern, this, "pattern"));
        }
      }
      return true;
    }

    get_identifiers() {
      let value;
      const names = [];
      for (const match of each_temporary(
        call_method(attr(this.pattern, this, "pattern"), "finditer", this.template),
      )) {
        const name = truth((value = call_method(match, "group", "named")))
          ? value
          : call_method(match, "group", "braced");
        if (name != null) {
          if (not_contains(names, name)) {
            names.push(name);
          }
        } else if (
          call_method(match, "group", "invalid") == null &&
          call_method(match, "group", "escaped") == null
        ) {
          throw ValueError("Unrecognized named group in pattern", attr(this.pattern, this, "pattern"));
        }
      }
      return names;
    }
  },
  {
    __init_subclass__: "@classmethod (cls)",
    __init__: "(self, template)",
    _invalid: "(self, match)",
    substitute: "(self, mapping=, /, **kws)",
    safe_substitute: "(self, mapping=, /, **kws)",
    is_valid: "(self)",
    get_identifiers: "(self)",
  },
  {
    module: "string",
    order:
      "delimiter idpattern braceidpattern flags __init_subclass__ __init__ _invalid substitute safe_substitute is_valid get_identifiers",
  },
);

function _values(mapping, kws) {
  if (mapping == null) {
    return kws;
  }
  if (!truth(kws)) {
    return mapping;
  }
  return _Chain(kws, mapping);
}
def("_values(mapping, kws)", _values, { module: "string" });

/** Keywords first, then the mapping. */
const _Chain = /* @__PURE__ */ define_class(
  "_Chain",
  [],
  class {
    __init__(first, second) {
      this.first = first;
      this.second = second;
    }

    __getitem__(key) {
      return contains(this.first, key) ? getitem(this.first, key) : getitem(this.second, key);
    }
  },
  { __init__: "(self, first, second)", __getitem__: "(self, key)" },
  {
    doc: "Keywords first, then the mapping.",
    module: "string",
  },
);

/** What a placeholder looks like: the delimiter twice, before a name, or before a name in braces. */
function _pattern_of(cls) {
  let value;
  const mark = re.escape(attr(cls.delimiter, cls, "delimiter"));
  const name = attr(cls.idpattern, cls, "idpattern");
  const braced = truth((value = attr(cls.braceidpattern, cls, "braceidpattern")))
    ? value
    : attr(cls.idpattern, cls, "idpattern");
  const kinds = [
    `(?P<escaped>${formatted(mark)})`,
    `(?P<named>${formatted(name)})`,
    add(add("{(?P<braced>", braced), ")}"),
    "(?P<invalid>)",
  ];
  return add(add(add(mark, "(?:"), join("|", kinds)), ")");
}
def("_pattern_of(cls)", _pattern_of, {
  doc: "What a placeholder looks like: the delimiter twice, before a name, or before a name in braces.",
  module: "string",
});

call_special(Template, "__init_subclass__");
