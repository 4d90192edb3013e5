"""Suites of tests, how tests are found, and the program that runs those of a script.

Source: Library Reference, `unittest`, "Grouping tests", "Loading and running tests".
"""

import sys
from traceback import extract_stack
from _unittest_case import FunctionTestCase, IsolatedAsyncioTestCase, TestCase
from _unittest_outcome import behind
from _unittest_result import TextTestRunner
from _unittest_skipping import SkipTest


class _Held:
    """Names the part of a suite that raised: no test, but a result speaks of it as of one."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.description


def _report(result, error, words):
    error.with_traceback(behind(extract_stack(), error.__traceback__))
    held = _Held(words)
    if isinstance(error, SkipTest):
        result.addSkip(held, str(error))
    else:
        result.addError(held, (type(error), error, error.__traceback__))


class BaseTestSuite:
    """Tests, and suites of tests, in order."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        kind = type(self)
        return f"<{'unittest.suite' if kind.__module__ == 'unittest' else kind.__module__}.{kind.__qualname__} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self._tests])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests in order, with what their classes and their module do before and after."""

    def run(self, result, debug=False):
        outer = not getattr(result, "_suite_runs", False)
        if outer:
            result._suite_runs = True
            result._class_before = None
        for test in self:
            if result.shouldStop:
                break
            if isinstance(test, BaseTestSuite):
                test(result)
                continue
            kind = type(test)
            self._leave(kind, result)
            self._enter(kind, result)
            result._class_before = kind
            if not getattr(kind, "_classSetupFailed", False):
                test(result)
        if outer:
            self._leave(None, result)
            result._suite_runs = False
        return result

    def _enter(self, kind, result):
        if kind is result._class_before or getattr(kind, "__unittest_skip__", False) or not issubclass(kind, TestCase):
            return
        kind._classSetupFailed = False
        try:
            kind.setUpClass()
        except Exception as error:
            kind._classSetupFailed = True
            _report(result, error, f"setUpClass ({kind.__module__}.{kind.__qualname__})")
            self._clean(kind, result, "setUpClass")

    def _leave(self, kind, result):
        before = result._class_before
        if before is None or kind is before or not issubclass(before, TestCase):
            return
        if getattr(before, "_classSetupFailed", False) or getattr(before, "__unittest_skip__", False):
            return
        try:
            before.tearDownClass()
        except Exception as error:
            _report(result, error, f"tearDownClass ({before.__module__}.{before.__qualname__})")
        self._clean(before, result, "tearDownClass")

    def _clean(self, kind, result, when):
        kind.doClassCleanups()
        for _, error, _ in kind.tearDown_exceptions:
            _report(result, error, f"{when} ({kind.__module__}.{kind.__qualname__})")


def _compared(a, b):
    return (a > b) - (a < b)


class TestLoader:
    """Makes suites of classes."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(_compared)
    suiteClass = TestSuite
    testNamePatterns = None

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        names = [name for name in dir(testCaseClass) if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))]
        return [name for name in names if self._is_wanted(f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}")]

    def _is_wanted(self, name):
        return self.testNamePatterns is None or any(pattern in name for pattern in self.testNamePatterns)

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        found = []
        for name in sorted(dir(module)):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, TestCase) and item not in (TestCase, FunctionTestCase, IsolatedAsyncioTestCase):
                found.append(self.loadTestsFromTestCase(item))
        return self.suiteClass(found)


defaultTestLoader = TestLoader()


def _classes_below(kind):
    found = []
    for each in kind.__subclasses__():
        if each not in found:
            found.append(each)
            found += [one for one in _classes_below(each) if one not in found]
    return found


def _classes_of_script():
    # By name: a class made again hides the one that had its name.
    classes = {each.__name__: each for each in _classes_below(TestCase) if each.__module__ == "__main__" and "." not in each.__qualname__}
    return [classes[name] for name in sorted(classes)]


class TestProgram:
    """Runs the tests of the script, tells of them on `sys.stderr`, and leaves with 0, 1, or 5 when there are none."""

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=None, exit=True, verbosity=1, failfast=None):
        self.module = module
        self.exit = exit
        self.verbosity = verbosity
        self.failfast = failfast
        self.testRunner = testRunner
        self.testLoader = TestLoader() if testLoader is None else testLoader
        names = self._parse((sys.argv if argv is None else argv)[1:])
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        self.test = self._tests(names)
        self._run_all()

    def _parse(self, words):
        names, patterns = [], []
        words = list(words)
        while words:
            word = words.pop(0)
            if word in ("-v", "--verbose"):
                self.verbosity = 2
            elif word in ("-q", "--quiet"):
                self.verbosity = 0
            elif word in ("-f", "--failfast"):
                self.failfast = True
            elif word == "-k" and words:
                patterns.append(words.pop(0))
            elif word.startswith("-"):
                raise NotImplementedError(f"asyncdef's unittest.main has no option {word}")
            else:
                names.append(word)
        if patterns:
            self.testLoader.testNamePatterns = patterns
        return names

    def _tests(self, names):
        loader = self.testLoader
        if self.module != "__main__":
            if isinstance(self.module, str):
                raise NotImplementedError("asyncdef's unittest.main finds no module by its name: give the module")
            if not names:
                return loader.loadTestsFromModule(self.module)
        classes = _classes_of_script() if self.module == "__main__" else [type(test) for suite in loader.loadTestsFromModule(self.module) for test in suite]
        if not names:
            return loader.suiteClass([loader.loadTestsFromTestCase(each) for each in classes])
        found = []
        for name in names:
            of, _, method = name.partition(".")
            matching = [each for each in classes if each.__name__ == of]
            if not matching:
                raise AttributeError(f"module '__main__' has no attribute '{of}'")
            found.append(loader.suiteClass([matching[0](method)]) if method else loader.loadTestsFromTestCase(matching[0]))
        return loader.suiteClass(found)

    def _run_all(self):
        runner = TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=bool(self.failfast))
        self.result = runner.run(self.test)
        if not self.exit:
            return
        if not self.result.wasSuccessful():
            sys.exit(1)
        sys.exit(5 if self.result.testsRun == 0 and not self.result.skipped else 0)


main = TestProgram
