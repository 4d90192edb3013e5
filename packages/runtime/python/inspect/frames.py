"""Frames of the stack and of tracebacks, with the line that each is at.

The text of a line is there where the file can be read. `f_locals` is not: see docs/semantics.md.

Source: Library Reference, `inspect`, "The interpreter stack".
"""

from collections import namedtuple

from _inspect_sources import lines_of

_Traceback = namedtuple("_Traceback", "filename lineno function code_context index")
_FrameInfo = namedtuple("_FrameInfo", ("frame",) + _Traceback._fields)


class Traceback(_Traceback):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made


class FrameInfo(_FrameInfo):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made


def _place(frame, context):
    """What a frame or a traceback says of where it is."""
    lineno = frame.tb_lineno if hasattr(frame, "tb_lineno") else frame.f_lineno
    frame = frame.tb_frame if hasattr(frame, "tb_frame") else frame
    code = frame.f_code
    lines = lines_of(code.co_filename) if context > 0 else None
    if not lines:
        return frame, code.co_filename, lineno, code.co_name, None, None
    start = max(0, min(lineno - 1 - context // 2, len(lines) - context))
    return frame, code.co_filename, lineno, code.co_name, lines[start : start + context], lineno - 1 - start


def getframeinfo(frame, context=1):
    return Traceback(*_place(frame, context)[1:])


def getlineno(frame):
    return frame.f_lineno


def getouterframes(frame, context=1):
    """Of a frame and all that called it."""
    found = []
    while frame:
        found.append(FrameInfo(*_place(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """Of a traceback, from where the exception was caught to where it was raised."""
    found = []
    while tb:
        found.append(FrameInfo(*_place(tb, context)))
        tb = tb.tb_next
    return found
