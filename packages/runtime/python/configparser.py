"""Settings in sections, as ini files have them.

    [server]
    port = 80                =>   parser["server"]["port"] == "80"

Source: Library Reference, `configparser`; the words of errors are CPython's.
"""

import re
import sys
from collections import ChainMap
from collections.abc import MutableMapping

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_NOT_GIVEN = object()


class Error(Exception):
    __module__ = "configparser"

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, f"No section: {section!r}")
        self.section = section
        self.args = (section,)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        Error.__init__(self, _located(source, lineno, f"section {section!r} already exists"))
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        words = f"option {option!r} in section {section!r} already exists"
        Error.__init__(self, _located(source, lineno, words))
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


def _located(source, lineno, words):
    if source is None:
        return words[0].upper() + words[1:]
    line = "" if lineno is None else f" [line {lineno:2d}]"
    return f"While reading from {source!r}{line}: {words}"


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, f"No option {option!r} in section: {section!r}")
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        words = f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
        words += f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"
        InterpolationError.__init__(self, option, section, words)
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        words = f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
        words += f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"
        InterpolationError.__init__(self, option, section, words)
        self.args = (option, section, rawval)


class ParsingError(Error):
    def __init__(self, source, *args):
        Error.__init__(self, f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line!r}"


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    def __init__(self, filename, lineno, line):
        words = f"Key without value continued with an indented line.\nfile: {filename!r}, line: {lineno}\n{line!r}"
        Error.__init__(self, words)
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class Interpolation:
    """Values as they are written."""

    __module__ = "configparser"

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


def _checked(mark, references, value):
    """`value`, if every `mark` in it is doubled or begins a reference."""
    rest = references.sub("", value.replace(mark * 2, ""))
    if mark in rest:
        raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find(mark)}")
    return value


def _with_references(mark, opening, references, option, section, rest, raw, depth, value_of):
    """`rest` with what `value_of` gives for its references, each of which begins with `mark` and `opening`."""
    if depth > MAX_INTERPOLATION_DEPTH:
        raise InterpolationDepthError(option, section, raw)
    parts = []
    while mark in rest:
        before, _, after = rest.partition(mark)
        parts.append(before)
        rest = mark + after
        if after[:1] == mark:
            parts.append(mark)
            rest = after[1:]
        elif after[:1] == opening:
            found = references.match(rest)
            if found is None:
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {rest!r}")
            rest = rest[found.end() :]
            parts.append(value_of(found[1]))
        else:
            words = f"'{mark}' must be followed by '{mark}' or '{opening}', found: {rest!r}"
            raise InterpolationSyntaxError(option, section, words)
    return "".join(parts) + rest


class BasicInterpolation(Interpolation):
    """`%(name)s` is another option of the section, or of the defaults; `%%` is a percent sign."""

    _REFERENCE = re.compile(r"%\(([^)]+)\)s")

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, section, option, value, defaults, value, 1)

    def before_set(self, parser, section, option, value):
        return _checked("%", self._REFERENCE, value)

    def _filled(self, parser, section, option, rest, known, raw, depth):
        def value_of(reference):
            name = parser.optionxform(reference)
            if name not in known:
                raise InterpolationMissingOptionError(option, section, raw, name)
            value = known[name]
            if "%" not in value:
                return value
            return self._filled(parser, section, option, value, known, raw, depth + 1)

        return _with_references("%", "(", self._REFERENCE, option, section, rest, raw, depth, value_of)


class ExtendedInterpolation(Interpolation):
    """`${name}` is another option, `${section:name}` one of another section; `$$` is a dollar sign."""

    _REFERENCE = re.compile(r"\$\{([^}]+)\}")

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, section, option, value, defaults, value, 1)

    def before_set(self, parser, section, option, value):
        return _checked("$", self._REFERENCE, value)

    def _filled(self, parser, section, option, rest, known, raw, depth):
        def value_of(reference):
            return self._value(parser, section, option, reference, known, raw, depth)

        return _with_references("$", "{", self._REFERENCE, option, section, rest, raw, depth, value_of)

    def _value(self, parser, section, option, reference, known, raw, depth):
        path = reference.split(":")
        if len(path) > 2:
            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {'${' + reference + '}'!r}")
        place = section if len(path) == 1 else path[0]
        try:
            name = parser.optionxform(path[-1])
            value = known[name] if len(path) == 1 else parser.get(place, name, raw=True)
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, reference) from None
        if "$" in value:
            there = known if len(path) == 1 else dict(parser.items(place, raw=True))
            value = self._filled(parser, place, option, value, there, raw, depth + 1)
        return value


class RawConfigParser(MutableMapping):
    __module__ = "configparser"

    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")

    _INTERPOLATION = Interpolation()

    def __init__(
        self,
        defaults=None,
        dict_type=dict,
        allow_no_value=False,
        *,
        delimiters=("=", ":"),
        comment_prefixes=("#", ";"),
        inline_comment_prefixes=None,
        strict=True,
        empty_lines_in_values=True,
        default_section=DEFAULTSECT,
        interpolation=_NOT_GIVEN,
        converters=_NOT_GIVEN,
        allow_unnamed_section=False,
    ):
        if allow_unnamed_section:
            raise NotImplementedError("configparser: allow_unnamed_section is not in the subset")
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._proxies = dict_type()
        self._converters = {"int": int, "float": float, "boolean": self._convert_to_boolean}
        if converters is not _NOT_GIVEN:
            self._converters.update(converters)
        self._allow_no_value = allow_no_value
        self._delimiters = tuple(delimiters)
        self._comments = tuple(comment_prefixes or ())
        self._inline = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._empty_lines = empty_lines_in_values
        self.default_section = default_section
        if interpolation is _NOT_GIVEN:
            interpolation = self._INTERPOLATION
        self._interpolation = Interpolation() if interpolation is None else interpolation
        for name, convert in self._converters.items():
            if name not in ("int", "float", "boolean"):
                setattr(self, "get" + name, self._getter(convert))
        self._proxies[default_section] = SectionProxy(self, default_section)
        if defaults:
            self._read_defaults(defaults)

    def _getter(self, convert):
        def get(section, option, *, raw=False, vars=None, fallback=_NOT_GIVEN):
            return self._converted(section, convert, option, raw, vars, fallback)

        return get

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        self._check(section=section)
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._add(section)

    def _add(self, section):
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        return list(dict.fromkeys([*self._own(section), *self._defaults]))

    def _own(self, section):
        if section in self._sections:
            return self._sections[section]
        raise NoSectionError(section)

    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
            filenames = [filenames]
        found = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            found.append(name)
        return found

    def read_file(self, f, source=None):
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        self._read(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source="<dict>"):
        seen = set()
        for section, options in dictionary.items():
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            names = set()
            for option, value in options.items():
                option = self.optionxform(str(option))
                if self._strict and option in names:
                    raise DuplicateOptionError(section, option, source)
                names.add(option)
                self.set(section, option, None if value is None else str(value))

    def get(self, section, option, *, raw=False, vars=None, fallback=_NOT_GIVEN):
        try:
            known = self._known(section, vars)
        except NoSectionError:
            if fallback is _NOT_GIVEN:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in known:
            if fallback is _NOT_GIVEN:
                raise NoOptionError(option, section)
            return fallback
        value = known[option]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, known)

    def _known(self, section, vars):
        own = {}
        if section != self.default_section:
            own = self._own(section)
        given = {}
        for name, value in (vars or {}).items():
            given[self.optionxform(name)] = None if value is None else str(value)
        return ChainMap(given, own, self._defaults)

    def getint(self, section, option, *, raw=False, vars=None, fallback=_NOT_GIVEN):
        return self._converted(section, int, option, raw, vars, fallback)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_NOT_GIVEN):
        return self._converted(section, float, option, raw, vars, fallback)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_NOT_GIVEN):
        return self._converted(section, self._convert_to_boolean, option, raw, vars, fallback)

    def _converted(self, section, convert, option, raw, vars, fallback):
        try:
            value = self.get(section, option, raw=raw, vars=vars)
        except (NoSectionError, NoOptionError):
            if fallback is _NOT_GIVEN:
                raise
            return fallback
        return convert(value)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_NOT_GIVEN, raw=False, vars=None):
        if section is _NOT_GIVEN:
            return super().items()
        known = dict(self._defaults)
        if section != self.default_section:
            known.update(self._own(section))
        names = list(known)
        for name, value in (vars or {}).items():
            known[self.optionxform(name)] = value
        if raw:
            return [(name, known[name]) for name in names]
        return [(name, self._filled(section, name, known)) for name in names]

    def _filled(self, section, option, known):
        value = known[option]
        return value if value is None else self._interpolation.before_get(self, section, option, value, known)

    def popitem(self):
        for section in self.sections():
            value = self[section]
            del self[section]
            return section, value
        raise KeyError

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            options = self._defaults
        else:
            options = self._own(section)
        options[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        delimiter = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, delimiter)
        for section, options in self._sections.items():
            self._write_section(fp, section, options, delimiter)

    def _write_section(self, fp, name, options, delimiter):
        fp.write(f"[{name}]\n")
        for option, value in options.items():
            value = self._interpolation.before_write(self, name, option, value)
            if value is not None or not self._allow_no_value:
                value = delimiter + str(value).replace("\n", "\n\t")
            else:
                value = ""
            fp.write(f"{option}{value}\n")
        fp.write("\n")

    def remove_option(self, section, option):
        if not section or section == self.default_section:
            options = self._defaults
        else:
            options = self._own(section)
        option = self.optionxform(option)
        existed = option in options
        if existed:
            del options[option]
        return existed

    def remove_section(self, section):
        existed = section in self._sections
        if existed:
            del self._sections[section]
            del self._proxies[section]
        return existed

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return iter([self.default_section, *self._sections])

    def _check(self, *, section="", option="", value=""):
        pass

    def _read_defaults(self, defaults):
        for name, value in defaults.items():
            self._defaults[self.optionxform(str(name))] = None if value is None else str(value)

    def _read(self, lines, source):
        reading = _Reading(self, source)
        for number, line in enumerate(lines, 1):
            reading.take(number, line)
        reading.finish()


class ConfigParser(RawConfigParser):
    _INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        self._check(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        self._check(section=section)
        super().add_section(section)

    def _check(self, *, section="", option="", value=""):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and (value is not None or not self._allow_no_value):
            raise TypeError("option values must be strings")


class _Reading:
    """One source being read: where it stands, and the value that indented lines go on with."""

    def __init__(self, parser, source):
        self.parser = parser
        self.source = source
        self.section = None
        self.options = None
        self.option = None
        self.indent = 0
        self.seen = set()
        self.errors = None

    def take(self, number, line):
        text = self._without_comment(line)
        if text is None:
            if line.strip():
                return
            if not self.parser._empty_lines:
                self.indent = sys.maxsize
            elif self._goes_on():
                self.options[self.option].append("")
            return
        indent = len(line) - len(line.lstrip())
        if self._goes_on() and indent > self.indent:
            self.options[self.option].append(text)
            return
        self.indent = indent
        header = self.parser.SECTCRE.match(text)
        if header is not None:
            self._open(header["header"], number)
        elif self.section is None:
            raise MissingSectionHeaderError(self.source, number, line)
        else:
            self._option(number, line, text)

    def finish(self):
        for options in [self.parser._defaults, *self.parser._sections.values()]:
            for name, value in options.items():
                if isinstance(value, list):
                    while value and not value[-1]:
                        value.pop()
                    text = "\n".join(value)
                    options[name] = self.parser._interpolation.before_read(self.parser, self.section, name, text)
        if self.errors is not None:
            raise self.errors

    def _goes_on(self):
        return self.section is not None and self.option is not None and isinstance(self.options[self.option], list)

    def _without_comment(self, line):
        """The line's text; None where it holds nothing but a comment or nothing at all."""
        text = line.strip()
        if text.startswith(self.parser._comments):
            return None
        places = []
        for prefix in self.parser._inline:
            at = line.find(prefix)
            while at > 0 and not line[at - 1].isspace():
                at = line.find(prefix, at + 1)
            if at >= 0:
                places.append(at)
        if places:
            text = line[: min(places)].strip()
        return text or None

    def _open(self, name, number):
        parser = self.parser
        self.option = None
        self.section = name
        if name == parser.default_section:
            self.options = parser._defaults
            return
        if name in parser._sections:
            if parser._strict and (name, None) in self.seen:
                raise DuplicateSectionError(name, self.source, number)
        else:
            parser._add(name)
        self.seen.add((name, None))
        self.options = parser._sections[name]

    def _option(self, number, line, text):
        parser = self.parser
        places = [(text.find(each), each) for each in parser._delimiters if each in text]
        if places:
            at, delimiter = min(places)
            name, value = text[:at].rstrip(), text[at + len(delimiter) :].strip()
        elif parser._allow_no_value:
            name, value = text, None
        else:
            name = ""
        if not name:
            if self.errors is None:
                self.errors = ParsingError(self.source)
            self.errors.append(number, line)
            return
        name = parser.optionxform(name)
        if parser._strict and (self.section, name) in self.seen:
            raise DuplicateOptionError(self.section, name, self.source, number)
        self.seen.add((self.section, name))
        self.option = name
        self.options[name] = None if value is None else [value]


class SectionProxy(MutableMapping):
    __module__ = "configparser"

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for kind, convert in parser._converters.items():
            if kind not in ("int", "float", "boolean"):
                setattr(self, "get" + kind, self._getter(convert))

    def _getter(self, convert):
        def get(option, fallback=None, *, raw=False, vars=None):
            return self._parser._converted(self._name, convert, option, raw, vars, fallback)

        return get

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._check(option=key, value=value)
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        if self._name == self._parser.default_section:
            return list(self._parser.defaults())
        return self._parser.options(self._name)

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getint(self, option, fallback=None, *, raw=False, vars=None):
        return self._parser.getint(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getfloat(self, option, fallback=None, *, raw=False, vars=None):
        return self._parser.getfloat(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getboolean(self, option, fallback=None, *, raw=False, vars=None):
        return self._parser.getboolean(self._name, option, raw=raw, vars=vars, fallback=fallback)
