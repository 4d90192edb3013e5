"""Reading a command line: which string is an option, which arguments it takes, and what is left for the positional ones.

Source: Library Reference, `argparse`, "The parse_args() method".
"""

from _argparse_containers import looks_negative
from _argparse_values import lengths, shares, too_few
from _argparse_words import PARSER, REMAINDER, SUPPRESS, ArgumentError, name_of


class _Option:
    """An option that was met: its argument is None when nobody knows it; `=` and what follows when it is joined."""

    def __init__(self, action, string, separator=None, joined=None):
        self.action = action
        self.string = string
        self.separator = separator
        self.joined = joined


class Reading:
    """One reading of the strings of a command line into a namespace."""

    def __init__(self, parser, strings, namespace):
        self.parser = parser
        self.strings = strings
        self.namespace = namespace
        self.extras = []
        self.seen = []
        self.seen_given = []
        self.positionals = parser._get_positional_actions()
        self.rivals = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for place, action in enumerate(members):
                self.rivals.setdefault(id(action), []).extend(members[:place] + members[place + 1 :])
        self.options = {}
        self.marks = self._marked()

    def _marked(self):
        marks = ""
        for place, string in enumerate(self.strings):
            if "-" in marks:
                marks += "A"
            elif string == "--":
                marks += "-"
            else:
                options = self.parser._parse_optional(string)
                if options is not None:
                    self.options[place] = options
                marks += "A" if options is None else "O"
        return marks

    def read(self):
        """Returns what nobody takes."""
        place = 0
        last = max(self.options, default=-1)
        while place <= last:
            following = min([each for each in self.options if each >= place])
            if place != following:
                stop = self._take_positionals(place)
                if stop > place:
                    place = stop
                    continue
            if place not in self.options:
                self.extras += self.strings[place:following]
                place = following
            place = self._take_option(place)
        stop = self._take_positionals(place)
        self.extras += self.strings[stop:]
        self._finish()
        return self.extras

    def _take(self, action, strings, option=None):
        self.seen.append(action)
        values = self.parser._get_values(action, strings)
        if action.option_strings or values is not action.default:
            self.seen_given.append(action)
            for rival in self.rivals.get(id(action), []):
                if rival in self.seen_given:
                    raise ArgumentError(action, f"not allowed with argument {name_of(rival)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def _take_positionals(self, place):
        marks = self.marks[place:]
        counts = shares(self.positionals, marks)
        taken, self.positionals = self.positionals[: len(counts)], self.positionals[len(counts) :]
        for action, count in zip(taken, counts):
            strings = self.strings[place : place + count]
            ends_options = self.marks.find("-", place, place + count)
            if ends_options >= 0 and (ends_options == place if action.nargs == PARSER else action.nargs != REMAINDER):
                strings.remove("--")
            place += count
            if strings and action.deprecated:
                self.parser._warning(f"argument '{action.dest}' is deprecated")
            self._take(action, strings)
        return place

    def _take_option(self, place):
        """Returns the place behind the option and its arguments."""
        options = self.options[place]
        if len(options) > 1:
            names = ", ".join([option.string for option in options])
            raise ArgumentError(None, f"ambiguous option: {self.strings[place]} could match {names}")
        option = options[0]
        if option.action is None:
            self.extras.append(self.strings[place])
            return place + 1
        if option.joined is not None:
            takings = self._joined(option, place)
            stop = place + 1
        else:
            takings = [(option.action, None, option.string)]
            stop = place + 1
        if takings and takings[-1][1] is None:
            action, _, string = takings[-1]
            stop += self._count(action, self.marks[place + 1 :])
            takings[-1] = (action, self.strings[place + 1 : stop], string)
        for action, strings, string in takings:
            if action.deprecated:
                self.parser._warning(f"option '{string}' is deprecated")
            self._take(action, strings, string)
        return stop

    def _count(self, action, marks):
        possible = lengths(action, marks)
        if not possible:
            raise ArgumentError(action, too_few(action))
        return possible[0]

    def _joined(self, option, place):
        """The options of one string like `-abc`, each with its strings; None for those that follow in the command line."""
        takings = []
        action, string, separator, joined = option.action, option.string, option.separator, option.joined
        while joined is not None:
            count = self._count(action, "A")
            if count == 0 and string[1] not in self.parser.prefix_chars and joined != "" and not separator:
                takings.append((action, [], string))
                string = string[0] + joined[0]
                if string not in self.parser._option_string_actions:
                    self.extras.append(string[0] + joined)
                    return takings
                action = self.parser._option_string_actions[string]
                joined = joined[1:] or None
                if joined is not None and joined[0] == "=":
                    separator, joined = "=", joined[1:]
            elif count == 1:
                return takings + [(action, [joined], string)]
            else:
                raise ArgumentError(action, f"ignored explicit argument {joined!r}")
        return takings + [(action, None, string)]

    def _finish(self):
        """What must be there, is; defaults that are strings are converted as arguments are."""
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(name_of(action))
            elif isinstance(action.default, str) and getattr(self.namespace, action.dest, None) is action.default:
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self.parser._mutually_exclusive_groups:
            members = group._group_actions
            if group.required and not any([each in self.seen_given for each in members]):
                names = " ".join([name_of(each) for each in members if each.help is not SUPPRESS])
                raise ArgumentError(None, f"one of the arguments {names} is required")


def options_of(parser, string):
    """The options that a string may be; None when it is an argument."""
    if not string or string[0] not in parser.prefix_chars:
        return None
    actions = parser._option_string_actions
    if string in actions:
        return [_Option(actions[string], string)]
    if len(string) == 1:
        return None
    name, equals, value = string.partition("=")
    if equals and name in actions:
        return [_Option(actions[name], name, "=", value)]
    found = parser._get_option_tuples(string)
    if found:
        return found
    if looks_negative(string) and not parser._has_negative_number_optionals:
        return None
    return None if " " in string else [_Option(None, string)]


def abbreviated(parser, string):
    """The options that a string begins."""
    chars = parser.prefix_chars
    actions = parser._option_string_actions
    name, equals, value = string.partition("=")
    separator, joined = ("=", value) if equals else (None, None)
    if string[1] in chars:
        if not parser.allow_abbrev:
            return []
        return [_Option(actions[each], each, separator, joined) for each in actions if each.startswith(name)]
    found = []
    for each in actions:
        if each == string[:2]:
            short = string[2:]
            if short.startswith("="):
                found.append(_Option(actions[each], each, "=", short[1:]))
            else:
                found.append(_Option(actions[each], each, "", short))
        elif parser.allow_abbrev and each.startswith(name):
            found.append(_Option(actions[each], each, separator, joined))
    return found
