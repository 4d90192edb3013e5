"""`open`, which puts a file together: the raw one, its buffer, and what makes text of it.

Source: Library Reference, `open`; the words of errors are CPython's.
"""

from _io_base import DEFAULT_BUFFER_SIZE
from _io_buffered import BufferedRandom, BufferedReader, BufferedWriter
from _io_raw import FileIO, fs_path
from _io_text import TextIOWrapper


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(file, int):
        file = fs_path(file)
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    if not isinstance(buffering, int):
        raise TypeError(f"'{type(buffering).__name__}' object cannot be interpreted as an integer")
    for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"open() argument '{name}' must be str or None, not {type(value).__name__}")
    if any(c not in "rwaxbt+" or mode.count(c) > 1 for c in mode):
        raise ValueError(f"invalid mode: {mode!r}")
    is_text = "t" in mode
    is_binary = "b" in mode
    kinds = [c for c in mode if c in "rwax"]
    if is_text and is_binary:
        raise ValueError("can't have text and binary mode at once")
    if len(kinds) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if is_binary:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                article = "an" if name[0] == "e" else "a"
                raise ValueError(f"binary mode doesn't take {article} {name} argument")
    raw = FileIO(file, "".join(kinds) + ("+" if "+" in mode else ""), closefd, opener)
    try:
        if buffering == 0:
            if not is_binary:
                raise ValueError("can't have unbuffered text I/O")
            return raw
        line_buffering = not is_binary and (buffering == 1 or (buffering < 0 and raw.isatty()))
        size = DEFAULT_BUFFER_SIZE if buffering in (-1, 1) else buffering
        if "+" in mode:
            buffer = BufferedRandom(raw, size)
        elif kinds[0] == "r":
            buffer = BufferedReader(raw, size)
        else:
            buffer = BufferedWriter(raw, size)
        if is_binary:
            return buffer
        text = TextIOWrapper(buffer, encoding, errors, newline, line_buffering)
        text.mode = mode
        return text
    except BaseException:
        raw.close()
        raise


def open_code(path):
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2, /):
    return "locale" if encoding is None else encoding
