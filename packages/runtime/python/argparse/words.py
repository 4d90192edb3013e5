"""What all parts of argparse speak of: the marks of `nargs`, errors, and objects that show their attributes.

Source: Library Reference, `argparse`; the words are CPython's.
"""

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."


class ShowsAttributes:
    """Shown as a call with its attributes; names that are no identifiers stand in a dict behind the others."""

    def __repr__(self):
        plain, odd = [], {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                plain.append(f"{name}={value!r}")
            else:
                odd[name] = value
        if odd:
            plain.append(f"**{odd!r}")
        return f"{type(self).__name__}({', '.join(self._shown_first() + plain)})"

    def _shown_first(self):
        return []

    def _get_kwargs(self):
        return list(self.__dict__.items())


class Namespace(ShowsAttributes):
    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return vars(self) == vars(other)

    def __contains__(self, key):
        return key in self.__dict__


def name_of(argument):
    """What messages call an argument; None when it has no name."""
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    for name in (argument.metavar, argument.dest):
        if name not in (None, SUPPRESS):
            return name
    return "{" + ",".join(argument.choices) + "}" if argument.choices else None


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = name_of(argument)
        self.message = message

    def __str__(self):
        return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"


class ArgumentTypeError(Exception):
    """The text of an `ArgumentTypeError` is the whole message: what a `type` raises to have its own words."""
