"""The text of a help: what a parser adds to a formatter, section by section, laid out for the width of the terminal.

Source: Library Reference, `argparse`, "formatter_class"; the layout is CPython's.
"""

from shutil import get_terminal_size
from textwrap import fill, wrap

from _argparse_usage import usage_lines, usage_parts
from _argparse_words import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


class _Section:
    """A heading and what writes its lines, in order."""

    def __init__(self, outer, heading, indent):
        self.outer = outer
        self.heading = heading
        self.indent = indent
        self.writers = []

    def text(self):
        lines = "".join([write() for write in self.writers])
        if self.outer is None or not lines:
            return lines
        if self.heading is None or self.heading == SUPPRESS:
            return f"\n{lines}\n"
        return f"\n{' ' * self.indent}{self.heading}:\n{lines}\n"


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = get_terminal_size().columns - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._longest_invocation = 0
        self._section = self._root_section = _Section(None, None, 0)

    def _indent(self):
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._current_indent -= self._indent_increment

    def _add_item(self, func, args):
        """`func(*args)` gives text when the help is written; it is indented as now."""
        indent = self._current_indent

        def write():
            before, self._current_indent = self._current_indent, indent
            try:
                return func(*args)
            finally:
                self._current_indent = before

        self._section.writers.append(write)

    def start_section(self, heading):
        section = _Section(self._section, heading, self._current_indent)
        self._section.writers.append(section.text)
        self._section = section
        self._indent()

    def end_section(self):
        self._section = self._section.outer
        self._dedent()

    def add_text(self, text):
        if text is not None and text != SUPPRESS:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is None or usage != SUPPRESS:
            self._add_item(self._format_usage, [usage, actions, groups, prefix])

    def add_argument(self, action):
        if action.help == SUPPRESS:
            return
        self._measure(action)
        self._indent()
        for each in self._subactions(action):
            self._measure(each)
        self._dedent()
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def _measure(self, action):
        length = len(self._format_action_invocation(action)) + self._current_indent
        self._longest_invocation = max(self._longest_invocation, length)

    def _subactions(self, action):
        return action._get_subactions() if hasattr(action, "_get_subactions") else []

    def format_help(self):
        text = self._root_section.text()
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip("\n") + "\n" if text else ""

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            return f"{prefix}{usage % {'prog': self._prog}}\n\n"
        optionals = usage_parts(self, [each for each in actions if each.option_strings], groups)
        positionals = usage_parts(self, [each for each in actions if not each.option_strings], groups)
        prog = str(self._prog)
        text = " ".join([prog] + optionals + positionals)
        width = self._width - self._current_indent
        if len(prefix) + len(text) > width:
            text = usage_lines(prog, optionals, positionals, prefix, width)
        return f"{prefix}{text}\n\n"

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_action(self, action):
        position = min(self._longest_invocation + 2, self._max_help_position)
        room = position - self._current_indent - 2
        head = " " * self._current_indent + self._format_action_invocation(action)
        fits = len(head) - self._current_indent <= room
        lines = self._help_lines(action, max(self._width - position, 11))
        text = head + "\n"
        if lines:
            text = f"{head:<{position}}" if fits else f"{head}\n{' ' * position}"
            text += f"\n{' ' * position}".join(lines) + "\n"
        self._indent()
        for each in self._subactions(action):
            text += self._format_action(each)
        self._dedent()
        return text

    def _help_lines(self, action, width):
        if not action.help or not action.help.strip():
            return []
        text = self._expand_help(action)
        return self._split_lines(text, width) if text else []

    def _format_action_invocation(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            (shown,) = self._metavar_formatter(action, default)(1)
            return shown
        text = ", ".join(action.option_strings)
        if action.nargs == 0:
            return text
        return f"{text} {self._format_args(action, self._get_default_metavar_for_optional(action))}"

    def _metavar_formatter(self, action, default_metavar):
        """What shows an argument so many times: a tuple of names."""
        if action.metavar is not None:
            shown = action.metavar
        elif action.choices is not None:
            shown = "{" + ",".join([str(choice) for choice in action.choices]) + "}"
        else:
            shown = default_metavar
        return lambda times: shown if isinstance(shown, tuple) else (shown,) * times

    def _format_args(self, action, default_metavar):
        names = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            shown = names(1)
            return ("[%s [%s ...]]" if len(shown) == 2 else "[%s ...]") % shown
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        if not isinstance(nargs, int):
            raise ValueError("invalid nargs value")
        return " ".join(["%s"] * nargs) % names(nargs)

    def _expand_help(self, action):
        known = {"prog": self._prog}
        for name, value in vars(action).items():
            if value is not SUPPRESS:
                known[name] = value.__name__ if hasattr(value, "__name__") else value
        if known.get("choices") is not None:
            known["choices"] = ", ".join([str(choice) for choice in known["choices"]])
        return self._get_help_string(action) % known

    def _split_lines(self, text, width):
        return wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        return fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ""
        tells = action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)
        if tells and "%(default)" not in text and action.default is not SUPPRESS:
            text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
