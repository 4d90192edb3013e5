"""What machine, system and Python this is, as far as the host says.

Source: Library Reference, `platform`.
"""

import sys
from collections import namedtuple

import _system

uname_result = namedtuple("uname_result", "system node release version machine", module="platform")


def uname():
    return uname_result(*_system.system_names())


def system():
    return uname().system


def node():
    return uname().node


def release():
    return uname().release


def version():
    return uname().version


def machine():
    return uname().machine


def processor():
    return ""


def architecture(executable=sys.executable, bits="", linkage=""):
    return (bits or "64bit", linkage or ("ELF" if system() == "Linux" else ""))


def platform(aliased=False, terse=False):
    if terse:
        return f"{system()}-{release()}"
    return f"{system()}-{release()}-{machine()}"


def python_implementation():
    return "CPython"


def python_version():
    return ".".join(python_version_tuple())


def python_version_tuple():
    return tuple(str(part) for part in sys.version_info[:3])


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    return ("main", "")


def python_compiler():
    return ""
