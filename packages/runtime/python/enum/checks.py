"""Decorators of enumerations: `unique`, `verify`, and what shows members by the module they are of.

Source: Library Reference, `enum`, "Utilities and Decorators"; the words of errors are CPython's.
"""

from _enum_kinds import EnumType, StrEnum
from _enum_members import is_flag
from _enum_flags import single_bits


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS = EnumCheck.CONTINUOUS
NAMED_FLAGS = EnumCheck.NAMED_FLAGS
UNIQUE = EnumCheck.UNIQUE


def _aliases(enumeration):
    found = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
    return ", ".join([f"{alias} -> {name}" for alias, name in found])


def unique(enumeration):
    found = _aliases(enumeration)
    if found:
        raise ValueError(f"duplicate values found in {enumeration!r}: {found}")
    return enumeration


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not isinstance(enumeration, EnumType):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        kind = "flag" if is_flag(enumeration) else "enum"
        for check in self.checks:
            if check is UNIQUE:
                found = _aliases(enumeration)
                if found:
                    raise ValueError(f"aliases found in {enumeration!r}: {found}")
            elif check is CONTINUOUS:
                _check_continuous(enumeration, kind)
            elif check is NAMED_FLAGS:
                _check_named(enumeration)
        return enumeration


def _check_continuous(enumeration, kind):
    values = {one.value for one in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if kind == "flag":
        wanted = [2**power for power in range(low.bit_length(), high.bit_length() - 1)]
    else:
        wanted = range(low + 1, high)
    missing = [str(value) for value in wanted if value not in values]
    if missing:
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(missing)}"[:256])


def _check_named(enumeration):
    known = [one._value_ for one in enumeration]
    names = []
    missing = 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias._value_ < 0:
            continue
        unnamed = [bit for bit in single_bits(alias._value_) if bit not in known]
        if unnamed:
            names.append(name)
            for bit in unnamed:
                missing |= bit
    if not names:
        return
    if len(names) == 1:
        who = f"alias {names[0]} is missing"
    else:
        who = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
    values = f"value 0x{missing:x}" if missing & (missing - 1) == 0 else f"combined values of 0x{missing:x}"
    raise ValueError(
        f"invalid Flag {enumeration.__name__!r}: {who} {values} [use enum.show_flag_values(value) for details]"
    )


def _module_of(cls):
    return cls.__module__.split(".")[-1]


def global_enum_repr(self):
    cls = self.__class__
    return f"{_module_of(cls)}.{self._name_}"


def global_flag_repr(self):
    cls = self.__class__
    module = _module_of(cls)
    if self._name_ is None:
        return f"{module}.{cls.__name__}({self._value_!r})"
    if "|" not in self._name_:
        return f"{module}.{self._name_}"
    return "|".join([name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|")])


def global_str(self):
    cls = self.__class__
    return f"{cls.__name__}({self._value_!r})" if self._name_ is None else self._name_
