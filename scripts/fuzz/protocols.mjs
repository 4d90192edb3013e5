/**
 * Objects that take part in Python's protocols by special methods: descriptors, attribute hooks, containers, numbers, context managers,
 * classes about classes; and what the language and the built-in functions do with them.
 */
import fc from "fast-check";
import { indented, pick, py } from "./text.mjs";

const answer = pick(
  "1",
  "'v'",
  "None",
  "self",
  "NotImplemented",
  "[1, 2]",
  "(3,)",
  "{}",
  "1.5",
  "True",
  "iter('ab')",
  "log('inner')",
  "-1",
  "2**70",
);
const special = fc.oneof(
  py`def ${pick("__len__", "__bool__", "__hash__", "__index__", "__int__", "__float__", "__iter__", "__str__", "__repr__", "__neg__", "__abs__", "__reversed__", "__length_hint__", "__complex__", "__trunc__", "__floor__", "__bytes__", "__invert__")}(self):\n    log('special')\n    return ${answer}`,
  py`def ${pick("__add__", "__radd__", "__iadd__", "__sub__", "__mul__", "__rmul__", "__matmul__", "__and__", "__or__", "__ror__", "__lshift__", "__truediv__", "__floordiv__", "__rfloordiv__", "__mod__", "__divmod__", "__pow__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__contains__", "__getitem__", "__delitem__", "__missing__", "__format__", "__round__")}(self, other=None):\n    log(other)\n    return ${answer}`,
  py`def __getattr__(self, name):\n    log(name)\n    ${pick("return name", "raise AttributeError(name)", "return super().__getattribute__(name)")}`,
  py`def __getattribute__(self, name):\n    ${pick("if name == 'x': return 'got'", "if name == 'y': raise AttributeError('no y')", "if not name.startswith('__'): log(name)")}\n    return super().__getattribute__(name)`,
  py`def __setattr__(self, name, value):\n    log((name, value))\n    ${pick("super().__setattr__(name, value)", "self.__dict__[name] = value", "pass")}`,
  py`def __delattr__(self, name):\n    log(name)\n    ${pick("super().__delattr__(name)", "pass")}`,
  py`def __setitem__(self, key, value):\n    log((key, value))`,
  py`def __enter__(self):\n    log('enter')\n    return ${answer}\ndef __exit__(self, *about):\n    log(about[0])\n    return ${answer}`,
  py`def __call__(self, *args, **more):\n    return args, more`,
  py`def __next__(self):\n    log('next')\n    ${pick("raise StopIteration", "raise StopIteration(5)", "if len(logged) > 20: raise StopIteration\n    return len(logged)", "return 1 if len(logged) < 9 else next(iter(()))")}`,
  py`def __new__(cls, *args):\n    log('new')\n    return ${pick("super().__new__(cls)", "super().__new__(cls)", "7")}`,
  py`def __init__(self, x=${pick("1", "[]", "None")}):\n    self.x = x${pick("", "\n    self.y = x", "\n    return None")}`,
  py`def __init_subclass__(cls, **options):\n    log((cls.__name__, options))\n    super().__init_subclass__()`,
  py`def __class_getitem__(cls, item):\n    return cls.__name__, item`,
  py`x = Described(${pick("", "True")})`,
  py`y = Described()\nz = property(lambda self: self.x)`,
  pick(
    "x = 5",
    "y = [1]",
    "__slots__ = ('v', 'q')",
    "__slots__ = ()",
    "__eq__ = None",
    "__iter__ = None",
    "__hash__ = None",
    "__contains__ = None",
    "__match_args__ = ('x',)",
  ),
  pick(
    "@property\ndef x(self): return self._x\n@x.setter\ndef x(self, v): self._x = v\n@x.deleter\ndef x(self): log('deleted'); del self._x",
    "@staticmethod\ndef y(*a): return a",
    "@classmethod\ndef y(cls, *a): return cls.__name__, a",
    "@functools.cached_property\ndef z(self): log('once'); return 3",
    "@functools.lru_cache\ndef y(self, a=1): log('miss'); return a",
  ),
);

const use = fc.oneof(
  py`${pick("len", "bool", "int", "float", "list", "str", "repr", "abs", "reversed", "iter", "next", "tuple", "sorted", "dict", "set", "bytes", "complex", "round", "sum", "any", "callable", "format", "vars", "range", "enumerate", "min", "chr", "hex")}(${pick("a", "b", "B", "A")})`,
  py`${pick("a", "b", "1", "'s'", "[1]")} ${pick("+", "-", "*", "@", "/", "//", "%", "**", "|", "&", "<<", "==", "!=", "<", "<=", ">", "in", "not in")} ${pick("a", "b", "1", "'s'")}`,
  py`${pick("a", "b")}.${pick("x", "y", "z", "nope", "__dict__", "__class__", "q", "y(1)", "x.real")}`,
  py`${pick("A", "B")}.${pick("x", "y", "z", "nope", "__name__", "__mro__", "__slots__", "y(1)")}`,
  py`${pick("a", "b")}[${pick("0", "'k'", "1:2", "...", "1, 2")}]`,
  py`${pick("a", "b", "A", "B")}(${pick("", "1", "x=2", "1, 2")})`,
  py`${pick("-a", "~a", "+b", "not a", "a and b", "a or b", "f'{a}'", "f'{a!r:>5}'", "f'{b:x}'", "'%s %d' % (a, 1)", "[*a]", "{**a}", "print(*b)", "a is b", "B[int]", "isinstance(a, B)", "type(b).__mro__[1:]", "{a: 1}", "[a, b].index(b)", "divmod(a, 2)", "pow(a, 2)")}`,
  py`getattr(a, ${pick("'x'", "'nope'", "'y'")}${pick("", ", 0")})`,
  py`hasattr(${pick("a", "b", "B")}, ${pick("'x'", "'nope'", "'__len__'", "'z'")})`,
  py`[v for v in ${pick("a", "b", "zip(a, a)", "map(str, b)")}]`,
);
const action = fc.oneof(
  py`print(shown(${use}))`,
  py`print(shown(${use}))`,
  py`print(shown(${use}))`,
  py`${pick("a", "b", "A")}.${pick("x", "y", "z", "q")} = ${pick("2", "a", "None")}`,
  py`del ${pick("a", "b", "A")}.${pick("x", "y", "z", "nope")}`,
  py`del a[${pick("0", "'k'")}]`,
  py`a[${pick("0", "'k'", "1:2")}] = 3`,
  py`a ${pick("+=", "|=", "*=", "-=")} ${pick("1", "'s'")}`,
  py`with a as w:\n    print('in', shown(w))\n    ${pick("pass", "raise ValueError('in')", "raise KeyError")}`,
  py`for v in ${pick("a", "b")}:\n    print(shown(v))\n    break`,
  py`p, *q = ${pick("a", "b")}\nprint(shown(p), shown(q))`,
  py`match ${pick("a", "b")}:\n    case A(x=${pick("1", "[]", "v")}): print('by x')\n    case B(${pick("v", "")}): print('B')\n    case [*v]: print('sequence')\n    case _: print('other')`,
  py`class D(${pick("A", "B", "B, A")}${pick("", ", option=1", ", metaclass=type")}): pass\nprint(D.__name__)`,
);

const helpers = `import functools
logged = []
def log(what):
    if len(logged) < 40: print('  ', shown(what))
    logged.append(1)
def shown(v):
    if isinstance(v, (int, str, float, type(None), type, type(NotImplemented), bytes, complex)): return v if type(v).__module__ == 'builtins' and not isinstance(v, type) else getattr(v, '__name__', 'value')
    if type(v) in (list, tuple): return [shown(each) for each in v]
    if type(v) is dict: return {shown(k): shown(w) for k, w in v.items()}
    return '<' + type(v).__name__ + '>'
class Described:
    def __init__(self, data=False):
        if data: self.__class__ = Data
    def __set_name__(self, owner, name):
        log((owner.__name__, name))
        self.name = name
    def __get__(self, obj, owner=None):
        log('get')
        return 'described' if obj is not None else self
class Data(Described):
    def __set__(self, obj, value):
        log(('set', value))
    def __delete__(self, obj):
        log('delete')`;

const body = fc
  .array(special, { minLength: 0, maxLength: 4 })
  .map((all) => indented(all.length === 0 ? "pass" : all.join("\n")));

export const protocolPiece = fc
  .tuple(
    body,
    body,
    pick("A", "A", "A, dict", "A, list", "A, int", "Exception"),
    fc.array(action, { minLength: 1, maxLength: 8 }),
  )
  .map(([first, second, bases, all]) => {
    const below = /__slots__/.test(first + second) ? "A" : bases;
    const each = all.map(
      (text) => `try:\n${indented(text)}\nexcept Exception as e:\n    print(type(e).__name__, e)`,
    );
    return `${helpers}
try:
    class A:
${indented(first)}
    class B(${below}):
${indented(second)}
    a, b = A(), B()
except Exception as e:
    print(type(e).__name__, e)
    class A: pass
    class B(A): pass
    a, b = A(), B()
${each.join("\n")}`;
  });
