"""The test case: what runs one test, and what it asserts.

Source: Library Reference, `unittest`, "Test cases".
"""

from _asyncio_runner import Runner
from contextvars import copy_context
from inspect import iscoroutinefunction
import time
from _unittest_checks import Checks
from _unittest_outcome import Outcome, Part, Stop
from _unittest_result import TestResult
from _unittest_skipping import SkipTest


def _entered(context, add):
    kind = type(context)
    if not hasattr(kind, "__enter__") or not hasattr(kind, "__exit__"):
        also = " but it supports the asynchronous context manager protocol. Did you mean to use enterAsyncContext()?" if hasattr(kind, "__aenter__") and hasattr(kind, "__aexit__") else ""
        raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager protocol{also}")
    result = context.__enter__()
    add(context.__exit__, None, None, None)
    return result


_of_module = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Called, the last added first, when the tests of the module are done."""
    _of_module.append((function, args, kwargs))


def enterModuleContext(cm):
    return _entered(cm, addModuleCleanup)


def doModuleCleanups():
    """Call what `addModuleCleanup` was given; the first exception is raised when all were called."""
    raised = []
    while _of_module:
        function, args, kwargs = _of_module.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            raised.append(error)
    if raised:
        raise raised[0]


class TestCase(Checks):
    """One test: the method of the given name."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _classSetupFailed = False

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        method = getattr(self, methodName, None)
        if method is None:
            if methodName != "runTest":
                raise ValueError(f"no such test method in {type(self)}: {methodName}")
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._equalities = {}

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, /, *args, **kwargs):
        """Called, the last added first, behind `tearDown`."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _entered(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _entered(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as error:
                cls.tearDown_exceptions.append((type(error), error, error.__traceback__))

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return f"{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}"

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f"{self._testMethodName} ({type(self).__module__}.{type(self).__qualname__}.{self._testMethodName})"

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} testMethod={self._testMethodName}>"

    def subTest(self, msg=None, **params):
        """A part of the test that may fail alone."""
        return _SubTestContext(self, msg, params)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        method()

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, *args, **kwargs):
        function(*args, **kwargs)

    def _finish(self):
        pass

    def run(self, result=None):
        own = result is None
        if own:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            self._run(result)
        finally:
            result.stopTest(self)
            if own:
                result.stopTestRun()
        return result

    def _run(self, result):
        method = getattr(self, self._testMethodName)
        for item in (type(self), method):
            if getattr(item, "__unittest_skip__", False):
                result.addSkip(self, getattr(type(self), "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", ""))
                return
        expecting = getattr(self, "__unittest_expecting_failure__", False) or getattr(method, "__unittest_expecting_failure__", False)
        outcome = Outcome(result)
        self._outcome = outcome
        begin = time.perf_counter()
        try:
            with Part(outcome, self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting = expecting
                with Part(outcome, self):
                    self._callTestMethod(method)
                outcome.expecting = False
                with Part(outcome, self):
                    self._callTearDown()
            self.doCleanups()
            if hasattr(result, "addDuration"):
                result.addDuration(self, time.perf_counter() - begin)
            if outcome.success:
                if not expecting:
                    result.addSuccess(self)
                elif outcome.expected:
                    result.addExpectedFailure(self, outcome.expected)
                else:
                    result.addUnexpectedSuccess(self)
        finally:
            self._outcome = None
            self._finish()

    def doCleanups(self):
        outcome = self._outcome or Outcome(self.defaultTestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with Part(outcome, self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        """Run the test; what it raises comes through."""
        method = getattr(self, self._testMethodName)
        for item in (type(self), method):
            if getattr(item, "__unittest_skip__", False):
                raise SkipTest(getattr(type(self), "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", ""))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)


class _SubTest(TestCase):
    """A part of a test, as results name it."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def _told(self):
        parts = [] if self._message is None else [f"[{self._message}]"]
        if self.params:
            parts.append("(" + ", ".join([f"{name}={value!r}" for name, value in self.params.items()]) + ")")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._told()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._told()}"


class _SubTestContext:
    def __init__(self, case, message, params):
        self.case = case
        self.message = message
        self.params = params
        self.around = None
        self.part = None

    def __enter__(self):
        case = self.case
        if case._outcome is None:
            return
        self.around = case._subtest
        params = self.params if self.around is None else {**self.params, **{name: value for name, value in self.around.params.items() if name not in self.params}}
        case._subtest = _SubTest(case, self.message, params)
        self.part = Part(case._outcome, case._subtest, True)
        self.part.__enter__()

    def __exit__(self, kind, error, tb):
        case = self.case
        if self.part is None:
            return False
        case._subtest = self.around
        done = self.part.__exit__(kind, error, tb)
        outcome = case._outcome
        if done and not outcome.success and getattr(outcome.result, "failfast", False):
            raise Stop
        if done and outcome.expected:
            raise Stop
        return done


class FunctionTestCase(TestCase):
    """A test of a plain function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def __str__(self):
        return f"{type(self).__module__}.{type(self).__qualname__} ({self._testFunc.__name__})"

    def shortDescription(self):
        doc = self._description or self._testFunc.__doc__
        return doc.split("\n")[0].strip() if doc else None


class IsolatedAsyncioTestCase(TestCase):
    """A test in an event loop of its own."""

    loop_factory = None

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._runner = None
        self._context = copy_context()

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        kind = type(cm)
        if not hasattr(kind, "__aenter__") or not hasattr(kind, "__aexit__"):
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the asynchronous context manager protocol")
        result = await cm.__aenter__()
        self.addAsyncCleanup(cm.__aexit__, None, None, None)
        return result

    def _callSetUp(self):
        self._runner.get_loop()
        self._context.run(self.setUp)
        self._drive(self.asyncSetUp)

    def _callTestMethod(self, method):
        self._drive(method)

    def _callTearDown(self):
        self._drive(self.asyncTearDown)
        self._context.run(self.tearDown)

    def _callCleanup(self, function, *args, **kwargs):
        self._drive(function, *args, **kwargs)

    def _drive(self, func, *args, **kwargs):
        if iscoroutinefunction(func):
            return self._runner.run(func(*args, **kwargs), context=self._context)
        return self._context.run(func, *args, **kwargs)

    def _open(self):
        self._runner = Runner(debug=True, loop_factory=self.loop_factory)

    def _finish(self):
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def _run(self, result):
        self._open()
        try:
            super()._run(result)
        finally:
            self._finish()

    def debug(self):
        self._open()
        try:
            super().debug()
        finally:
            self._finish()
