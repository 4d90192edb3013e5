"""`EnumType`, the metaclass, and the enumerations that others derive from: `Enum`, `ReprEnum`, `IntEnum`, `StrEnum`.

Source: Library Reference, `enum`; the words of errors are CPython's.
"""

from types import MappingProxyType
from _enum_host import (
    comes_from,
    found,
    has,
    held,
    is_built_in,
    is_built_in_method,
    makes_its_own,
    mro_of,
    plain_dir,
    plain_property as _plain_property,
    show_by_class,
    with_quick_fields,
)
from _enum_names import EnumDict, is_descriptor, property
from _types_dynamic import DynamicClassAttribute

_NOT_GIVEN = object()
_SHOWN = ("__repr__", "__str__", "__format__", "__reduce_ex__")
_BITWISE = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


def is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def is_flag(cls):
    return cls._boundary_ is not None


class _Member:
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


def _place(cls, name, one):
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


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        names = EnumDict(cls)
        _, first = metacls._get_mixins_(cls, bases)
        if first is not None:
            names["_generate_next_value_"] = found(first, "_generate_next_value_")
        return names

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        ignored = classdict.get("_ignore_", [])
        for name in [*ignored, "_ignore_"]:
            classdict.pop(name, None)
        members = classdict._member_names
        wrong = {name for name in members if name in ("mro", "")}
        if wrong:
            raise ValueError(f"invalid enum member name(s) {','.join([repr(name) for name in wrong])}")
        order = classdict.pop("_order_", None)
        data, first = metacls._get_mixins_(cls, bases)
        new, keeps_new, takes_args = _maker(classdict, data, first)
        for name in members:
            if name in classdict:
                dict.__setitem__(classdict, name, _Member(classdict[name]))
        own = dict(classdict)
        own["_new_member_"] = new
        own["_use_args_"] = takes_args
        own["_member_names_"] = []
        own["_member_map_"] = {}
        own["_value2member_map_"] = {}
        own["_unhashable_values_"] = []
        own["_unhashable_values_map_"] = {}
        own["_member_type_"] = data
        own["_value_repr_"] = _data_repr(bases)
        if first is None:
            own["_boundary_"] = None
        elif boundary is not None or is_flag(first):
            own["_boundary_"] = boundary or first._boundary_
            own["_flag_mask_"] = own["_singles_mask_"] = own["_all_bits_"] = 0
            own["_inverted_"] = None
        gnv = own.get("_generate_next_value_")
        if gnv is not None and not isinstance(gnv, (staticmethod, classmethod)):
            own["_generate_next_value_"] = staticmethod(gnv)
        made = super().__new__(metacls, cls, bases, own, **kwds)
        if first is not None:
            _settle_methods(made, own, bases, data, first)
            if keeps_new:
                type.__setattr__(made, "__new_member__", new)
            type.__setattr__(made, "__new__", Enum.__new__)
        if order is not None:
            _check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(
        cls, value, names=_NOT_GIVEN, *values, module=None, qualname=None, type=None, start=1, boundary=None
    ):
        if cls._member_map_:
            return _found(cls, value if names is _NOT_GIVEN else (value, names, *values))
        if names is _NOT_GIVEN and type is None:
            raise TypeError(
                f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum"
            )
        return cls._create_(
            value,
            None if names is _NOT_GIVEN else names,
            module=module,
            qualname=qualname,
            type=type,
            start=start,
            boundary=boundary,
        )

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_plain_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return f"<{'flag' if is_flag(cls) else 'enum'} {cls.__name__!r}>"

    def __setattr__(cls, name, value):
        if name in (held(cls, "_member_map_") or {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in (held(cls, "_member_map_") or {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    def __dir__(cls):
        names = set(
            "__class__ __contains__ __doc__ __getitem__ __iter__ __len__ __members__ __module__ __name__ __qualname__".split()
        )
        names.update(cls._member_names_)
        names.add("__init_subclass__")
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        data = cls._member_type_
        return sorted(names if data is object else names.union(plain_dir(data)))

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first = cls._get_mixins_(class_name, bases)
        namespace = metacls.__prepare__(class_name, bases)
        for name, value in _pairs(first, names, start):
            namespace[name] = value
        if module is not None:
            namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in mro_of(chain):
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The type of the data that members are too, and the enumeration derived from."""
        if not bases:
            return object, None
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError(
                "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        return _data_type(class_name, bases) or object, first


def _data_type(class_name, bases):
    kinds = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is object:
                    continue
                kind = base._member_type_
            elif makes_its_own(base) or held(base, "__dataclass_fields__") is not None:
                kind = candidate or base
            else:
                candidate = candidate or base
                continue
            if kind not in kinds:
                kinds.append(kind)
            break
    if len(kinds) > 1:
        raise TypeError(f"too many data types for {class_name!r}: {set(kinds)!r}")
    return kinds[0] if kinds else None


def _data_repr(bases):
    for chain in bases:
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                return base._value_repr_
            params = held(base, "__dataclass_params__")
            if params is not None and params.repr:
                return _dataclass_repr
            if is_built_in(base) or held(base, "__repr__") is not None:
                return base.__repr__
    return None


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join([f"{name}={found(self, name)!r}" for name in fields if fields[name].repr])


def _maker(classdict, data, first):
    """What makes members; whether it is the class's own; whether it is handed the value."""
    new = classdict.get("__new__")
    keeps = first is not None and new is not None
    if new is None:
        ordinary = (None, object.__new__, None if first is None else Enum.__new__)
        for attribute in ("__new_member__", "__new__"):
            for owner in (data, first):
                made = found(owner, attribute)
                if new is None and made not in ordinary:
                    new = made
        if new is None:
            new = object.__new__
    elif isinstance(new, staticmethod):
        new = new.__func__
    takes_args = first is not None and new is not Enum.__new__ and new is not object.__new__
    return new, keeps, takes_args


def _settle_methods(cls, own, bases, data, first):
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


def _check_order(cls, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    names = cls._member_names_
    order = [name for name in order if name not in cls._member_map_ or name in names]
    if order != names:
        raise TypeError(f"member order does not match _order_:\n  {names!r}\n  {order!r}")


def _pairs(first, names, start):
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


def _found(cls, value):
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


@with_quick_fields
class Enum(metaclass=EnumType):
    """Names for values."""

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

    def __new__(cls, value):
        return _found(cls, value)

    def __init__(self, *args, **kwds):
        pass

    def __init_subclass__(cls, *args, **kwds):
        super().__init_subclass__()

    def _add_alias_(self, name):
        _place(self.__class__, name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        try:
            if value in cls._value2member_map_:
                if cls._value2member_map_[value] is not self:
                    raise ValueError(f"{value!r} is already bound: {cls._value2member_map_[value]!r}")
                return
            cls._value2member_map_[value] = self
        except TypeError:
            for one in cls._member_map_.values():
                if one._value_ == value and one is not self:
                    raise ValueError(f"{value!r} is already bound: {one!r}") from None
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values)[-1]
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__name__}.{self._name_}: {(cls._value_repr_ or repr)(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        cls = self.__class__
        names = set("__class__ __doc__ __eq__ __hash__ __module__".split())
        if cls._member_type_ is not object:
            names.update(plain_dir(self))
        names.update([name for name in self.__dict__ if name[0] != "_" and name not in cls._member_map_])
        for base in cls.__mro__:
            for name, x in base.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(x, property):
                    if x.fget is not None or name not in cls._member_map_:
                        names.add(name)
                    else:
                        names.discard(name)
                elif name not in cls._member_map_:
                    names.add(name)
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


class ReprEnum(Enum):
    """Changes the repr only: what a member prints as is what its value prints as."""


class IntEnum(int, ReprEnum):
    """Members are integers too."""


class StrEnum(str, ReprEnum):
    """Members are strings too."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        text = str(*values)
        made = str.__new__(cls, text)
        made._value_ = text
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
