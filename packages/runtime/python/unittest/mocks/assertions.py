"""Comparing the calls that were made of a mock, or the awaits, with those that a test expects.

    m.assert_called_with(1)         =>   check_arguments(m, m.call_args, (1,), {}, "call", ...)
    m.assert_awaited_with(1)        =>   check_arguments(m, m.await_args, (1,), {}, "await", ...)

Each raises AssertionError in CPython's words. Source: Library Reference, `unittest.mock`, "The Mock Class", `AsyncMock`.
"""

from _unittest_mocks_calls import Call, CallList, arguments_text
from _unittest_mocks_state import short_name


def check_arguments(mock, last, args, kwargs, word, never):
    """The last call had these arguments. `never` has the words for no call at all, with a place for the expected one."""
    expected = arguments_text(short_name(mock), args, kwargs)
    if last is None:
        raise AssertionError(never.format(expected))
    if Call((args, kwargs), two=True) != last:
        actual = arguments_text(short_name(mock), *last)
        raise AssertionError(f"expected {word} not found.\nExpected: {expected}\n  Actual: {actual}")


def check_any(mock, made, args, kwargs, word):
    """One of the calls had these arguments."""
    if Call((args, kwargs), two=True) not in made:
        raise AssertionError(f"{arguments_text(short_name(mock), args, kwargs)} {word} not found")


def check_run(wanted, made, title, actual):
    """The calls were made one behind the other."""
    if wanted not in made:
        raise AssertionError(f"{title} not found.\nExpected: {CallList(wanted)!r}\n{actual}: {made!r}")


def told_apart(wanted, made):
    """Those that were not made, in whatever order, and those made that were not asked for; of equal ones each is looked for."""
    left = list(made)
    missing = []
    for one in wanted:
        if one in left:
            left.remove(one)
        else:
            missing.append(one)
    return missing, left
