"""What the process and its machine are asked: numbers of processes and users, processors, random bytes, the terminal.

Source: Library Reference, `os`, "Process Parameters", "Miscellaneous System Information".
"""

import _files
from _os_environment import environ
from _os_functions import defpath, pathsep


def getpid():
    return _files.process_number("pid")


def getppid():
    return _files.process_number("ppid")


def getuid():
    return _files.process_number("uid")


def geteuid():
    return _files.process_number("uid")


def getgid():
    return _files.process_number("gid")


def getegid():
    return _files.process_number("gid")


def umask(mask, /):
    return _files.set_umask(mask)


def kill(pid, signal, /):
    _files.send_signal(pid, signal)


def urandom(size, /):
    if size < 0:
        raise ValueError("negative argument not allowed")
    return _files.random_bytes(size)


def getrandom(size, flags=0):
    return urandom(size)


def cpu_count():
    return _files.processors()


def process_cpu_count():
    return _files.processors()


class terminal_size(tuple):
    __module__ = "os"

    @property
    def columns(self):
        return self[0]

    @property
    def lines(self):
        return self[1]

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


def get_terminal_size(fd=1, /):
    size = _files.terminal_size()
    if size is None:
        raise _files.os_error("ENOTTY")
    return terminal_size(size)


def get_exec_path(env=None):
    value = (environ if env is None else env).get("PATH", defpath)
    return value.split(pathsep)
