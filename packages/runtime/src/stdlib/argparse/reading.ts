// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/argparse/reading.py by `npm run library:python`. Do not edit.
/**
 * Reading a command line: which string is an option, which arguments it takes, and what is left for the positional ones.
 *
 * Source: Library Reference, `argparse`, "The parse_args() method".
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, is_, is_not, le, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { formatted } from "../../objects/formatted.ts";
import { kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { enumerate } from "../../semantics/builtins/enumerate.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { id } from "../../semantics/builtins/id.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { append } from "../../semantics/methods/append.ts";
import { extend } from "../../semantics/methods/extend.ts";
import { get } from "../../semantics/methods/get.ts";
import { join } from "../../semantics/methods/joining.ts";
import { remove } from "../../semantics/methods/remove.ts";
import { find, startswith } from "../../semantics/methods/searching.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import { partition } from "../../semantics/methods/splitting.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { each_temporary, each as each$1, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { looks_negative } from "../argparse/containers.ts";
import { lengths, shares, too_few } from "../argparse/values.ts";
import { ArgumentError, name_of, PARSER, REMAINDER, SUPPRESS } from "../argparse/words.ts";

/** An option that was met: its argument is None when nobody knows it; `=` and what follows when it is joined. */
const _Option = /* @__PURE__ */ define_class(
  "_Option",
  [],
  class {
    __init__(action, string, separator = null, joined = null) {
      this.action = action;
      this.string = string;
      this.separator = separator;
      this.joined = joined;
    }
  },
  { __init__: "(self, action, string, separator=, joined=)" },
  { module: "argparse" },
);

/** One reading of the strings of a command line into a namespace. */
export const Reading = /* @__PURE__ */ define_class(
  "Reading",
  [],
  class {
    __init__(parser, strings, namespace) {
      this.parser = parser;
      this.strings = strings;
      this.namespace = namespace;
      this.extras = [];
      this.seen = [];
      this.seen_given = [];
      this.positionals = call_method(parser, "_get_positional_actions");
      this.rivals = dict_of();
      for (const group of each$1(
        attr(parser._mutually_exclusive_groups, parser, "_mutually_exclusive_groups"),
      )) {
        const members = attr(group._group_actions, group, "_group_actions");
        for (const [place, action] of rows(enumerate(members))) {
          extend(
            setdefault(this.rivals, id(action), []),
            add(getitem(members, slice(null, place)), getitem(members, slice(place + 1, null))),
          );
        }
      }
      this.options = dict_of();
      this.marks = this._marked();
    }

    _marked() {
      let marks = "";
      for (const [place, string] of rows(enumerate(this.strings))) {
        if (contains(marks, "-")) {
          marks = marks + "A";
        } else if (eq(string, "--")) {
          marks = marks + "-";
        } else {
          const options = call_method(this.parser, "_parse_optional", string);
          if (options != null) {
            setitem(this.options, place, options);
          }
          marks = marks + (options == null ? "A" : "O");
        }
      }
      return marks;
    }

    /** Returns what nobody takes. */
    read() {
      let place = 0;
      const last = max(this.options, kw({ default: -1 }));
      let stop;
      while (le(place, last)) {
        const following = min(
          (() => {
            const result = [];
            for (const each of each$1(this.options)) {
              if (ge(each, place)) {
                result.push(each);
              }
            }
            return result;
          })(),
        );
        if (ne(place, following)) {
          stop = this._take_positionals(place);
          if (gt(stop, place)) {
            place = stop;
            continue;
          }
        }
        if (not_contains(this.options, place)) {
          this.extras = iadd(this.extras, getitem(this.strings, slice(place, following)));
          place = following;
        }
        place = this._take_option(place);
      }
      stop = this._take_positionals(place);
      this.extras = iadd(this.extras, getitem(this.strings, slice(stop, null)));
      this._finish();
      return this.extras;
    }

    _take(action, strings, option = null) {
      append(this.seen, action);
      const values = call_method(this.parser, "_get_values", action, strings);
      if (
        truth(attr(action.option_strings, action, "option_strings")) ||
        is_not(values, attr(action.default, action, "default"))
      ) {
        append(this.seen_given, action);
        for (const rival of each_temporary(get(this.rivals, id(action), []))) {
          if (contains(this.seen_given, rival)) {
            throw raise_(
              call(ArgumentError, action, `not allowed with argument ${formatted(call(name_of, rival))}`),
            );
          }
        }
      }
      if (is_not(values, SUPPRESS)) {
        call(action, this.parser, this.namespace, values, option);
      }
      return null;
    }

    _take_positionals(place) {
      const marks = getitem(attr(this.marks, this, "marks"), slice(place, null));
      const counts = call(shares, this.positionals, marks);
      let taken;
      [taken, this.positionals] = [
        getitem(this.positionals, slice(null, len(counts))),
        getitem(this.positionals, slice(len(counts), null)),
      ];
      for (const [action, count] of rows(zip(taken, counts))) {
        const strings = getitem(this.strings, slice(place, add(place, count)));
        const ends_options = find(attr(this.marks, this, "marks"), "-", place, add(place, count));
        if (
          ge(ends_options, 0) &&
          truth(
            eq(attr(action.nargs, action, "nargs"), PARSER)
              ? eq(ends_options, place)
              : ne(attr(action.nargs, action, "nargs"), REMAINDER),
          )
        ) {
          remove(strings, "--");
        }
        place = iadd(place, count);
        if (truth(strings) && truth(attr(action.deprecated, action, "deprecated"))) {
          call_method(
            this.parser,
            "_warning",
            `argument '${formatted(attr(action.dest, action, "dest"))}' is deprecated`,
          );
        }
        this._take(action, strings);
      }
      return place;
    }

    /** Returns the place behind the option and its arguments. */
    _take_option(place) {
      const options = getitem(this.options, place);
      if (len(options) > 1) {
        const names = join(
          ", ",
          Array.from(each$1(options), (option) => attr(option.string, option, "string")),
        );
        throw raise_(
          call(
            ArgumentError,
            null,
            `ambiguous option: ${formatted(getitem(this.strings, place))} could match ${names}`,
          ),
        );
      }
      const option = getitem(options, 0);
      if (attr(option.action, option, "action") == null) {
        append(this.extras, getitem(this.strings, place));
        return add(place, 1);
      }
      let takings, stop;
      if (attr(option.joined, option, "joined") != null) {
        takings = this._joined(option, place);
        stop = add(place, 1);
      } else {
        takings = [
          tuple_of(attr(option.action, option, "action"), null, attr(option.string, option, "string")),
        ];
        stop = add(place, 1);
      }
      let action, string;
      if (truth(takings) && getitem(getitem(takings, -1), 1) == null) {
        let _;
        [action, _, string] = unpack(getitem(takings, -1), 3);
        stop = iadd(
          stop,
          this._count(action, getitem(attr(this.marks, this, "marks"), slice(add(place, 1), null))),
        );
        const value$1 = tuple_of(action, getitem(this.strings, slice(add(place, 1), stop)), string);
        setitem(takings, -1, value$1);
      }
      let strings;
      for (const entry of rows(takings)) {
        [action, strings, string] = unpack(entry, 3);
        if (truth(attr(action.deprecated, action, "deprecated"))) {
          call_method(this.parser, "_warning", `option '${formatted(string)}' is deprecated`);
        }
        this._take(action, strings, string);
      }
      return stop;
    }

    _count(action, marks) {
      const possible = call(lengths, action, marks);
      if (!truth(possible)) {
        throw raise_(call(ArgumentError, action, call(too_few, action)));
      }
      return getitem(possible, 0);
    }

    /** The options of one string like `-abc`, each with its strings; None for those that follow in the command line. */
    _joined(option, place) {
      let value$1, value$2, value$3, value$4, value$5;
      const takings = [];
      let [action, string, separator, joined] = [
        attr(option.action, option, "action"),
        attr(option.string, option, "string"),
        attr(option.separator, option, "separator"),
        attr(option.joined, option, "joined"),
      ];
      while (joined != null) {
        const count = this._count(action, "A");
        if (
          eq(count, 0) &&
          ((value$2 = getitem(string, 1)),
          not_contains(attr((value$1 = this.parser).prefix_chars, value$1, "prefix_chars"), value$2)) &&
          ne(joined, "") &&
          !truth(separator)
        ) {
          takings.push(tuple_of(action, [], string));
          string = add(getitem(string, 0), getitem(joined, 0));
          if (
            not_contains(
              attr((value$3 = this.parser)._option_string_actions, value$3, "_option_string_actions"),
              string,
            )
          ) {
            append(this.extras, add(getitem(string, 0), joined));
            return takings;
          }
          action = getitem(
            attr((value$4 = this.parser)._option_string_actions, value$4, "_option_string_actions"),
            string,
          );
          joined = truth((value$5 = getitem(joined, slice(1, null)))) ? value$5 : null;
          if (joined != null && eq(getitem(joined, 0), "=")) {
            [separator, joined] = ["=", getitem(joined, slice(1, null))];
          }
        } else if (eq(count, 1)) {
          return add(takings, [tuple_of(action, [joined], string)]);
        } else {
          throw raise_(call(ArgumentError, action, `ignored explicit argument ${repr(joined)}`));
        }
      }
      return add(takings, [tuple_of(action, null, string)]);
    }

    /** What must be there, is; defaults that are strings are converted as arguments are. */
    _finish() {
      let value$1, value$2;
      const missing = [];
      for (const action of each$1(attr((value$1 = this.parser)._actions, value$1, "_actions"))) {
        if (contains(this.seen, action)) {
          continue;
        }
        if (truth(attr(action.required, action, "required"))) {
          missing.push(call(name_of, action));
        } else if (
          isinstance(attr(action.default, action, "default"), str) &&
          is_(
            getattr(this.namespace, attr(action.dest, action, "dest"), null),
            attr(action.default, action, "default"),
          )
        ) {
          setattr(
            this.namespace,
            attr(action.dest, action, "dest"),
            call_method(this.parser, "_get_value", action, attr(action.default, action, "default")),
          );
        }
      }
      if (missing.length > 0) {
        throw raise_(
          call(ArgumentError, null, `the following arguments are required: ${join(", ", missing)}`),
        );
      }
      for (const group of each$1(
        attr((value$2 = this.parser)._mutually_exclusive_groups, value$2, "_mutually_exclusive_groups"),
      )) {
        const members = attr(group._group_actions, group, "_group_actions");
        if (
          truth(attr(group.required, group, "required")) &&
          !any(Array.from(each$1(members), (each) => contains(this.seen_given, each)))
        ) {
          const names = join(
            " ",
            (() => {
              const result = [];
              for (const each of each$1(members)) {
                if (is_not(attr(each.help, each, "help"), SUPPRESS)) {
                  result.push(call(name_of, each));
                }
              }
              return result;
            })(),
          );
          throw raise_(call(ArgumentError, null, `one of the arguments ${names} is required`));
        }
      }
      return null;
    }
  },
  {
    __init__: "(self, parser, strings, namespace)",
    _marked: "(self)",
    read: "(self)",
    _take: "(self, action, strings, option=)",
    _take_positionals: "(self, place)",
    _take_option: "(self, place)",
    _count: "(self, action, marks)",
    _joined: "(self, option, place)",
    _finish: "(self)",
  },
  { module: "argparse" },
);

/** The options that a string may be; None when it is an argument. */
export function options_of(parser, string) {
  let value$1;
  if (
    !truth(string) ||
    ((value$1 = getitem(string, 0)), not_contains(attr(parser.prefix_chars, parser, "prefix_chars"), value$1))
  ) {
    return null;
  }
  const actions = attr(parser._option_string_actions, parser, "_option_string_actions");
  if (contains(actions, string)) {
    return [_Option(getitem(actions, string), string)];
  }
  if (len(string) === 1) {
    return null;
  }
  const [name, equals, value] = unpack(partition(string, "="), 3);
  if (truth(equals) && contains(actions, name)) {
    return [_Option(getitem(actions, name), name, "=", value)];
  }
  const found = call_method(parser, "_get_option_tuples", string);
  if (truth(found)) {
    return found;
  }
  if (
    truth(call(looks_negative, string)) &&
    !truth(attr(parser._has_negative_number_optionals, parser, "_has_negative_number_optionals"))
  ) {
    return null;
  }
  return contains(string, " ") ? null : [_Option(null, string)];
}
def("options_of(parser, string)", options_of, { module: "argparse" });

/** The options that a string begins. */
export function abbreviated(parser, string) {
  const chars = attr(parser.prefix_chars, parser, "prefix_chars");
  const actions = attr(parser._option_string_actions, parser, "_option_string_actions");
  const [name, equals, value] = unpack(partition(string, "="), 3);
  const [separator, joined] = unpack(truth(equals) ? tuple_of("=", value) : tuple_of(null, null), 2);
  if (contains(chars, getitem(string, 1))) {
    if (!truth(attr(parser.allow_abbrev, parser, "allow_abbrev"))) {
      return [];
    }
    const result = [];
    for (const each of each$1(actions)) {
      if (truth(startswith(each, name))) {
        result.push(_Option(getitem(actions, each), each, separator, joined));
      }
    }
    return result;
  }
  const found = [];
  for (const each of each$1(actions)) {
    if (eq(each, getitem(string, slice(null, 2)))) {
      const short = getitem(string, slice(2, null));
      if (truth(startswith(short, "="))) {
        found.push(_Option(getitem(actions, each), each, "=", getitem(short, slice(1, null))));
      } else {
        found.push(_Option(getitem(actions, each), each, "", short));
      }
    } else if (truth(attr(parser.allow_abbrev, parser, "allow_abbrev")) && truth(startswith(each, name))) {
      found.push(_Option(getitem(actions, each), each, separator, joined));
    }
  }
  return found;
}
def("abbreviated(parser, string)", abbreviated, { module: "argparse" });
