"""Addresses taken apart, put together, and seen from one another.

Source: Library Reference, `urllib.parse`, "URL Parsing"; RFC 3986; the words of errors are CPython's.
"""

from unicodedata import normalize

from _urllib_results import DefragResult, ParseResult, SplitResult, has_host, joined_parameters, text_of

_relative = frozenset(
    """ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss""".split()
) | {""}
_with_parameters = frozenset("ftp hdl prospero http https shttp rtsp rtsps rtspu sip sips mms sftp tel".split()) | {""}
_scheme_letters = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")
_controls = "".join([chr(code) for code in range(33)])


def _texts(*given):
    """The arguments as str, and what makes the result of the kind that was given."""
    is_text = isinstance(given[0], str)
    for each in given[1:]:
        if each and isinstance(each, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return given, lambda result: result
    texts = [each.decode("ascii", "strict") if each else "" for each in given]
    return texts, lambda result: result.encode("ascii")


def urlsplit(url, scheme="", allow_fragments=True):
    (url, scheme), back = _texts(url, scheme)
    return back(_split(url, scheme, allow_fragments))


def urlparse(url, scheme="", allow_fragments=True):
    (url, scheme), back = _texts(url, scheme)
    return back(_parsed(url, scheme, allow_fragments))


def _split(url, scheme, allow_fragments):
    url = url.lstrip(_controls)
    scheme = scheme.strip(_controls)
    for unsafe in "\t\r\n":
        url, scheme = url.replace(unsafe, ""), scheme.replace(unsafe, "")
    before, colon, behind = url.partition(":")
    if colon and before[:1].isascii() and before[:1].isalpha() and all([each in _scheme_letters for each in before]):
        scheme, url = before.lower(), behind
    netloc = query = fragment = ""
    if url.startswith("//"):
        stop = min([place for place in (url.find(mark, 2) for mark in "/?#") if place >= 0], default=len(url))
        netloc, url = url[2:stop], url[stop:]
        _check_host(netloc)
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    return SplitResult(scheme, netloc, url, query, fragment)


def _check_host(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" in netloc:
        _check_brackets(netloc.partition("[")[2].partition("]")[0])
    if netloc.isascii():
        return
    plain = netloc
    for mark in "@:#?":
        plain = plain.replace(mark, "")
    normal = normalize("NFKC", plain)
    if normal != plain and any([mark in normal for mark in "/?#@:"]):
        raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


def _check_brackets(host):
    if host.startswith("v"):
        version, point, name = host[1:].partition(".")
        if not (version and point and name and all([digit in "0123456789abcdefABCDEF" for digit in version])):
            raise ValueError("IPvFuture address is invalid")
        return
    if host.count(".") == 3 and host.replace(".", "").isdecimal():
        raise ValueError("An IPv4 address cannot be in brackets")
    address = host.partition("%")[0]
    if address.count(":") < 2 or not all([each in "0123456789abcdefABCDEF:." for each in address]):
        raise ValueError(f"{host!r} does not appear to be an IPv4 or IPv6 address")


def _parsed(url, scheme, allow_fragments):
    scheme, netloc, url, query, fragment = _split(url, scheme, allow_fragments)
    params = ""
    if scheme in _with_parameters and ";" in url:
        place = url.find(";", max(url.rfind("/"), 0))
        if place >= 0:
            url, params = url[:place], url[place + 1 :]
    return ParseResult(scheme, netloc, url, params, query, fragment)


def urlunsplit(components):
    parts, back = _texts(*components)
    return back(text_of(parts))


def urlunparse(components):
    parts, back = _texts(*components)
    return back(text_of(joined_parameters(parts)))


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    (base, url), back = _texts(base, url)
    start = _parsed(base, "", allow_fragments)
    target = _parsed(url, start.scheme, allow_fragments)
    if target.scheme != start.scheme or target.scheme not in _relative:
        return back(url)
    if has_host(target.scheme):
        if target.netloc:
            return back(target.geturl())
        target = target._replace(netloc=start.netloc)
    if not target.path and not target.params:
        query = target.query or start.query
        return back(target._replace(path=start.path, params=start.params, query=query).geturl())
    return back(target._replace(path=_resolved(start.path, target.path)).geturl())


def _resolved(base, path):
    """A path as seen from another one: `.` stays, `..` goes up, never above the first folder."""
    if path.startswith("/"):
        steps = path.split("/")
    else:
        folder = base.split("/")
        steps = (folder[:-1] if folder[-1] else folder) + path.split("/")
        steps = steps[:1] + [step for step in steps[1:-1] if step] + steps[max(len(steps) - 1, 1) :]
    found = []
    for step in steps:
        if step == "..":
            del found[-1:]
        elif step != ".":
            found.append(step)
    if steps[-1] in (".", ".."):
        found.append("")
    return "/".join(found) or "/"


def urldefrag(url):
    (url,), back = _texts(url)
    if "#" not in url:
        return back(DefragResult(url, ""))
    parts = _parsed(url, "", True)
    return back(DefragResult(parts._replace(fragment="").geturl(), parts.fragment))
