"""`EnumType`, the metaclass, and the enumerations that others derive from: `Enum`, `ReprEnum`, `IntEnum`, `StrEnum`.

Source: Library Reference, `enum`; the words of errors are CPython's.
"""

from types import MappingProxyType
from _enum_host import (
    found,
    held,
    is_built_in,
    makes_its_own,
    mro_of,
    plain_dir,
    plain_property as _plain_property,
    with_quick_fields,
)
from _enum_members import Member, check_order, is_flag, member_of, pairs_of, place, settle_methods
from _enum_names import EnumDict, property

_NOT_GIVEN = object()


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
                dict.__setitem__(classdict, name, Member(classdict[name]))
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
        try:
            made = super().__new__(metacls, cls, bases, own, **kwds)
        except Exception as error:
            # That a member could not be made is said without how members are made.
            if hasattr(error, "__notes__"):
                del error.__notes__
            raise
        if first is not None:
            settle_methods(made, own, bases, data, first)
            if keeps_new:
                type.__setattr__(made, "__new_member__", new)
            type.__setattr__(made, "__new__", Enum.__new__)
        if order is not None:
            check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(
        cls, value, names=_NOT_GIVEN, *values, module=None, qualname=None, type=None, start=1, boundary=None
    ):
        if cls._member_map_:
            return member_of(cls, value if names is _NOT_GIVEN else (value, names, *values))
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
        for name, value in pairs_of(first, names, start):
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


@with_quick_fields
class Enum(metaclass=EnumType):
    """Names for values."""

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

    def __new__(cls, value):
        return member_of(cls, value)

    def __init__(self, *args, **kwds):
        pass

    def __init_subclass__(cls, *args, **kwds):
        super().__init_subclass__()

    def _add_alias_(self, name):
        place(self.__class__, name, self)

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
