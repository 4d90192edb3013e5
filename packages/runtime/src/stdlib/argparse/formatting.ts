// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/argparse/formatting.py by `npm run library:python`. Do not edit.
/**
 * The text of a help: what a parser adds to a formatter, section by section, laid out for the width of the terminal.
 *
 * Source: Library Reference, `argparse`, "formatter_class"; the layout is CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, is_not, le, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { kw } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { vars } from "../../semantics/builtins/dir.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { append } from "../../semantics/methods/append.ts";
import { upper } from "../../semantics/methods/case.ts";
import { get } from "../../semantics/methods/get.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { replace } from "../../semantics/methods/searching.ts";
import { split, splitlines, strip } from "../../semantics/methods/splitting.ts";
import { add, mod, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd, isub } from "../../semantics/operators/inplace.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { caught, chain } from "../../semantics/protocols/exceptions.ts";
import { each as each$1, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { usage_lines, usage_parts } from "../argparse/usage.ts";
import { ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "../argparse/words.ts";
import { get_terminal_size } from "../shutil.ts";
import { fill, wrap } from "../textwrap.ts";

/** A heading and what writes its lines, in order. */
const _Section = /* @__PURE__ */ define_class(
  "_Section",
  [],
  class {
    __init__(outer, heading, indent) {
      this.outer = outer;
      this.heading = heading;
      this.indent = indent;
      this.writers = [];
    }

    text() {
      const lines = join(
        "",
        Array.from(each$1(this.writers), (write) => call(write)),
      );
      if (this.outer == null || !lines) {
        return lines;
      }
      if (this.heading == null || eq(this.heading, SUPPRESS)) {
        return `\n${lines}\n`;
      }
      return `\n${formatted(mul(" ", this.indent))}${formatted(this.heading)}:\n${lines}\n`;
    }
  },
  { __init__: "(self, outer, heading, indent)", text: "(self)" },
  {
    doc: "A heading and what writes its lines, in order.",
    module: "argparse",
  },
);

export const HelpFormatter = /* @__PURE__ */ define_class(
  "HelpFormatter",
  [],
  class {
    __init__(prog, indent_increment = 2, max_help_position = 24, width = null) {
      let value$1;
      if (width == null) {
        width = sub(attr((value$1 = get_terminal_size()).columns, value$1, "columns"), 2);
      }
      this._prog = prog;
      this._indent_increment = indent_increment;
      this._max_help_position = min(max_help_position, max(sub(width, 20), mul(indent_increment, 2)));
      this._width = width;
      this._current_indent = 0;
      this._longest_invocation = 0;
      const value$2 = _Section(null, null, 0);
      this._section = value$2;
      this._root_section = value$2;
    }

    _indent() {
      this._current_indent = iadd(this._current_indent, this._indent_increment);
      return null;
    }

    _dedent() {
      this._current_indent = isub(this._current_indent, this._indent_increment);
      return null;
    }

    /** `func(*args)` gives text when the help is written; it is indented as now. */
    _add_item(func, args) {
      let value$1;
      const self = this;
      const indent = self._current_indent;

      function write() {
        let before;
        const [value$1, value$2] = [self._current_indent, indent];
        before = value$1;
        self._current_indent = value$2;
        let pending = null;
        try {
          return call(func, ...spread(args, func));
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            self._current_indent = before;
          } catch (inner) {
            throw chain(inner, pending);
          }
        }
      }
      def("HelpFormatter._add_item.<locals>.write()", write, { module: "argparse" });

      append(attr((value$1 = self._section).writers, value$1, "writers"), write);
      return null;
    }

    start_section(heading) {
      let value$1;
      const section = _Section(this._section, heading, this._current_indent);
      append(
        attr((value$1 = this._section).writers, value$1, "writers"),
        attr(section.text, section, "text"),
      );
      this._section = section;
      this._indent();
      return null;
    }

    end_section() {
      let value$1;
      this._section = attr((value$1 = this._section).outer, value$1, "outer");
      this._dedent();
      return null;
    }

    add_text(text) {
      if (text != null && ne(text, SUPPRESS)) {
        this._add_item(attr(this._format_text, this, "_format_text"), [text]);
      }
      return null;
    }

    add_usage(usage, actions, groups, prefix = null) {
      if (usage == null || ne(usage, SUPPRESS)) {
        this._add_item(attr(this._format_usage, this, "_format_usage"), [usage, actions, groups, prefix]);
      }
      return null;
    }

    add_argument(action) {
      if (eq(attr(action.help, action, "help"), SUPPRESS)) {
        return null;
      }
      this._measure(action);
      this._indent();
      for (const each of each$1(this._subactions(action))) {
        this._measure(each);
      }
      this._dedent();
      this._add_item(attr(this._format_action, this, "_format_action"), [action]);
      return null;
    }

    add_arguments(actions) {
      for (const action of each$1(actions)) {
        this.add_argument(action);
      }
      return null;
    }

    _measure(action) {
      const length = add(len(this._format_action_invocation(action)), this._current_indent);
      this._longest_invocation = max(this._longest_invocation, length);
      return null;
    }

    _subactions(action) {
      return hasattr(action, "_get_subactions") ? call_method(action, "_get_subactions") : [];
    }

    format_help() {
      let text = call_method(this._root_section, "text");
      while (contains(text, "\n\n\n")) {
        text = replace(text, "\n\n\n", "\n\n");
      }
      return truth(text) ? add(strip(text, "\n"), "\n") : "";
    }

    _format_usage(usage, actions, groups, prefix) {
      prefix = prefix == null ? "usage: " : prefix;
      if (usage != null) {
        return `${formatted(prefix)}${formatted(mod(usage, dict_of(["prog", this._prog])))}\n\n`;
      }
      const optionals = call(
        usage_parts,
        this,
        (() => {
          const result = [];
          for (const each of each$1(actions)) {
            if (truth(attr(each.option_strings, each, "option_strings"))) {
              result.push(each);
            }
          }
          return result;
        })(),
        groups,
      );
      const positionals = call(
        usage_parts,
        this,
        (() => {
          const result = [];
          for (const each of each$1(actions)) {
            if (!truth(attr(each.option_strings, each, "option_strings"))) {
              result.push(each);
            }
          }
          return result;
        })(),
        groups,
      );
      const prog = str(this._prog);
      let text = join(" ", add(add([prog], optionals), positionals));
      const width = sub(this._width, this._current_indent);
      if (gt(len(prefix) + len(text), width)) {
        text = call(usage_lines, prog, optionals, positionals, prefix, width);
      }
      return `${formatted(prefix)}${formatted(text)}\n\n`;
    }

    _format_text(text) {
      if (contains(text, "%(prog)")) {
        text = mod(text, dict_of(["prog", this._prog]));
      }
      const width = max(sub(this._width, this._current_indent), 11);
      return add(this._fill_text(text, width, mul(" ", this._current_indent)), "\n\n");
    }

    _format_action(action) {
      const position = min(add(this._longest_invocation, 2), this._max_help_position);
      const room = sub(sub(position, this._current_indent), 2);
      const head = add(mul(" ", this._current_indent), this._format_action_invocation(action));
      const fits = le(sub(len(head), this._current_indent), room);
      const lines = this._help_lines(action, max(sub(this._width, position), 11));
      let text = add(head, "\n");
      if (truth(lines)) {
        text = truth(fits)
          ? `${format(head, `<${formatted(position)}`)}`
          : `${formatted(head)}\n${formatted(mul(" ", position))}`;
        text = iadd(text, join(`\n${formatted(mul(" ", position))}`, lines) + "\n");
      }
      this._indent();
      for (const each of each$1(this._subactions(action))) {
        text = iadd(text, this._format_action(each));
      }
      this._dedent();
      return text;
    }

    _help_lines(action, width) {
      if (!truth(attr(action.help, action, "help")) || !truth(strip(attr(action.help, action, "help")))) {
        return [];
      }
      const text = this._expand_help(action);
      return truth(text) ? this._split_lines(text, width) : [];
    }

    _format_action_invocation(action) {
      if (!truth(attr(action.option_strings, action, "option_strings"))) {
        const default$ = this._get_default_metavar_for_positional(action);
        const [shown] = unpack(call(this._metavar_formatter(action, default$), 1), 1);
        return shown;
      }
      const text = join(", ", attr(action.option_strings, action, "option_strings"));
      if (eq(attr(action.nargs, action, "nargs"), 0)) {
        return text;
      }
      return `${text} ${formatted(this._format_args(action, this._get_default_metavar_for_optional(action)))}`;
    }

    /** What shows an argument so many times: a tuple of names. */
    _metavar_formatter(action, default_metavar) {
      let shown;
      if (attr(action.metavar, action, "metavar") != null) {
        shown = attr(action.metavar, action, "metavar");
      } else if (attr(action.choices, action, "choices") != null) {
        shown =
          "{" +
          join(
            ",",
            Array.from(each$1(attr(action.choices, action, "choices")), (choice) => str(choice)),
          ) +
          "}";
      } else {
        shown = default_metavar;
      }
      return def(
        "HelpFormatter._metavar_formatter.<locals>.<lambda>(times)",
        (times) => (isinstance(shown, tuple) ? shown : mul(tuple_of(shown), times)),
        {
          module: "argparse",
        },
      );
    }

    _format_args(action, default_metavar) {
      const names = this._metavar_formatter(action, default_metavar);
      const nargs = attr(action.nargs, action, "nargs");
      if (nargs == null) {
        return mod("%s", call(names, 1));
      }
      if (eq(nargs, OPTIONAL)) {
        return mod("[%s]", call(names, 1));
      }
      if (eq(nargs, ZERO_OR_MORE)) {
        const shown = call(names, 1);
        return mod(len(shown) === 2 ? "[%s [%s ...]]" : "[%s ...]", shown);
      }
      if (eq(nargs, ONE_OR_MORE)) {
        return mod("%s [%s ...]", call(names, 2));
      }
      if (eq(nargs, REMAINDER)) {
        return "...";
      }
      if (eq(nargs, PARSER)) {
        return mod("%s ...", call(names, 1));
      }
      if (eq(nargs, SUPPRESS)) {
        return "";
      }
      if (!isinstance(nargs, int)) {
        throw ValueError("invalid nargs value");
      }
      return mod(join(" ", mul(["%s"], nargs)), call(names, nargs));
    }

    _expand_help(action) {
      const known = dict_of(["prog", this._prog]);
      for (const entry of rows(items$1(vars(action)))) {
        const [name, value] = unpack(entry, 2);
        if (is_not(value, SUPPRESS)) {
          setitem(known, name, hasattr(value, "__name__") ? attr(value.__name__, value, "__name__") : value);
        }
      }
      if (get(known, "choices") != null) {
        setitem(
          known,
          "choices",
          join(
            ", ",
            Array.from(each$1(getitem(known, "choices")), (choice) => str(choice)),
          ),
        );
      }
      return mod(this._get_help_string(action), known);
    }

    _split_lines(text, width) {
      return wrap(join(" ", split(text)), width);
    }

    _fill_text(text, width, indent) {
      return fill(
        join(" ", split(text)),
        width,
        kw({
          initial_indent: indent,
          subsequent_indent: indent,
        }),
      );
    }

    _get_help_string(action) {
      return attr(action.help, action, "help");
    }

    _get_default_metavar_for_optional(action) {
      return upper(attr(action.dest, action, "dest"));
    }

    _get_default_metavar_for_positional(action) {
      return attr(action.dest, action, "dest");
    }
  },
  {
    __init__: "(self, prog, indent_increment=, max_help_position=, width=)",
    _indent: "(self)",
    _dedent: "(self)",
    _add_item: "(self, func, args)",
    start_section: "(self, heading)",
    end_section: "(self)",
    add_text: "(self, text)",
    add_usage: "(self, usage, actions, groups, prefix=)",
    add_argument: "(self, action)",
    add_arguments: "(self, actions)",
    _measure: "(self, action)",
    _subactions: "(self, action)",
    format_help: "(self)",
    _format_usage: "(self, usage, actions, groups, prefix)",
    _format_text: "(self, text)",
    _format_action: "(self, action)",
    _help_lines: "(self, action, width)",
    _format_action_invocation: "(self, action)",
    _metavar_formatter: "(self, action, default_metavar)",
    _format_args: "(self, action, default_metavar)",
    _expand_help: "(self, action)",
    _split_lines: "(self, text, width)",
    _fill_text: "(self, text, width, indent)",
    _get_help_string: "(self, action)",
    _get_default_metavar_for_optional: "(self, action)",
    _get_default_metavar_for_positional: "(self, action)",
  },
  {
    docs: {
      _add_item: "`func(*args)` gives text when the help is written; it is indented as now.",
      _metavar_formatter: "What shows an argument so many times: a tuple of names.",
    },
    module: "argparse",
  },
);

export const RawDescriptionHelpFormatter = /* @__PURE__ */ define_class(
  "RawDescriptionHelpFormatter",
  [HelpFormatter],
  class {
    _fill_text(text, width, indent) {
      return join(
        "",
        Array.from(
          each$1(
            splitlines(
              text,
              kw({
                keepends: true,
              }),
            ),
          ),
          (line) => add(indent, line),
        ),
      );
    }
  },
  { _fill_text: "(self, text, width, indent)" },
  { module: "argparse" },
);

export const RawTextHelpFormatter = /* @__PURE__ */ define_class(
  "RawTextHelpFormatter",
  [RawDescriptionHelpFormatter],
  class {
    _split_lines(text, width) {
      return splitlines(text);
    }
  },
  { _split_lines: "(self, text, width)" },
  { module: "argparse" },
);

export const ArgumentDefaultsHelpFormatter = /* @__PURE__ */ define_class(
  "ArgumentDefaultsHelpFormatter",
  [HelpFormatter],
  class {
    _get_help_string(action) {
      let value$1, value$2;
      let text = truth((value$1 = attr(action.help, action, "help"))) ? value$1 : "";
      const tells = truth((value$2 = attr(action.option_strings, action, "option_strings")))
        ? value$2
        : contains(tuple_of(OPTIONAL, ZERO_OR_MORE), attr(action.nargs, action, "nargs"));
      if (
        truth(tells) &&
        not_contains(text, "%(default)") &&
        is_not(attr(action.default, action, "default"), SUPPRESS)
      ) {
        text = iadd(text, " (default: %(default)s)");
      }
      return text;
    }
  },
  { _get_help_string: "(self, action)" },
  { module: "argparse" },
);

export const MetavarTypeHelpFormatter = /* @__PURE__ */ define_class(
  "MetavarTypeHelpFormatter",
  [HelpFormatter],
  class {
    _get_default_metavar_for_optional(action) {
      let value$1;
      return attr((value$1 = attr(action.type, action, "type")).__name__, value$1, "__name__");
    }

    _get_default_metavar_for_positional(action) {
      let value$1;
      return attr((value$1 = attr(action.type, action, "type")).__name__, value$1, "__name__");
    }
  },
  {
    _get_default_metavar_for_optional: "(self, action)",
    _get_default_metavar_for_positional: "(self, action)",
  },
  { module: "argparse" },
);
