"""`contextlib.chdir`: another working directory for the body of a with statement.

Source: Library Reference, `contextlib`.
"""

import os

from _contextlib_managers import AbstractContextManager


class chdir(AbstractContextManager):
    """Not reentrant in order: each exit goes back to where its own enter began."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        os.chdir(self._old_cwd.pop())
