"""What stands in the body of an enumeration: `auto`, `member`, `nonmember`, `property`, and the dictionary that tells members from the rest.

Source: Library Reference, `enum`; the words of errors are CPython's.
"""

from _enum_host import found, has, plain_property as _plain_property
from _types_dynamic import DynamicClassAttribute


class _Null:
    def __repr__(self):
        return "_auto_null"


NULL = _Null()

_HOOKS = (
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_missing_",
    "_ignore_",
    "_iter_member_",
    "_iter_member_by_value_",
    "_iter_member_by_def_",
    "_add_alias_",
    "_add_value_alias_",
)


def is_descriptor(x):
    return has(x, "__get__") or has(x, "__set__") or has(x, "__delete__")


def is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def is_private(owner, name):
    prefix = f"_{owner}__"
    return len(name) > len(prefix) and name.startswith(prefix) and (name[-1] != "_" or name[-2] != "_")


class nonmember:
    """Keeps a value of the body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of what otherwise would be none."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value to be chosen when it is bound to a name."""

    def __init__(self, value=NULL):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """A property of members whose name may be that of a member too."""

    member = None
    name = None
    clsname = None
    # Whether the member stands in front of a method of the type of the data.
    covers = False

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        if self.covers and has(instance, "_value_"):
            return found(instance._value_, self.name)
        if self.member is None:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        return self.member

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class EnumDict(dict):
    """The namespace of the body: keeps the names of members apart, in order, and resolves `auto()` as it comes."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._generate_next_value = None

    @_plain_property
    def member_names(self):
        return list(self._member_names)

    def __setitem__(self, key, value):
        owner = self._cls_name
        if owner is not None and is_private(owner, key):
            pass
        elif is_sunder(key):
            value = self._hook(key, value)
        elif is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not self._is_plain(value):
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            resolved = self._resolved(key, value)
            self._member_names[key] = None
            if resolved is value:
                self._last_values.append(value)
            value = resolved
        super().__setitem__(key, value)

    def _hook(self, key, value):
        if key not in _HOOKS:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _is_plain(self, value):
        """Whether it stays what it is: a function, a descriptor, a class of the body."""
        if isinstance(value, type):
            owner = self._cls_name
            return owner is not None and _is_inner(owner, value) or is_descriptor(value)
        return not isinstance(value, (member, auto)) and is_descriptor(value)

    def _resolved(self, key, value):
        if isinstance(value, auto):
            return self._chosen(key, value)
        if isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
            items = [self._chosen(key, item) if isinstance(item, auto) else item for item in value]
            kind = type(value)
            return kind(items) if kind is tuple or not has(kind, "_fields") else kind(*items)
        return value

    def _chosen(self, key, one):
        if one.value is NULL:
            one.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(one.value)
        return one.value

    def update(self, members, **more_members):
        pairs = members.keys() if has(members, "keys") else None
        if pairs is not None:
            for name in pairs:
                self[name] = members[name]
        else:
            for name, value in members:
                self[name] = value
        for name, value in more_members.items():
            self[name] = value


def _is_inner(owner, cls):
    qualname = cls.__qualname__
    tail = f"{owner}.{cls.__name__}"
    return qualname == tail or qualname.endswith("." + tail)
