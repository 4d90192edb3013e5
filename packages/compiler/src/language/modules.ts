/**
 * The modules a program may import: those of the runtime, and those of CPython that are not there.
 *
 * From library.ts, which records what the runtime has, to the analysis of imports.
 *
 * Source: CPython 3.13, `sys.stdlib_module_names`.
 */
import { absentNames, type Library, library } from "./library.ts";

/** Modules of @asyncdef/runtime: `asyncio` is a door of its own, the others are below `stdlib/`. */
export const runtimeModules: ReadonlySet<string> = new Set(Object.keys(library));

/** Modules that always are CPython's own, even beside a file of that name: they are built into the interpreter. */
export const builtinModules: ReadonlySet<string> = new Set(["sys", "time", "math", "itertools", "builtins"]);

/** CPython's public modules: those that are not the runtime's are refused by name, because no file of the program is meant. */
export const absentModules: ReadonlySet<string> = new Set(
  `argparse array ast atexit base64 bdb binascii builtins bz2 calendar cmath cmd code codecs codeop colorsys
  compileall concurrent configparser copyreg cProfile csv ctypes curses dbm decimal difflib dis doctest
  email encodings ensurepip errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib gc genericpath getopt getpass
  gettext glob graphlib grp gzip hashlib hmac html http idlelib imaplib importlib ipaddress json keyword linecache
  locale logging lzma mailbox marshal mimetypes mmap modulefinder multiprocessing netrc numbers opcode optparse os pathlib
  pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr
  pydoc queue quopri re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal
  site smtplib socket socketserver sqlite3 sre_compile ssl stat statistics stringprep struct subprocess symtable
  sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading timeit tkinter token tokenize tomllib trace
  traceback tracemalloc tty turtle unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg winsound
  wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/),
);

/** Modules inside of packages, which are no names of the package before somebody imports them. */
const inner: Readonly<Record<string, ReadonlySet<string>>> = {
  asyncio: new Set(
    `base_events base_futures base_subprocess base_tasks constants coroutines events exceptions format_helpers futures locks
    log mixins protocols queues runners selector_events sslproto staggered streams subprocess taskgroups tasks threads timeouts
    transports trsock unix_events`.split(/\s+/),
  ),
  collections: new Set(["abc"]),
  importlib: new Set(["abc", "machinery", "metadata", "readers", "resources", "simple", "util"]),
  json: new Set(["decoder", "encoder", "scanner", "tool"]),
  logging: new Set(["config", "handlers"]),
  unittest: new Set("async_case case loader main mock result runner signals suite util".split(" ")),
};

/** Whether CPython's module has no such name either: what looks for it learns that when the program runs. */
export function isNowhere(module: string, name: string): boolean {
  const absent = absentNames[module];
  const known = (library as Library)[module];
  if (absent === undefined || known === undefined || name.startsWith("_")) return false;
  if (absent.has(name) || known.has(name) || inner[module]?.has(name)) return false;
  return (library as Library)[`${module}.${name}`] === undefined;
}
