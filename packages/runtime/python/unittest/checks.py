"""The assertions of a test case.

Source: Library Reference, `unittest`, "TestCase", the tables of assert methods.
"""

import logging
import re
import warnings
from _unittest_words import line_differences, safe_repr, short_reprs, value_differences
from collections import Counter


class _Raises:
    """What `assertRaises` gives: the exception is its `exception`."""

    def __init__(self, case, expected, pattern=None):
        self.case = case
        self.expected = expected
        self.pattern = re.compile(pattern) if isinstance(pattern, (str, bytes)) else pattern
        self.msg = None
        self.name = None

    def _fail(self, words):
        raise self.case.failureException(self.case._formatMessage(self.msg, words))

    def _handle(self, args, kwargs):
        if not args:
            if "msg" in kwargs:
                self.msg = kwargs.pop("msg")
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        function, *rest = args
        self.name = getattr(function, "__name__", None) or str(function)
        with self:
            function(*rest, **kwargs)

    def _not(self, word):
        expected = self.expected
        names = getattr(expected, "__name__", None) or str(expected)
        self._fail(f"{names} not {word} by {self.name}" if self.name else f"{names} not {word}")

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        if error is None:
            self._not("raised")
        if not isinstance(error, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self.pattern is not None and not self.pattern.search(str(error)):
            self._fail(f'"{self.pattern.pattern}" does not match "{error}"')
        return True


class _Warns(_Raises):
    """What `assertWarns` gives: the first warning is its `warning`."""

    def __enter__(self):
        self.catching = warnings.catch_warnings(record=True)
        self.warnings = self.catching.__enter__()
        warnings.simplefilter("always", self.expected) if not isinstance(self.expected, tuple) else warnings.simplefilter("always")
        return self

    def __exit__(self, kind, error, tb):
        self.catching.__exit__(kind, error, tb)
        if error is not None:
            return False
        first = None
        for each in self.warnings:
            if not isinstance(each.message, self.expected):
                continue
            first = each.message if first is None else first
            if self.pattern is not None and not self.pattern.search(str(each.message)):
                continue
            self.warning = each.message
            self.filename = each.filename
            self.lineno = each.lineno
            return False
        if first is not None:
            self._fail(f'"{self.pattern.pattern}" does not match "{first}"')
        self._not("triggered")


class _Records(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []
        self.output = []

    def emit(self, record):
        self.records.append(record)
        self.output.append(self.format(record))


class _Logs:
    """What `assertLogs` gives: `records` and `output`."""

    def __init__(self, case, logger, level, wanted):
        self.case = case
        self.wanted = wanted
        self.level = logging.INFO if not level else logging.getLevelNamesMapping().get(level, level) if isinstance(level, str) else level
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)

    def __enter__(self):
        handler = _Records()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        logger = self.logger
        self.handler = handler
        self.records = handler.records
        self.output = handler.output
        self.before = (logger.handlers[:], logger.level, logger.propagate)
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return self if self.wanted else None

    def __exit__(self, kind, error, tb):
        handlers, level, propagate = self.before
        self.logger.handlers = handlers
        self.logger.propagate = propagate
        self.logger.setLevel(level)
        if error is not None:
            return False
        if self.wanted and not self.records:
            words = f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}"
            raise self.case.failureException(self.case._formatMessage(None, words))
        if not self.wanted and self.records:
            raise self.case.failureException(self.case._formatMessage(None, f"Unexpected logs found: {self.output!r}"))


class Checks:
    """Every assertion; a test case is one."""

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _check(self, holds, msg, words):
        if not holds:
            raise self.failureException(self._formatMessage(msg, words()))

    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, lambda: f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, lambda: f"{safe_repr(expr)} is not false")

    def addTypeEqualityFunc(self, typeobj, function):
        self._equalities[typeobj] = function

    def _equality(self, first, second):
        kind = type(first)
        if kind is not type(second):
            return None
        if kind in self._equalities:
            found = self._equalities[kind]
            return getattr(self, found) if isinstance(found, str) else found
        if kind is dict:
            return self.assertDictEqual
        if kind is list:
            return self.assertListEqual
        if kind is tuple:
            return self.assertTupleEqual
        if kind is set or kind is frozenset:
            return self.assertSetEqual
        return self.assertMultiLineEqual if kind is str else None

    def assertEqual(self, first, second, msg=None):
        special = self._equality(first, second)
        if special is not None:
            special(first, second, msg=msg)
        else:
            self._check(first == second, msg, lambda: "%s != %s" % short_reprs(first, second))

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, lambda: f"{safe_repr(first)} == {safe_repr(second)}")

    def _near(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference, difference <= delta, f"within {safe_repr(delta)} delta"
        places = 7 if places is None else places
        return difference, round(difference, places) == 0, f"within {places!r} places"

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference, is_near, how = self._near(first, second, places, delta)
        self._check(is_near, msg, lambda: f"{safe_repr(first)} != {safe_repr(second)} {how} ({safe_repr(difference)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        difference, is_near, how = self._near(first, second, places, delta)
        if delta is not None:
            words = f"{safe_repr(first)} == {safe_repr(second)} {how} ({safe_repr(difference)} difference)"
            self._check(first != second and not is_near, msg, lambda: words)
        else:
            self._check(first != second and not is_near, msg, lambda: f"{safe_repr(first)} == {safe_repr(second)} {how}")

    def _truncated(self, message, difference):
        if self.maxDiff is None or len(difference) <= self.maxDiff:
            return message + difference
        return f"{message}\nDiff is {len(difference)} characters long. Set self.maxDiff to None to see it."

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for which, value in (("First", first), ("Second", second)):
                if not isinstance(value, seq_type):
                    raise self.failureException(f"{which} sequence is not a {name}: {safe_repr(value)}")
        if first == second:
            return
        words = f"{name.capitalize()}s differ: %s != %s\n" % short_reprs(first, second)
        for at in range(min(len(first), len(second))):
            if first[at] != second[at]:
                words += "\nFirst differing element %d:\n%s\n%s\n" % (at, *short_reprs(first[at], second[at]))
                break
        else:
            if len(first) == len(second) and seq_type is None and type(first) is not type(second):
                return
        if len(first) != len(second):
            which, longer, less = ("First", first, len(second)) if len(first) > len(second) else ("Second", second, len(first))
            words += f"\n{which} {name} contains {len(longer) - less} additional elements.\n"
            words += f"First extra element {less}:\n{safe_repr(longer[less])}\n"
        self.fail(self._formatMessage(msg, self._truncated(words, value_differences(first, second))))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        only1 = set1.difference(set2)
        only2 = set2.difference(set1)
        if not only1 and not only2:
            return
        lines = []
        for which, items in (("first set but not the second", only1), ("second set but not the first", only2)):
            if items:
                lines.append(f"Items in the {which}:")
                lines += [repr(item) for item in items]
        self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self.fail(self._formatMessage(msg, self._truncated("%s != %s" % short_reprs(d1, d2), value_differences(d1, d2))))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        is_line = not any(c in text for text in (first, second) for c in "\r\n")
        ends = "\n" if is_line else ""
        difference = "\n" + "".join(line_differences((first + ends).splitlines(True), (second + ends).splitlines(True)))
        self.fail(self._formatMessage(msg, self._truncated("%s != %s" % short_reprs(first, second), difference)))

    def assertCountEqual(self, first, second, msg=None):
        ones, others = list(first), list(second)
        told = []
        try:
            counts, there = Counter(ones), Counter(others)
            told = [(counts[item], there[item], item) for item in {**counts, **there} if counts[item] != there[item]]
        except TypeError:
            seen = []
            for item in ones + others:
                if item not in seen:
                    seen.append(item)
                    if ones.count(item) != others.count(item):
                        told.append((ones.count(item), others.count(item), item))
        if told:
            lines = [f"First has {one}, Second has {other}:  {item!r}" for one, other, item in told]
            self.fail(self._formatMessage(msg, self._truncated("Element counts were not equal:\n", "\n".join(lines))))

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, lambda: f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, lambda: f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, msg, lambda: f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, msg, lambda: f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, lambda: f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, lambda: "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, lambda: f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, lambda: f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, lambda: f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg, lambda: f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, lambda: f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, lambda: f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(self, expected_exception)._handle(args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(self, expected_exception, expected_regex)._handle(args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Warns(self, expected_warning)._handle(args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _Warns(self, expected_warning, expected_regex)._handle(args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, False)

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = re.compile(expected_regex) if isinstance(expected_regex, (str, bytes)) else expected_regex
        self._check(pattern.search(text), msg, lambda: f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = re.compile(unexpected_regex) if isinstance(unexpected_regex, (str, bytes)) else unexpected_regex
        match = pattern.search(text)
        self._check(not match, msg, lambda: f"Regex matched: {match.group(0)!r} matches {pattern.pattern!r} in {text!r}")
