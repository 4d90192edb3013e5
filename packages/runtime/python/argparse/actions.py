"""What is done with an argument that was found: an action is made for each `add_argument`.

Source: Library Reference, `argparse`, "action" and "Action classes".
"""

from _argparse_words import OPTIONAL, SUPPRESS, ArgumentError, ShowsAttributes


class Action(ShowsAttributes):
    def __init__(
        self,
        option_strings,
        dest,
        nargs=None,
        const=None,
        default=None,
        type=None,
        choices=None,
        required=False,
        help=None,
        metavar=None,
        deprecated=False,
    ):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar
        self.deprecated = deprecated

    def _get_kwargs(self):
        names = "option_strings dest nargs const default type choices required help metavar deprecated"
        return [(name, getattr(self, name)) for name in names.split()]

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class BooleanOptionalAction(Action):
    def __init__(
        self,
        option_strings,
        dest,
        default=None,
        type=None,
        choices=None,
        required=False,
        help=None,
        metavar=None,
        deprecated=False,
    ):
        both = []
        for option in option_strings:
            both.append(option)
            if option.startswith("--"):
                if option.startswith("--no-"):
                    raise ValueError(f"invalid option name {option!r} for BooleanOptionalAction")
                both.append("--no-" + option[2:])
        super().__init__(
            both, dest, 0, None, default, type, choices, required, help, metavar, deprecated
        )

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


def _checked_counts(kind, nargs, const, otherwise):
    if nargs == 0:
        raise ValueError(f"nargs for {kind} actions must be != 0; if {otherwise}")
    if const is not None and nargs != OPTIONAL:
        raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")


class _ValueAction(Action):
    # What takes values needs some, and a constant only where they may be missing: `_verb` and `_advice` are words of the error.
    _verb = None
    _advice = None

    def __init__(
        self,
        option_strings,
        dest,
        nargs=None,
        const=None,
        default=None,
        type=None,
        choices=None,
        required=False,
        help=None,
        metavar=None,
        deprecated=False,
    ):
        _checked_counts(self._verb, nargs, const, self._advice)
        super().__init__(
            option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated
        )


class _StoreAction(_ValueAction):
    _verb = "store"
    _advice = "you have nothing to store, actions such as store true or store const may be more appropriate"

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(
        self,
        option_strings,
        dest,
        const=None,
        default=None,
        required=False,
        help=None,
        metavar=None,
        deprecated=False,
    ):
        super().__init__(
            option_strings, dest, 0, const, default, None, None, required, help, None, deprecated
        )

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, True, default, required, help, None, deprecated)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, False, default, required, help, None, deprecated)


def _own_list(namespace, dest):
    """A copy of what the attribute holds: a default is not changed."""
    items = getattr(namespace, dest, None)
    if items is None:
        return []
    return items[:] if type(items) is list else items.copy() if hasattr(items, "copy") else list(items)


class _AppendAction(_ValueAction):
    _verb = "append"
    _advice = "arg strings are not supplying the value to append, the append const action may be more appropriate"

    def __call__(self, parser, namespace, values, option_string=None):
        items = _own_list(namespace, self.dest)
        items.append(values)
        setattr(namespace, self.dest, items)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _own_list(namespace, self.dest)
        items.extend(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(_StoreConstAction):
    def __init__(
        self,
        option_strings,
        dest,
        const=None,
        default=None,
        required=False,
        help=None,
        metavar=None,
        deprecated=False,
    ):
        super().__init__(option_strings, dest, const, default, required, help, metavar, deprecated)
        self.metavar = metavar

    def __call__(self, parser, namespace, values, option_string=None):
        items = _own_list(namespace, self.dest)
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(
            option_strings, dest, 0, None, default, None, None, required, help, None, deprecated
        )

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(
            option_strings, dest, 0, None, default, None, None, False, help, None, deprecated
        )

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(
        self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False
    ):
        if help is None:
            help = "show program's version number and exit"
        super().__init__(
            option_strings, dest, 0, None, default, None, None, False, help, None, deprecated
        )
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        import sys

        formatter = parser._get_formatter()
        formatter.add_text(parser.version if self.version is None else self.version)
        parser._print_message(formatter.format_help(), sys.stdout)
        parser.exit()


class _ChoicesPseudoAction(Action):
    """The line of one sub-command in the help."""

    def __init__(self, name, aliases, help):
        shown = f"{name} ({', '.join(aliases)})" if aliases else name
        super().__init__([], shown, help=help, metavar=shown)


class _SubParsersAction(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        self._deprecated = set()
        super().__init__(
            option_strings, dest, "A...", None, None, None, self._name_parser_map, required, help, metavar
        )

    def add_parser(self, name, *, deprecated=False, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog_prefix} {name}"
        aliases = kwargs.pop("aliases", ())
        for kind, each in [("subparser", name)] + [("subparser alias", each) for each in aliases]:
            if each in self._name_parser_map:
                raise ArgumentError(self, f"conflicting {kind}: {each}")
        if "help" in kwargs:
            self._choices_actions.append(_ChoicesPseudoAction(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)
        for each in (name, *aliases):
            self._name_parser_map[each] = parser
            if deprecated:
                self._deprecated.add(each)
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, rest = values[0], values[1:]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            names = ", ".join(self._name_parser_map)
            raise ArgumentError(self, f"unknown parser {name!r} (choices: {names})")
        if name in self._deprecated:
            parser._warning(f"command '{name}' is deprecated")
        found, unknown = self._name_parser_map[name].parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if unknown:
            namespace.__dict__.setdefault("_unrecognized_args", []).extend(unknown)


SubParsersAction = _SubParsersAction
kinds_of_actions = {
    None: _StoreAction,
    "store": _StoreAction,
    "store_const": _StoreConstAction,
    "store_true": _StoreTrueAction,
    "store_false": _StoreFalseAction,
    "append": _AppendAction,
    "append_const": _AppendConstAction,
    "count": _CountAction,
    "help": _HelpAction,
    "version": _VersionAction,
    "parsers": _SubParsersAction,
    "extend": _ExtendAction,
}
