"""What CPython 3.13 has to offer, by name: `npm run names` writes it to fixtures/names.json, and nothing else does.

    {"modules": {"math": ["acos", ...]}, "types": {"str": ["capitalize", ...]}}

A module's names are its `__all__`, or else what it defines without an underscore in front; other modules it has imported are left
out. A type's names are its attributes, those of `object` left out.
"""
import importlib
import json
import sys
import types

MODULES = """
abc argparse array ast asyncio asyncio.base_events asyncio.constants asyncio.coroutines asyncio.events asyncio.exceptions
asyncio.futures asyncio.locks asyncio.log asyncio.protocols asyncio.queues asyncio.runners asyncio.staggered asyncio.streams
asyncio.subprocess asyncio.taskgroups asyncio.tasks asyncio.threads asyncio.timeouts asyncio.transports atexit base64 binascii
bisect builtins calendar cmath codecs collections collections.abc colorsys concurrent concurrent.futures configparser contextlib
contextvars copy copyreg csv dataclasses datetime decimal difflib enum errno fnmatch fractions functools gc getopt glob gzip
graphlib hashlib heapq hmac html importlib inspect io itertools json keyword logging math numbers operator os os.path pathlib
pickle platform pprint queue random re reprlib sched secrets shlex shutil signal socket ssl statistics string struct subprocess sys
tempfile textwrap threading time timeit traceback types typing unicodedata unittest unittest.mock urllib urllib.parse uuid
warnings weakref zlib
""".split()

TYPES = [
    int, float, complex, bool, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice,
    type({}.keys()), type({}.values()), type({}.items()), types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType,
    types.FunctionType, types.MethodType, property, staticmethod, classmethod, super, type, object, BaseException,
]


def public(module):
    names = getattr(module, "__all__", None)
    if names is None:
        names = [
            name
            for name, value in vars(module).items()
            if not name.startswith("_") and not isinstance(value, types.ModuleType)
        ]
    return sorted(set(names))


def attributes(kind):
    return sorted(name for name in dir(kind) if kind is object or name not in vars(object))


names = {
    "version": ".".join(map(str, sys.version_info[:2])),
    "modules": {name: public(importlib.import_module(name)) for name in MODULES},
    "types": {kind.__name__: attributes(kind) for kind in TYPES},
}
with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump(names, file, indent=1)
    file.write("\n")
