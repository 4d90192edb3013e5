// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/configparser.py by `npm run library:python`. Do not edit.
/**
 * Settings in sections, as ini files have them.
 *
 *     [server]
 *     port = 80                =>   parser["server"]["port"] == "80"
 *
 * Source: Library Reference, `configparser`; the words of errors are CPython's.
 */

import { call_special } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { eq, ge, gt, is_, is_not, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import { Exception, KeyError, NotImplementedError, TypeError, ValueError } from "../objects/exceptions.ts";
import { format } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { guard_getters } from "../objects/getter-fallback.ts";
import { OSError } from "../objects/os-errors.ts";
import { settable } from "../objects/plain-attributes.ts";
import { keywords, kw } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { take_slots } from "../objects/slots.ts";
import { super_ } from "../objects/super.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { bytes } from "../semantics/builtins/bytes.ts";
import { dict } from "../semantics/builtins/dict.ts";
import { enumerate } from "../semantics/builtins/enumerate.ts";
import { min } from "../semantics/builtins/extremes.ts";
import { float } from "../semantics/builtins/float.ts";
import { getattr, hasattr } from "../semantics/builtins/getattr.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { iter } from "../semantics/builtins/iter.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { object } from "../semantics/builtins/object.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { set as set$1 } from "../semantics/builtins/set.ts";
import { setattr } from "../semantics/builtins/setattr.ts";
import { str } from "../semantics/builtins/str.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { add as add$1 } from "../semantics/methods/add.ts";
import { append as append$1 } from "../semantics/methods/append.ts";
import { lower, upper } from "../semantics/methods/case.ts";
import { clear } from "../semantics/methods/clear.ts";
import { get as get$1 } from "../semantics/methods/get.ts";
import { items as items$1 } from "../semantics/methods/items.ts";
import { join } from "../semantics/methods/joining.ts";
import { pop } from "../semantics/methods/pop.ts";
import { isspace } from "../semantics/methods/questions.ts";
import { find, replace, startswith } from "../semantics/methods/searching.ts";
import { lstrip, partition, rstrip, split, splitlines, strip } from "../semantics/methods/splitting.ts";
import { update } from "../semantics/methods/update.ts";
import { values as values$1 } from "../semantics/methods/values.ts";
import { add, mul, sub } from "../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { spread } from "../semantics/protocols/calls.ts";
import { enter } from "../semantics/protocols/contexts.ts";
import { items_view } from "../semantics/protocols/dict-views.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  raise_,
  raise_from,
  relax,
  unbound,
} from "../semantics/protocols/exceptions.ts";
import { each_temporary, each as each$1, rows } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import { MutableMapping } from "./collections/abc.ts";
import { ChainMap } from "./collections.ts";
import { open } from "./io.ts";
import * as re from "./re.ts";
import * as sys from "./sys.ts";

export const DEFAULTSECT = "DEFAULT";
export const MAX_INTERPOLATION_DEPTH = 10;
const _NOT_GIVEN = /* @__PURE__ */ object();

export const Error = /* @__PURE__ */ define_class(
  "Error",
  [Exception],
  (ns) => {
    ns.__module__ = "configparser";

    ns.__init__ = def(
      "Error.__init__(self, msg=)",
      function (self, msg = "") {
        self.message = msg;
        call_special(Exception, "__init__", self, msg);
      },
      { module: "configparser" },
    );

    ns.__repr__ = def(
      "Error.__repr__(self)",
      function (self) {
        return attribute(self, "message");
      },
      { module: "configparser" },
    );

    ns.__str__ = ns.__repr__;
  },
  {},
  { module: "configparser", take_slots, guard_getters },
);

export const NoSectionError = /* @__PURE__ */ define_class(
  "NoSectionError",
  [Error],
  class {
    __init__(section) {
      call_special(Error, "__init__", this, `No section: ${repr(section)}`);
      this.section = section;
      settable(this, "args").args = tuple_of(section);
    }
  },
  { __init__: "(self, section)" },
  { module: "configparser" },
);

export const DuplicateSectionError = /* @__PURE__ */ define_class(
  "DuplicateSectionError",
  [Error],
  class {
    __init__(section, source = null, lineno = null) {
      call_special(
        Error,
        "__init__",
        this,
        _located(source, lineno, `section ${repr(section)} already exists`),
      );
      this.section = section;
      this.source = source;
      this.lineno = lineno;
      settable(this, "args").args = tuple_of(section, source, lineno);
    }
  },
  { __init__: "(self, section, source=, lineno=)" },
  { module: "configparser" },
);

export const DuplicateOptionError = /* @__PURE__ */ define_class(
  "DuplicateOptionError",
  [Error],
  class {
    __init__(section, option, source = null, lineno = null) {
      const words = `option ${repr(option)} in section ${repr(section)} already exists`;
      call_special(Error, "__init__", this, _located(source, lineno, words));
      this.section = section;
      this.option = option;
      this.source = source;
      this.lineno = lineno;
      settable(this, "args").args = tuple_of(section, option, source, lineno);
    }
  },
  { __init__: "(self, section, option, source=, lineno=)" },
  { module: "configparser" },
);

function _located(source, lineno, words) {
  if (source == null) {
    return add(upper(getitem(words, 0)), getitem(words, slice(1, null)));
  }
  const line = lineno == null ? "" : ` [line ${format(lineno, "2d")}]`;
  return `While reading from ${repr(source)}${line}: ${formatted(words)}`;
}
def("_located(source, lineno, words)", _located, { module: "configparser" });

export const NoOptionError = /* @__PURE__ */ define_class(
  "NoOptionError",
  [Error],
  class {
    __init__(option, section) {
      call_special(Error, "__init__", this, `No option ${repr(option)} in section: ${repr(section)}`);
      this.option = option;
      this.section = section;
      settable(this, "args").args = tuple_of(option, section);
    }
  },
  { __init__: "(self, option, section)" },
  { module: "configparser" },
);

export const InterpolationError = /* @__PURE__ */ define_class(
  "InterpolationError",
  [Error],
  class {
    __init__(option, section, msg) {
      call_special(Error, "__init__", this, msg);
      this.option = option;
      this.section = section;
      settable(this, "args").args = tuple_of(option, section, msg);
    }
  },
  { __init__: "(self, option, section, msg)" },
  { module: "configparser" },
);

export const InterpolationMissingOptionError = /* @__PURE__ */ define_class(
  "InterpolationMissingOptionError",
  [InterpolationError],
  class {
    __init__(option, section, rawval, reference) {
      let words = `Bad value substitution: option ${repr(option)} in section ${repr(section)} contains an interpolation key `;
      words = words + `${repr(reference)} which is not a valid option name. Raw value: ${repr(rawval)}`;
      call_special(InterpolationError, "__init__", this, option, section, words);
      this.reference = reference;
      settable(this, "args").args = tuple_of(option, section, rawval, reference);
    }
  },
  { __init__: "(self, option, section, rawval, reference)" },
  { module: "configparser" },
);

export const InterpolationSyntaxError = /* @__PURE__ */ define_class(
  "InterpolationSyntaxError",
  [InterpolationError],
  class {},
  {},
  {
    module: "configparser",
  },
);

export const InterpolationDepthError = /* @__PURE__ */ define_class(
  "InterpolationDepthError",
  [InterpolationError],
  class {
    __init__(option, section, rawval) {
      let words = `Recursion limit exceeded in value substitution: option ${repr(option)} in section ${repr(section)} contains an `;
      words =
        words +
        `interpolation key which cannot be substituted in ${MAX_INTERPOLATION_DEPTH} steps. Raw value: ${repr(rawval)}`;
      call_special(InterpolationError, "__init__", this, option, section, words);
      settable(this, "args").args = tuple_of(option, section, rawval);
    }
  },
  { __init__: "(self, option, section, rawval)" },
  { module: "configparser" },
);

export const ParsingError = /* @__PURE__ */ define_class(
  "ParsingError",
  [Error],
  class {
    __init__(source, ...args$) {
      const args = tuple_from(args$);
      call_special(Error, "__init__", this, `Source contains parsing errors: ${repr(source)}`);
      this.source = source;
      this.errors = [];
      settable(this, "args").args = tuple_of(source);
      if (truth(args)) {
        append$1(this, ...spread(args, this, "append"));
      }
    }

    append(lineno, line) {
      append$1(attr(this.errors, this, "errors"), tuple_of(lineno, line));
      this.message = iadd(attribute(this, "message"), `\n\t[line ${format(lineno, "2d")}]: ${repr(line)}`);
      return null;
    }
  },
  { __init__: "(self, source, *args)", append: "(self, lineno, line)" },
  {
    module: "configparser",
  },
);

export const MissingSectionHeaderError = /* @__PURE__ */ define_class(
  "MissingSectionHeaderError",
  [ParsingError],
  class {
    __init__(filename, lineno, line) {
      call_special(
        Error,
        "__init__",
        this,
        `File contains no section headers.\nfile: ${repr(filename)}, line: ${formatted(lineno)}\n${repr(line)}`,
      );
      this.source = filename;
      this.lineno = lineno;
      this.line = line;
      settable(this, "args").args = tuple_of(filename, lineno, line);
    }
  },
  { __init__: "(self, filename, lineno, line)" },
  { module: "configparser" },
);

export const MultilineContinuationError = /* @__PURE__ */ define_class(
  "MultilineContinuationError",
  [ParsingError],
  class {
    __init__(filename, lineno, line) {
      const words = `Key without value continued with an indented line.\nfile: ${repr(filename)}, line: ${formatted(lineno)}\n${repr(line)}`;
      call_special(Error, "__init__", this, words);
      this.source = filename;
      this.lineno = lineno;
      this.line = line;
      settable(this, "args").args = tuple_of(filename, lineno, line);
    }
  },
  { __init__: "(self, filename, lineno, line)" },
  { module: "configparser" },
);

/** Values as they are written. */
export const Interpolation = /* @__PURE__ */ define_class(
  "Interpolation",
  [],
  class {
    static __module__ = "configparser";

    before_get(parser, section, option, value, defaults) {
      return value;
    }

    before_set(parser, section, option, value) {
      return value;
    }

    before_read(parser, section, option, value) {
      return value;
    }

    before_write(parser, section, option, value) {
      return value;
    }
  },
  {
    before_get: "(self, parser, section, option, value, defaults)",
    before_set: "(self, parser, section, option, value)",
    before_read: "(self, parser, section, option, value)",
    before_write: "(self, parser, section, option, value)",
  },
  {
    doc: "Values as they are written.",
    module: "configparser",
    order: "__module__ before_get before_set before_read before_write",
  },
);

/** `value`, if every `mark` in it is doubled or begins a reference. */
function _checked(mark, references, value) {
  const rest = call_method(references, "sub", "", replace(value, mul(mark, 2), ""));
  if (contains(rest, mark)) {
    throw ValueError(
      `invalid interpolation syntax in ${repr(value)} at position ${formatted(find(rest, mark))}`,
    );
  }
  return value;
}
def("_checked(mark, references, value)", _checked, {
  doc: "`value`, if every `mark` in it is doubled or begins a reference.",
  module: "configparser",
});

/** `rest` with what `value_of` gives for its references, each of which begins with `mark` and `opening`. */
function _with_references(mark, opening, references, option, section, rest, raw, depth, value_of) {
  if (gt(depth, MAX_INTERPOLATION_DEPTH)) {
    throw InterpolationDepthError(option, section, raw);
  }
  const parts = [];
  while (contains(rest, mark)) {
    const [before, _, after] = unpack(partition(rest, mark), 3);
    parts.push(before);
    rest = add(mark, after);
    if (eq(getitem(after, slice(null, 1)), mark)) {
      parts.push(mark);
      rest = getitem(after, slice(1, null));
    } else if (eq(getitem(after, slice(null, 1)), opening)) {
      const found = call_method(references, "match", rest);
      if (found == null) {
        throw InterpolationSyntaxError(option, section, `bad interpolation variable reference ${repr(rest)}`);
      }
      rest = getitem(rest, slice(call_method(found, "end"), null));
      parts.push(call(value_of, getitem(found, 1)));
    } else {
      const words = `'${formatted(mark)}' must be followed by '${formatted(mark)}' or '${formatted(opening)}', found: ${repr(rest)}`;
      throw InterpolationSyntaxError(option, section, words);
    }
  }
  return add(join("", parts), rest);
}
def(
  "_with_references(mark, opening, references, option, section, rest, raw, depth, value_of)",
  _with_references,
  {
    doc: "`rest` with what `value_of` gives for its references, each of which begins with `mark` and `opening`.",
    module: "configparser",
  },
);

/** `%(name)s` is another option of the section, or of the defaults; `%%` is a percent sign. */
export const BasicInterpolation = /* @__PURE__ */ define_class(
  "BasicInterpolation",
  [Interpolation],
  class {
    static _REFERENCE = re.compile("%\\(([^)]+)\\)s");

    before_get(parser, section, option, value, defaults) {
      return this._filled(parser, section, option, value, defaults, value, 1);
    }

    before_set(parser, section, option, value) {
      return _checked("%", attr(this._REFERENCE, this, "_REFERENCE"), value);
    }

    _filled(parser, section, option, rest, known, raw, depth) {
      const self = this;
      function value_of(reference) {
        const name = call_method(parser, "optionxform", reference);
        if (not_contains(known, name)) {
          throw InterpolationMissingOptionError(option, section, raw, name);
        }
        const value = getitem(known, name);
        if (not_contains(value, "%")) {
          return value;
        }
        return self._filled(parser, section, option, value, known, raw, add(depth, 1));
      }
      def("BasicInterpolation._filled.<locals>.value_of(reference)", value_of, {
        module: "configparser",
      });

      return _with_references(
        "%",
        "(",
        attr(self._REFERENCE, self, "_REFERENCE"),
        option,
        section,
        rest,
        raw,
        depth,
        value_of,
      );
    }
  },
  {
    before_get: "(self, parser, section, option, value, defaults)",
    before_set: "(self, parser, section, option, value)",
    _filled: "(self, parser, section, option, rest, known, raw, depth)",
  },
  {
    doc: "`%(name)s` is another option of the section, or of the defaults; `%%` is a percent sign.",
    module: "configparser",
    order: "_REFERENCE before_get before_set _filled",
  },
);

/** `${name}` is another option, `${section:name}` one of another section; `$$` is a dollar sign. */
export const ExtendedInterpolation = /* @__PURE__ */ define_class(
  "ExtendedInterpolation",
  [Interpolation],
  class {
    static _REFERENCE = re.compile("\\$\\{([^}]+)\\}");

    before_get(parser, section, option, value, defaults) {
      return this._filled(parser, section, option, value, defaults, value, 1);
    }

    before_set(parser, section, option, value) {
      return _checked("$", attr(this._REFERENCE, this, "_REFERENCE"), value);
    }

    _filled(parser, section, option, rest, known, raw, depth) {
      const self = this;
      function value_of(reference) {
        return self._value(parser, section, option, reference, known, raw, depth);
      }
      def("ExtendedInterpolation._filled.<locals>.value_of(reference)", value_of, {
        module: "configparser",
      });

      return _with_references(
        "$",
        "{",
        attr(self._REFERENCE, self, "_REFERENCE"),
        option,
        section,
        rest,
        raw,
        depth,
        value_of,
      );
    }

    _value(parser, section, option, reference, known, raw, depth) {
      const path = split(reference, ":");
      if (len(path) > 2) {
        throw InterpolationSyntaxError(
          option,
          section,
          `More than one ':' found: ${repr(add(add("${", reference), "}"))}`,
        );
      }
      const place = len(path) === 1 ? section : getitem(path, 0);
      let value;
      try {
        const name = call_method(parser, "optionxform", getitem(path, -1));
        value =
          len(path) === 1
            ? getitem(known, name)
            : get$1(
                parser,
                place,
                name,
                kw({
                  raw: true,
                }),
              );
      } catch (error) {
        const exception = caught(error);
        if (!matches(exception, tuple_of(KeyError, NoSectionError, NoOptionError))) throw error;
        throw chain(
          raise_from(InterpolationMissingOptionError(option, section, raw, reference), null),
          exception,
        );
      }
      if (contains(value, "$")) {
        const there = len(path) === 1 ? known : dict(items$1(parser, place, kw({ raw: true })));
        value = this._filled(parser, place, option, value, there, raw, add(depth, 1));
      }
      return value;
    }
  },
  {
    before_get: "(self, parser, section, option, value, defaults)",
    before_set: "(self, parser, section, option, value)",
    _filled: "(self, parser, section, option, rest, known, raw, depth)",
    _value: "(self, parser, section, option, reference, known, raw, depth)",
  },
  {
    doc: "`${name}` is another option, `${section:name}` one of another section; `$$` is a dollar sign.",
    module: "configparser",
    order: "_REFERENCE before_get before_set _filled _value",
  },
);

const dict_type$default = dict;
const default_section$default = DEFAULTSECT;
const interpolation$default = _NOT_GIVEN;
const converters$default = _NOT_GIVEN;
const fallback$default = _NOT_GIVEN;
const fallback$default$1 = _NOT_GIVEN;
const fallback$default$2 = _NOT_GIVEN;
const fallback$default$3 = _NOT_GIVEN;
const section$default = _NOT_GIVEN;
export const RawConfigParser = /* @__PURE__ */ define_class(
  "RawConfigParser",
  [MutableMapping],
  class {
    static __module__ = "configparser";

    static BOOLEAN_STATES = dict_of(
      ["1", true],
      ["yes", true],
      ["true", true],
      ["on", true],
      ["0", false],
      ["no", false],
      ["false", false],
      ["off", false],
    );
    static SECTCRE = re.compile("\\[(?P<header>.+)\\]");

    static _INTERPOLATION = Interpolation();

    __init__(defaults = null, dict_type = dict_type$default, allow_no_value = false, options$1) {
      let {
        delimiters = tuple_of("=", ":"),
        comment_prefixes = tuple_of("#", ";"),
        inline_comment_prefixes = null,
        strict = true,
        empty_lines_in_values = true,
        default_section = default_section$default,
        interpolation = interpolation$default,
        converters = converters$default,
        allow_unnamed_section = false,
      } = keywords(options$1);
      if (truth(allow_unnamed_section)) {
        throw NotImplementedError("configparser: allow_unnamed_section is not in the subset");
      }
      this._dict = dict_type;
      this._sections = call(dict_type);
      this._defaults = call(dict_type);
      this._proxies = call(dict_type);
      this._converters = dict_of(
        ["int", int],
        ["float", float],
        ["boolean", attr(this._convert_to_boolean, this, "_convert_to_boolean")],
      );
      if (is_not(converters, _NOT_GIVEN)) {
        update(attr(this._converters, this, "_converters"), converters);
      }
      this._allow_no_value = allow_no_value;
      this._delimiters = tuple(delimiters);
      this._comments = tuple(truth(comment_prefixes) ? comment_prefixes : tuple_of());
      this._inline = tuple(truth(inline_comment_prefixes) ? inline_comment_prefixes : tuple_of());
      this._strict = strict;
      this._empty_lines = empty_lines_in_values;
      this.default_section = default_section;
      if (is_(interpolation, _NOT_GIVEN)) {
        interpolation = attr(this._INTERPOLATION, this, "_INTERPOLATION");
      }
      this._interpolation = interpolation == null ? Interpolation() : interpolation;
      for (const entry of rows(items$1(attr(this._converters, this, "_converters")))) {
        const [name, convert] = unpack(entry, 2);
        if (not_contains(tuple_of("int", "float", "boolean"), name)) {
          setattr(this, add("get", name), this._getter(convert));
        }
      }
      const value$1 = SectionProxy(this, default_section);
      setitem(this._proxies, default_section, value$1);
      if (truth(defaults)) {
        this._read_defaults(defaults);
      }
    }

    _getter(convert) {
      const self = this;
      const fallback$default = _NOT_GIVEN;
      function get(section, option, options$1) {
        const { raw = false, vars = null, fallback = fallback$default } = keywords(options$1);
        return self._converted(section, convert, option, raw, vars, fallback);
      }
      def("RawConfigParser._getter.<locals>.get(section, option, *, raw=, vars=, fallback=)", get, {
        module: "configparser",
      });

      return get;
    }

    defaults() {
      return this._defaults;
    }

    sections() {
      return list(this._sections);
    }

    add_section(section) {
      this._check(kw({ section: section }));
      if (eq(section, attr(this.default_section, this, "default_section"))) {
        throw ValueError(`Invalid section name: ${repr(section)}`);
      }
      if (contains(this._sections, section)) {
        throw DuplicateSectionError(section);
      }
      this._add(section);
      return null;
    }

    _add(section) {
      const value$1 = call_method(this, "_dict");
      setitem(this._sections, section, value$1);
      const value$2 = SectionProxy(this, section);
      setitem(this._proxies, section, value$2);
      return null;
    }

    has_section(section) {
      return contains(this._sections, section);
    }

    options(section) {
      return list(call_method(dict, "fromkeys", [...spread(this._own(section)), ...spread(this._defaults)]));
    }

    _own(section) {
      if (contains(this._sections, section)) {
        return getitem(this._sections, section);
      }
      throw NoSectionError(section);
    }

    read(filenames, encoding = null) {
      if (isinstance(filenames, tuple_of(str, bytes)) || hasattr(filenames, "__fspath__")) {
        filenames = [filenames];
      }
      const found = [];
      for (const name of each$1(filenames)) {
        const outer = expect(OSError);
        try {
          const manager = enter(open(name, undefined, undefined, encoding));
          const file = manager.value;
          try {
            this._read(file, name);
          } catch (error) {
            manager.raised(error);
          } finally {
            manager.exit();
          }
        } catch (error) {
          const exception = anticipated(error);
          if (!matches(exception, OSError)) throw error;
          continue;
        } finally {
          relax(outer);
        }
        found.push(name);
      }
      return found;
    }

    read_file(f, source = null) {
      if (source == null) {
        source = getattr(f, "name", "<???>");
      }
      this._read(f, source);
      return null;
    }

    read_string(string, source = "<string>") {
      this._read(splitlines(string, kw({ keepends: true })), source);
      return null;
    }

    read_dict(dictionary, source = "<dict>") {
      const seen = set$1();
      for (const entry of each_temporary(items$1(dictionary))) {
        const [section, options] = unpack(entry, 2);
        try {
          this.add_section(section);
        } catch (error) {
          const exception = caught(error);
          if (!matches(exception, tuple_of(DuplicateSectionError, ValueError))) throw error;
          const outer = handling(exception);
          try {
            if (truth(attr(this._strict, this, "_strict")) && contains(seen, section)) {
              throw exception;
            }
          } catch (inner) {
            throw chain(inner, exception);
          } finally {
            handled(outer);
          }
        }
        add$1(seen, section);
        const names = set$1();
        for (const entry of each_temporary(items$1(options))) {
          let [option, value] = unpack(entry, 2);
          option = this.optionxform(str(option));
          if (truth(attr(this._strict, this, "_strict")) && contains(names, option)) {
            throw DuplicateOptionError(section, option, source);
          }
          add$1(names, option);
          this.set(section, option, value == null ? null : str(value));
        }
      }
      return null;
    }

    get(section, option, options$1) {
      const { raw = false, vars = null, fallback = fallback$default } = keywords(options$1);
      let known;
      try {
        known = this._known(section, vars);
      } catch (error) {
        const exception = caught(error);
        if (!matches(exception, NoSectionError)) throw error;
        if (is_(fallback, _NOT_GIVEN)) {
          throw exception;
        }
        return fallback;
      }
      option = this.optionxform(option);
      if (not_contains(known, option)) {
        if (is_(fallback, _NOT_GIVEN)) {
          throw NoOptionError(option, section);
        }
        return fallback;
      }
      const value = getitem(known, option);
      if (truth(raw) || value == null) {
        return value;
      }
      return call_method(
        attr(this._interpolation, this, "_interpolation"),
        "before_get",
        this,
        section,
        option,
        value,
        known,
      );
    }

    _known(section, vars) {
      let own = dict_of();
      if (ne(section, attr(this.default_section, this, "default_section"))) {
        own = this._own(section);
      }
      const given = dict_of();
      for (const entry of rows(items$1(truth(vars) ? vars : dict_of()))) {
        const [name, value] = unpack(entry, 2);
        const value$1 = value == null ? null : str(value);
        setitem(given, this.optionxform(name), value$1);
      }
      return ChainMap(given, own, this._defaults);
    }

    getint(section, option, options$1) {
      const { raw = false, vars = null, fallback = fallback$default$1 } = keywords(options$1);
      return this._converted(section, int, option, raw, vars, fallback);
    }

    getfloat(section, option, options$1) {
      const { raw = false, vars = null, fallback = fallback$default$2 } = keywords(options$1);
      return this._converted(section, float, option, raw, vars, fallback);
    }

    getboolean(section, option, options$1) {
      const { raw = false, vars = null, fallback = fallback$default$3 } = keywords(options$1);
      return this._converted(
        section,
        attr(this._convert_to_boolean, this, "_convert_to_boolean"),
        option,
        raw,
        vars,
        fallback,
      );
    }

    _converted(section, convert, option, raw, vars, fallback) {
      let value;
      try {
        value = this.get(section, option, kw({ raw: raw, vars: vars }));
      } catch (error) {
        const exception = caught(error);
        if (!matches(exception, tuple_of(NoSectionError, NoOptionError))) throw error;
        if (is_(fallback, _NOT_GIVEN)) {
          throw exception;
        }
        return fallback;
      }
      return call(convert, value);
    }

    _convert_to_boolean(value) {
      let value$1;
      if (((value$1 = lower(value)), not_contains(this.BOOLEAN_STATES, value$1))) {
        throw ValueError(`Not a boolean: ${formatted(value)}`);
      }
      return getitem(this.BOOLEAN_STATES, lower(value));
    }

    items(section = section$default, raw = false, vars = null) {
      if (is_(section, _NOT_GIVEN)) {
        return items_view(super_(RawConfigParser, this));
      }
      const known = dict(this._defaults);
      if (ne(section, attr(this.default_section, this, "default_section"))) {
        update(known, this._own(section));
      }
      const names = list(known);
      for (const entry of rows(items$1(truth(vars) ? vars : dict_of()))) {
        const [name, value] = unpack(entry, 2);
        setitem(known, this.optionxform(name), value);
      }
      if (truth(raw)) {
        return Array.from(each$1(names), (name) => tuple_of(name, getitem(known, name)));
      }
      return Array.from(each$1(names), (name) => tuple_of(name, this._filled(section, name, known)));
    }

    _filled(section, option, known) {
      const value = getitem(known, option);
      return value == null
        ? value
        : call_method(
            attr(this._interpolation, this, "_interpolation"),
            "before_get",
            this,
            section,
            option,
            value,
            known,
          );
    }

    popitem() {
      for (const section of each_temporary(this.sections())) {
        const value = getitem(this, section);
        delitem(this, section);
        return tuple_of(section, value);
      }
      throw KeyError();
    }

    optionxform(optionstr) {
      return lower(optionstr);
    }

    has_option(section, option) {
      option = this.optionxform(option);
      if (!truth(section) || eq(section, attr(this.default_section, this, "default_section"))) {
        return contains(this._defaults, option);
      }
      return (
        contains(this._sections, section) &&
        (contains(getitem(this._sections, section), option) || contains(this._defaults, option))
      );
    }

    set(section, option, value = null) {
      if (truth(value)) {
        value = call_method(
          attr(this._interpolation, this, "_interpolation"),
          "before_set",
          this,
          section,
          option,
          value,
        );
      }
      let options;
      if (!truth(section) || eq(section, attr(this.default_section, this, "default_section"))) {
        options = this._defaults;
      } else {
        options = this._own(section);
      }
      setitem(options, this.optionxform(option), value);
      return null;
    }

    write(fp, space_around_delimiters = true) {
      const delimiter = truth(space_around_delimiters)
        ? ` ${formatted(getitem(attr(this._delimiters, this, "_delimiters"), 0))} `
        : getitem(attr(this._delimiters, this, "_delimiters"), 0);
      if (truth(this._defaults)) {
        this._write_section(
          fp,
          attr(this.default_section, this, "default_section"),
          this._defaults,
          delimiter,
        );
      }
      for (const entry of rows(items$1(this._sections))) {
        const [section, options] = unpack(entry, 2);
        this._write_section(fp, section, options, delimiter);
      }
      return null;
    }

    _write_section(fp, name, options, delimiter) {
      call_method(fp, "write", `[${formatted(name)}]\n`);
      for (const entry of rows(items$1(options))) {
        let [option, value] = unpack(entry, 2);
        value = call_method(
          attr(this._interpolation, this, "_interpolation"),
          "before_write",
          this,
          name,
          option,
          value,
        );
        if (value != null || !truth(attr(this._allow_no_value, this, "_allow_no_value"))) {
          value = add(delimiter, replace(str(value), "\n", "\n\t"));
        } else {
          value = "";
        }
        call_method(fp, "write", `${formatted(option)}${formatted(value)}\n`);
      }
      call_method(fp, "write", "\n");
      return null;
    }

    remove_option(section, option) {
      let options;
      if (!truth(section) || eq(section, attr(this.default_section, this, "default_section"))) {
        options = this._defaults;
      } else {
        options = this._own(section);
      }
      option = this.optionxform(option);
      const existed = contains(options, option);
      if (existed) {
        delitem(options, option);
      }
      return existed;
    }

    remove_section(section) {
      const existed = contains(this._sections, section);
      if (existed) {
        delitem(this._sections, section);
        delitem(this._proxies, section);
      }
      return existed;
    }

    __getitem__(key) {
      if (ne(key, attr(this.default_section, this, "default_section")) && !truth(this.has_section(key))) {
        throw KeyError(key);
      }
      return getitem(this._proxies, key);
    }

    __setitem__(key, value) {
      if (contains(this, key) && is_(getitem(this, key), value)) {
        return null;
      }
      if (eq(key, attr(this.default_section, this, "default_section"))) {
        clear(this._defaults);
      } else if (contains(this._sections, key)) {
        clear(getitem(this._sections, key));
      }
      this.read_dict(dict_of([key, value]));
    }

    __delitem__(key) {
      if (eq(key, attr(this.default_section, this, "default_section"))) {
        throw ValueError("Cannot remove the default section.");
      }
      if (!truth(this.has_section(key))) {
        throw KeyError(key);
      }
      this.remove_section(key);
    }

    __contains__(key) {
      let value$1;
      return truth((value$1 = eq(key, attr(this.default_section, this, "default_section"))))
        ? value$1
        : this.has_section(key);
    }

    __len__() {
      return len(this._sections) + 1;
    }

    __iter__() {
      return iter([attr(this.default_section, this, "default_section"), ...spread(this._sections)]);
    }

    _check(options$1) {
      const { section = "", option = "", value = "" } = keywords(options$1);
      return null;
    }

    _read_defaults(defaults) {
      for (const entry of rows(items$1(defaults))) {
        const [name, value] = unpack(entry, 2);
        const value$1 = value == null ? null : str(value);
        setitem(this._defaults, this.optionxform(str(name)), value$1);
      }
      return null;
    }

    _read(lines, source) {
      const reading = _Reading(this, source);
      for (const [number, line] of rows(enumerate(lines, 1))) {
        reading.take(number, line);
      }
      reading.finish();
      return null;
    }
  },
  {
    __init__:
      "(self, defaults=, dict_type=, allow_no_value=, *, delimiters=, comment_prefixes=, inline_comment_prefixes=, strict=, empty_lines_in_values=, default_section=, interpolation=, converters=, allow_unnamed_section=)",
    _getter: "(self, convert)",
    defaults: "(self)",
    sections: "(self)",
    add_section: "(self, section)",
    _add: "(self, section)",
    has_section: "(self, section)",
    options: "(self, section)",
    _own: "(self, section)",
    read: "(self, filenames, encoding=)",
    read_file: "(self, f, source=)",
    read_string: "(self, string, source=)",
    read_dict: "(self, dictionary, source=)",
    get: "(self, section, option, *, raw=, vars=, fallback=)",
    _known: "(self, section, vars)",
    getint: "(self, section, option, *, raw=, vars=, fallback=)",
    getfloat: "(self, section, option, *, raw=, vars=, fallback=)",
    getboolean: "(self, section, option, *, raw=, vars=, fallback=)",
    _converted: "(self, section, convert, option, raw, vars, fallback)",
    _convert_to_boolean: "(self, value)",
    items: "(self, section=, raw=, vars=)",
    _filled: "(self, section, option, known)",
    popitem: "(self)",
    optionxform: "(self, optionstr)",
    has_option: "(self, section, option)",
    set: "(self, section, option, value=)",
    write: "(self, fp, space_around_delimiters=)",
    _write_section: "(self, fp, name, options, delimiter)",
    remove_option: "(self, section, option)",
    remove_section: "(self, section)",
    __getitem__: "(self, key)",
    __setitem__: "(self, key, value)",
    __delitem__: "(self, key)",
    __contains__: "(self, key)",
    __len__: "(self)",
    __iter__: "(self)",
    _check: "(self, *, section=, option=, value=)",
    _read_defaults: "(self, defaults)",
    _read: "(self, lines, source)",
  },
  {
    module: "configparser",
    order:
      "__module__ BOOLEAN_STATES SECTCRE _INTERPOLATION __init__ _getter defaults sections add_section _add has_section options _own read read_file read_string read_dict get _known getint getfloat getboolean _converted _convert_to_boolean items _filled popitem optionxform has_option set write _write_section remove_option remove_section __getitem__ __setitem__ __delitem__ __contains__ __len__ __iter__ _check _read_defaults _read",
  },
);

export const ConfigParser = /* @__PURE__ */ define_class(
  "ConfigParser",
  [RawConfigParser],
  class {
    static _INTERPOLATION = BasicInterpolation();

    set(section, option, value = null) {
      this._check(kw({ option: option, value: value }));
      call_method(super_(ConfigParser, this), "set", section, option, value);
      return null;
    }

    add_section(section) {
      this._check(kw({ section: section }));
      call_method(super_(ConfigParser, this), "add_section", section);
      return null;
    }

    _check(options$1) {
      const { section = "", option = "", value = "" } = keywords(options$1);
      if (!isinstance(section, str)) {
        throw TypeError("section names must be strings");
      }
      if (!isinstance(option, str)) {
        throw TypeError("option keys must be strings");
      }
      if (
        !isinstance(value, str) &&
        (value != null || !truth(attr(this._allow_no_value, this, "_allow_no_value")))
      ) {
        throw TypeError("option values must be strings");
      }
      return null;
    }
  },
  {
    set: "(self, section, option, value=)",
    add_section: "(self, section)",
    _check: "(self, *, section=, option=, value=)",
  },
  { module: "configparser", order: "_INTERPOLATION set add_section _check" },
);

/** One source being read: where it stands, and the value that indented lines go on with. */
const _Reading = /* @__PURE__ */ define_class(
  "_Reading",
  [],
  class {
    __init__(parser, source) {
      this.parser = parser;
      this.source = source;
      this.section = null;
      this.options = null;
      this.option = null;
      this.indent = 0;
      this.seen = set$1();
      this.errors = null;
    }

    take(number, line) {
      let value$1, value$2;
      const text = this._without_comment(line);
      if (text == null) {
        if (truth(strip(line))) {
          return null;
        }
        if (!truth(attr((value$1 = this.parser)._empty_lines, value$1, "_empty_lines"))) {
          this.indent = sys.maxsize;
        } else if (truth(this._goes_on())) {
          append$1(getitem(this.options, this.option), "");
        }
        return null;
      }
      const indent = len(line) - len(lstrip(line));
      if (truth(this._goes_on()) && gt(indent, this.indent)) {
        append$1(getitem(this.options, this.option), text);
        return null;
      }
      this.indent = indent;
      const header = call_method(attr((value$2 = this.parser).SECTCRE, value$2, "SECTCRE"), "match", text);
      if (header != null) {
        this._open(getitem(header, "header"), number);
      } else if (this.section == null) {
        throw MissingSectionHeaderError(this.source, number, line);
      } else {
        this._option(number, line, text);
      }
      return null;
    }

    finish() {
      let value$1, value$2, value$3;
      for (const options of each$1([
        attr((value$1 = this.parser)._defaults, value$1, "_defaults"),
        ...spread(values$1(attr((value$2 = this.parser)._sections, value$2, "_sections"))),
      ])) {
        for (const entry of rows(items$1(options))) {
          const [name, value] = unpack(entry, 2);
          if (isinstance(value, list)) {
            while (truth(value) && !truth(getitem(value, -1))) {
              pop(value);
            }
            const text = join("\n", value);
            setitem(
              options,
              name,
              call_method(
                attr((value$3 = this.parser)._interpolation, value$3, "_interpolation"),
                "before_read",
                this.parser,
                this.section,
                name,
                text,
              ),
            );
          }
        }
      }
      if (this.errors != null) {
        throw raise_(this.errors);
      }
      return null;
    }

    _goes_on() {
      return (
        this.section != null && this.option != null && isinstance(getitem(this.options, this.option), list)
      );
    }

    /** The line's text; None where it holds nothing but a comment or nothing at all. */
    _without_comment(line) {
      let value$1, value$2;
      let text = strip(line);
      if (truth(startswith(text, attr((value$1 = this.parser)._comments, value$1, "_comments")))) {
        return null;
      }
      const places = [];
      for (const prefix of each$1(attr((value$2 = this.parser)._inline, value$2, "_inline"))) {
        let at = find(line, prefix);
        while (gt(at, 0) && !truth(isspace(getitem(line, sub(at, 1))))) {
          at = find(line, prefix, add(at, 1));
        }
        if (ge(at, 0)) {
          places.push(at);
        }
      }
      if (places.length > 0) {
        text = strip(getitem(line, slice(null, min(places))));
      }
      return truth(text) ? text : null;
    }

    _open(name, number) {
      const parser = this.parser;
      this.option = null;
      this.section = name;
      if (eq(name, attr(parser.default_section, parser, "default_section"))) {
        this.options = attr(parser._defaults, parser, "_defaults");
        return null;
      }
      if (contains(attr(parser._sections, parser, "_sections"), name)) {
        if (truth(attr(parser._strict, parser, "_strict")) && contains(this.seen, tuple_of(name, null))) {
          throw DuplicateSectionError(name, this.source, number);
        }
      } else {
        call_method(parser, "_add", name);
      }
      add$1(this.seen, tuple_of(name, null));
      this.options = getitem(attr(parser._sections, parser, "_sections"), name);
      return null;
    }

    _option(number, line, text) {
      let value$1;
      const parser = this.parser;
      const places = [];
      for (const each of each$1(attr(parser._delimiters, parser, "_delimiters"))) {
        if (contains(text, each)) {
          places.push(tuple_of(find(text, each), each));
        }
      }
      let name, value;
      if (places.length > 0) {
        const [at, delimiter] = unpack(min(places), 2);
        [name, value] = [
          rstrip(getitem(text, slice(null, at))),
          strip(getitem(text, slice(add(at, len(delimiter)), null))),
        ];
      } else if (truth(attr(parser._allow_no_value, parser, "_allow_no_value"))) {
        [name, value] = [text, null];
      } else {
        name = "";
      }
      if (!truth(name)) {
        if (this.errors == null) {
          this.errors = ParsingError(this.source);
        }
        append$1(this.errors, number, line);
        return null;
      }
      name = call_method(parser, "optionxform", name);
      if (
        truth(attr(parser._strict, parser, "_strict")) &&
        ((value$1 = tuple_of(this.section, name)), contains(this.seen, value$1))
      ) {
        throw DuplicateOptionError(this.section, name, this.source, number);
      }
      add$1(this.seen, tuple_of(this.section, name));
      this.option = name;
      const value$2 = unbound(value, "value") == null ? null : [unbound(value, "value")];
      setitem(this.options, name, value$2);
      return null;
    }
  },
  {
    __init__: "(self, parser, source)",
    take: "(self, number, line)",
    finish: "(self)",
    _goes_on: "(self)",
    _without_comment: "(self, line)",
    _open: "(self, name, number)",
    _option: "(self, number, line, text)",
  },
  {
    doc: "One source being read: where it stands, and the value that indented lines go on with.",
    docs: {
      _without_comment: "The line's text; None where it holds nothing but a comment or nothing at all.",
    },
    module: "configparser",
  },
);

export const SectionProxy = /* @__PURE__ */ define_class(
  "SectionProxy",
  [MutableMapping],
  class {
    static __module__ = "configparser";

    __init__(parser, name) {
      this._parser = parser;
      this._name = name;
      for (const entry of rows(items$1(attr(parser._converters, parser, "_converters")))) {
        const [kind, convert] = unpack(entry, 2);
        if (not_contains(tuple_of("int", "float", "boolean"), kind)) {
          setattr(this, add("get", kind), this._getter(convert));
        }
      }
    }

    _getter(convert) {
      const self = this;
      function get(option, fallback = null, options$1) {
        const { raw = false, vars = null } = keywords(options$1);
        return call_method(self._parser, "_converted", self._name, convert, option, raw, vars, fallback);
      }
      def("SectionProxy._getter.<locals>.get(option, fallback=, *, raw=, vars=)", get, {
        module: "configparser",
      });

      return get;
    }

    __repr__() {
      return `<Section: ${formatted(this._name)}>`;
    }

    __getitem__(key) {
      if (!truth(call_method(this._parser, "has_option", this._name, key))) {
        throw KeyError(key);
      }
      return get$1(this._parser, this._name, key);
    }

    __setitem__(key, value) {
      call_method(this._parser, "_check", kw({ option: key, value: value }));
      call_method(this._parser, "set", this._name, key, value);
    }

    __delitem__(key) {
      if (
        !(
          truth(call_method(this._parser, "has_option", this._name, key)) &&
          truth(call_method(this._parser, "remove_option", this._name, key))
        )
      ) {
        throw KeyError(key);
      }
    }

    __contains__(key) {
      return call_method(this._parser, "has_option", this._name, key);
    }

    __len__() {
      return len(this._options());
    }

    __iter__() {
      return iter(this._options());
    }

    _options() {
      let value$1;
      if (eq(this._name, attr((value$1 = this._parser).default_section, value$1, "default_section"))) {
        return list(call_method(this._parser, "defaults"));
      }
      return call_method(this._parser, "options", this._name);
    }

    get parser() {
      return this._parser;
    }

    get name() {
      return this._name;
    }

    get(option, fallback = null, options$1) {
      const { raw = false, vars = null } = keywords(options$1);
      return get$1(
        this._parser,
        this._name,
        option,
        kw({
          raw: raw,
          vars: vars,
          fallback: fallback,
        }),
      );
    }

    getint(option, fallback = null, options$1) {
      const { raw = false, vars = null } = keywords(options$1);
      return call_method(
        this._parser,
        "getint",
        this._name,
        option,
        kw({
          raw: raw,
          vars: vars,
          fallback: fallback,
        }),
      );
    }

    getfloat(option, fallback = null, options$1) {
      const { raw = false, vars = null } = keywords(options$1);
      return call_method(
        this._parser,
        "getfloat",
        this._name,
        option,
        kw({
          raw: raw,
          vars: vars,
          fallback: fallback,
        }),
      );
    }

    getboolean(option, fallback = null, options$1) {
      const { raw = false, vars = null } = keywords(options$1);
      return call_method(
        this._parser,
        "getboolean",
        this._name,
        option,
        kw({
          raw: raw,
          vars: vars,
          fallback: fallback,
        }),
      );
    }
  },
  {
    __init__: "(self, parser, name)",
    _getter: "(self, convert)",
    __repr__: "(self)",
    __getitem__: "(self, key)",
    __setitem__: "(self, key, value)",
    __delitem__: "(self, key)",
    __contains__: "(self, key)",
    __len__: "(self)",
    __iter__: "(self)",
    _options: "(self)",
    parser: "@property",
    name: "@property",
    get: "(self, option, fallback=, *, raw=, vars=)",
    getint: "(self, option, fallback=, *, raw=, vars=)",
    getfloat: "(self, option, fallback=, *, raw=, vars=)",
    getboolean: "(self, option, fallback=, *, raw=, vars=)",
  },
  {
    module: "configparser",
    order:
      "__module__ __init__ _getter __repr__ __getitem__ __setitem__ __delitem__ __contains__ __len__ __iter__ _options parser name get getint getfloat getboolean",
  },
);
