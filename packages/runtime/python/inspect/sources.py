"""Source text of functions and classes, where the file they come from can be read.

Source: Library Reference, `inspect`, "Retrieving source code".
"""

import os


def lines_of(path):
    """The lines of a file; none when it cannot be read."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.readlines()
    except (OSError, NotImplementedError):
        return []


def getfile(object):
    """The file that a function, class, code object, frame or traceback comes from."""
    if isinstance(object, type):
        if object.__module__ == "builtins" or not hasattr(object, "__firstlineno__"):
            raise TypeError(f"{object!r} is a built-in class")
        return _class_file(object)
    code = _code_of(object)
    if code is None:
        name = type(object).__name__
        raise TypeError(
            f"module, class, method, function, traceback, frame, or code object was expected, got {name}"
        )
    return code.co_filename


def _class_file(cls):
    for value in cls.__dict__.values():
        code = _code_of(value)
        if code is not None:
            return code.co_filename
    raise OSError("source code not available")


def _code_of(object):
    object = getattr(object, "tb_frame", object)
    object = getattr(object, "f_code", object)
    object = getattr(object, "__func__", object)
    object = getattr(object, "fget", object)
    object = getattr(object, "__code__", object)
    return object if hasattr(object, "co_filename") else None


def getsourcefile(object):
    path = getfile(object)
    return path if os.path.exists(path) else None


def getabsfile(object, _filename=None):
    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def findsource(object):
    """All lines of the file, and the index of the first one of `object`."""
    path = getfile(object)
    lines = lines_of(path)
    if not lines:
        raise OSError("could not get source code")
    if isinstance(object, type):
        return lines, object.__firstlineno__ - 1
    if hasattr(object, "tb_lineno"):
        return lines, object.tb_lineno - 1
    if hasattr(object, "f_lineno"):
        return lines, object.f_lineno - 1
    return lines, _code_of(object).co_firstlineno - 1


def _opened(line, depth, quote):
    """Brackets and a triple quote that are open behind a line."""
    at = 0
    while at < len(line):
        if quote:
            if line.startswith("\\", at):
                at += 1
            elif line.startswith(quote, at):
                at += len(quote) - 1
                quote = ""
        elif line[at] == "#":
            break
        elif line[at] in "\"'":
            quote = line[at : at + 3] if line.startswith((line[at] * 3,), at) else line[at]
            at += len(quote) - 1
        elif line[at] in "([{":
            depth += 1
        elif line[at] in ")]}":
            depth -= 1
        at += 1
    return depth, quote if len(quote) == 3 else ""


def getblock(lines):
    """The lines of the statement that the first line begins, with its body."""
    margin = len(lines[0]) - len(lines[0].lstrip())
    depth, quote, end, is_in_body = 0, "", 0, False
    for index, line in enumerate(lines):
        text = line.strip()
        begins = depth == 0 and not quote and not (index > 0 and lines[index - 1].rstrip().endswith("\\"))
        if begins and text and not text.startswith("#"):
            indent = len(line) - len(line.lstrip())
            if is_in_body and indent <= margin:
                break
            if index > 0 and not is_in_body and indent <= margin and not lines[end - 1].lstrip().startswith("@"):
                break
        depth, quote = _opened(line, depth, quote)
        if begins and text.startswith("#") and is_in_body and len(line) - len(line.lstrip()) <= margin:
            continue
        if text:
            end = index + 1
        starts = lines[0].lstrip().startswith(("@", "def ", "class ", "async def "))
        if starts and depth == 0 and not quote and not text.startswith("@") and text.split("#")[0].rstrip().endswith(":"):
            is_in_body = True
    return lines[:end]


def getsourcelines(object):
    object = _unwrapped(object)
    lines, first = findsource(object)
    if hasattr(object, "f_code") and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[first:]), first + 1


def _unwrapped(object):
    while hasattr(object, "__wrapped__"):
        object = object.__wrapped__
    return object


def getsource(object):
    """The text of a function or class. Raises OSError where the file is not there."""
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    """The comment lines right above."""
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    indent = len(lines[first]) - len(lines[first].lstrip())
    above = first - 1
    while above >= 0 and lines[above].lstrip().startswith("#"):
        if len(lines[above]) - len(lines[above].lstrip()) != indent:
            break
        above -= 1
    found = [line.expandtabs().lstrip() for line in lines[above + 1 : first]]
    return "".join(found) or None
