"""Where arguments are added: parsers, and the groups of a parser, which share its list of arguments.

Source: Library Reference, `argparse`, "The add_argument() method", "Argument groups", "Mutual exclusion".
"""

from _argparse_actions import kinds_of_actions
from _argparse_words import SUPPRESS, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, ZERO_OR_MORE, ArgumentError


class ActionsContainer:
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {"action": dict(kinds_of_actions), "type": {}}
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        # Options that look like negative numbers: with one of these `-1` is an option, not a number.
        self._has_negative_number_optionals = []
        self._conflicts_handler()

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        chars = self.prefix_chars
        if not args or (len(args) == 1 and args[0][0] not in chars):
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = _positional(*args, **kwargs)
        else:
            kwargs = _optional(chars, *args, **kwargs)
        if "default" not in kwargs:
            if kwargs["dest"] in self._defaults:
                kwargs["default"] = self._defaults[kwargs["dest"]]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        asked = kwargs.pop("action", None)
        kind = self._registry_get("action", asked, asked)
        if not callable(kind):
            raise ValueError(f'unknown action "{kind}"')
        action = kind(**kwargs)
        converter = self._registry_get("type", action.type, action.type)
        if converter is not None and not callable(converter):
            raise ValueError(f"{converter!r} is not callable")
        if hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs")
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        group = ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if looks_negative(option):
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        """Take over the arguments and groups of a parent."""
        mine = {}
        for group in self._action_groups:
            if group.title in mine:
                raise ValueError(f"cannot merge actions - two groups are named {group.title!r}")
            mine[group.title] = group
        home = {}
        for group in container._action_groups:
            if group.title not in mine:
                mine[group.title] = self.add_argument_group(
                    group.title, group.description, conflict_handler=group.conflict_handler
                )
            for action in group._group_actions:
                home[id(action)] = mine[group.title]
        for group in container._mutually_exclusive_groups:
            copy = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                home[id(action)] = copy
        for action in container._actions:
            home.get(id(action), self)._add_action(action)

    def _conflicts_handler(self):
        name = self.conflict_handler
        if name not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value: {name!r}")
        return self._refuse_conflict if name == "error" else self._resolve_conflict

    def _check_conflict(self, action):
        taken = [
            (option, self._option_string_actions[option])
            for option in action.option_strings
            if option in self._option_string_actions
        ]
        if taken:
            self._conflicts_handler()(action, taken)

    def _refuse_conflict(self, action, taken):
        s = "" if len(taken) == 1 else "s"
        raise ArgumentError(action, f"conflicting option string{s}: {', '.join([option for option, _ in taken])}")

    def _resolve_conflict(self, action, taken):
        for option, other in taken:
            other.option_strings.remove(option)
            self._option_string_actions.pop(option, None)
            if not other.option_strings:
                other.container._remove_action(other)


def looks_negative(text):
    """Whether it is a minus and a decimal number: `-1`, `-.5`."""
    whole, point, part = text[1:].partition(".")
    if not text.startswith("-") or not (whole == "" or whole.isdecimal()):
        return False
    return part.isdecimal() if point else whole != ""


def _positional(dest, **kwargs):
    if "required" in kwargs:
        raise TypeError("'required' is an invalid argument for positionals")
    nargs = kwargs.get("nargs")
    may_lack = nargs in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS) or nargs == 0
    kwargs["required"] = not may_lack
    return {**kwargs, "dest": dest, "option_strings": []}


def _optional(chars, *args, **kwargs):
    for option in args:
        if option[0] not in chars:
            raise ValueError(f"invalid option string {option!r}: must start with a character {chars!r}")
    dest = kwargs.pop("dest", None)
    if dest is None:
        long = [option for option in args if len(option) > 1 and option[1] in chars]
        dest = (long or args)[0].lstrip(chars)
        if not dest:
            raise ValueError(f"dest= is required for options like {(long or args)[0]!r}")
        dest = dest.replace("-", "_")
    return {**kwargs, "dest": dest, "option_strings": list(args)}


class _ArgumentGroup(ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        kwargs.setdefault("conflict_handler", container.conflict_handler)
        kwargs.setdefault("prefix_chars", container.prefix_chars)
        kwargs.setdefault("argument_default", container.argument_default)
        super().__init__(description, **kwargs)
        self.title = title
        self._group_actions = []
        self._registries = container._registries
        self._actions = container._actions
        self._option_string_actions = container._option_string_actions
        self._defaults = container._defaults
        self._has_negative_number_optionals = container._has_negative_number_optionals
        self._mutually_exclusive_groups = container._mutually_exclusive_groups

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        _deprecated_nesting("argument")
        return super().add_argument_group(*args, **kwargs)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)

    def add_mutually_exclusive_group(self, **kwargs):
        _deprecated_nesting("mutually exclusive")
        return super().add_mutually_exclusive_group(**kwargs)


def _deprecated_nesting(kind):
    import warnings

    warnings.warn(f"Nesting {kind} groups is deprecated.", category=DeprecationWarning, stacklevel=3)


ArgumentGroup = _ArgumentGroup
MutuallyExclusiveGroup = _MutuallyExclusiveGroup
