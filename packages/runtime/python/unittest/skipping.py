"""Tests that are skipped, and tests that are expected to fail.

Source: Library Reference, `unittest`, "Skipping tests and expected failures".
"""

from functools import wraps


class SkipTest(Exception):
    """Raised in a test to skip it."""


def _skips(reason):
    def mark(item):
        if not isinstance(item, type):

            @wraps(item)
            def skipping(*args, **kwargs):
                raise SkipTest(reason)

            item = skipping
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    return mark


def skip(reason):
    """A decorator: the test, or the tests of the class, are skipped."""
    if callable(reason) and hasattr(reason, "__qualname__"):
        return _skips("")(reason)
    return _skips(reason)


def _same(item):
    return item


def skipIf(condition, reason):
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    return _same if condition else skip(reason)


def expectedFailure(test_item):
    """A decorator: the test succeeds where it fails."""
    test_item.__unittest_expecting_failure__ = True
    return test_item
