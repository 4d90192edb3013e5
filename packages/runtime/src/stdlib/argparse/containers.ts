// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/argparse/containers.py by `npm run library:python`. Do not edit.
/**
 * Where arguments are added: parsers, and the groups of a parser, which share its list of arguments.
 *
 * Source: Library Reference, `argparse`, "The add_argument() method", "Argument groups", "Mutual exclusion".
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { DeprecationWarning, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { callable } from "../../semantics/builtins/callable.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { id } from "../../semantics/builtins/id.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { append } from "../../semantics/methods/append.ts";
import { title as title$1 } from "../../semantics/methods/case.ts";
import { get } from "../../semantics/methods/get.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { isdecimal } from "../../semantics/methods/questions.ts";
import { remove } from "../../semantics/methods/remove.ts";
import { replace, startswith } from "../../semantics/methods/searching.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import { lstrip, partition } from "../../semantics/methods/splitting.ts";
import { update } from "../../semantics/methods/update.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import { caught, chain, matches, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { entries_of, unpack } from "../../semantics/protocols/unpacking.ts";
import { kinds_of_actions } from "../argparse/actions.ts";
import {
  ArgumentError,
  ONE_OR_MORE,
  OPTIONAL,
  PARSER,
  REMAINDER,
  SUPPRESS,
  ZERO_OR_MORE,
} from "../argparse/words.ts";
import * as warnings from "../warnings.ts";

export const ActionsContainer = /* @__PURE__ */ define_class(
  "ActionsContainer",
  [],
  class {
    __init__(description, prefix_chars, argument_default, conflict_handler) {
      this.description = description;
      this.argument_default = argument_default;
      this.prefix_chars = prefix_chars;
      this.conflict_handler = conflict_handler;
      this._registries = dict_of(["action", dict(kinds_of_actions)], ["type", dict_of()]);
      this._actions = [];
      this._option_string_actions = dict_of();
      this._action_groups = [];
      this._mutually_exclusive_groups = [];
      this._defaults = dict_of();
      // Options that look like negative numbers: with one of these `-1` is an option, not a number.
      this._has_negative_number_optionals = [];
      this._conflicts_handler();
    }

    register(registry_name, value, object) {
      setitem(setdefault(this._registries, registry_name, dict_of()), value, object);
      return null;
    }

    _registry_get(registry_name, value, default$ = null) {
      return get(getitem(this._registries, registry_name), value, default$);
    }

    set_defaults(options) {
      const kwargs = dict_from(keywords(options));
      update(this._defaults, kwargs);
      for (const action of each(this._actions)) {
        if (contains(kwargs, attr(action.dest, action, "dest"))) {
          settable(action, "default").default = getitem(kwargs, attr(action.dest, action, "dest"));
        }
      }
      return null;
    }

    get_default(dest) {
      for (const action of each(this._actions)) {
        if (eq(attr(action.dest, action, "dest"), dest) && attr(action.default, action, "default") != null) {
          return attr(action.default, action, "default");
        }
      }
      return get(this._defaults, dest);
    }

    add_argument(...args$) {
      let value$1;
      let kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      const chars = this.prefix_chars;
      if (!truth(args) || (len(args) === 1 && not_contains(chars, getitem(getitem(args, 0), 0)))) {
        if (truth(args) && contains(kwargs, "dest")) {
          throw ValueError("dest supplied twice for positional argument");
        }
        kwargs = call(_positional, ...spread(args, _positional), kw(kwargs_of(kwargs)));
      } else {
        kwargs = call(_optional, chars, ...spread(args), kw(kwargs_of(kwargs)));
      }
      if (not_contains(kwargs, "default")) {
        if (((value$1 = getitem(kwargs, "dest")), contains(this._defaults, value$1))) {
          setitem(kwargs, "default", getitem(this._defaults, getitem(kwargs, "dest")));
        } else if (this.argument_default != null) {
          setitem(kwargs, "default", this.argument_default);
        }
      }
      const asked = pop(kwargs, "action", null);
      const kind = this._registry_get("action", asked, asked);
      if (!callable(kind)) {
        throw ValueError(`unknown action "${formatted(kind)}"`);
      }
      const action = call(kind, kw(kwargs_of(kwargs)));
      const converter = this._registry_get(
        "type",
        attr(action.type, action, "type"),
        attr(action.type, action, "type"),
      );
      if (converter != null && !callable(converter)) {
        throw ValueError(`${repr(converter)} is not callable`);
      }
      if (hasattr(this, "_get_formatter")) {
        try {
          call_method(call_method(this, "_get_formatter"), "_format_args", action, null);
        } catch (error) {
          const exception = caught(error);
          if (!matches(exception, TypeError)) throw error;
          throw chain(ValueError("length of metavar tuple does not match nargs"), exception);
        }
      }
      return this._add_action(action);
    }

    add_argument_group(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      const group = call(ArgumentGroup, this, ...spread(args), kw(kwargs_of(kwargs)));
      append(this._action_groups, group);
      return group;
    }

    add_mutually_exclusive_group(options) {
      const kwargs = dict_from(keywords(options));
      const group = call(MutuallyExclusiveGroup, this, kw(kwargs_of(kwargs)));
      append(this._mutually_exclusive_groups, group);
      return group;
    }

    _add_action(action) {
      this._check_conflict(action);
      append(this._actions, action);
      settable(action, "container").container = this;
      for (const option of each(attr(action.option_strings, action, "option_strings"))) {
        setitem(this._option_string_actions, option, action);
        if (truth(looks_negative(option))) {
          append(this._has_negative_number_optionals, true);
        }
      }
      return action;
    }

    _remove_action(action) {
      remove(this._actions, action);
      return null;
    }

    /** Take over the arguments and groups of a parent. */
    _add_container_actions(container) {
      const mine = dict_of();
      for (const group of each(this._action_groups)) {
        if (contains(mine, attr(group.title, group, "title", title$1))) {
          throw ValueError(
            `cannot merge actions - two groups are named ${repr(attr(group.title, group, "title", title$1))}`,
          );
        }
        setitem(mine, attr(group.title, group, "title", title$1), group);
      }
      const home = dict_of();
      for (const group of each(attr(container._action_groups, container, "_action_groups"))) {
        if (not_contains(mine, attr(group.title, group, "title", title$1))) {
          const value$1 = this.add_argument_group(
            attr(group.title, group, "title", title$1),
            attribute(group, "description"),
            kw({
              conflict_handler: attr(group.conflict_handler, group, "conflict_handler"),
            }),
          );
          setitem(mine, attr(group.title, group, "title", title$1), value$1);
        }
        for (const action of each(attr(group._group_actions, group, "_group_actions"))) {
          const value$2 = getitem(mine, attr(group.title, group, "title", title$1));
          setitem(home, id(action), value$2);
        }
      }
      for (const group of each(
        attr(container._mutually_exclusive_groups, container, "_mutually_exclusive_groups"),
      )) {
        const copy = this.add_mutually_exclusive_group(
          kw({
            required: attr(group.required, group, "required"),
          }),
        );
        for (const action of each(attr(group._group_actions, group, "_group_actions"))) {
          setitem(home, id(action), copy);
        }
      }
      for (const action of each(attr(container._actions, container, "_actions"))) {
        call_method(get(home, id(action), this), "_add_action", action);
      }
      return null;
    }

    _conflicts_handler() {
      const name = this.conflict_handler;
      if (not_contains(tuple_of("error", "resolve"), name)) {
        throw ValueError(`invalid conflict_resolution value: ${repr(name)}`);
      }
      return eq(name, "error")
        ? attr(this._refuse_conflict, this, "_refuse_conflict")
        : attr(this._resolve_conflict, this, "_resolve_conflict");
    }

    _check_conflict(action) {
      const taken = [];
      for (const option of each(attr(action.option_strings, action, "option_strings"))) {
        if (contains(this._option_string_actions, option)) {
          taken.push(tuple_of(option, getitem(this._option_string_actions, option)));
        }
      }
      if (taken.length > 0) {
        call(this._conflicts_handler(), action, taken);
      }
      return null;
    }

    _refuse_conflict(action, taken) {
      const s = len(taken) === 1 ? "" : "s";
      throw raise_(
        call(
          ArgumentError,
          action,
          `conflicting option string${s}: ${join(
            ", ",
            Array.from(rows(taken), (entry) => {
              const [option, _] = unpack(entry, 2);
              return option;
            }),
          )}`,
        ),
      );
    }

    _resolve_conflict(action, taken) {
      for (const entry of rows(taken)) {
        const [option, other] = unpack(entry, 2);
        remove(attr(other.option_strings, other, "option_strings"), option);
        pop(this._option_string_actions, option, null);
        if (!truth(attr(other.option_strings, other, "option_strings"))) {
          call_method(attr(other.container, other, "container"), "_remove_action", other);
        }
      }
      return null;
    }
  },
  {
    __init__: "(self, description, prefix_chars, argument_default, conflict_handler)",
    register: "(self, registry_name, value, object)",
    _registry_get: "(self, registry_name, value, default=)",
    set_defaults: "(self, **kwargs)",
    get_default: "(self, dest)",
    add_argument: "(self, *args, **kwargs)",
    add_argument_group: "(self, *args, **kwargs)",
    add_mutually_exclusive_group: "(self, **kwargs)",
    _add_action: "(self, action)",
    _remove_action: "(self, action)",
    _add_container_actions: "(self, container)",
    _conflicts_handler: "(self)",
    _check_conflict: "(self, action)",
    _refuse_conflict: "(self, action, taken)",
    _resolve_conflict: "(self, action, taken)",
  },
  { module: "argparse" },
);

/** Whether it is a minus and a decimal number: `-1`, `-.5`. */
export function looks_negative(text) {
  const [whole, point, part] = unpack(partition(getitem(text, slice(1, null)), "."), 3);
  if (!truth(startswith(text, "-")) || !(eq(whole, "") || truth(isdecimal(whole)))) {
    return false;
  }
  return truth(point) ? isdecimal(part) : ne(whole, "");
}
def("looks_negative(text)", looks_negative, { module: "argparse" });

function _positional(dest, options) {
  const kwargs = dict_from(keywords(options));
  if (contains(kwargs, "required")) {
    throw TypeError("'required' is an invalid argument for positionals");
  }
  const nargs = get(kwargs, "nargs");
  const may_lack = contains(tuple_of(OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS), nargs) || eq(nargs, 0);
  setitem(kwargs, "required", !truth(may_lack));
  return dict_of(...entries_of(kwargs), ["dest", dest], ["option_strings", []]);
}
def("_positional(dest, **kwargs)", _positional, { module: "argparse" });

function _optional(chars, ...args$) {
  const kwargs = dict_from(keywords(args$));
  const args = tuple_from(args$);
  for (const option of each(args)) {
    if (not_contains(chars, getitem(option, 0))) {
      throw ValueError(`invalid option string ${repr(option)}: must start with a character ${repr(chars)}`);
    }
  }
  let dest = pop(kwargs, "dest", null);
  if (dest == null) {
    const long = [];
    for (const option of each(args)) {
      if (len(option) > 1 && contains(chars, getitem(option, 1))) {
        long.push(option);
      }
    }
    dest = lstrip(getitem(truth(long) ? long : args, 0), chars);
    if (!truth(dest)) {
      throw ValueError(`dest= is required for options like ${repr(getitem(truth(long) ? long : args, 0))}`);
    }
    dest = replace(dest, "-", "_");
  }
  return dict_of(...entries_of(kwargs), ["dest", dest], ["option_strings", list(args)]);
}
def("_optional(chars, *args, **kwargs)", _optional, { module: "argparse" });

const _ArgumentGroup = /* @__PURE__ */ define_class(
  "_ArgumentGroup",
  [ActionsContainer],
  class {
    __init__(container, title = null, description = null, options) {
      const kwargs = dict_from(keywords(options));
      setdefault(kwargs, "conflict_handler", attr(container.conflict_handler, container, "conflict_handler"));
      setdefault(kwargs, "prefix_chars", attr(container.prefix_chars, container, "prefix_chars"));
      setdefault(kwargs, "argument_default", attr(container.argument_default, container, "argument_default"));
      call_method(super_(_ArgumentGroup, this), "__init__", description, kw(kwargs_of(kwargs)));
      this.title = title;
      this._group_actions = [];
      this._registries = attr(container._registries, container, "_registries");
      this._actions = attr(container._actions, container, "_actions");
      this._option_string_actions = attr(
        container._option_string_actions,
        container,
        "_option_string_actions",
      );
      this._defaults = attr(container._defaults, container, "_defaults");
      this._has_negative_number_optionals = attr(
        container._has_negative_number_optionals,
        container,
        "_has_negative_number_optionals",
      );
      this._mutually_exclusive_groups = attr(
        container._mutually_exclusive_groups,
        container,
        "_mutually_exclusive_groups",
      );
    }

    _add_action(action) {
      action = call_method(super_(_ArgumentGroup, this), "_add_action", action);
      append(attr(this._group_actions, this, "_group_actions"), action);
      return action;
    }

    _remove_action(action) {
      call_method(super_(_ArgumentGroup, this), "_remove_action", action);
      remove(attr(this._group_actions, this, "_group_actions"), action);
      return null;
    }

    add_argument_group(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      _deprecated_nesting("argument");
      return call_method(
        super_(_ArgumentGroup, this),
        "add_argument_group",
        ...spread(args),
        kw(kwargs_of(kwargs)),
      );
    }
  },
  {
    __init__: "(self, container, title=, description=, **kwargs)",
    _add_action: "(self, action)",
    _remove_action: "(self, action)",
    add_argument_group: "(self, *args, **kwargs)",
  },
  { module: "argparse" },
);

const _MutuallyExclusiveGroup = /* @__PURE__ */ define_class(
  "_MutuallyExclusiveGroup",
  [_ArgumentGroup],
  class {
    __init__(container, required = false) {
      call_method(super_(_MutuallyExclusiveGroup, this), "__init__", container);
      this.required = required;
      this._container = container;
    }

    _add_action(action) {
      if (truth(attr(action.required, action, "required"))) {
        throw ValueError("mutually exclusive arguments must be optional");
      }
      action = call_method(attr(this._container, this, "_container"), "_add_action", action);
      append(attr(this._group_actions, this, "_group_actions"), action);
      return action;
    }

    _remove_action(action) {
      call_method(attr(this._container, this, "_container"), "_remove_action", action);
      remove(attr(this._group_actions, this, "_group_actions"), action);
      return null;
    }

    add_mutually_exclusive_group(options) {
      const kwargs = dict_from(keywords(options));
      _deprecated_nesting("mutually exclusive");
      return call_method(
        super_(_MutuallyExclusiveGroup, this),
        "add_mutually_exclusive_group",
        kw(kwargs_of(kwargs)),
      );
    }
  },
  {
    __init__: "(self, container, required=)",
    _add_action: "(self, action)",
    _remove_action: "(self, action)",
    add_mutually_exclusive_group: "(self, **kwargs)",
  },
  { module: "argparse" },
);

function _deprecated_nesting(kind) {
  warnings.warn(`Nesting ${formatted(kind)} groups is deprecated.`, DeprecationWarning, 3);
  return null;
}
def("_deprecated_nesting(kind)", _deprecated_nesting, { module: "argparse" });

export const ArgumentGroup = _ArgumentGroup;
export const MutuallyExclusiveGroup = _MutuallyExclusiveGroup;
