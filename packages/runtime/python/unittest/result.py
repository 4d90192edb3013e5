"""What came of tests: the lists of a result, and a result that prints.

Source: Library Reference, `unittest`, "Grouping tests", "Loading and running tests".
"""

import sys
import time
import traceback


class TestResult:
    """What came of a run: lists of (test, text)."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def addError(self, test, err):
        self._fail_fast()
        self.errors.append((test, self._text_of(err)))

    def addFailure(self, test, err):
        self._fail_fast()
        self.failures.append((test, self._text_of(err)))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._fail_fast()
            found = self.failures if issubclass(err[0], test.failureException) else self.errors
            found.append((subtest, self._text_of(err)))

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._text_of(err)))

    def addUnexpectedSuccess(self, test):
        self._fail_fast()
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        self.shouldStop = True

    def _fail_fast(self):
        if self.failfast:
            self.stop()

    def _text_of(self, err):
        return "".join(traceback.format_exception(err[1]))

    def __repr__(self):
        kind = type(self)
        where = kind.__module__
        if where == "unittest":
            where = "unittest.result" if kind is TestResult else "unittest.runner"
        return f"<{where}.{kind.__qualname__} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>"


class _Lines:
    """A stream that also writes lines."""

    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        self.stream.write(text)

    def writeln(self, text=None):
        self.stream.write("\n" if text is None or text == "" else text + "\n")

    def flush(self):
        self.stream.flush()


class TextTestResult(TestResult):
    """A result that prints what happens."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self.durations = durations
        self._at_start = True

    def getDescription(self, test):
        line = test.shortDescription()
        return f"{test}\n{line}" if self.descriptions and line else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.flush()
            self._at_start = False

    def _tell(self, test, words, letter, of_part=False):
        if self.showAll:
            if of_part or (self._at_start and letter not in "xu"):
                if not self._at_start:
                    self.stream.writeln()
                self.stream.write(f"{'  ' if of_part else ''}{self.getDescription(test)} ... ")
            self.stream.writeln(words)
            if letter not in "xu":
                self._at_start = True
        elif self.dots:
            self.stream.write(letter)
        self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._tell(subtest, "FAIL" if failed else "ERROR", "F" if failed else "E", True)
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._tell(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._tell(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._tell(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._tell(test, f"skipped {reason!r}", "s", hasattr(test, "test_case"))

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._tell(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._tell(test, "unexpected success", "u")

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
        self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)
        self.stream.flush()


class TextTestRunner:
    """Runs tests and prints what came of them on `sys.stderr`."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, *, resultclass=None):
        self.stream = _Lines(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        begin = time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = time.perf_counter() - begin
        result.printErrors()
        if hasattr(result, "separator2"):
            self.stream.writeln(result.separator2)
        run = result.testsRun
        self.stream.writeln(f"Ran {run} test{'' if run == 1 else 's'} in {taken:.3f}s")
        self.stream.writeln()
        counts = []
        if not result.wasSuccessful():
            self.stream.write("FAILED")
            counts += [("failures", len(result.failures)), ("errors", len(result.errors))]
        elif run == 0 and not result.skipped:
            self.stream.write("NO TESTS RAN")
        else:
            self.stream.write("OK")
        counts.append(("skipped", len(result.skipped)))
        counts.append(("expected failures", len(result.expectedFailures)))
        counts.append(("unexpected successes", len(result.unexpectedSuccesses)))
        told = ", ".join([f"{name}={count}" for name, count in counts if count])
        self.stream.writeln(f" ({told})" if told else "")
        self.stream.flush()
        return result
