// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/argparse/actions.py by `npm run library:python`. Do not edit.
/**
 * What is done with an argument that was found: an action is made for each `add_argument`.
 *
 * Source: Library Reference, `argparse`, "action" and "Action classes".
 */

import { specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { class_cell } from "../../objects/cell.ts";
import { eq, is_, is_not, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { NotImplementedError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { guard_getters } from "../../objects/getter-fallback.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { take_slots } from "../../objects/slots.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { vars } from "../../semantics/builtins/dir.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { set } from "../../semantics/builtins/set.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { add as add$1 } from "../../semantics/methods/add.ts";
import { append } from "../../semantics/methods/append.ts";
import { copy } from "../../semantics/methods/copy.ts";
import { extend } from "../../semantics/methods/extend.ts";
import { get } from "../../semantics/methods/get.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { startswith } from "../../semantics/methods/searching.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { each as each$1, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { ArgumentError, OPTIONAL, ShowsAttributes, SUPPRESS } from "../argparse/words.ts";
import * as sys from "../sys.ts";

export const Action = /* @__PURE__ */ define_class(
  "Action",
  [ShowsAttributes],
  (ns) => {
    ns.__init__ = def(
      "Action.__init__(self, option_strings, dest, nargs=, const=, default=, type=, choices=, required=, help=, metavar=, deprecated=)",
      function (
        self,
        option_strings,
        dest,
        nargs = null,
        const$ = null,
        default$ = null,
        type = null,
        choices = null,
        required = false,
        help = null,
        metavar = null,
        deprecated = false,
      ) {
        settable(self, "option_strings").option_strings = option_strings;
        settable(self, "dest").dest = dest;
        settable(self, "nargs").nargs = nargs;
        settable(self, "const").const = const$;
        settable(self, "default").default = default$;
        settable(self, "type").type = type;
        settable(self, "choices").choices = choices;
        settable(self, "required").required = required;
        settable(self, "help").help = help;
        settable(self, "metavar").metavar = metavar;
        settable(self, "deprecated").deprecated = deprecated;
      },
      { module: "argparse" },
    );

    ns._get_kwargs = def(
      "Action._get_kwargs(self)",
      function (self) {
        const names = "option_strings dest nargs const default type choices required help metavar deprecated";
        return Array.from(each$1(split(names)), (name) => tuple_of(name, getattr(self, name)));
      },
      { module: "argparse" },
    );

    ns.format_usage = def(
      "Action.format_usage(self)",
      function (self) {
        return getitem(attr(self.option_strings, self, "option_strings"), 0);
      },
      { module: "argparse" },
    );

    ns.__call__ = def(
      "Action.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        throw NotImplementedError(".__call__() not defined");
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", take_slots, guard_getters },
);

const BooleanOptionalAction_class = /* @__PURE__ */ class_cell();
export const BooleanOptionalAction = /* @__PURE__ */ define_class(
  "BooleanOptionalAction",
  [Action],
  (ns) => {
    ns.__init__ = def(
      "BooleanOptionalAction.__init__(self, option_strings, dest, default=, type=, choices=, required=, help=, metavar=, deprecated=)",
      function (
        self,
        option_strings,
        dest,
        default$ = null,
        type = null,
        choices = null,
        required = false,
        help = null,
        metavar = null,
        deprecated = false,
      ) {
        const both = [];
        for (const option of each$1(option_strings)) {
          both.push(option);
          if (truth(startswith(option, "--"))) {
            if (truth(startswith(option, "--no-"))) {
              throw ValueError(`invalid option name ${repr(option)} for BooleanOptionalAction`);
            }
            both.push(add("--no-", getitem(option, slice(2, null))));
          }
        }
        call_method(
          super_(BooleanOptionalAction_class.$type, self),
          "__init__",
          both,
          dest,
          0,
          null,
          default$,
          type,
          choices,
          required,
          help,
          metavar,
          deprecated,
        );
      },
      { module: "argparse" },
    );

    ns.__call__ = def(
      "BooleanOptionalAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        if (contains(attr(self.option_strings, self, "option_strings"), option_string)) {
          setattr(namespace, attr(self.dest, self, "dest"), !truth(startswith(option_string, "--no-")));
        }
        return null;
      },
      { module: "argparse" },
    );

    ns.format_usage = def(
      "BooleanOptionalAction.format_usage(self)",
      function (self) {
        return join(" | ", attr(self.option_strings, self, "option_strings"));
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: BooleanOptionalAction_class, take_slots, guard_getters },
);

function _checked_counts(kind, nargs, const$, otherwise) {
  if (eq(nargs, 0)) {
    throw ValueError(`nargs for ${formatted(kind)} actions must be != 0; if ${formatted(otherwise)}`);
  }
  if (const$ != null && ne(nargs, OPTIONAL)) {
    throw ValueError(`nargs must be ${repr(OPTIONAL)} to supply const`);
  }
  return null;
}
def("_checked_counts(kind, nargs, const, otherwise)", _checked_counts, { module: "argparse" });

const _ValueAction_class = /* @__PURE__ */ class_cell();
const _ValueAction = /* @__PURE__ */ define_class(
  "_ValueAction",
  [Action],
  (ns) => {
    // What takes values needs some, and a constant only where they may be missing: `_verb` and `_advice` are words of the error.
    ns._verb = null;
    ns._advice = null;

    ns.__init__ = def(
      "_ValueAction.__init__(self, option_strings, dest, nargs=, const=, default=, type=, choices=, required=, help=, metavar=, deprecated=)",
      function (
        self,
        option_strings,
        dest,
        nargs = null,
        const$ = null,
        default$ = null,
        type = null,
        choices = null,
        required = false,
        help = null,
        metavar = null,
        deprecated = false,
      ) {
        _checked_counts(attr(self._verb, self, "_verb"), nargs, const$, attr(self._advice, self, "_advice"));
        call_method(
          super_(_ValueAction_class.$type, self),
          "__init__",
          option_strings,
          dest,
          nargs,
          const$,
          default$,
          type,
          choices,
          required,
          help,
          metavar,
          deprecated,
        );
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: _ValueAction_class, take_slots, guard_getters },
);

const _StoreAction = /* @__PURE__ */ define_class(
  "_StoreAction",
  [_ValueAction],
  (ns) => {
    ns._verb = "store";
    ns._advice =
      "you have nothing to store, actions such as store true or store const may be more appropriate";

    ns.__call__ = def(
      "_StoreAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        setattr(namespace, attr(self.dest, self, "dest"), values);
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", take_slots, guard_getters },
);

const _StoreConstAction_class = /* @__PURE__ */ class_cell();
const _StoreConstAction = /* @__PURE__ */ define_class(
  "_StoreConstAction",
  [Action],
  (ns) => {
    ns.__init__ = def(
      "_StoreConstAction.__init__(self, option_strings, dest, const=, default=, required=, help=, metavar=, deprecated=)",
      function (
        self,
        option_strings,
        dest,
        const$ = null,
        default$ = null,
        required = false,
        help = null,
        metavar = null,
        deprecated = false,
      ) {
        call_method(
          super_(_StoreConstAction_class.$type, self),
          "__init__",
          option_strings,
          dest,
          0,
          const$,
          default$,
          null,
          null,
          required,
          help,
          null,
          deprecated,
        );
      },
      { module: "argparse" },
    );

    ns.__call__ = def(
      "_StoreConstAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        setattr(namespace, attr(self.dest, self, "dest"), attr(self.const, self, "const"));
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: _StoreConstAction_class, take_slots, guard_getters },
);

const _StoreTrueAction_class = /* @__PURE__ */ class_cell();
const _StoreTrueAction = /* @__PURE__ */ define_class(
  "_StoreTrueAction",
  [_StoreConstAction],
  (ns) => {
    ns.__init__ = def(
      "_StoreTrueAction.__init__(self, option_strings, dest, default=, required=, help=, deprecated=)",
      function (
        self,
        option_strings,
        dest,
        default$ = false,
        required = false,
        help = null,
        deprecated = false,
      ) {
        call_method(
          super_(_StoreTrueAction_class.$type, self),
          "__init__",
          option_strings,
          dest,
          true,
          default$,
          required,
          help,
          null,
          deprecated,
        );
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: _StoreTrueAction_class, take_slots, guard_getters },
);

const _StoreFalseAction_class = /* @__PURE__ */ class_cell();
const _StoreFalseAction = /* @__PURE__ */ define_class(
  "_StoreFalseAction",
  [_StoreConstAction],
  (ns) => {
    ns.__init__ = def(
      "_StoreFalseAction.__init__(self, option_strings, dest, default=, required=, help=, deprecated=)",
      function (
        self,
        option_strings,
        dest,
        default$ = true,
        required = false,
        help = null,
        deprecated = false,
      ) {
        call_method(
          super_(_StoreFalseAction_class.$type, self),
          "__init__",
          option_strings,
          dest,
          false,
          default$,
          required,
          help,
          null,
          deprecated,
        );
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: _StoreFalseAction_class, take_slots, guard_getters },
);

/** A copy of what the attribute holds: a default is not changed. */
function _own_list(namespace, dest) {
  const items = getattr(namespace, dest, null);
  if (items == null) {
    return [];
  }
  return is_(type_of(items), list)
    ? getitem(items, slice(null, null))
    : hasattr(items, "copy")
      ? copy(items)
      : list(items);
}
def("_own_list(namespace, dest)", _own_list, {
  doc: "A copy of what the attribute holds: a default is not changed.",
  module: "argparse",
});

const _AppendAction = /* @__PURE__ */ define_class(
  "_AppendAction",
  [_ValueAction],
  (ns) => {
    ns._verb = "append";
    ns._advice =
      "arg strings are not supplying the value to append, the append const action may be more appropriate";

    ns.__call__ = def(
      "_AppendAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        const items = _own_list(namespace, attr(self.dest, self, "dest"));
        append(items, values);
        setattr(namespace, attr(self.dest, self, "dest"), items);
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", take_slots, guard_getters },
);

const _ExtendAction = /* @__PURE__ */ define_class(
  "_ExtendAction",
  [_AppendAction],
  (ns) => {
    ns.__call__ = def(
      "_ExtendAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        const items = _own_list(namespace, attr(self.dest, self, "dest"));
        extend(items, values);
        setattr(namespace, attr(self.dest, self, "dest"), items);
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", take_slots, guard_getters },
);

const _AppendConstAction_class = /* @__PURE__ */ class_cell();
const _AppendConstAction = /* @__PURE__ */ define_class(
  "_AppendConstAction",
  [_StoreConstAction],
  (ns) => {
    ns.__init__ = def(
      "_AppendConstAction.__init__(self, option_strings, dest, const=, default=, required=, help=, metavar=, deprecated=)",
      function (
        self,
        option_strings,
        dest,
        const$ = null,
        default$ = null,
        required = false,
        help = null,
        metavar = null,
        deprecated = false,
      ) {
        call_method(
          super_(_AppendConstAction_class.$type, self),
          "__init__",
          option_strings,
          dest,
          const$,
          default$,
          required,
          help,
          metavar,
          deprecated,
        );
        settable(self, "metavar").metavar = metavar;
      },
      { module: "argparse" },
    );

    ns.__call__ = def(
      "_AppendConstAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        const items = _own_list(namespace, attr(self.dest, self, "dest"));
        append(items, attr(self.const, self, "const"));
        setattr(namespace, attr(self.dest, self, "dest"), items);
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: _AppendConstAction_class, take_slots, guard_getters },
);

const _CountAction_class = /* @__PURE__ */ class_cell();
const _CountAction = /* @__PURE__ */ define_class(
  "_CountAction",
  [Action],
  (ns) => {
    ns.__init__ = def(
      "_CountAction.__init__(self, option_strings, dest, default=, required=, help=, deprecated=)",
      function (
        self,
        option_strings,
        dest,
        default$ = null,
        required = false,
        help = null,
        deprecated = false,
      ) {
        call_method(
          super_(_CountAction_class.$type, self),
          "__init__",
          option_strings,
          dest,
          0,
          null,
          default$,
          null,
          null,
          required,
          help,
          null,
          deprecated,
        );
      },
      { module: "argparse" },
    );

    ns.__call__ = def(
      "_CountAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        let value$1;
        setattr(
          namespace,
          attr(self.dest, self, "dest"),
          add(truth((value$1 = getattr(namespace, attr(self.dest, self, "dest"), null))) ? value$1 : 0, 1),
        );
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: _CountAction_class, take_slots, guard_getters },
);

const _HelpAction_class = /* @__PURE__ */ class_cell();
const _HelpAction = /* @__PURE__ */ define_class(
  "_HelpAction",
  [Action],
  (ns) => {
    const dest$default = SUPPRESS;
    const default$default = SUPPRESS;
    ns.__init__ = def(
      "_HelpAction.__init__(self, option_strings, dest=, default=, help=, deprecated=)",
      function (
        self,
        option_strings,
        dest = dest$default,
        default$ = default$default,
        help = null,
        deprecated = false,
      ) {
        call_method(
          super_(_HelpAction_class.$type, self),
          "__init__",
          option_strings,
          dest,
          0,
          null,
          default$,
          null,
          null,
          false,
          help,
          null,
          deprecated,
        );
      },
      { module: "argparse" },
    );

    ns.__call__ = def(
      "_HelpAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        call_method(parser, "print_help");
        call_method(parser, "exit");
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: _HelpAction_class, take_slots, guard_getters },
);

const _VersionAction_class = /* @__PURE__ */ class_cell();
const _VersionAction = /* @__PURE__ */ define_class(
  "_VersionAction",
  [Action],
  (ns) => {
    const dest$default = SUPPRESS;
    const default$default = SUPPRESS;
    ns.__init__ = def(
      "_VersionAction.__init__(self, option_strings, version=, dest=, default=, help=, deprecated=)",
      function (
        self,
        option_strings,
        version = null,
        dest = dest$default,
        default$ = default$default,
        help = null,
        deprecated = false,
      ) {
        if (help == null) {
          help = "show program's version number and exit";
        }
        call_method(
          super_(_VersionAction_class.$type, self),
          "__init__",
          option_strings,
          dest,
          0,
          null,
          default$,
          null,
          null,
          false,
          help,
          null,
          deprecated,
        );
        settable(self, "version").version = version;
      },
      { module: "argparse" },
    );

    ns.__call__ = def(
      "_VersionAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        const formatter = call_method(parser, "_get_formatter");
        call_method(
          formatter,
          "add_text",
          attr(self.version, self, "version") == null
            ? attr(parser.version, parser, "version")
            : attr(self.version, self, "version"),
        );
        call_method(parser, "_print_message", call_method(formatter, "format_help"), sys.stdout);
        call_method(parser, "exit");
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: _VersionAction_class, take_slots, guard_getters },
);

const _ChoicesPseudoAction_class = /* @__PURE__ */ class_cell();
/** The line of one sub-command in the help. */
const _ChoicesPseudoAction = /* @__PURE__ */ define_class(
  "_ChoicesPseudoAction",
  [Action],
  (ns) => {
    ns.__init__ = def(
      "_ChoicesPseudoAction.__init__(self, name, aliases, help)",
      function (self, name, aliases, help) {
        const shown = truth(aliases) ? `${formatted(name)} (${join(", ", aliases)})` : name;
        call_method(
          super_(_ChoicesPseudoAction_class.$type, self),
          "__init__",
          [],
          shown,
          kw({
            help: help,
            metavar: shown,
          }),
        );
      },
      { module: "argparse" },
    );
  },
  {},
  {
    doc: "The line of one sub-command in the help.",
    module: "argparse",
    cell: _ChoicesPseudoAction_class,
    take_slots,
    guard_getters,
  },
);

const _SubParsersAction_class = /* @__PURE__ */ class_cell();
const _SubParsersAction = /* @__PURE__ */ define_class(
  "_SubParsersAction",
  [Action],
  (ns) => {
    const dest$default = SUPPRESS;
    ns.__init__ = def(
      "_SubParsersAction.__init__(self, option_strings, prog, parser_class, dest=, required=, help=, metavar=)",
      function (
        self,
        option_strings,
        prog,
        parser_class,
        dest = dest$default,
        required = false,
        help = null,
        metavar = null,
      ) {
        settable(self, "_prog_prefix")._prog_prefix = prog;
        settable(self, "_parser_class")._parser_class = parser_class;
        settable(self, "_name_parser_map")._name_parser_map = dict_of();
        settable(self, "_choices_actions")._choices_actions = [];
        settable(self, "_deprecated")._deprecated = set();
        call_method(
          super_(_SubParsersAction_class.$type, self),
          "__init__",
          option_strings,
          dest,
          "A...",
          null,
          null,
          null,
          attr(self._name_parser_map, self, "_name_parser_map"),
          required,
          help,
          metavar,
        );
      },
      { module: "argparse" },
    );

    ns.add_parser = def(
      "_SubParsersAction.add_parser(self, name, *, deprecated=, **kwargs)",
      function (self, name, options) {
        const { deprecated = false, ...kwargs$ } = keywords(options);
        const kwargs = dict_from(kwargs$);
        if (get(kwargs, "prog") == null) {
          setitem(
            kwargs,
            "prog",
            `${formatted(attr(self._prog_prefix, self, "_prog_prefix"))} ${formatted(name)}`,
          );
        }
        const aliases = pop(kwargs, "aliases", tuple_of());
        for (const entry of rows(
          add(
            [tuple_of("subparser", name)],
            Array.from(each$1(aliases), (each) => tuple_of("subparser alias", each)),
          ),
        )) {
          const [kind, each] = unpack(entry, 2);
          if (contains(attr(self._name_parser_map, self, "_name_parser_map"), each)) {
            throw raise_(call(ArgumentError, self, `conflicting ${formatted(kind)}: ${formatted(each)}`));
          }
        }
        if (contains(kwargs, "help")) {
          append(
            attr(self._choices_actions, self, "_choices_actions"),
            _ChoicesPseudoAction(name, aliases, pop(kwargs, "help")),
          );
        }
        const parser = call_method(self, "_parser_class", kw(kwargs_of(kwargs)));
        for (const each of each$1(tuple_of(name, ...spread(aliases)))) {
          setitem(attr(self._name_parser_map, self, "_name_parser_map"), each, parser);
          if (truth(deprecated)) {
            add$1(attr(self._deprecated, self, "_deprecated"), each);
          }
        }
        return parser;
      },
      { module: "argparse" },
    );

    ns._get_subactions = def(
      "_SubParsersAction._get_subactions(self)",
      function (self) {
        return attr(self._choices_actions, self, "_choices_actions");
      },
      { module: "argparse" },
    );

    ns.__call__ = def(
      "_SubParsersAction.__call__(self, parser, namespace, values, option_string=)",
      function (self, parser, namespace, values, option_string = null) {
        const [name, rest] = [getitem(values, 0), getitem(values, slice(1, null))];
        if (is_not(attr(self.dest, self, "dest"), SUPPRESS)) {
          setattr(namespace, attr(self.dest, self, "dest"), name);
        }
        if (not_contains(attr(self._name_parser_map, self, "_name_parser_map"), name)) {
          const names = join(", ", attr(self._name_parser_map, self, "_name_parser_map"));
          throw raise_(call(ArgumentError, self, `unknown parser ${repr(name)} (choices: ${names})`));
        }
        if (contains(attr(self._deprecated, self, "_deprecated"), name)) {
          call_method(parser, "_warning", `command '${formatted(name)}' is deprecated`);
        }
        const [found, unknown] = unpack(
          call_method(
            getitem(attr(self._name_parser_map, self, "_name_parser_map"), name),
            "parse_known_args",
            rest,
            null,
          ),
          2,
        );
        for (const entry of rows(items$1(vars(found)))) {
          const [key, value] = unpack(entry, 2);
          setattr(namespace, key, value);
        }
        if (truth(unknown)) {
          extend(
            setdefault(attr(namespace.__dict__, namespace, "__dict__", specials), "_unrecognized_args", []),
            unknown,
          );
        }
        return null;
      },
      { module: "argparse" },
    );
  },
  {},
  { module: "argparse", cell: _SubParsersAction_class, take_slots, guard_getters },
);

export const SubParsersAction = _SubParsersAction;
export const kinds_of_actions = /* @__PURE__ */ dict_of(
  [null, _StoreAction],
  ["store", _StoreAction],
  ["store_const", _StoreConstAction],
  ["store_true", _StoreTrueAction],
  ["store_false", _StoreFalseAction],
  ["append", _AppendAction],
  ["append_const", _AppendConstAction],
  ["count", _CountAction],
  ["help", _HelpAction],
  ["version", _VersionAction],
  ["parsers", _SubParsersAction],
  ["extend", _ExtendAction],
);
