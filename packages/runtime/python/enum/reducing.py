"""How members say what makes them again: `__reduce_ex__` by value, or by one of these.

Source: Library Reference, `enum`, "Utilities and Decorators".
"""


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)
