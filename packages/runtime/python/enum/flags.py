"""`Flag`, `IntFlag`: members that combine bit by bit, and what becomes of bits that no member has.

Source: Library Reference, `enum.Flag`; the words of errors are CPython's.
"""

from _enum_host import has
from _enum_kinds import Enum, ReprEnum, StrEnum
from _enum_members import is_single_bit


class FlagBoundary(StrEnum):
    STRICT = "strict"
    CONFORM = "conform"
    EJECT = "eject"
    KEEP = "keep"


STRICT = FlagBoundary.STRICT
CONFORM = FlagBoundary.CONFORM
EJECT = FlagBoundary.EJECT
KEEP = FlagBoundary.KEEP


def single_bits(number):
    """The powers of two that a number is the sum of, smallest first."""
    if number < 0:
        raise ValueError(f"{number!r} is not a positive integer")
    while number:
        bit = number & -number
        yield bit
        number ^= bit


def bin(num, max_bits=None):
    """As the built-in, with the sign as a digit in front of the others."""
    at_least = max_bits or 0
    if num >= 0:
        sign, digits, fill = "0", f"{num:b}", "0"
    else:
        sign, digits, fill = "1", f"{~num ^ ((1 << (~num).bit_length()) - 1):b}", "1"
        digits = digits.rjust((~num).bit_length(), "0")
    return f"0b{sign} {digits.rjust(at_least, fill)}"


def show_flag_values(value):
    return list(single_bits(value))


def _top_bit(value):
    return value.bit_length() - 1


def _known_bits(cls, value):
    """A value that the boundary lets pass; None where it is handed back as it is."""
    outside = not ~cls._all_bits_ <= value <= cls._all_bits_
    if not outside and not value & (cls._all_bits_ ^ cls._flag_mask_):
        return value
    boundary = cls._boundary_
    if boundary is STRICT:
        width = max(value.bit_length(), cls._flag_mask_.bit_length())
        raise ValueError(
            f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(cls._flag_mask_, width)}"
        )
    if boundary is CONFORM:
        return value & cls._flag_mask_
    if boundary is EJECT:
        return None
    if boundary is KEEP:
        return value if value >= 0 else max(cls._all_bits_ + 1, 2 ** value.bit_length()) + value
    raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")


class Flag(Enum, boundary=STRICT):
    """Members that combine bit by bit."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return 1 if start is None else start
        last = max(last_values)
        try:
            return 2 ** (_top_bit(last) + 1)
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in single_bits(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda one: one._sort_order_)

    @classmethod
    def _iter_member_(cls, value):
        values = [cls._member_map_[name]._value_ for name in cls._member_names_]
        in_order = all(a <= b for a, b in zip(values, values[1:]))
        return cls._iter_member_by_value_(value) if in_order else cls._iter_member_by_def_(value)

    @classmethod
    def _missing_(cls, value):
        """The combination of a value, made when it is first met and kept."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        bits = _known_bits(cls, value)
        if bits is None:
            return value
        negative = None
        if bits < 0:
            negative = bits
            bits = cls._all_bits_ + 1 + bits if cls._boundary_ in (EJECT, KEEP) else cls._singles_mask_ & bits
        unknown = bits & ~cls._flag_mask_
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        known = cls._value2member_map_.get(bits)
        if known is None:
            data = cls._member_type_
            known = object.__new__(cls) if data is object else data.__new__(cls, bits)
            if not has(known, "_value_"):
                known._value_ = bits
            known._name_ = _combined_name(cls, bits)
            cls._value2member_map_[bits] = known
        if negative is not None:
            cls._value2member_map_[negative] = known
        return known

    @property
    def _is_combined(self):
        return not is_single_bit(self._value_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __contains__(self, other):
        cls = self.__class__
        if not isinstance(other, cls):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {cls.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        shown = (cls._value_repr_ or repr)(self._value_)
        name = "" if self._name_ is None else "." + self._name_
        return f"<{cls.__name__}{name}: {shown}>"

    def __str__(self):
        cls = self.__class__
        return f"{cls.__name__}({self._value_!r})" if self._name_ is None else f"{cls.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        cls = self.__class__
        if isinstance(flag, cls):
            return flag._value_
        if cls._member_type_ is not object and isinstance(flag, cls._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        if type(other) is type(self) and self._value_ is not None and other._value_ is not None:
            bits = self._value_ | other._value_
            known = self._value2member_map_.get(bits)
            return type(self)(bits) if known is None else known
        value = self._get_value(other)
        return NotImplemented if value is NotImplemented else _joined(self, other, value, "|")

    def __and__(self, other):
        if type(other) is type(self) and self._value_ is not None and other._value_ is not None:
            bits = self._value_ & other._value_
            known = self._value2member_map_.get(bits)
            return type(self)(bits) if known is None else known
        value = self._get_value(other)
        return NotImplemented if value is NotImplemented else _joined(self, other, value, "&")

    def __xor__(self, other):
        if type(other) is type(self) and self._value_ is not None and other._value_ is not None:
            bits = self._value_ ^ other._value_
            known = self._value2member_map_.get(bits)
            return type(self)(bits) if known is None else known
        value = self._get_value(other)
        return NotImplemented if value is NotImplemented else _joined(self, other, value, "^")

    def __invert__(self):
        cls = self.__class__
        if self._get_value(self) is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            if cls._boundary_ in (EJECT, KEEP):
                self._inverted_ = cls(~self._value_)
            else:
                self._inverted_ = cls(cls._singles_mask_ & ~self._value_)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


def _joined(self, other, value, sign):
    for flag in (self, other):
        if self._get_value(flag) is None:
            raise TypeError(f"'{flag}' cannot be combined with other flags with {sign}")
    mine = self._value_
    bits = mine | value if sign == "|" else mine & value if sign == "&" else mine ^ value
    known = self._value2member_map_.get(bits)
    return self.__class__(bits) if known is None else known


def _combined_name(cls, bits):
    """The names of the parts; None when there are none."""
    singles = bits & cls._singles_mask_
    aliases = bits & ~cls._singles_mask_
    parts = list(cls._iter_member_(singles)) if singles or aliases else []
    if aliases:
        rest = singles | aliases
        for one in cls._member_map_.values():
            if one not in parts and one._value_ and one._value_ & rest == one._value_:
                parts.append(one)
    covered = 0
    for one in parts:
        covered |= one._value_
    unknown = bits ^ covered
    if not covered:
        return None
    if unknown and cls._boundary_ is STRICT:
        raise ValueError(f"{cls!r}: no members with value {unknown!r}")
    name = "|".join([one._name_ for one in parts])
    return f"{name}|{cls._numeric_repr_(unknown)}" if unknown else name


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Members that combine bit by bit, and are integers too."""
