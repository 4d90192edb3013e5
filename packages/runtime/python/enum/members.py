"""How members of enumerations are made, placed and found, and which of their methods are the enumeration's.

Source: Library Reference, `enum`; the words of errors are CPython's.
"""

from _enum_host import (
    comes_from,
    found,
    held,
    has,
    is_built_in,
    is_built_in_method,
    plain_property as _plain_property,
    show_by_class,
)
from _enum_names import is_descriptor, property
from _types_dynamic import DynamicClassAttribute

_SHOWN = ("__repr__", "__str__", "__format__", "__reduce_ex__")
_BITWISE = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


def is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def is_flag(cls):
    return cls._boundary_ is not None


class Member:
    """Stands in the body for a member until there is a class that it can be an instance of."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        args = self.value if isinstance(self.value, tuple) else (self.value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = self._made(cls, args)
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        flag = is_flag(cls) and isinstance(value, int)
        if flag:
            _count_bits(cls, value)
        known = _known(cls, value)
        if known is None:
            if not flag or is_single_bit(value):
                cls._member_names_.append(name)
            known = made
        known._add_alias_(name)
        known._add_value_alias_(value)

    def _made(self, cls, args):
        new = cls._new_member_
        if not cls._use_args_:
            made = new(cls)
            if not has(made, "_value_"):
                made._value_ = self.value
            return made
        made = new(cls, *args)
        if has(made, "_value_"):
            return made
        if cls._member_type_ is object:
            made._value_ = self.value
            return made
        try:
            made._value_ = cls._member_type_(*args)
        except Exception as error:
            what = TypeError("_value_ not set in __new__, unable to create it")
            what.__cause__ = error
            raise what
        return made


def _count_bits(cls, value):
    if value < 0:
        return
    type.__setattr__(cls, "_flag_mask_", cls._flag_mask_ | value)
    type.__setattr__(cls, "_all_bits_", (1 << cls._flag_mask_.bit_length()) - 1)
    if is_single_bit(value):
        type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | value)


def _known(cls, value):
    """The member that has the value already."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for one in cls._member_map_.values():
            if one._value_ == value:
                return one
    return None


def _covered(cls, name):
    """The descriptor of a base class that a member of this name stands in front of."""
    for base in cls.__mro__[1:]:
        one = held(base, name)
        if one is not None:
            return one if callable(one) or is_descriptor(one) else None
    return None


def place(cls, name, one):
    """Make `cls.name` the member."""
    known = cls._member_map_.get(name)
    if known is not None:
        if known is not one:
            raise NameError(f"{name!r} is already bound: {known!r}")
        return
    covered = _covered(cls, name)
    if is_built_in_method(cls._member_type_, name):
        show_by_class(cls, name, one)
    elif covered is None:
        type.__setattr__(cls, name, one)
    else:
        redirect = property()
        redirect.member = one
        redirect.__set_name__(cls, name)
        if isinstance(covered, (_plain_property, DynamicClassAttribute)):
            redirect.fget = covered.fget
            redirect.fset = covered.fset
            redirect.fdel = covered.fdel
        else:
            redirect.covers = True
        type.__setattr__(cls, name, redirect)
    cls._member_map_[name] = one


def settle_methods(cls, own, bases, data, first):
    """What shows a member is the enumeration's, whatever the type of the data brings along."""
    if data is not object and any(base.__name__ == "ReprEnum" for base in bases):
        if "__format__" not in own:
            type.__setattr__(cls, "__format__", _formatter(data))
        if "__str__" not in own:
            if is_built_in(data):
                shown = _text_of_data
            else:
                shown = data.__repr__ if data.__str__ is object.__str__ else data.__str__
            type.__setattr__(cls, "__str__", shown)
        own = {**own, "__format__": None, "__str__": None}
    if data is not object:
        if is_built_in(data) and "__hash__" not in own and "__eq__" not in own:
            type.__setattr__(cls, "__hash__", _hasher(data))
        for name in _SHOWN:
            if name not in own and comes_from(cls, name, data):
                type.__setattr__(cls, name, found(first, name))
    if is_flag(cls):
        for name in _BITWISE:
            if name not in own and comes_from(cls, name, data):
                type.__setattr__(cls, name, found(first, name))


def _text_of_data(self):
    return str(self._value_)


def _hasher(data):
    f = data.__hash__
    return None if f is None else lambda self: f(self)


def _formatter(data):
    """`__format__` of the type of the data, as a method that a class can have: those of built-in types are bound to nobody."""
    f = data.__format__
    if not is_built_in(data):
        return f

    def formatted(self, format_spec):
        return f(self, format_spec) if format_spec else str(self)

    return formatted


def check_order(cls, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    names = cls._member_names_
    order = [name for name in order if name not in cls._member_map_ or name in names]
    if order != names:
        raise TypeError(f"member order does not match _order_:\n  {names!r}\n  {order!r}")


def pairs_of(first, names, start):
    """Names and values of the functional form."""
    if names is None:
        return []
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        pairs, values = [], []
        for count, name in enumerate(names):
            value = first._generate_next_value_(name, start, count, values[:])
            values.append(value)
            pairs.append((name, value))
        return pairs
    return [(item, names[item]) if isinstance(item, str) else item for item in names]


def member_of(cls, value):
    """The member of a value."""
    if type(value) is cls:
        return value
    try:
        one = cls._value2member_map_.get(value)
        if one is not None:
            return one
    except TypeError:
        for name, values in cls._unhashable_values_map_.items():
            if value in values:
                return cls[name]
    if not cls._member_map_:
        raise TypeError(f"{cls!r} has no members defined")
    return _missed(cls, value)


def _missed(cls, value):
    problem = None
    one = None
    try:
        one = cls._missing_(value)
    except Exception as error:
        problem = error
    if isinstance(one, cls) or is_flag(cls) and cls._boundary_ == "eject" and isinstance(one, int):
        return one
    invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if problem is None:
        if one is None:
            raise invalid
        problem = TypeError(
            f"error in {cls.__name__}._missing_: returned {one!r} instead of None or a valid member"
        )
    if not isinstance(problem, ValueError):
        problem.__context__ = invalid
    raise problem
