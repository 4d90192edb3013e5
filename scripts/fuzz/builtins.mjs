/**
 * The built-in types by their methods, with arguments that fit and others; numbers of any size; formats of any kind.
 *
 *     attempt(lambda: 'abc'.partition(None))
 *     attempt(lambda: f"{-2**70:+,d}")
 */
import fc from "fast-check";
import { either, listed, pick, py } from "./text.mjs";

const values = {
  int: ["0", "1", "-1", "7", "255", "2**64", "-10**20", "True", "2**31 - 1", "10**15 + 1"],
  float: ["0.0", "1.5", "-2.25", "1e16", "float('inf')", "float('nan')", "-0.0", "1e-5", "123456.789", "0.1"],
  complex: ["1j", "(1+2j)", "-0j", "(1.5-2j)"],
  str: [
    "''",
    "'a'",
    "'abc'",
    "'Hello World'",
    "'a,b,,c'",
    "' x\\ty\\n'",
    "'ÄßÉ'",
    "'1_000'",
    "'a😀b'",
    "'{}'",
    "'%d'",
  ],
  bytes: ["b''", "b'abc'", "b'\\x00\\xff'", "b'a,b'", "b' x '"],
  bytearray: ["bytearray(b'abc')", "bytearray()", "bytearray(3)"],
  list: ["[]", "[1, 2, 3]", "['b', 'a']", "[3, 1, 2, 1]", "[[1], [2]]", "[None, 1]"],
  tuple: ["()", "(1, 2)", "('a', 1, None)", "((1, 2), 3)"],
  dict: ["{}", "{'a': 1, 'b': 2}", "{1: 'x', (1, 2): 'y'}", "{'k': [1]}"],
  set: ["set()", "{1, 2, 3}", "{2, 9}", "frozenset({1, 5})"],
  range: ["range(5)", "range(10, 0, -3)", "range(0)", "range(2**40, 2**40 + 3)"],
  none: ["None", "...", "len", "int", "slice(1, None)", "iter([1, 2])", "object"],
};
const any = fc.oneof(...Object.values(values).map((all) => pick(...all)));
const of = (...types) => fc.oneof(...types.map((type) => pick(...values[type])));

/** `name kinds of arguments`: a letter for an argument of that kind, a capital one where it may be left out. */
const methods = {
  int: "bit_length|bit_count|conjugate|as_integer_ratio|is_integer|to_bytes iS|__add__ x|__index__|__divmod__ i|__pow__ iI|__round__ I",
  float: "hex|is_integer|as_integer_ratio|conjugate|__mul__ x|__round__ I|__floor__|__trunc__|__eq__ x",
  complex: "conjugate|__abs__",
  str:
    "upper|lower|title|swapcase|capitalize|casefold|strip S|lstrip S|rstrip S|split SI|rsplit SI|splitlines I|partition s|rpartition s|join l|" +
    "replace ssI|find sII|rfind sII|index sI|rindex s|count sII|startswith sII|endswith sI|center iS|ljust iS|rjust iS|zfill i|expandtabs I|" +
    "encode SS|isalpha|isdigit|isalnum|isspace|isupper|islower|istitle|isidentifier|isnumeric|isdecimal|isprintable|isascii|removeprefix s|" +
    "removesuffix s|translate d|format xx|format_map d|maketrans xX|__contains__ x|__getitem__ i|__mod__ x",
  bytes:
    "hex SI|decode SS|split BI|find bII|replace bbI|startswith bI|strip B|join l|count b|upper|title|isalpha|center iB|partition b|index b|" +
    "translate b|removeprefix b|zfill i|__getitem__ i|fromhex s|maketrans bb",
  bytearray:
    "append i|extend l|pop I|insert ii|remove i|reverse|clear|copy|decode|__delitem__ i|__iadd__ b|find b",
  list: "append x|extend l|insert ix|pop I|remove x|index xII|count x|sort|reverse|copy|clear|__add__ l|__getitem__ i|__setitem__ ix|__delitem__ i|__contains__ x",
  tuple: "index xII|count x|__add__ t|__getitem__ i|__contains__ x|__lt__ t",
  dict: "get xX|pop xX|popitem|setdefault xX|update D|keys|values|items|copy|clear|fromkeys lX|__getitem__ x|__setitem__ xx|__delitem__ x|__or__ d|__contains__ x",
  set:
    "add x|discard x|remove x|pop|clear|copy|union lL|intersection lL|difference lL|symmetric_difference l|update L|issubset l|issuperset l|" +
    "isdisjoint l|__or__ u|__and__ u|__sub__ l|__le__ u|intersection_update l",
  range: "index i|count i|__getitem__ i|__len__|__contains__ x|__eq__ r|__reversed__",
};
const kinds = {
  x: any,
  // What is too large for C is another matter: arithmetic has it.
  i: pick("0", "1", "-1", "3", "7", "255", "True", "-2"),
  s: of("str"),
  b: of("bytes", "bytearray"),
  l: of("list", "tuple", "set", "range", "str"),
  t: of("tuple"),
  d: of("dict"),
  u: of("set"),
  r: of("range"),
};

/** Now and then an argument is of another kind, there is one too many, or one is given by a name. */
function argumentsOf(letters) {
  const each = [...letters].map((letter) => {
    const right = kinds[letter.toLowerCase()];
    const given = fc.oneof({ arbitrary: right, weight: 7 }, { arbitrary: any, weight: 1 });
    return letter === letter.toLowerCase() ? given : fc.option(given, { nil: null });
  });
  const extra = fc.oneof(
    { arbitrary: fc.constant(null), weight: 12 },
    { arbitrary: either("1", "key=1", "*[]", "'x'"), weight: 1 },
  );
  return fc.tuple(...each, extra).map((all) => {
    const end = all.findIndex((text) => text === null);
    return [
      ...(end < 0 ? all : all.slice(0, end)),
      ...(end >= 0 && all.at(-1) !== null ? [all.at(-1)] : []),
    ].join(", ");
  });
}

const method = fc.oneof(
  ...Object.entries(methods).flatMap(([type, rows]) =>
    rows.split("|").map((row) => {
      const [name, letters = ""] = row.split(" ");
      return py`(${of(type)}).${name}(${argumentsOf(letters)})`;
    }),
  ),
);

const functions =
  "abs x|all l|any l|ascii x|bin i|bool x|bytes X|bytearray X|callable x|chr i|complex XX|dict D|divmod xx|enumerate lI|float X|format xS|frozenset L|hex i|" +
  "int XI|isinstance xx|issubclass xx|iter l|len x|list L|max lX|min lX|next xX|oct i|ord s|pow iiI|range iII|repr x|reversed l|round xI|set L|slice iII|sorted l|" +
  "str X|sum lX|tuple L|type x|zip lL|hash i|getattr xs|hasattr xs|map xl|filter xl";
const called = fc.oneof(
  ...functions.split("|").map((row) => {
    const [name, letters = ""] = row.split(" ");
    return py`${name}(${argumentsOf(letters)})`;
  }),
);

const big = either(
  "2**64",
  "-2**70",
  "10**25",
  "3**50",
  "-(2**63)",
  "2**53 + 1",
  "9007199254740993",
  "10**18",
  "-1",
  "0",
  "7",
  "255",
  "True",
);
const arithmetic = fc.oneof(
  py`${big} ${pick("+", "-", "*", "//", "%", "&", "|", "^", "<", "==", "/")} ${big}`,
  py`(${big}) ${pick("<<", ">>", "**")} ${pick("0", "1", "3", "7", "64", "-1")}`,
  py`divmod(${big}, ${big})`,
  py`pow(${big}, ${pick("3", "10**5", "0", "-1")}, ${big})`,
  py`(${big}).bit_length(), (${big}).bit_count()`,
  py`int(str(${big})), int(hex(${big}), 16), float(${big})`,
  py`round(${big}, ${pick("-1", "-5", "2")}), hash(${big})`,
  py`int(${of("float")} * ${pick("1e10", "3", "1e20")})`,
  py`(${big}) ${pick("+", "*", "/", "//", "%", "<", "==")} ${of("float")}`,
  // The last digits of a complex power are the C library's.
  py`(${of("float", "int", "complex")}) ${pick("+", "-", "*", "/")} ${of("int", "float", "complex")}`,
);

const spec = fc
  .tuple(
    pick("", "*<", ">", "^", "0=", "é^"),
    pick("", "+", "-", " "),
    pick("", "z"),
    pick("", "#"),
    pick("", "0"),
    pick("", "6", "12"),
    pick("", ",", "_"),
    pick("", ".0", ".2", ".5"),
    pick("", "d", "f", "e", "g", "x", "b", "s", "%", "c", "n", "G", "o"),
  )
  .map((parts) => parts.join(""));
const percent = fc
  .tuple(
    pick("", "-", "0", "+", " ", "#"),
    pick("", "5", "10", "*"),
    pick("", ".2", ".0"),
    pick("d", "s", "r", "f", "x", "e", "g", "c", "i", "a", "o", "%"),
  )
  .map((parts) => `%${parts.join("")}`);
const formatted = fc.oneof(
  py`f"{${of("int", "float", "str", "complex", "none")}:${spec}}"`.map((text) =>
    text.replace(/'(?=.*:)/g, "'"),
  ),
  py`format(${any}, '${spec}')`,
  py`'{:${spec}}|{!r:>${pick("8", "0", "")}}'.format(${of("int", "float", "str")}, ${any})`,
  py`'${percent}|${percent}' % ${either(py`(${any}, ${any})`, any, py`(${any}, ${any}, ${any})`)}`,
  py`'%(a)${pick("s", "5d", "r", ".1f")}' % ${either(py`{'a': ${any}}`, any)}`,
  py`'{0} {a} {0[0]} {a.real}'.format(${any}, a=${any})`,
  py`'{:{}}'.format(${of("int", "str")}, ${of("str", "int")})`,
);

const unpacked = fc.oneof(
  py`(lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(${listed(either("1", "*[1, 2]", "*'ab'", "*()"), { maxLength: 3 })})`,
  py`[*${any}, 0]`,
  py`{**${any}, 'z': 0}`,
  py`(lambda **k: sorted(k))(**${of("dict", "list")})`,
  py`[x for x, *y in ${of("list", "tuple", "dict")}]`,
  py`${of("list", "tuple", "str", "bytes", "range")}[${either(of("int"), of("none"), py`${of("int", "none")}:${of("int", "none")}:${of("int", "none")}`)}]`.filter(
    (text) => !text.includes("::"),
  ),
  py`${any} ${pick("+", "-", "*", "|", "&", "<", "<=", "==", "in", "is not", "@", "%")} ${any}`.filter(
    (text) => !/\* -?\(?(2\*\*|10\*\*|9)/.test(text),
  ),
);

/** Results, with the order of a set settled. */
const helper = `def attempt(f):
    try:
        r = f()
        if isinstance(r, (set, frozenset)) or type(r).__name__.endswith(('iterator', 'map', 'filter', 'zip', 'enumerate', 'reversed')):
            r = type(r).__name__, sorted(r, key=repr)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)`;

export const builtinPiece = fc
  .array(fc.oneof(method, method, method, called, called, arithmetic, formatted, formatted, unpacked), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => [helper, ...all.map((text) => `attempt(lambda: ${text})`)].join("\n"));
