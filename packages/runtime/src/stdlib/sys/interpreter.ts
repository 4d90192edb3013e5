/**
 * What `sys` tells of the interpreter beyond its version: flags, names of modules, where it lies.
 *
 * Much of it is about a program that is not there. What programs ask is answered as CPython answers it; what would have to do
 * something (tracing, profiling) says that it cannot.
 *
 * Source: Library Reference, `sys`.
 */
import { def } from "../../objects/call.ts";
import { NotImplementedError } from "../../objects/exceptions.ts";
import { repr } from "../../objects/repr.ts";
import { type FrozenSet, frozenset_from } from "../../objects/set.ts";
import { type StructSequence, struct_sequence } from "../../objects/struct-sequence.ts";
import { type Tuple, tuple_from } from "../../objects/tuple.ts";

const STDLIB = `
  __future__ _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bz2 _codecs _codecs_cn
  _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc _colorize
  _compat_pickle _compression _contextvars _csv _ctypes _curses _curses_panel _datetime _dbm _decimal
  _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq _imp
  _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _md5
  _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _pickle
  _posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _scproxy
  _sha1 _sha2 _sha3 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime
  _struct _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize _tracemalloc _typing
  _uuid _warnings _weakref _weakrefset _winapi _wmi _zoneinfo abc antigravity argparse array ast asyncio
  atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code codecs codeop collections
  colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses
  dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl
  filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp
  gzip hashlib heapq hmac html http idlelib imaplib importlib inspect io ipaddress itertools json keyword
  linecache locale logging lzma mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc
  nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform
  plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat
  queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve
  shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat
  statistics string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile tempfile
  termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty
  turtle turtledemo types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg
  winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`;

const BUILTIN = `
  _abc _ast _codecs _collections _functools _imp _io _locale _operator _signal _sre _stat _string _suggestions
  _symtable _sysconfig _thread _tokenize _tracemalloc _typing _warnings _weakref atexit builtins errno
  faulthandler gc itertools marshal posix pwd sys time`;

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

export function stdlib_names(): FrozenSet {
  return frozenset_from(words(STDLIB));
}

export function builtin_names(): Tuple {
  return tuple_from(words(BUILTIN));
}

export function flags_sequence(): StructSequence {
  return struct_sequence("sys.flags", {
    debug: 0,
    inspect: 0,
    interactive: 0,
    optimize: 0,
    dont_write_bytecode: 0,
    no_user_site: 0,
    no_site: 0,
    ignore_environment: 0,
    verbose: 0,
    bytes_warning: 0,
    quiet: 0,
    hash_randomization: 1,
    isolated: 0,
    dev_mode: false,
    utf8_mode: 0,
    warn_default_encoding: 0,
    safe_path: false,
    int_max_str_digits: 4300,
  });
}

export function thread_sequence(): StructSequence {
  return struct_sequence("sys.thread_info", { name: null, lock: null, version: null });
}

/** How often CPython gives other threads their turn, in seconds; there are none. */
export const switching = { seconds: 0.005 };

/** A setter for functions that are told of every step: None takes them away, and there never is one. */
export function no_hook(name: string): (hook: unknown) => null {
  return def(`${name}(function, /)`, (hook: unknown) => {
    if (hook === null || hook === undefined) return null;
    throw NotImplementedError(`sys.${name} is not in the subset; compiled code has no hooks`);
  });
}

/** What the interactive interpreter prints of a value. */
export function displayed(value: unknown): string {
  return value === null || value === undefined ? "" : `${repr(value)}\n`;
}
