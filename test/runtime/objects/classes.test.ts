/** Classes: `define_class`, instances, the method resolution order. Expected values are CPython 3.13's. */
import {
  AttributeError,
  classmethod,
  delattr,
  Exception,
  getattr,
  hasattr,
  isinstance,
  issubclass,
  property,
  repr,
  setattr,
  staticmethod,
  str,
  TypeError,
  type,
  ValueError,
} from "@asyncdef/runtime/builtins";
import {
  attr,
  call,
  call_method,
  def,
  define_class,
  keywords,
  kw,
  super_,
  take_slots,
} from "@asyncdef/runtime/protocols";
import { raises } from "../../support/raises.ts";

type Made = Record<string, unknown>;

const make_animals = () => {
  const Animal = define_class(
    "Animal",
    [],
    class {
      static sound = "...";
      static count = 0;
      declare name: unknown;
      __init__(name: unknown, age: unknown = 0) {
        (this as Made)["name"] = name;
        (this as Made)["age"] = age;
      }
      speak() {
        return `${(this as Made)["name"]} says ${(this as Made)["sound"]}`;
      }
      get label() {
        return `<${(this as Made)["name"]}>`;
      }
      static of(name: unknown) {
        const cls = this as unknown;
        return call(cls, name, kw({ age: 7 }));
      }
      static twice(x: number) {
        return x * 2;
      }
    } as never,
    {
      __init__: "(self, name, age=)",
      speak: "(self)",
      label: "@property",
      of: "@classmethod (cls, name)",
      twice: "@staticmethod (x)",
    },
  );
  const Dog = define_class(
    "Dog",
    [Animal],
    class {
      static sound = "woof";
      speak() {
        return `${call_method(super_(Dog, this), "speak")}!`;
      }
    } as never,
    { speak: "(self)" },
  );
  return { Animal, Dog };
};

describe("classes", () => {
  const { Animal, Dog } = make_animals();
  const rex = Dog("Rex", 3) as Made;

  test("attributes, methods, super", () => {
    expect(call_method(rex, "speak")).toBe("Rex says woof!");
    expect(attr(rex["sound"], rex, "sound")).toBe("woof");
    expect(attr(rex["label"], rex, "label")).toBe("<Rex>");
    expect(getattr(rex, "name")).toBe("Rex");
    expect(getattr(Dog, "sound")).toBe("woof");
    expect(attr(Animal["sound"], Animal, "sound")).toBe("...");
    expect(attr(Dog["count"], Dog, "count")).toBe(0);
  });

  test("methods as values", () => {
    const speak = getattr(rex, "speak");
    expect(call(speak)).toBe("Rex says woof!");
    expect(getattr(Dog, "speak")).toBe(getattr(Dog, "speak"));
    expect(call(getattr(Animal, "speak"), rex)).toBe("Rex says woof");
    expect(call_method(Animal, "speak", rex)).toBe("Rex says woof");
    expect((call_method(Dog, "of", "Bo") as Made)["age"]).toBe(7);
    expect(isinstance(call_method(Dog, "of", "Bo"), Dog)).toBe(true);
    expect(call_method(Dog, "twice", 4)).toBe(8);
    expect(call_method(rex, "twice", 4)).toBe(8);
    expect(call(getattr(rex, "of"), "x")).toBeInstanceOf(Dog);
  });

  test("class attributes changed later are seen by instances and subclasses", () => {
    setattr(Animal, "count", 5);
    expect(attr(Dog["count"], Dog, "count")).toBe(5);
    expect(rex["count"]).toBe(5);
    setattr(Dog, "count", 6);
    expect(getattr(Animal, "count")).toBe(5);
    expect(rex["count"]).toBe(6);
    delattr(Dog, "count");
    expect(rex["count"]).toBe(5);
    setattr(
      Animal,
      "shout",
      def("shout(self, n=)", (self: Made, n = 1) => `${self["name"]}${n}`),
    );
    expect(call_method(rex, "shout", 2)).toBe("Rex2");
    expect(raises(() => call_method(rex, "shout", 1, 2))).toBe(
      "TypeError: shout() takes from 1 to 2 positional arguments but 3 were given",
    );
  });

  test("errors", () => {
    expect(raises(() => call(Dog))).toBe(
      "TypeError: Animal.__init__() missing 1 required positional argument: 'name'",
    );
    expect(raises(() => call(Dog, 1, 2, 3))).toBe(
      "TypeError: Animal.__init__() takes from 2 to 3 positional arguments but 4 were given",
    );
    expect(raises(() => call(Dog, 1, kw({ ago: 1 })))).toBe(
      "TypeError: Animal.__init__() got an unexpected keyword argument 'ago'. Did you mean 'age'?",
    );
    expect(raises(() => attr(rex["x"], rex, "x"))).toBe("AttributeError: 'Dog' object has no attribute 'x'");
    expect(raises(() => getattr(Dog, "x"))).toBe("AttributeError: type object 'Dog' has no attribute 'x'");
    expect(raises(() => call_method(rex, "speak", 1))).toBe(
      "TypeError: Dog.speak() takes 1 positional argument but 2 were given",
    );
    expect(raises(() => setattr(rex, "label", 1))).toBe(
      "AttributeError: property 'label' of 'Dog' object has no setter",
    );
    expect(raises(() => delattr(rex, "label"))).toBe(
      "AttributeError: property 'label' of 'Dog' object has no deleter",
    );
    expect(raises(() => delattr(rex, "zz"))).toBe("AttributeError: 'Dog' object has no attribute 'zz'");
    expect(raises(() => call(rex))).toBe("TypeError: 'Dog' object is not callable");
    expect(raises(() => call_method(5, "area"))).toBe("AttributeError: 'int' object has no attribute 'area'");
    expect(raises(() => call_method(null, "area"))).toBe(
      "AttributeError: 'NoneType' object has no attribute 'area'",
    );
    expect(raises(() => call_method(super_(Dog, rex), "bark"))).toBe(
      "AttributeError: 'super' object has no attribute 'bark'",
    );
  });

  test("reprs", () => {
    expect(repr(Dog)).toBe("<class '__main__.Dog'>");
    expect(repr(rex)).toMatch(/^<__main__\.Dog object at 0x[0-9a-f]+>$/);
    expect(repr(getattr(rex, "speak"))).toMatch(
      /^<bound method Dog\.speak of <__main__\.Dog object at 0x[0-9a-f]+>>$/,
    );
    expect(repr(getattr(Dog, "speak"))).toMatch(/^<function Dog\.speak at 0x[0-9a-f]+>$/);
    expect(repr(getattr(Dog, "of"))).toBe("<bound method Animal.of of <class '__main__.Dog'>>");
    expect(repr(super_(Dog, rex))).toBe("<super: <class 'Dog'>, <Dog object>>");
    expect(str(getattr(Dog, "__mro__"))).toBe(
      "(<class '__main__.Dog'>, <class '__main__.Animal'>, <class 'object'>)",
    );
  });
});

describe("multiple inheritance", () => {
  const trail = (name: string, bases: unknown[], get: () => unknown) =>
    define_class(
      name,
      bases,
      class {
        who() {
          return `${name} ${call_method(super_(get(), this), "who")}`;
        }
      } as never,
      { who: "(self)" },
    );
  const Root = define_class(
    "Root",
    [],
    class {
      static tag = "root";
      who() {
        return "Root";
      }
    } as never,
    { who: "(self)" },
  );
  const A: unknown = trail("A", [Root], () => A);
  const B: unknown = trail("B", [Root], () => B);
  const C: unknown = trail("C", [A, B], () => C);
  const D: unknown = trail("D", [C], () => D);

  test("cooperative super follows the MRO", () => {
    expect(call_method(call(D), "who")).toBe("D C A B Root");
    expect(call_method(call(A), "who")).toBe("A Root");
    expect(issubclass(D, B)).toBe(true);
    expect(call(C)).toBeInstanceOf(B as never);
  });

  test("copies stay in step", () => {
    setattr(A, "tag", "a");
    expect(getattr(call(D), "tag")).toBe("a");
    expect(getattr(D, "tag")).toBe("a");
    setattr(B, "tag", "b");
    expect(getattr(D, "tag")).toBe("a");
    delattr(A, "tag");
    expect(getattr(D, "tag")).toBe("b");
    expect(getattr(A, "tag")).toBe("root");
  });

  test("bases that contradict each other", () => {
    expect(raises(() => define_class("X", [Root, A], class {} as never))).toBe(
      "TypeError: Cannot create a consistent method resolution order (MRO) for bases Root, A",
    );
    expect(raises(() => define_class("X", [A, A], class {} as never))).toBe(
      "TypeError: duplicate base class A",
    );
  });
});

describe("the rest of the data model", () => {
  test("__new__, __call__, __getattr__, __setattr__, __init_subclass__, __class_getitem__", () => {
    const log: unknown[] = [];
    const P = define_class(
      "P",
      [],
      class {
        __new__(x: unknown) {
          const cls = this as unknown;
          log.push("new", x);
          return call_method(super_(P, cls), "__new__", cls);
        }
        __init__(x: unknown) {
          (this as Made)["x"] = x;
        }
        __call__(y: number) {
          return ((this as Made)["x"] as number) + y;
        }
        __getattr__(name: string) {
          return `no ${name}`;
        }
        __setattr__(name: string, value: unknown) {
          log.push(name);
          call_method(super_(P, this), "__setattr__", name, value);
        }
        __init_subclass__(options: unknown) {
          const { tag = null } = keywords(options);
          log.push((this as unknown as { $name: string }).$name, tag);
        }
        __class_getitem__(item: unknown) {
          return [this, item];
        }
      } as never,
      {
        __new__: "(cls, x)",
        __init__: "(self, x)",
        __call__: "(self, y)",
        __getattr__: "(self, name)",
        __setattr__: "(self, name, value)",
        __init_subclass__: "(cls, *, tag=)",
        __class_getitem__: "(cls, item)",
      },
    );
    const p = P(4) as Made;
    expect(call(p, 3)).toBe(7);
    expect(attr(p["zap"], p, "zap")).toBe("no zap");
    setattr(p, "x", 9);
    expect(call(p, 1)).toBe(10);
    const Q = define_class("Q", [P], class {} as never, {}, { keywords: kw({ tag: 1 }) });
    expect(log).toEqual(["new", 4, "x", "Q", 1]);
    expect(isinstance(call(Q, 1), P)).toBe(true);
    expect(call_method(P, "__class_getitem__", 5)).toEqual([P, 5]);
    expect(hasattr(p, "anything")).toBe(true);
  });

  test("property, staticmethod and classmethod as values; descriptors", () => {
    const Named = define_class(
      "Named",
      [],
      class {
        __set_name__(_owner: unknown, name: string) {
          (this as Made)["slot"] = `_${name}`;
        }
        __get__(obj: Made | null, _owner: unknown) {
          return obj === null
            ? this
            : (getattr as (x: unknown, n: unknown, d: unknown) => unknown)(
                obj,
                (this as Made)["slot"],
                "unset",
              );
        }
        __set__(obj: unknown, value: unknown) {
          setattr(obj, (this as Made)["slot"] as string, value);
        }
      } as never,
      { __set_name__: "(self, owner, name)", __get__: "(self, obj, owner)", __set__: "(self, obj, value)" },
    );
    const T = define_class("T", [], (ns: Made) => {
      ns["x"] = call(Named);
      ns["y"] = property(def("T.y(self)", (self: Made) => self["_x"]));
      ns["s"] = staticmethod(def("T.s(a)", (a: unknown) => a));
      ns["c"] = classmethod(def("T.c(cls)", (cls: unknown) => cls));
      ns["m"] = def("T.m(self, a)", (self: unknown, a: unknown) => [self, a]);
    });
    const t = T() as Made;
    expect(t["x"]).toBe("unset");
    setattr(t, "x", 3);
    expect([t["x"], t["_x"], t["y"]]).toEqual([3, 3, 3]);
    expect(isinstance(getattr(T, "x"), Named)).toBe(true);
    expect(call_method(T, "s", 1)).toBe(1);
    expect(call_method(t, "s", 1)).toBe(1);
    expect(call_method(t, "c")).toBe(T);
    expect(call_method(T, "c")).toBe(T);
    expect(call_method(t, "m", 1)).toEqual([t, 1]);
    expect(raises(() => call_method(t, "m"))).toBe(
      "TypeError: T.m() missing 1 required positional argument: 'a'",
    );
    expect(repr(getattr(T, "y"))).toMatch(/^<property object at 0x/);
  });

  test("__slots__", () => {
    const S = define_class(
      "S",
      [],
      class {
        static __slots__ = ["x"];
      } as never,
      {},
      { take_slots },
    );
    const s = S() as Made;
    setattr(s, "x", 1);
    expect(getattr(s, "x")).toBe(1);
    expect(raises(() => setattr(s, "y", 1))).toBe(
      "AttributeError: 'S' object has no attribute 'y' and no __dict__ for setting new attributes",
    );
    delattr(s, "x");
    expect(raises(() => getattr(s, "x"))).toBe("AttributeError: 'S' object has no attribute 'x'");
    expect(raises(() => getattr(s, "__dict__"))).toBe(
      "AttributeError: 'S' object has no attribute '__dict__'",
    );
  });

  test("__dict__ is live", () => {
    const { Dog } = make_animals();
    const rex = Dog("Rex") as Made;
    const dict = getattr(rex, "__dict__");
    expect(repr(dict)).toBe("{'name': 'Rex', 'age': 0}");
    call_method(dict, "__setitem__", "tail", true);
    expect(rex["tail"]).toBe(true);
    setattr(rex, "age", 2);
    expect(repr(dict)).toBe("{'name': 'Rex', 'age': 2, 'tail': True}");
  });

  test("exceptions as classes", () => {
    const MyError = define_class(
      "MyError",
      [ValueError],
      class {
        __init__(code: unknown) {
          call_method(super_(MyError, this), "__init__", `code ${code}`);
          (this as Made)["code"] = code;
        }
      } as never,
      { __init__: "(self, code)" },
    );
    const e = MyError(5) as Made;
    expect(e).toBeInstanceOf(Error);
    expect(e).toBeInstanceOf(ValueError as never);
    expect(str(e)).toBe("code 5");
    expect(repr(e)).toBe("MyError('code 5')");
    expect(e["code"]).toBe(5);
    const Plain = define_class("Plain", [Exception], class {} as never);
    expect(repr(Plain(1, 2))).toBe("Plain(1, 2)");
    expect(repr(type(e))).toBe("<class '__main__.MyError'>");
    expect(issubclass(MyError, AttributeError)).toBe(false);
  });

  test("bases of built-in types", () => {
    expect(raises(() => define_class("X", [type(true)], class {} as never))).toBe(
      "TypeError: type 'bool' is not an acceptable base type",
    );
    expect(raises(() => define_class("X", [TypeError, type([])], class {} as never))).toBe(
      "TypeError: multiple bases have instance lay-out conflict",
    );
  });
});
