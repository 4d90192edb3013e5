/**
 * Signatures of the runtime's functions: where each argument of a call goes.
 *
 *     sorted(xs, key=f)   =>   sorted(xs, kw({ key: f }))      because key is keyword-only
 *     round(x, ndigits=1) =>   round(x, 1)                     because ndigits is a positional parameter
 *
 * From library.ts, which records what the runtime's functions say of themselves, to the analysis of calls. The rows below
 * are those of functions that carry no signature, being plain JavaScript functions. A function without a row anywhere is
 * called as written when there are no keywords, else bound at run time.
 *
 * Source: Library Reference; CPython 3.13, `inspect.signature`.
 */
import { type Library, library } from "./library.ts";

const builtins = `
abs(x, /)
aiter(async_iterable, /)
all(iterable, /)
anext(aiterator, default=, /)
any(iterable, /)
ascii(obj, /)
bin(number, /)
bool(object=, /)
bytearray(source=, encoding=, errors=)
bytes(source=, encoding=, errors=)
callable(obj, /)
chr(i, /)
complex(real=, imag=)
delattr(obj, name, /)
dir(object=, /)
divmod(x, y, /)
enumerate(iterable, start=)
filter(function, iterable, /)
float(x=, /)
format(value, format_spec=, /)
frozenset(iterable=, /)
getattr(object, name, default=, /)
hasattr(obj, name, /)
hash(obj, /)
hex(number, /)
id(obj, /)
input(prompt=, /)
int(x=, /, base=)
isinstance(obj, class_or_tuple, /)
issubclass(cls, class_or_tuple, /)
iter(object, sentinel=, /)
len(obj, /)
list(iterable=, /)
map(function, /, *iterables)
max(*args, key=, default=)
min(*args, key=, default=)
next(iterator, default=, /)
oct(number, /)
ord(c, /)
pow(base, exp, mod=)
print(*args, sep=, end=, file=, flush=)
range(*args)
repr(obj, /)
reversed(sequence, /)
round(number, ndigits=)
set(iterable=, /)
setattr(obj, name, value, /)
slice(*args)
sorted(iterable, /, *, key=, reverse=)
str(object=, encoding=, errors=)
sum(iterable, /, start=)
tuple(iterable=, /)
vars(object=, /)
zip(*iterables, strict=)
`;

const time = `
monotonic()
monotonic_ns()
perf_counter()
perf_counter_ns()
process_time()
sleep(seconds, /)
time()
time_ns()
`;

const random = `
choice(seq)
choices(population, weights=, *, cum_weights=, k=)
getrandbits(k)
randint(a, b)
random()
randrange(start, stop=, step=)
sample(population, k, *, counts=)
seed(a=, version=)
shuffle(x)
uniform(a, b)
`;

const math = `
ceil(x, /)
cos(x, /)
exp(x, /)
fabs(x, /)
factorial(n, /)
floor(x, /)
fsum(seq, /)
gcd(*integers)
hypot(*coordinates)
isclose(a, b, *, rel_tol=, abs_tol=)
isfinite(x, /)
isinf(x, /)
isnan(x, /)
isqrt(n, /)
lcm(*integers)
log10(x, /)
log2(x, /)
pow(x, y, /)
prod(iterable, /, *, start=)
sin(x, /)
sqrt(x, /)
tan(x, /)
trunc(x, /)
`;

export interface RuntimeSignature {
  /** `"round(number, ndigits=)"`. */
  readonly text: string;
  readonly isCoroutine: boolean;
}

/** Module name to function name to signature; the builtins are the module `builtins`. */
export type SignatureTable = ReadonlyMap<string, ReadonlyMap<string, RuntimeSignature>>;

function put(table: Map<string, RuntimeSignature>, row: string): void {
  const isCoroutine = row.startsWith("async ");
  const text = isCoroutine ? row.slice("async ".length) : row;
  table.set(text.slice(0, text.indexOf("(")), { text, isCoroutine });
}

function tableOf(module: string, plain: string): ReadonlyMap<string, RuntimeSignature> {
  const table = new Map<string, RuntimeSignature>();
  for (const row of plain.split("\n")) if (row !== "") put(table, row);
  const recorded = (library as Library)[module] ?? new Map<string, string | null>();
  for (const row of recorded.values()) if (row !== null) put(table, row);
  return table;
}

const plainRows: Readonly<Record<string, string>> = { builtins, time, random, math };

export const signatures: SignatureTable = new Map(
  [...new Set([...Object.keys(library), ...Object.keys(plainRows)])].map((module) => [
    module,
    tableOf(module, plainRows[module] ?? ""),
  ]),
);

/** One parameter of a signature's text. */
export interface SignatureParameter {
  readonly name: string;
  readonly kind: "positional only" | "positional" | "rest" | "keyword only" | "keywords";
  readonly isRequired: boolean;
}

/** The parameters of `"name(a, /, b=, *args, key=, **kwargs)"`. */
export function parseSignature(text: string): readonly SignatureParameter[] {
  const list = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
  const items = list
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const slash = items.indexOf("/");
  const parameters: SignatureParameter[] = [];
  let starred = false;
  for (const [index, item] of items.entries()) {
    const name = item.replace(/^\*+|=.*$/g, "");
    const isRequired = !item.includes("=") && !item.startsWith("*");
    if (item.startsWith("**")) parameters.push({ name, kind: "keywords", isRequired });
    else if (item.startsWith("*")) {
      if (item !== "*") parameters.push({ name, kind: "rest", isRequired });
      starred = true;
    } else if (item !== "/") {
      const kind = starred ? "keyword only" : index < slash ? "positional only" : "positional";
      parameters.push({ name, kind, isRequired });
    }
  }
  return parameters;
}
