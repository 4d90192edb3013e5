/**
 * The modules a program may import: those of the runtime, and those of CPython that are not there.
 *
 * From whoever writes a runtime module (add its name to `runtimeModules`), to the analysis of imports.
 *
 * Source: CPython 3.13, `sys.stdlib_module_names`.
 */

/** Modules of @asyncdef/runtime: `asyncio` is a door of its own, the others are below `stdlib/`. */
export const runtimeModules: ReadonlySet<string> = new Set(
  `abc asyncio bisect collections collections.abc contextlib contextvars copy datetime enum functools heapq inspect io itertools math operator
  random string sys time types typing`.split(/\s+/),
);

/** Modules whose names are all recorded in library.ts: any other is refused when the program is compiled. */
export const finishedModules: ReadonlySet<string> = new Set(["builtins"]);

/** Modules that always are CPython's own, even beside a file of that name: they are built into the interpreter. */
export const builtinModules: ReadonlySet<string> = new Set(["sys", "time", "math", "itertools", "builtins"]);

/** CPython's other public modules: refused by name, because no file of the program is meant. */
export const absentModules: ReadonlySet<string> = new Set(
  `argparse array ast atexit base64 bdb binascii builtins bz2 calendar cmath cmd code codecs codeop colorsys
  compileall concurrent configparser copyreg cProfile csv ctypes curses dataclasses dbm decimal difflib dis doctest
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
