"""Members of objects and classes, with and without asking descriptors.

Source: Library Reference, `inspect`, "Types and members", "Fetching attributes statically".
"""

from collections import namedtuple

_nothing = object()


def getattr_static(obj, attr, default=_nothing):
    """An attribute as it is stored: no descriptor, `__getattr__` or `__getattribute__` is asked."""
    is_class = isinstance(obj, type)
    found = _held(obj.__mro__, attr) if is_class else _nothing
    if not is_class:
        found = _held(type(obj).__mro__, attr)
        own = _own(obj, attr)
        if own is not _nothing and (found is _nothing or not _is_data(found)):
            return own
    if found is not _nothing:
        return found
    if is_class:
        found = _held(type(obj).__mro__, attr)
        if found is not _nothing:
            return found
    if default is not _nothing:
        return default
    raise AttributeError(attr)


def _held(classes, attr):
    for cls in classes:
        if attr in cls.__dict__:
            return cls.__dict__[attr]
    return _nothing


def _own(obj, attr):
    try:
        names = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _nothing
    return names[attr] if attr in names else _nothing


def _is_data(descriptor):
    cls = type(descriptor)
    return hasattr(cls, "__get__") and (hasattr(cls, "__set__") or hasattr(cls, "__delete__"))


def _collected(object, predicate, read):
    classes = (object, *object.__mro__) if isinstance(object, type) else ()
    names = dir(object)
    # Attributes that a metaclass has and its classes do not show.
    for base in classes[1:] and object.__bases__:
        for name, value in base.__dict__.items():
            if type(value).__name__ == "DynamicClassAttribute":
                names.append(name)
    found, seen = [], set()
    for name in names:
        if name in seen:
            continue
        seen.add(name)
        try:
            value = read(object, name)
        except AttributeError:
            value = _held(classes[1:], name)
            if value is _nothing:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    """Pairs of name and value, by name."""
    return _collected(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The same, without asking descriptors."""
    return _collected(object, predicate, getattr_static)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """For each attribute of a class: its name, what it is, the class that defines it, the object stored there."""
    found = []
    names = dir(cls)
    for base in cls.__bases__:
        for name, value in base.__dict__.items():
            if type(value).__name__ == "DynamicClassAttribute" and value.fget is not None:
                names.append(name)
    for name in sorted(set(names)):
        home = None
        for base in (*cls.__mro__, *type(cls).__mro__):
            if name in base.__dict__:
                home = base
                break
        if home is None:
            continue
        held = home.__dict__[name]
        found.append(Attribute(name, _kind(held), home, held))
    return found


def _kind(held):
    if isinstance(held, (staticmethod, _BUILTIN)):
        return "static method"
    if isinstance(held, (classmethod, _CLASS_METHOD)):
        return "class method"
    if isinstance(held, property) or type(held).__name__ == "DynamicClassAttribute":
        return "property"
    return "method" if _is_routine(held) else "data"


_BUILTIN = type(len)
_CLASS_METHOD = type(dict.__dict__["fromkeys"])


def _is_routine(held):
    return type(held).__name__ in ("function", "method", "method_descriptor", "wrapper_descriptor", "slot wrapper")


def _class_key(cls):
    return (cls.__module__, cls.__name__)


def walktree(classes, children, parent):
    found = []
    for cls in sorted(classes, key=_class_key):
        found.append((cls, cls.__bases__))
        if cls in children:
            found.append(walktree(children[cls], children, cls))
    return found


def getclasstree(classes, unique=False):
    """Classes below their bases, as nested lists."""
    children, roots = {}, []
    for cls in classes:
        for parent in cls.__bases__:
            below = children.setdefault(parent, [])
            if cls not in below:
                below.append(cls)
            if unique and parent in classes:
                break
        else:
            if not cls.__bases__ and cls not in roots:
                roots.append(cls)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)
