/**
 * Expressions, by the type of their value. Now and then one is of another type than asked for: the words of errors are compared too.
 *
 *     expression("int", 2)   =>   "(n + len(s))", "xs[0]", "(m if b else 7)"...
 *
 * The variables are those of `setting`: n m ints, f a float, s t strings, b a bool, xs a list and u a set of ints, d a dict of strings
 * and ints, p a tuple, o anything. Numbers stay small and repetitions short, so that no program takes long.
 */
import fc from "fast-check";
import { either, listed, memo, pick, py } from "./text.mjs";

const literals = {
  int: pick("0", "1", "-1", "2", "3", "7", "10", "-12", "255", "9007199254740993", "True"),
  float: pick("0.0", "1.5", "-2.25", "0.1", "1e16", "3.0", "-0.0", "1e-7"),
  str: pick("''", "'a'", "'abc'", "'Hello, World'", "'héé'", "'a😀b'", "' x '", "'12'", '"it\'s"', "'a\\nb'"),
  bool: pick("True", "False"),
  list: pick("[]", "[1, 2, 3]", "[3, 1, 2]", "[0]", "[5, 5]"),
  dict: pick("{}", "{'a': 1}", "{'b': 2, 'a': 1}", "{'x': 0}"),
  set: pick("set()", "{1}", "{1, 2, 3}", "{8, 3}"),
  tuple: pick("()", "(1,)", "(1, 'a')", "(2, 3, None)", "(1.5, 'b')"),
  bytes: pick("b''", "b'ab'", "b'\\x00\\xff'", "bytes(2)"),
  none: pick("None"),
};

const variables = {
  int: pick("n", "m"),
  float: pick("f"),
  str: pick("s", "t"),
  bool: pick("b"),
  list: pick("xs"),
  dict: pick("d"),
  set: pick("u"),
  tuple: pick("p"),
  bytes: pick("b'xyz'"),
  none: pick("o"),
};

export const types = Object.keys(literals);
const formats = pick(
  "",
  "5",
  "<6",
  ">8",
  "^9",
  "*^7",
  "05",
  "+",
  "x",
  "#b",
  ",",
  ".2f",
  "e",
  "d",
  "s",
  "%",
  "_",
  ".3",
  "g",
);
const compared = pick("==", "!=", "<", "<=", ">", ">=");
const bound = pick("", "0", "1", "2", "-1", "-2");

export const anything = memo((depth) => fc.oneof(...types.map((type) => expression(type, depth))));

/** A bound of a slice or an index: mostly an int. */
const slice = py`${bound}:${bound}${pick("", "", ":1", ":2", ":-1")}`;

const makers = {
  int: (of) => [
    py`(${of("int")} ${pick("+", "-", "*", "//", "%", "&", "|", "^")} ${of("int")})`,
    py`(${of("int")} ${pick("<<", ">>", "**")} ${pick("0", "1", "2", "5")})`,
    py`${pick("-", "+", "~", "abs")}(${of("int")})`,
    py`len(${fc.oneof(of("str"), of("list"), of("dict"), of("set"), of("tuple"))})`,
    py`${of("list")}[${of("int")}]`,
    py`${of("dict")}[${of("str")}]`,
    py`${of("dict")}.get(${of("str")}, ${of("int")})`,
    py`${pick("sum", "min", "max")}(${of("list")})`,
    py`${of("str")}.${pick("count", "find", "index", "rfind")}(${of("str")})`,
    py`${of("list")}.${pick("count", "index")}(${of("int")})`,
    py`int(${fc.oneof(of("float"), of("str"), of("bool"))})`,
    py`divmod(${of("int")}, ${of("int")})[${pick("0", "1")}]`,
    py`round(${of("float")})`,
    py`(${of("int")}).bit_length()`,
    py`pow(${of("int")}, ${pick("0", "1", "3")}, ${of("int")})`,
    py`(k := ${of("int")})`,
    py`(lambda a, b=${of("int")}: ${pick("a + b", "a * b", "b - a", "(a, b)[0]")})(${of("int")})`,
    py`sum(${pick("v", "v * v", "v + n")} for v in ${of("list")} ${either("", py`if ${pick("v", "v > 1", "v % 2")}`)})`,
    py`ord(${of("str")})`,
    py`hash(int(${of("int")}))`,
  ],
  float: (of) => [
    py`(${of("float")} ${pick("+", "-", "*", "/", "//", "%")} ${fc.oneof(of("float"), of("int"))})`,
    py`(${of("int")} / ${of("int")})`,
    py`${pick("-", "abs", "float")}(${of("float")})`,
    py`float(${fc.oneof(of("int"), of("str"))})`,
    py`round(${of("float")}, ${pick("0", "1", "2", "-1")})`,
    py`max(${of("float")}, ${of("int")})`,
  ],
  str: (of, some) => [
    py`(${of("str")} + ${of("str")})`,
    py`(${of("str")} * ${pick("0", "1", "2", "-1")})`,
    py`${of("str")}[${of("int")}]`,
    py`${of("str")}[${slice}]`,
    py`${pick("str", "repr", "ascii")}(${some})`,
    py`f"{${some}!r:${pick("", ">12", "^9")}} {${of("str")}}"`,
    py`f"{${of("int")}:${formats}}|{${of("float")}:${formats}}"`,
    py`format(${some}, '${formats}')`,
    py`'${pick("%s %r", "%s-%s", "%d %s", "%5s|%-4s|")}' % (${some}, ${some})`,
    py`'${pick("{} {}", "{1}{0}", "{0!r:>6}", "{:>4}{:<4}|")}'.format(${some}, ${some})`,
    py`${of("str")}.${pick("upper", "lower", "title", "capitalize", "swapcase", "strip", "casefold", "lstrip")}()`,
    py`${of("str")}.replace(${of("str")}, ${of("str")})`,
    py`${of("str")}.${pick("center", "ljust", "rjust", "zfill")}(${pick("0", "4", "9")})`,
    py`${of("str")}.join(${pick("['a', 'b']", "s", "t.split()", "(str(v) for v in xs)", "xs")})`,
    py`${of("str")}.${pick("removeprefix", "removesuffix", "strip")}(${of("str")})`,
    py`${pick("chr", "hex", "bin", "oct")}(${of("int")} % 999)`,
    py`type(${some}).__name__`,
    py`(${of("str")} if ${of("bool")} else ${of("str")})`,
  ],
  bool: (of, some) => [
    py`(${of("int")} ${compared} ${fc.oneof(of("int"), of("float"))})`,
    py`(${some} ${compared} ${some})`,
    py`(${of("int")} ${compared} ${of("int")} ${compared} ${of("int")})`,
    py`(${of("int")} ${pick("in", "not in")} ${fc.oneof(of("list"), of("set"), of("tuple"))})`,
    py`(${of("str")} ${pick("in", "not in")} ${fc.oneof(of("str"), of("dict"))})`,
    py`(${of("none")} ${pick("is", "is not")} None)`,
    py`(${some} ${pick("and", "or")} ${some})`,
    py`(not ${some})`,
    py`bool(${some})`,
    py`isinstance(${some}, ${pick("int", "str", "(list, tuple)", "float", "object", "bool")})`,
    py`${pick("any", "all")}(${of("list")})`,
    py`${of("str")}.${pick("startswith", "endswith")}(${of("str")})`,
    py`${of("str")}.${pick("isdigit", "isalpha", "isupper", "isspace", "isidentifier")}()`,
    py`${of("set")}.${pick("issubset", "issuperset", "isdisjoint")}(${of("list")})`,
  ],
  list: (of, some) => [
    py`[${listed(of("int"))}]`,
    py`(${of("list")} + ${of("list")})`,
    py`(${of("list")} * ${pick("0", "1", "2")})`,
    py`${of("list")}[${slice}]`,
    py`sorted(${fc.oneof(of("list"), of("set"))}${pick("", ", reverse=True", ", key=lambda v: -v", ", key=str")})`,
    py`[${pick("v", "v + 1", "v * n", "str(v)", "(v, n)", "-v")} for v in ${of("list")} ${either("", py`if ${pick("v", "v > 1", "v != n")}`)}]`,
    py`[a * 10 + c for a in ${of("list")} for c in ${pick("range(2)", "range(a)", "xs[:2]")}]`,
    py`list(${fc.oneof(of("str"), of("dict"), of("tuple"), py`range(${pick("0", "3", "5, 0, -2", "n % 5")})`)})`,
    py`list(${pick("reversed", "enumerate", "iter")}(${of("list")}))`,
    py`list(zip(${of("list")}, ${of("str")}))`,
    py`list(map(${pick("str", "abs", "lambda v: v + 1", "bool", "None")}, ${of("list")}))`,
    py`list(filter(${pick("None", "lambda v: v > 1")}, ${of("list")}))`,
    py`[*${of("list")}, *${fc.oneof(of("tuple"), of("str"), some)}]`,
    py`${of("str")}.split(${pick("", "' '", "'a'", "None, 1", "''")})`,
    py`${of("str")}.${pick("splitlines()", "rsplit('b', 1)")}`,
    py`list(${of("dict")}.${pick("items", "keys", "values")}())`,
    py`${of("list")}.copy()`,
  ],
  dict: (of, some) => [
    py`{${of("str")}: ${of("int")}, ${of("str")}: ${of("int")}}`,
    py`{**${of("dict")}, ${of("str")}: ${of("int")}}`,
    py`(${of("dict")} | ${of("dict")})`,
    py`{${pick("v", "str(v)", "v % 2")}: ${pick("v", "v + 1", "n")} for v in ${of("list")}}`,
    py`dict(${either("a=1", py`zip(${of("str")}, ${of("list")})`, py`${of("dict")}, z=${of("int")}`, some)})`,
    py`dict.fromkeys(${of("str")}, ${of("int")})`,
  ],
  set: (of) => [
    py`(${of("set")} ${pick("|", "&", "-", "^")} ${of("set")})`,
    py`{${of("int")}, ${of("int")}}`,
    py`{${pick("v % 3", "v", "-v")} for v in ${of("list")}}`,
    py`set(${of("list")})`,
    py`${of("set")}.${pick("union", "intersection", "difference")}(${of("list")})`,
    py`frozenset(${of("list")})`,
  ],
  tuple: (of, some) => [
    py`(${some}, ${some})`,
    py`(${of("tuple")} + ${of("tuple")})`,
    py`${of("tuple")}[${slice}]`,
    py`tuple(${fc.oneof(of("list"), of("str"))})`,
    py`(*${of("list")}, ${some})`,
    py`${of("str")}.${pick("partition", "rpartition")}(${of("str")})`,
    py`divmod(${of("int")}, ${of("int")})`,
  ],
  bytes: (of) => [
    py`${of("str")}.encode(${pick("", "'ascii'", "'utf-16-le'")})`,
    py`(${of("bytes")} + ${of("bytes")})`,
    py`${of("bytes")}[${slice}]`,
    py`bytes(${of("list")})`,
  ],
  none: (of, some) => [
    py`(${some} or ${some})`,
    py`(${some} if ${of("bool")} else ${some})`,
    py`${of("tuple")}[${of("int")}]`,
    py`(${some} and ${some})`,
    py`${of("list")}.${pick("append(1)", "sort()", "reverse()", "clear()", "pop()", "pop(0)", "insert(1, 4)", "extend('ab')")}`,
    py`${of("dict")}.${pick("pop('a')", "setdefault('q', 3)", "popitem()", "update(z=1)", "clear()")}`,
    py`(${some} ${pick("+", "-", "*", "/", "//", "%", "&", "<<", "@")} ${of("str")})`,
    py`${some}.${pick("nope", "real", "upper()", "__class__.__name__", "__len__()")}`,
    py`${some}(${some})`,
    py`${some}[${some}]`,
  ],
};

/**
 * @param type   a key of `makers`
 * @param depth  how deep it may nest
 */
export const expression = memo((type, depth) => {
  const leaf = fc.oneof({ arbitrary: literals[type], weight: 1 }, { arbitrary: variables[type], weight: 2 });
  if (depth <= 0) return leaf;
  const of = (wanted) => expression(wanted, depth - 1);
  const stray = fc.oneof(...types.map((wanted) => expression(wanted, 0)));
  const made = makers[type](of, fc.oneof(...types.map(of)));
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: leaf, weight: 8 },
    { arbitrary: fc.oneof(...made), weight: 12 },
    { arbitrary: stray, weight: 1 },
  );
});

/** A first value for every variable: what a piece of program starts from. */
export const setting = py`n, m = ${literals.int}, ${literals.int}
f, b = ${literals.float}, ${literals.bool}
s, t = ${literals.str}, ${literals.str}
xs = ${literals.list}
d = ${literals.dict}
u = ${literals.set}
p = ${literals.tuple}
o = ${fc.oneof(...types.map((type) => literals[type]))}`;

/** What is left of them at the end. */
export const ending = "print(n, m, repr(f), b, repr(s), repr(t), xs, d, u, p, repr(o))";
