"""The parts of an address as named tuples, of str or of bytes.

Source: Library Reference, `urllib.parse`, "Structured Parse Results"; the words of errors are CPython's.
"""

from collections import namedtuple

_schemes_with_host = frozenset(
    """ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh sftp
    nfs git git+ssh ws wss itms-services""".split()
) | {""}


def has_host(scheme):
    return scheme in _schemes_with_host


def text_of(parts):
    """An address of scheme, host, path, query and fragment."""
    scheme, netloc, url, query, fragment = parts
    if netloc:
        url = f"//{netloc}{url if not url or url.startswith('/') else '/' + url}"
    elif url.startswith("//") or (scheme and has_host(scheme) and (not url or url.startswith("/"))):
        url = "//" + url
    if scheme:
        url = f"{scheme}:{url}"
    if query:
        url += "?" + query
    return f"{url}#{fragment}" if fragment else url


def joined_parameters(parts):
    """Of six parts five: the parameters belong to the path."""
    scheme, netloc, url, params, query, fragment = parts
    return scheme, netloc, f"{url};{params}" if params else url, query, fragment


class _Text:
    def encode(self, encoding="ascii", errors="strict"):
        return _bytes_kinds[type(self).__name__](*[part.encode(encoding, errors) for part in self])

    def _host_texts(self):
        return self.netloc

    def _given(self, text):
        return text


class _Bytes:
    def decode(self, encoding="ascii", errors="strict"):
        return _text_kinds[type(self).__name__](*[part.decode(encoding, errors) for part in self])

    def _host_texts(self):
        return self.netloc.decode("ascii")

    def _given(self, text):
        return text.encode("ascii")

    def geturl(self):
        return self.decode().geturl().encode("ascii")


class _Host:
    """What a host part says: `user:password@name:port`."""

    @property
    def username(self):
        return self._user()[0]

    @property
    def password(self):
        return self._user()[1]

    @property
    def hostname(self):
        name = self._name_and_port()[0]
        if not name:
            return None
        name, percent, zone = name.partition("%")
        return self._given(name.lower() + percent + zone)

    @property
    def port(self):
        port = self._name_and_port()[1]
        if not port:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {self._given(port)!r}")
        if int(port) > 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)

    def _user(self):
        info, at, _ = self._host_texts().rpartition("@")
        if not at:
            return None, None
        name, colon, password = info.partition(":")
        return self._given(name), self._given(password) if colon else None

    def _name_and_port(self):
        host = self._host_texts().rpartition("@")[2]
        _, bracket, inner = host.partition("[")
        if bracket:
            name, _, rest = inner.partition("]")
            return name, rest.partition(":")[2]
        name, _, port = host.partition(":")
        return name, port


class DefragResult(namedtuple("DefragResult", "url fragment"), _Text):
    __module__ = "urllib.parse"

    def geturl(self):
        return f"{self.url}#{self.fragment}" if self.fragment else self.url


class SplitResult(namedtuple("SplitResult", "scheme netloc path query fragment"), _Text, _Host):
    __module__ = "urllib.parse"

    def geturl(self):
        return text_of(self)


class ParseResult(namedtuple("ParseResult", "scheme netloc path params query fragment"), _Text, _Host):
    __module__ = "urllib.parse"

    def geturl(self):
        return text_of(joined_parameters(self))


class DefragResultBytes(namedtuple("DefragResultBytes", "url fragment"), _Bytes):
    __module__ = "urllib.parse"


class SplitResultBytes(namedtuple("SplitResultBytes", "scheme netloc path query fragment"), _Bytes, _Host):
    __module__ = "urllib.parse"


class ParseResultBytes(namedtuple("ParseResultBytes", "scheme netloc path params query fragment"), _Bytes, _Host):
    __module__ = "urllib.parse"


_bytes_kinds = {"DefragResult": DefragResultBytes, "SplitResult": SplitResultBytes, "ParseResult": ParseResultBytes}
_text_kinds = {"DefragResultBytes": DefragResult, "SplitResultBytes": SplitResult, "ParseResultBytes": ParseResult}
