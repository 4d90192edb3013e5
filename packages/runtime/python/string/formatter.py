"""`string.Formatter`: what `str.format` does, open to be changed.

Source: Library Reference, "Custom String Formatting"; the words of errors are CPython's.
"""


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            first, _ = _split_field(name)
            if first == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(
                spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index
            )
            parts.append(self.format_field(value, spec))
        return "".join(parts), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_field(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first


def _parse(text):
    """Literal text, name, format and conversion of each field; the last three are None behind the last."""
    at = 0
    literal = ""
    while at < len(text):
        c = text[at]
        if c not in "{}":
            literal += c
            at += 1
            continue
        if text[at + 1 : at + 2] == c:
            yield literal + c, None, None, None
            literal = ""
            at += 2
            continue
        if c == "}":
            raise ValueError("Single '}' encountered in format string")
        if at + 1 == len(text):
            raise ValueError("Single '{' encountered in format string")
        end = _field_end(text, at + 1)
        yield (literal, *_field(text[at + 1 : end]))
        literal = ""
        at = end + 1
    if literal:
        yield literal, None, None, None


def _field_end(text, at):
    depth = 1
    in_name = True
    while at < len(text):
        c = text[at]
        if in_name and c == "[":
            # A key may hold anything but its bracket.
            at = text.find("]", at)
            if at < 0:
                break
        elif in_name and c in ":!":
            in_name = False
        elif c == "{":
            depth += 1
        elif c == "}":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    raise ValueError("expected '}' before end of string")


def _field(text):
    """`name!r:spec`, taken apart."""
    at = 0
    depth = 0
    while at < len(text):
        c = text[at]
        if c == "[":
            depth += 1
        elif c == "]" and depth:
            depth -= 1
        elif depth == 0 and c == "{":
            raise ValueError("unexpected '{' in field name")
        elif depth == 0 and c in "!:":
            break
        at += 1
    name = text[:at]
    if at == len(text):
        return name, "", None
    if text[at] == ":":
        return name, text[at + 1 :], None
    if at + 1 == len(text):
        raise ValueError("unmatched '{' in format spec")
    conversion = text[at + 1]
    rest = text[at + 2 :]
    if not rest:
        return name, "", conversion
    if rest[0] != ":":
        raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion


def _number(text):
    return int(text) if text.isdecimal() else text


def _split_field(name):
    """The first part of a name, and the attributes and keys behind it."""
    end = 0
    while end < len(name) and name[end] not in ".[":
        end += 1
    return _number(name[:end]), _accesses(name, end)


def _accesses(name, at):
    while at < len(name):
        if name[at] == ".":
            end = at + 1
            while end < len(name) and name[end] not in ".[":
                end += 1
            key = name[at + 1 : end]
            if not key:
                raise ValueError("Empty attribute in format string")
            yield True, key
            at = end
        elif name[at] == "[":
            end = name.find("]", at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = name[at + 1 : end]
            if not key:
                raise ValueError("Empty attribute in format string")
            yield False, _number(key)
            at = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
