/**
 * Classes: inheritance of several kinds, special methods, properties, class attributes, attribute hooks, super().
 */
import fc from "fast-check";
import { expression } from "./expressions.mjs";
import { indented, pick, py } from "./text.mjs";

const small = pick("0", "1", "2", "-3", "'x'", "None", "1.5");
const members = fc.oneof(
  pick("size = 1", "size = []", "name = 'c'", "size: int = 5"),
  py`def __init__(self, *args):\n    super().__init__(${pick("*args", "", "1")})\n    self.${pick("x", "y")} = ${small}`,
  py`def area(self, a=${small}):\n    return ${pick("a", "self.size", "(a, self.x)", "self.__class__.__name__", "super().area(a)", "self.y")}`,
  py`def ${pick("__repr__", "__str__")}(self):\n    return ${pick("f'<{type(self).__name__}>'", "'text'", "super().__repr__()[:5]", "3")}`,
  py`def ${pick("__eq__", "__lt__", "__add__", "__radd__", "__mul__", "__iadd__", "__contains__", "__or__", "__call__")}(self, other):\n    return ${pick("NotImplemented", "True", "self", "other", "('op', other)", "[other]")}`,
  py`def ${pick("__len__", "__bool__", "__hash__", "__index__", "__int__", "__neg__", "__iter__", "__float__")}(self):\n    return ${pick("2", "False", "iter([1, 2])", "0", "-1", "'no'", "1.5")}`,
  // Iteration by index must come to an end.
  py`def __getitem__(self, other):\n    if other == 3: raise IndexError(other)\n    return ${pick("other", "self", "[other]")}`,
  py`@property\ndef ${pick("x", "side")}(self):\n    return ${pick("4", "self._x", "self.size")}`,
  py`@${pick("staticmethod", "classmethod")}\ndef make(*args):\n    return len(args)`,
  py`def __getattr__(self, name):\n    ${pick("return name.upper()", "raise AttributeError(name)", "return 7 if name == 'y' else super().__getattr__(name)")}`,
  py`def __setattr__(self, name, value):\n    print('set', name)\n    ${pick("super().__setattr__(name, value)", "object.__setattr__(self, name, (value,))")}`,
  py`def __init_subclass__(cls, **kwargs):\n    print('subclass', cls.__name__, kwargs)`,
  py`def walk(self):\n    yield ${small}\n    yield from ${pick("super().walk()", "[self.size]", "'ab'")}`,
  pick(
    "__slots__ = ('x', '_x')",
    "__hash__ = None",
    "class Inner:\n    z = 3",
    "@property\ndef side(self): return self._s\n@side.setter\ndef side(self, v): self._s = v * 2",
  ),
);

const uses = fc.oneof(
  py`print(${pick("i", "A", "C", "B", "str(i)", "[i]", "f'{i}'", "f'{i!r:>9}'")})`,
  py`print(i.${pick("x", "y", "size", "side", "name", "nope", "__class__", "__dict__", "area()", "area(3)", "make()", "make(1)", "Inner.z", "area(1, 2)", "area.__qualname__")})`,
  py`i.${pick("x", "y", "size", "side", "name", "z")} = ${expression("int", 0).filter((text) => !/^[nm]$/.test(text))}`,
  py`print(i ${pick("+", "*", "==", "!=", "<", ">", "in", "|", "-", "and", "is")} ${pick("i", "j", "1", "'a'", "[1]", "None")})`,
  py`print(${pick("1", "[2]", "'a'")} ${pick("+", "*", "==", "<", "in", "|")} i)`,
  py`print(${pick("len", "bool", "list", "int", "float", "next", "iter", "abs", "repr", "callable", "dict", "sorted", "tuple")}(${pick("i", "j", "A")}))`,
  py`i ${pick("+=", "|=", "*=")} 2\nprint(i)`,
  py`print(i[${pick("0", "'k'", "1:2")}])`,
  py`print(i(${pick("", "1", "1, 2")}))`,
  py`print(isinstance(i, ${pick("A", "B", "(A, C)")}), issubclass(${pick("A", "B", "C")}, ${pick("A", "B", "object")}))`,
  py`print([k.__name__ for k in type(i).__mro__])`,
  py`del i.${pick("x", "y", "size", "side")}`,
  py`print(${pick("A", "B", "C")}.${pick("size", "area", "x", "make()", "area(i)", "__name__", "nope", "__mro__", "__doc__", "Inner")})`,
  py`${pick("A", "B")}.size = ${small}\nprint(i.size, C.size)`,
  py`print(getattr(i, ${pick("'x'", "'nope'", "'size'")}, ${pick("0", "None")}), hasattr(i, 'side'))`,
  py`print(list(i.walk()))`,
  py`print({i: 1}, i in [i, j], [i, j].index(j))`,
  py`print(*i)`,
  py`[a, c] = i\nprint(a, c)`,
  py`i, j = j, i`,
);

const body = fc
  .array(members, { minLength: 0, maxLength: 3 })
  .map((all) => indented(all.length === 0 ? "pass" : all.join("\n")));

export const classPiece = fc
  .tuple(
    body,
    body,
    body,
    pick("A", "A", "A, list", "A, dict", "A, int", "Exception"),
    pick("B", "A, B", "B, A", "B", "A"),
    fc.array(uses, { minLength: 1, maxLength: 7 }),
  )
  .map(([a, b, c, base, under, all]) => {
    // Slots do not go together with bases that have a layout of their own.
    const below = `${a}${b}${c}`.includes("__slots__") ? "A" : base;
    const each = all.map((use) => `try:\n${indented(use)}\nexcept Exception as e:\n    print(told(e))`);
    return `class A:
${a}
class B(${below}):
${b}
class C(${under}):
${c}
try:
    i, j = C(), B()
except Exception as e:
    print(told(e))
    i, j = A(), 0
${each.join("\n")}`;
  });
