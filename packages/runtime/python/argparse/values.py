"""How many strings an argument takes, and what they are converted to.

Source: Library Reference, `argparse`, "nargs", "type", "choices"; the words are CPython's.
"""

from _argparse_words import (
    ONE_OR_MORE,
    OPTIONAL,
    PARSER,
    REMAINDER,
    SUPPRESS,
    ZERO_OR_MORE,
    ArgumentError,
    ArgumentTypeError,
)

# Least and most strings.
_bounds = {
    None: (1, 1),
    OPTIONAL: (0, 1),
    ZERO_OR_MORE: (0, None),
    ONE_OR_MORE: (1, None),
    PARSER: (1, None),
    REMAINDER: (0, None),
    SUPPRESS: (0, 0),
}


def lengths(action, marks):
    """How much an argument may take of what `marks` shows, most first.

    A mark is "A" for an argument, "O" for an option, "-" for the `--` that ends options; only `--` costs nothing.
    """
    least, most = _bounds[action.nargs] if action.nargs in _bounds else (action.nargs, action.nargs)
    found = [0] if least == 0 else []
    taken = 0
    for place, mark in enumerate(marks):
        if mark == "O" and action.nargs != REMAINDER and (action.nargs != PARSER or taken == 0):
            break
        if mark == "-" and action.option_strings:
            break
        taken += mark != "-"
        if most is not None and taken > most:
            break
        if taken >= least:
            found.append(place + 1)
    return found[::-1]


def shares(actions, marks):
    """How much each of the positional arguments takes; as many arguments as can have theirs, the first ones most."""
    for count in range(len(actions), 0, -1):
        found = _shared(actions[:count], marks)
        if found is not None:
            return found
    return []


def _shared(actions, marks):
    if not actions:
        return []
    for length in lengths(actions[0], marks):
        others = _shared(actions[1:], marks[length:])
        if others is not None:
            return [length] + others
    return None


def too_few(action):
    """The words when an option has not what it needs."""
    if action.nargs is None:
        return "expected one argument"
    if action.nargs == OPTIONAL:
        return "expected at most one argument"
    if action.nargs == ONE_OR_MORE:
        return "expected at least one argument"
    if isinstance(action.nargs, int):
        return f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
    return f"expected {action.nargs} arguments"


def values_of(parser, action, strings):
    """What an action gets for its strings."""
    nargs = action.nargs
    if nargs == SUPPRESS:
        return SUPPRESS
    if not strings and nargs == OPTIONAL:
        value = action.const if action.option_strings else action.default
        if isinstance(value, str):
            value = parser._get_value(action, value)
            parser._check_value(action, value)
        return value
    if not strings and nargs == ZERO_OR_MORE and not action.option_strings:
        return [] if action.default is None else action.default
    if len(strings) == 1 and nargs in (None, OPTIONAL):
        value = parser._get_value(action, strings[0])
        parser._check_value(action, value)
        return value
    values = [parser._get_value(action, each) for each in strings]
    if nargs != REMAINDER:
        for value in values[:1] if nargs == PARSER else values:
            parser._check_value(action, value)
    return values


def converted(parser, action, text):
    convert = parser._registry_get("type", action.type, action.type)
    if convert is None:
        return text
    try:
        return convert(text)
    except ArgumentTypeError as e:
        words = str(e)
    except (TypeError, ValueError):
        name = getattr(action.type, "__name__", repr(action.type))
        words = f"invalid {name} value: {text!r}"
    raise ArgumentError(action, words)


def check_choice(action, value):
    choices = action.choices
    if choices is None:
        return
    if isinstance(choices, str):
        choices = iter(choices)
    if value not in choices:
        shown = ", ".join([repr(each) for each in action.choices])
        raise ArgumentError(action, f"invalid choice: {value!r} (choose from {shown})")
