"""The usage of a command: one piece for each argument, on as few lines as fit.

Source: Library Reference, `argparse`, "usage"; the line breaks are CPython's.
"""

from _argparse_words import SUPPRESS


def usage_parts(formatter, actions, groups):
    """The pieces of a usage: those of a mutually exclusive group stand in brackets, a bar between them."""
    parts = []
    place = 0
    while place < len(actions):
        group = _group_at(place, actions, groups)
        if group is None:
            if actions[place].help != SUPPRESS:
                parts.append(_part(formatter, actions[place], False))
            place += 1
            continue
        size = len(group._group_actions)
        members = [each for each in actions[place : place + size] if each.help != SUPPRESS]
        parts += _enclosed([_part(formatter, each, True) for each in members], group.required)
        place += size
    return parts


def _group_at(place, actions, groups):
    """The group whose arguments stand here, all together and in their order."""
    for group in groups:
        members = group._group_actions
        if not members:
            raise ValueError(f"empty group {group}")
        here = actions[place : place + len(members)]
        if here[0] is members[0] and all([each in here for each in members]) and _is_shown(members):
            return group
    return None


def _is_shown(actions):
    return any([each.help != SUPPRESS for each in actions])


def _enclosed(parts, required):
    opening, closing = ("(", ")") if required else ("[", "]")
    if required and len(parts) == 1:
        opening = closing = ""
    parts = [part + " |" for part in parts[:-1]] + [parts[-1] + closing]
    parts[0] = opening + parts[0]
    return parts


def _part(formatter, action, in_group):
    if not action.option_strings:
        part = formatter._format_args(action, formatter._get_default_metavar_for_positional(action))
        return part[1:-1] if in_group and part.startswith("[") and part.endswith("]") else part
    if action.nargs == 0:
        part = action.format_usage()
    else:
        default = formatter._get_default_metavar_for_optional(action)
        part = f"{action.option_strings[0]} {formatter._format_args(action, default)}"
    return part if action.required or in_group else f"[{part}]"


def usage_lines(prog, optionals, positionals, prefix, width):
    """The pieces on several lines. A long name of the program has a line of its own."""
    if len(prefix) + len(prog) > 0.75 * width:
        indent = " " * len(prefix)
        lines = _filled(optionals + positionals, indent, len(indent), width)
        if len(lines) > 1:
            lines = _filled(optionals, indent, len(indent), width) + _filled(positionals, indent, len(indent), width)
        return "\n".join([prog] + lines)
    indent = " " * (len(prefix) + len(prog) + 1)
    first, then = (optionals, positionals) if optionals else (positionals, [])
    if not first:
        return prog
    lines = _filled([prog] + first, indent, len(prefix), width)
    lines[0] = lines[0].removeprefix(indent)
    return "\n".join(lines + _filled(then, indent, len(indent), width))


def _filled(parts, indent, column, width):
    """Lines of pieces; the first begins at `column`."""
    lines, line = [], []
    length = column - 1
    for part in parts:
        if line and length + 1 + len(part) > width:
            lines.append(indent + " ".join(line))
            line, length = [], len(indent) - 1
        line.append(part)
        length += len(part) + 1
    if line:
        lines.append(indent + " ".join(line))
    return lines
