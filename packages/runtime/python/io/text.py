"""`io.TextIOWrapper`: bytes read and written as text.

Source: Library Reference, `io`, "Text I/O"; the words of errors are CPython's.
"""

from _files import host_line_end
from _io_base import TextIOBase, UnsupportedOperation, asked_size

_CHUNK = 8192


class NewlineDecoder:
    """Notes the ends of lines it meets, and turns them into newlines."""

    def __init__(self, translate):
        self.translate = translate
        self._held = False
        self._seen = 0

    def decode(self, text, final=False):
        if self._held and (text or final):
            text = "\r" + text
            self._held = False
        if text.endswith("\r") and not final:
            # A newline may follow.
            text = text[:-1]
            self._held = True
        if "\r" in text:
            pairs = text.count("\r\n")
            if pairs:
                self._seen |= 4
            if text.count("\r") > pairs:
                self._seen |= 1
            if text.count("\n") > pairs:
                self._seen |= 2
            if self.translate:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
        elif not self._seen & 2 and "\n" in text:
            self._seen |= 2
        return text

    @property
    def newlines(self):
        kinds = tuple(kind for bit, kind in ((1, "\r"), (2, "\n"), (4, "\r\n")) if self._seen & bit)
        if not kinds:
            return None
        return kinds[0] if len(kinds) == 1 else kinds

    def reset(self):
        self._held = False
        self._seen = 0


def _complete(data, encoding):
    """How many bytes form whole characters, so far as one can see: the rest waits for more."""
    width = _WIDTHS.get(encoding, 0)
    if width == 1:
        return len(data)
    if width > 1:
        end = len(data) - len(data) % width
        if width == 2 and end >= 2 and data[end - 1 if encoding != "utf-16-be" else end - 2] & 0xFC == 0xD8:
            end -= 2
        return end
    for back in range(1, min(3, len(data)) + 1):
        byte = data[-back]
        if byte >= 0xF5:
            break
        if byte >= 0xC2:
            needed = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return len(data) - back if needed > back else len(data)
        if byte < 0x80:
            break
    return len(data)


_WIDTHS = {
    "ascii": 1,
    "latin-1": 1,
    "utf-16": 2,
    "utf-16-le": 2,
    "utf-16-be": 2,
    "utf-32": 4,
    "utf-32-le": 4,
    "utf-32-be": 4,
}


def _normal(encoding):
    name = encoding.lower().replace("_", "-").replace(" ", "-")
    return {"utf8": "utf-8", "us-ascii": "ascii", "latin1": "latin-1", "iso-8859-1": "latin-1", "utf16": "utf-16"}.get(
        name, name
    )


class TextIOWrapper(TextIOBase):
    __module__ = "_io"

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError(
                f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}"
            )
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"TextIOWrapper() argument 'newline' must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        if encoding is None or encoding == "locale":
            encoding = "UTF-8"
        "".encode(encoding)
        b"x".decode(encoding, "replace")
        self._buffer = buffer
        self._encoding = encoding
        self._codec = _normal(encoding)
        self._errors = errors or "strict"
        self._is_closed = False
        self._set_newline(newline)
        self._line_buffering = bool(line_buffering)
        self._write_through = bool(write_through)
        self._forget()
        self._may_tell = True
        self._started = self._codec not in ("utf-16", "utf-32", "utf-8-sig")

    def _set_newline(self, newline):
        self._newline = newline
        self._decoder = NewlineDecoder(newline is None) if not newline else None
        self._line_end = newline if newline in ("\r", "\r\n") else host_line_end() if newline is None else "\n"

    def _forget(self):
        """Nothing is read ahead."""
        self._text = ""
        self._at = 0
        # Bytes of the text read ahead and what is still to be decoded, for `tell`.
        self._bytes = b""
        self._rest = b""
        self._begun = False
        self._ended = False

    @property
    def buffer(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return self._decoder.newlines if self._decoder is not None else None

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer.closed

    def __repr__(self):
        text = "<_io.TextIOWrapper"
        if self._buffer is not None:
            name = getattr(self._buffer, "name", None)
            if name is not None:
                text += f" name={name!r}"
            mode = getattr(self, "mode", None)
            if mode is not None:
                text += f" mode={mode!r}"
        return text + f" encoding={self._encoding!r}>"

    def _open(self):
        if self.buffer.closed:
            raise ValueError("I/O operation on closed file.")

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def detach(self):
        buffer = self.buffer
        self.flush()
        self._buffer = None
        return buffer

    def flush(self):
        self._open()
        self._may_tell = True
        self.buffer.flush()

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        if self._begun and (encoding is not None or errors is not None or newline is not Ellipsis):
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        self.flush()
        if encoding is not None:
            self._encoding = encoding
            self._codec = _normal(encoding)
            self._errors = errors or "strict"
        elif errors is not None:
            self._errors = errors
        if newline is not Ellipsis:
            self._set_newline(newline)
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._open()
        if not self.buffer.writable():
            raise UnsupportedOperation("not writable")
        count = len(text)
        ends = "\n" in text
        if self._line_end != "\n" and ends:
            text = text.replace("\n", self._line_end)
        codec = self._codec
        if not self._started:
            self._started = True
            if self.seekable() and self.buffer.tell() != 0:
                codec = _AFTER_MARK[codec]
        elif codec in _AFTER_MARK:
            codec = _AFTER_MARK[codec]
        if self._begun:
            self._drop_ahead()
        self.buffer.write(text.encode(codec, self._errors))
        if self._line_buffering and (ends or "\r" in text):
            self.flush()
        return count

    def _drop_ahead(self):
        """What was read ahead is forgotten; the bytes go on where the text was read up to."""
        if self._text or self._rest:
            if self.seekable():
                self.buffer.seek(self._position())
        self._forget()

    def _fill(self, everything=False):
        """Read some more text ahead; False at the end."""
        if self._ended:
            return False
        if not self._begun and not self.buffer.readable():
            raise UnsupportedOperation("not readable")
        self._begun = True
        if everything:
            data = self.buffer.read()
        else:
            data = self.buffer.read1(_CHUNK) if hasattr(self.buffer, "read1") else self.buffer.read(_CHUNK)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError(
                f"underlying read1() should have returned a bytes-like object, not '{type(data).__name__}'"
            )
        final = everything or not data
        whole = self._rest + data
        end = len(whole) if final else _complete(whole, self._codec)
        piece = whole[:end]
        text = piece.decode(self._codec, self._errors) if self._first(piece) else self._decode_on(piece)
        if self._decoder is not None:
            text = self._decoder.decode(text, final)
        self._rest = whole[end:]
        self._bytes = (self._bytes if self._at < len(self._text) else self._carried()) + piece
        self._text = self._text[self._at :] + text if self._at < len(self._text) else text
        self._at = 0
        self._ended = final
        return bool(text) or not final

    def _first(self, piece):
        return self._codec not in _AFTER_MARK or not self._bytes

    def _decode_on(self, piece):
        return piece.decode(_AFTER_MARK[self._codec], self._errors)

    def _carried(self):
        """A carriage return that waits for what follows has been decoded but not handed out."""
        return b"\r" if self._decoder is not None and self._decoder._held else b""

    def _position(self):
        """Where the text read so far ends, in bytes."""
        ahead = self._text[self._at :]
        kept = self._decoder is not None and self._decoder._held
        if not ahead and not kept:
            return self.buffer.tell() - len(self._rest)
        codec = _AFTER_MARK.get(self._codec, self._codec)
        if self._decoder is None or not self._decoder.translate or self._decoder._seen & 5 == 0:
            size = len(ahead.encode(codec, self._errors)) + (len("\r".encode(codec)) if kept else 0)
            return self.buffer.tell() - len(self._rest) - size
        # Ends of lines were translated: count back in the text as it was.
        raw = self._bytes.decode(codec, self._errors)
        at = len(raw)
        for c in reversed(ahead):
            at -= 2 if c == "\n" and raw[at - 2 : at] == "\r\n" else 1
        return self.buffer.tell() - len(self._rest) - len(raw[at:].encode(codec, self._errors))

    def tell(self):
        self._open()
        if not self.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._may_tell:
            raise OSError("telling position disabled by next() call")
        self.buffer.flush()
        return self._position() if self._begun else self.buffer.tell()

    def seek(self, cookie, whence=0, /):
        self._open()
        if not self.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            cookie = self.buffer.seek(0, 2)
            self._forget()
            return cookie
        elif whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        self.flush()
        self.buffer.seek(cookie)
        self._forget()
        if self._decoder is not None:
            self._decoder._held = False
        return cookie

    def truncate(self, size=None, /):
        self.flush()
        if size is None and self._begun:
            size = self.tell()
        return self.buffer.truncate(size)

    def read(self, size=-1, /):
        size = asked_size(size)
        self._open()
        if not self.buffer.readable():
            raise UnsupportedOperation("not readable")
        if size < 0:
            pieces = [self._text[self._at :]]
            self._at = len(self._text)
            if self._fill(True):
                pieces.append(self._text)
                self._at = len(self._text)
            self._ended = False
            return "".join(pieces)
        while len(self._text) - self._at < size:
            if not self._fill():
                self._ended = False
                break
        text = self._text[self._at : self._at + size]
        self._at += len(text)
        return text

    def readline(self, size=-1, /):
        size = asked_size(size)
        self._open()
        searched = 0
        while True:
            end = self._line(self._at + searched)
            if end >= 0:
                break
            searched = max(0, len(self._text) - self._at - 1)
            if not self._fill():
                self._ended = False
                end = len(self._text)
                break
        if 0 <= size < end - self._at:
            end = self._at + size
        line = self._text[self._at : end]
        self._at = end
        return line

    def _line(self, start):
        """Behind the end of the line; -1 when it is not there yet."""
        if self._newline == "":
            for at in range(start, len(self._text)):
                if self._text[at] == "\n":
                    return at + 1
                if self._text[at] == "\r":
                    if at + 1 < len(self._text):
                        return at + 2 if self._text[at + 1] == "\n" else at + 1
                    return at + 1 if not self._decoder._held else -1
            return -1
        mark = self._newline or "\n"
        end = self._text.find(mark, start)
        return -1 if end < 0 else end + len(mark)

    def __next__(self):
        self._may_tell = False
        line = self.readline()
        if not line:
            self._may_tell = True
            raise StopIteration
        return line


_AFTER_MARK = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}
