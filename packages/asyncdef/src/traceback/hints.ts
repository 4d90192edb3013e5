/**
 * Hints: what CPython adds to the last line of a traceback when a name looks mistyped.
 *
 *     prin("x")     =>   NameError: name 'prin' is not defined. Did you mean: 'print'?
 *     math.pi       =>   NameError: name 'math' is not defined. Did you forget to import 'math'?
 *
 * From report.ts. An AttributeError's candidates are what the object has; a NameError's are the names in sight, which the syntax tree
 * knows: CPython asks the frame, which also knows what is bound by now.
 *
 * Source: What's New In Python 3.10 to 3.13, error messages.
 */
import { childrenOf, type Node } from "@asyncdef/compiler";
import { isInstance, type PythonException } from "@asyncdef/runtime/objects/traceback-report";

/** What hints are made from, besides the exception. */
export interface HintSources {
  /** Python's `dir`. */
  dir(object: unknown): readonly string[];
  readonly builtins: readonly string[];
  /** The candidate nearest to a name, or null. */
  nearest(wrong: string, candidates: readonly string[]): string | null;
  /** The nodes around the place the exception was raised, the module first. */
  origin(exception: PythonException): readonly Node[] | null;
}

/** Modules of CPython's standard library that one may have forgotten to import. */
const standardModules: ReadonlySet<string> = new Set(
  (
    "abc antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code " +
    "codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses " +
    "dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput " +
    "fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http " +
    "idlelib imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math " +
    "mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb " +
    "pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc " +
    "pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve " +
    "shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string " +
    "stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time " +
    "timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest " +
    "urllib uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo"
  ).split(" "),
);

/** @returns what to add to the message; empty when nothing looks near */
export function hint(exception: PythonException, sources: HintSources): string {
  const { obj } = exception as unknown as { obj?: unknown };
  const wrong = typeof exception.$about === "string" ? exception.$about : null;
  if (isInstance(exception, "AttributeError")) {
    return wrong === null ? "" : meant(suggestAttribute(wrong, obj, exception, sources));
  }
  if (!isInstance(exception, "NameError")) return "";
  const variable = wrong ?? evaluatedName(exception, sources);
  if (variable === null) return "";
  const suggestion = suggestName(variable, exception, sources);
  if (!standardModules.has(variable)) return meant(suggestion);
  return suggestion === null
    ? `. Did you forget to import '${variable}'?`
    : `${meant(suggestion)} Or did you forget to import '${variable}'?`;
}

/** The variable that was read where the exception was raised; null when a `raise` made it. */
function evaluatedName(exception: PythonException, sources: HintSources): string | null {
  const node = sources.origin(exception)?.at(-1);
  return node?.type === "Name" && exception.message.includes(`'${node.id}'`) ? node.id : null;
}

function meant(suggestion: string | null): string {
  return suggestion === null ? "" : `. Did you mean: '${suggestion}'?`;
}

function suggestAttribute(
  name: string,
  object: unknown,
  exception: PythonException,
  sources: HintSources,
): string | null {
  if (object === undefined || object === null) return null;
  const names = sources.dir(object);
  const hidden = !name.startsWith("_") && !insideOwnMethod(exception, sources);
  return sources.nearest(name, hidden ? names.filter((other) => !other.startsWith("_")) : names);
}

/** Private names of `self` are suggested too. */
function insideOwnMethod(exception: PythonException, sources: HintSources): boolean {
  const node = sources.origin(exception)?.findLast((around) => around.type === "Attribute");
  return node?.type === "Attribute" && node.value.type === "Name" && node.value.id === "self";
}

function suggestName(name: string, exception: PythonException, sources: HintSources): string | null {
  const path = sources.origin(exception);
  if (path === null) return null;
  const owner = path.findLast((node) => node.type === "ClassDef");
  if (owner !== undefined && hasMember(owner, name)) return `self.${name}`;
  const scopes = path.filter(
    (node) => node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "Module",
  );
  const names = scopes.reverse().flatMap((scope) => [...boundNames(scope)]);
  return sources.nearest(name, [...names, ...sources.builtins]);
}

/** A method `name`, or `self.name = ...` in some method. */
function hasMember(owner: Node, name: string): boolean {
  return contains(
    owner,
    (node) =>
      (node.type === "Attribute" &&
        node.attr === name &&
        node.ctx === "Store" &&
        node.value.type === "Name" &&
        node.value.id === "self") ||
      ("name" in node && node.name === name && node.type.endsWith("FunctionDef")),
  );
}

function contains(root: Node, wanted: (node: Node) => boolean): boolean {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node !== root && wanted(node)) return true;
    for (const child of childrenOf(node)) if (child != null) pending.push(child);
  }
  return false;
}

/** The names a function or module binds itself, in the order of the text. */
function* boundNames(scope: Node): Generator<string> {
  const pending: Node[] = [scope];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "Name" && node.ctx === "Store") yield node.id;
    if (node.type === "Arg") yield node.arg;
    if (node.type === "Alias") yield node.asname ?? node.name.split(".")[0]!;
    if (node !== scope && (node.type.endsWith("FunctionDef") || node.type === "ClassDef")) {
      yield (node as Node & { readonly name: string }).name;
      continue;
    }
    pending.push(...[...childrenOf(node)].filter((child) => child != null).reverse());
  }
}
