// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/argparse/parser.py by `npm run library:python`. Do not edit.
/**
 * ArgumentParser: arguments are added to it, it reads command lines and writes help.
 *
 * Source: Library Reference, `argparse`, "ArgumentParser objects".
 */

import { call_special, specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, is_not, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { type_of } from "../../objects/object.ts";
import { OSError } from "../../objects/os-errors.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { delattr, setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { type } from "../../semantics/builtins/type.ts";
import { title as title$1 } from "../../semantics/methods/case.ts";
import { extend } from "../../semantics/methods/extend.ts";
import { get } from "../../semantics/methods/get.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import { split, splitlines, strip } from "../../semantics/methods/splitting.ts";
import { update } from "../../semantics/methods/update.ts";
import { add, mul } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { kwargs_of } from "../../semantics/protocols/calls.ts";
import { enter } from "../../semantics/protocols/contexts.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each as each$1, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { ActionsContainer } from "../argparse/containers.ts";
import { HelpFormatter } from "../argparse/formatting.ts";
import { abbreviated, options_of, Reading } from "../argparse/reading.ts";
import { check_choice, converted, values_of } from "../argparse/values.ts";
import {
  ArgumentError,
  ArgumentTypeError,
  Namespace,
  PARSER,
  REMAINDER,
  ShowsAttributes,
  SUPPRESS,
} from "../argparse/words.ts";
import { open } from "../io.ts";
import * as os_path from "../os/path.ts";
import * as os from "../os.ts";
import * as sys from "../sys.ts";

export const ArgumentParser = /* @__PURE__ */ define_class(
  "ArgumentParser",
  [ShowsAttributes, ActionsContainer],
  (ns) => {
    const parents$default = [];
    const formatter_class$default = HelpFormatter;
    ns.__init__ = def(
      "ArgumentParser.__init__(self, prog=, usage=, description=, epilog=, parents=, formatter_class=, prefix_chars=, fromfile_prefix_chars=, argument_default=, conflict_handler=, add_help=, allow_abbrev=, exit_on_error=)",
      function (
        self,
        prog = null,
        usage = null,
        description = null,
        epilog = null,
        parents = parents$default,
        formatter_class = formatter_class$default,
        prefix_chars = "-",
        fromfile_prefix_chars = null,
        argument_default = null,
        conflict_handler = "error",
        add_help = true,
        allow_abbrev = true,
        exit_on_error = true,
      ) {
        let value$1;
        call_special(
          ActionsContainer,
          "__init__",
          self,
          description,
          prefix_chars,
          argument_default,
          conflict_handler,
        );
        settable(self, "prog").prog = prog == null ? os_path.basename(getitem(sys.argv, 0)) : prog;
        settable(self, "usage").usage = usage;
        settable(self, "epilog").epilog = epilog;
        settable(self, "formatter_class").formatter_class = formatter_class;
        settable(self, "fromfile_prefix_chars").fromfile_prefix_chars = fromfile_prefix_chars;
        settable(self, "add_help").add_help = add_help;
        settable(self, "allow_abbrev").allow_abbrev = allow_abbrev;
        settable(self, "exit_on_error").exit_on_error = exit_on_error;
        settable(self, "_positionals")._positionals = call_method(
          self,
          "add_argument_group",
          "positional arguments",
        );
        settable(self, "_optionals")._optionals = call_method(self, "add_argument_group", "options");
        settable(self, "_subparsers")._subparsers = null;
        if (truth(add_help)) {
          const char = contains(prefix_chars, "-") ? "-" : getitem(prefix_chars, 0);
          call_method(
            self,
            "add_argument",
            add(char, "h"),
            add(mul(char, 2), "help"),
            kw({
              action: "help",
              default: SUPPRESS,
              help: "show this help message and exit",
            }),
          );
        }
        for (const parent of each$1(parents)) {
          if (!isinstance(parent, ActionsContainer)) {
            throw TypeError(
              `parents must be a list of ArgumentParser, not ${formatted(attr((value$1 = type_of(parent)).__name__, value$1, "__name__"))}`,
            );
          }
          call_method(self, "_add_container_actions", parent);
          update(attr(self._defaults, self, "_defaults"), attr(parent._defaults, parent, "_defaults"));
        }
      },
      { module: "argparse" },
    );

    ns._get_kwargs = def(
      "ArgumentParser._get_kwargs(self)",
      function (self) {
        const names = "prog usage description formatter_class conflict_handler add_help";
        return Array.from(each$1(split(names)), (name) => tuple_of(name, getattr(self, name)));
      },
      { module: "argparse" },
    );

    ns.add_subparsers = def(
      "ArgumentParser.add_subparsers(self, **kwargs)",
      function (self, options) {
        const kwargs = dict_from(keywords(options));
        if (attr(self._subparsers, self, "_subparsers") != null) {
          throw raise_(call(ArgumentError, null, "cannot have multiple subparser arguments"));
        }
        setdefault(kwargs, "parser_class", type(self));
        if (contains(kwargs, "title") || contains(kwargs, "description")) {
          const title = pop(kwargs, "title", "subcommands");
          settable(self, "_subparsers")._subparsers = call_method(
            self,
            "add_argument_group",
            title,
            pop(kwargs, "description", null),
          );
        } else {
          settable(self, "_subparsers")._subparsers = attr(self._positionals, self, "_positionals");
        }
        if (get(kwargs, "prog") == null) {
          const formatter = call_method(self, "_get_formatter");
          call_method(
            formatter,
            "add_usage",
            attr(self.usage, self, "usage"),
            call_method(self, "_get_positional_actions"),
            attr(self._mutually_exclusive_groups, self, "_mutually_exclusive_groups"),
            "",
          );
          setitem(kwargs, "prog", strip(call_method(formatter, "format_help")));
        }
        const kind = call_method(self, "_registry_get", "action", pop(kwargs, "action", "parsers"));
        const action = call(kind, kw({ option_strings: [] }, kwargs_of(kwargs)));
        call_method(attr(self._subparsers, self, "_subparsers"), "_add_action", action);
        return action;
      },
      { module: "argparse" },
    );

    ns._add_action = def(
      "ArgumentParser._add_action(self, action)",
      function (self, action) {
        const group = truth(attr(action.option_strings, action, "option_strings"))
          ? attr(self._optionals, self, "_optionals")
          : attr(self._positionals, self, "_positionals");
        call_method(group, "_add_action", action);
        return action;
      },
      { module: "argparse" },
    );

    ns._get_optional_actions = def(
      "ArgumentParser._get_optional_actions(self)",
      function (self) {
        const result = [];
        for (const action of each$1(attr(self._actions, self, "_actions"))) {
          if (truth(attr(action.option_strings, action, "option_strings"))) {
            result.push(action);
          }
        }
        return result;
      },
      { module: "argparse" },
    );

    ns._get_positional_actions = def(
      "ArgumentParser._get_positional_actions(self)",
      function (self) {
        const result = [];
        for (const action of each$1(attr(self._actions, self, "_actions"))) {
          if (!truth(attr(action.option_strings, action, "option_strings"))) {
            result.push(action);
          }
        }
        return result;
      },
      { module: "argparse" },
    );

    ns.parse_args = def(
      "ArgumentParser.parse_args(self, args=, namespace=)",
      function (self, args = null, namespace = null) {
        let unknown;
        [args, unknown] = unpack(call_method(self, "parse_known_args", args, namespace), 2);
        call_method(self, "_refuse_unknown", unknown);
        return args;
      },
      { module: "argparse" },
    );

    ns.parse_known_args = def(
      "ArgumentParser.parse_known_args(self, args=, namespace=)",
      function (self, args = null, namespace = null) {
        args = args == null ? getitem(sys.argv, slice(1, null)) : list(args);
        if (namespace == null) {
          namespace = call(Namespace);
        }
        for (const action of each$1(attr(self._actions, self, "_actions"))) {
          if (
            is_not(attr(action.dest, action, "dest"), SUPPRESS) &&
            is_not(attr(action.default, action, "default"), SUPPRESS) &&
            !hasattr(namespace, attr(action.dest, action, "dest"))
          ) {
            setattr(namespace, attr(action.dest, action, "dest"), attr(action.default, action, "default"));
          }
        }
        for (const entry of rows(items$1(attr(self._defaults, self, "_defaults")))) {
          const [dest, value] = unpack(entry, 2);
          if (!hasattr(namespace, dest)) {
            setattr(namespace, dest, value);
          }
        }
        if (!truth(attr(self.exit_on_error, self, "exit_on_error"))) {
          return call_method(self, "_read", args, namespace);
        }
        try {
          return call_method(self, "_read", args, namespace);
        } catch (thrown) {
          const e = caught(thrown);
          if (!matches(e, ArgumentError)) throw thrown;
          const outer = handling(e);
          try {
            call_method(self, "error", str(e));
          } catch (inner$1) {
            throw chain(inner$1, e);
          } finally {
            handled(outer);
          }
        }
        return null;
      },
      { module: "argparse" },
    );

    ns._read = def(
      "ArgumentParser._read(self, args, namespace)",
      function (self, args, namespace) {
        if (attr(self.fromfile_prefix_chars, self, "fromfile_prefix_chars") != null) {
          args = call_method(self, "_read_args_from_files", args);
        }
        const unknown = call_method(call(Reading, self, args, namespace), "read");
        return tuple_of(
          namespace,
          add(
            unknown,
            pop(attr(namespace.__dict__, namespace, "__dict__", specials), "_unrecognized_args", []),
          ),
        );
      },
      { module: "argparse" },
    );

    ns._refuse_unknown = def(
      "ArgumentParser._refuse_unknown(self, unknown)",
      function (self, unknown) {
        if (truth(unknown)) {
          const message = `unrecognized arguments: ${join(" ", unknown)}`;
          if (!truth(attr(self.exit_on_error, self, "exit_on_error"))) {
            throw raise_(call(ArgumentError, null, message));
          }
          call_method(self, "error", message);
        }
        return null;
      },
      { module: "argparse" },
    );

    ns._read_args_from_files = def(
      "ArgumentParser._read_args_from_files(self, strings)",
      function (self, strings) {
        let value$1;
        const found = [];
        for (const string of each$1(strings)) {
          if (
            !truth(string) ||
            ((value$1 = getitem(string, 0)),
            not_contains(attr(self.fromfile_prefix_chars, self, "fromfile_prefix_chars"), value$1))
          ) {
            found.push(string);
            continue;
          }
          let lines;
          try {
            const manager = enter(open(getitem(string, slice(1, null))));
            const file = manager.value;
            try {
              lines = splitlines(call_method(file, "read"));
            } catch (error$1) {
              manager.raised(error$1);
            } finally {
              manager.exit();
            }
          } catch (thrown) {
            const e = caught(thrown);
            if (!matches(e, OSError)) throw thrown;
            const outer = handling(e);
            try {
              throw raise_(call(ArgumentError, null, str(e)), e);
            } catch (inner$1) {
              throw chain(inner$1, e);
            } finally {
              handled(outer);
            }
          }
          const inner = [];
          for (const line of each$1(lines)) {
            extend(inner, call_method(self, "convert_arg_line_to_args", line));
          }
          extend(found, call_method(self, "_read_args_from_files", inner));
        }
        return found;
      },
      { module: "argparse" },
    );

    ns.convert_arg_line_to_args = def(
      "ArgumentParser.convert_arg_line_to_args(self, arg_line)",
      function (self, arg_line) {
        return [arg_line];
      },
      { module: "argparse" },
    );

    ns.parse_intermixed_args = def(
      "ArgumentParser.parse_intermixed_args(self, args=, namespace=)",
      function (self, args = null, namespace = null) {
        let unknown;
        [args, unknown] = unpack(call_method(self, "parse_known_intermixed_args", args, namespace), 2);
        call_method(self, "_refuse_unknown", unknown);
        return args;
      },
      { module: "argparse" },
    );

    /** First the options alone, then the positional arguments with all that is left. */
    ns.parse_known_intermixed_args = def(
      "ArgumentParser.parse_known_intermixed_args(self, args=, namespace=)",
      function (self, args = null, namespace = null) {
        let value$1;
        const positionals = call_method(self, "_get_positional_actions");
        const unable = [];
        for (const action of each$1(positionals)) {
          if (contains(tuple_of(PARSER, REMAINDER), attr(action.nargs, action, "nargs"))) {
            unable.push(action);
          }
        }
        if (unable.length > 0) {
          throw TypeError(
            `parse_intermixed_args: positional arg with nargs=${formatted(attr((value$1 = getitem(unable, 0)).nargs, value$1, "nargs"))}`,
          );
        }
        const exclusive = [];
        for (const group of each$1(
          attr(self._mutually_exclusive_groups, self, "_mutually_exclusive_groups"),
        )) {
          for (const action of each$1(attr(group._group_actions, group, "_group_actions"))) {
            if (contains(positionals, action)) {
              exclusive.push(attr(action.dest, action, "dest"));
            }
          }
        }
        if (exclusive.length > 0) {
          throw TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup");
        }
        const optionals = Array.from(each$1(call_method(self, "_get_optional_actions")), (action) =>
          tuple_of(action, attr(action.required, action, "required")),
        );
        const groups = Array.from(
          each$1(attr(self._mutually_exclusive_groups, self, "_mutually_exclusive_groups")),
          (group) => tuple_of(group, attr(group.required, group, "required")),
        );
        const kept = Array.from(each$1(positionals), (action) =>
          tuple_of(action, attr(action.nargs, action, "nargs"), attr(action.default, action, "default")),
        );
        let rest;
        let pending = null;
        try {
          for (const action of each$1(positionals)) {
            settable(action, "nargs").nargs = SUPPRESS;
            settable(action, "default").default = SUPPRESS;
          }
          [namespace, rest] = unpack(call_method(self, "parse_known_args", args, namespace), 2);
          for (const action of each$1(positionals)) {
            if (eq(getattr(namespace, attr(action.dest, action, "dest"), null), [])) {
              delattr(namespace, attr(action.dest, action, "dest"));
            }
          }
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            for (const entry of rows(kept)) {
              const [action, nargs, default$] = unpack(entry, 3);
              const [value$2, value$3] = [nargs, default$];
              settable(action, "nargs").nargs = value$2;
              settable(action, "default").default = value$3;
            }
          } catch (inner$1) {
            throw chain(inner$1, pending);
          }
        }
        let pending$1 = null;
        try {
          for (const entry of rows(add(optionals, groups))) {
            const [owner, _] = unpack(entry, 2);
            settable(owner, "required").required = false;
          }
          return call_method(self, "parse_known_args", rest, namespace);
        } catch (error) {
          pending$1 = caught(error);
          throw error;
        } finally {
          try {
            for (const entry of rows(add(optionals, groups))) {
              const [owner, required] = unpack(entry, 2);
              settable(owner, "required").required = required;
            }
          } catch (inner$1) {
            throw chain(inner$1, pending$1);
          }
        }
      },
      {
        doc: "First the options alone, then the positional arguments with all that is left.",
        module: "argparse",
      },
    );

    ns._parse_optional = def(
      "ArgumentParser._parse_optional(self, arg_string)",
      function (self, arg_string) {
        return call(options_of, self, arg_string);
      },
      { module: "argparse" },
    );

    ns._get_option_tuples = def(
      "ArgumentParser._get_option_tuples(self, option_string)",
      function (self, option_string) {
        return call(abbreviated, self, option_string);
      },
      { module: "argparse" },
    );

    ns._get_values = def(
      "ArgumentParser._get_values(self, action, arg_strings)",
      function (self, action, arg_strings) {
        return call(values_of, self, action, arg_strings);
      },
      { module: "argparse" },
    );

    ns._get_value = def(
      "ArgumentParser._get_value(self, action, arg_string)",
      function (self, action, arg_string) {
        return call(converted, self, action, arg_string);
      },
      { module: "argparse" },
    );

    ns._check_value = def(
      "ArgumentParser._check_value(self, action, value)",
      function (self, action, value) {
        call(check_choice, action, value);
        return null;
      },
      { module: "argparse" },
    );

    ns.format_usage = def(
      "ArgumentParser.format_usage(self)",
      function (self) {
        const formatter = call_method(self, "_get_formatter");
        call_method(
          formatter,
          "add_usage",
          attr(self.usage, self, "usage"),
          attr(self._actions, self, "_actions"),
          attr(self._mutually_exclusive_groups, self, "_mutually_exclusive_groups"),
        );
        return call_method(formatter, "format_help");
      },
      { module: "argparse" },
    );

    ns.format_help = def(
      "ArgumentParser.format_help(self)",
      function (self) {
        const formatter = call_method(self, "_get_formatter");
        call_method(
          formatter,
          "add_usage",
          attr(self.usage, self, "usage"),
          attr(self._actions, self, "_actions"),
          attr(self._mutually_exclusive_groups, self, "_mutually_exclusive_groups"),
        );
        call_method(formatter, "add_text", attribute(self, "description"));
        for (const group of each$1(attr(self._action_groups, self, "_action_groups"))) {
          call_method(formatter, "start_section", attr(group.title, group, "title", title$1));
          call_method(formatter, "add_text", attribute(group, "description"));
          call_method(formatter, "add_arguments", attr(group._group_actions, group, "_group_actions"));
          call_method(formatter, "end_section");
        }
        call_method(formatter, "add_text", attr(self.epilog, self, "epilog"));
        return call_method(formatter, "format_help");
      },
      { module: "argparse" },
    );

    ns._get_formatter = def(
      "ArgumentParser._get_formatter(self)",
      function (self) {
        return call_method(self, "formatter_class", kw({ prog: attr(self.prog, self, "prog") }));
      },
      { module: "argparse" },
    );

    ns.print_usage = def(
      "ArgumentParser.print_usage(self, file=)",
      function (self, file = null) {
        call_method(
          self,
          "_print_message",
          call_method(self, "format_usage"),
          file == null ? sys.stdout : file,
        );
        return null;
      },
      { module: "argparse" },
    );

    ns.print_help = def(
      "ArgumentParser.print_help(self, file=)",
      function (self, file = null) {
        call_method(
          self,
          "_print_message",
          call_method(self, "format_help"),
          file == null ? sys.stdout : file,
        );
        return null;
      },
      { module: "argparse" },
    );

    ns._print_message = def(
      "ArgumentParser._print_message(self, message, file=)",
      function (self, message, file = null) {
        if (truth(message)) {
          call_method(file == null ? sys.stderr : file, "write", message);
        }
        return null;
      },
      { module: "argparse" },
    );

    ns.exit = def(
      "ArgumentParser.exit(self, status=, message=)",
      function (self, status = 0, message = null) {
        if (truth(message)) {
          call_method(self, "_print_message", message, sys.stderr);
        }
        sys.exit(status);
        return null;
      },
      { module: "argparse" },
    );

    ns.error = def(
      "ArgumentParser.error(self, message)",
      function (self, message) {
        call_method(self, "print_usage", sys.stderr);
        call_method(
          self,
          "exit",
          2,
          `${formatted(attr(self.prog, self, "prog"))}: error: ${formatted(message)}\n`,
        );
        return null;
      },
      { module: "argparse" },
    );

    ns._warning = def(
      "ArgumentParser._warning(self, message)",
      function (self, message) {
        call_method(
          self,
          "_print_message",
          `${formatted(attr(self.prog, self, "prog"))}: warning: ${formatted(message)}\n`,
          sys.stderr,
        );
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  {
    docs: {
      parse_known_intermixed_args:
        "First the options alone, then the positional arguments with all that is left.",
    },
    module: "argparse",
  },
);

export const FileType = /* @__PURE__ */ define_class(
  "FileType",
  [],
  class {
    __init__(mode = "r", bufsize = -1, encoding = null, errors = null) {
      this._mode = mode;
      this._bufsize = bufsize;
      this._encoding = encoding;
      this._errors = errors;
    }

    __call__(string) {
      if (eq(string, "-")) {
        if (contains(this._mode, "r")) {
          return contains(this._mode, "b") ? attribute(sys.stdin, "buffer") : sys.stdin;
        }
        if (any(Array.from(each$1("wax"), (letter) => contains(this._mode, letter)))) {
          return contains(this._mode, "b") ? attribute(sys.stdout, "buffer") : sys.stdout;
        }
        throw ValueError(`argument "-" with mode ${repr(this._mode)}`);
      }
      try {
        return open(string, this._mode, this._bufsize, this._encoding, this._errors);
      } catch (thrown) {
        const e = caught(thrown);
        if (!matches(e, OSError)) throw thrown;
        const outer = handling(e);
        try {
          throw raise_(call(ArgumentTypeError, `can't open '${formatted(string)}': ${formatted(e)}`), e);
        } catch (inner$1) {
          throw chain(inner$1, e);
        } finally {
          handled(outer);
        }
      }
    }

    __repr__() {
      let value$1;
      let shown = [];
      for (const each of each$1(tuple_of(this._mode, this._bufsize))) {
        if (ne(each, -1)) {
          shown.push(repr(each));
        }
      }
      const named = [tuple_of("encoding", this._encoding), tuple_of("errors", this._errors)];
      shown = iadd(
        shown,
        (() => {
          const result = [];
          for (const entry of rows(named)) {
            const [name, value] = unpack(entry, 2);
            if (value != null) {
              result.push(`${formatted(name)}=${repr(value)}`);
            }
          }
          return result;
        })(),
      );
      return `${formatted(attr((value$1 = type_of(this)).__name__, value$1, "__name__"))}(${join(", ", shown)})`;
    }
  },
  {
    __init__: "(self, mode=, bufsize=, encoding=, errors=)",
    __call__: "(self, string)",
    __repr__: "(self)",
  },
  { module: "argparse" },
);
