/**
 * The modules a program may import: those of the runtime, and those of CPython that are not there.
 *
 * From library.ts, which records what the runtime has, to the analysis of imports.
 *
 * Source: CPython 3.13, `sys.stdlib_module_names`.
 */
import { library } from "./library.ts";

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
