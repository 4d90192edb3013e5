"""Docstrings, annotations and names of files as texts.

Source: Library Reference, `inspect`, "Retrieving source code".
"""


def cleandoc(doc):
    """Without the margin that all lines but the first have in common, and without empty lines at both ends."""
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(margins, default=0)
    cut = [lines[0].lstrip(" "), *[line[margin:] for line in lines[1:]]]
    while cut and not cut[-1]:
        cut.pop()
    while cut and not cut[0]:
        cut.pop(0)
    return "\n".join(cut)


def getdoc(object):
    """The docstring; that of the class or method it stands in for, when it has none of its own."""
    doc = getattr(object, "__doc__", None)
    if doc is None:
        doc = _inherited(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited(object):
    if isinstance(object, type):
        return _first(base.__doc__ for base in object.__mro__[1:-1])
    cls, name = _place(object)
    if cls is None:
        return None
    return _first(getattr(getattr(base, name, None), "__doc__", None) for base in cls.__mro__[1:])


def _first(docs):
    for doc in docs:
        if doc is not None:
            return doc
    return None


def _place(object):
    """The class and the name of a method; a function tells of its class only by the object it is bound to."""
    owner = getattr(object, "__self__", None)
    if owner is not None:
        return (owner if isinstance(owner, type) else type(owner)), object.__name__
    if isinstance(object, property) and object.fget is not None:
        return getattr(object, "__objclass__", None), object.fget.__name__
    return getattr(object, "__objclass__", None), getattr(object, "__name__", "")


def indentsize(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


_SUFFIXES = (".cpython-313-x86_64-linux-gnu.so", ".abi3.so", ".pyc", ".py", ".so")


def getmodulename(path):
    name = path.split("/")[-1]
    for suffix in _SUFFIXES:
        if name.endswith(suffix):
            return name[: -len(suffix)]
    return None
