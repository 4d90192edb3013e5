"""What came of a test so far, and of its parts: `setUp`, the method, each cleanup, each subtest.

Source: Library Reference, `unittest`, "Test cases".
"""

from traceback import extract_stack
from _unittest_skipping import SkipTest


class Stop(Exception):
    """A part of a test did not succeed: what follows is not run."""


class Outcome:
    """What came of one test so far."""

    def __init__(self, result):
        self.result = result
        self.success = True
        self.expecting = False
        self.expected = None


def behind(stack, tb):
    """The traceback without the frames that called the runner."""
    for frame in stack:
        if tb is None or tb.tb_next is None or tb.tb_lineno != frame.lineno or tb.tb_frame.f_code.co_name != frame.name:
            break
        tb = tb.tb_next
    return tb


class Part:
    """A part of a test: what it raises is told to the result."""

    def __init__(self, outcome, test, of_part=False):
        self.outcome = outcome
        self.test = test
        self.of_part = of_part
        self.before = True
        self.around = []

    def __enter__(self):
        self.around = [] if self.of_part else extract_stack()
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, kind, error, tb):
        outcome = self.outcome
        if error is None:
            if self.of_part and outcome.success and hasattr(outcome.result, "addSubTest"):
                outcome.result.addSubTest(self.test.test_case, self.test, None)
        elif isinstance(error, KeyboardInterrupt):
            return False
        elif isinstance(error, SkipTest):
            outcome.success = False
            outcome.result.addSkip(self.test, str(error))
        elif isinstance(error, Stop):
            pass
        elif outcome.expecting:
            error.with_traceback(behind(self.around, error.__traceback__))
            outcome.expected = (kind, error, error.__traceback__)
        else:
            outcome.success = False
            error.with_traceback(behind(self.around, error.__traceback__))
            info = (kind, error, error.__traceback__)
            if self.of_part:
                outcome.result.addSubTest(self.test.test_case, self.test, info)
            elif issubclass(kind, self.test.failureException):
                outcome.result.addFailure(self.test, info)
            else:
                outcome.result.addError(self.test, info)
        outcome.success = outcome.success and self.before
        return True
