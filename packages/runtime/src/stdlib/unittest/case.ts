// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/case.py by `npm run library:python`. Do not edit.
/**
 * The test case: what runs one test, and what it asserts.
 *
 * Source: Library Reference, `unittest`, "Test cases".
 */

import { get_loop } from "../../asyncio/late.ts";
import { Runner } from "../../asyncio/runner.ts";
import { specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def, describe } from "../../objects/call.ts";
import { class_cell } from "../../objects/cell.ts";
import { eq, is_, ne } from "../../objects/comparison.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { AssertionError, Exception, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { start_method } from "../../objects/start-method.ts";
import { super_ } from "../../objects/super.ts";
import { with_traceback } from "../../objects/tracebacks.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { classmethod } from "../../semantics/builtins/descriptors.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { hash } from "../../semantics/builtins/hash.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
import { close } from "../../semantics/methods/driving.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { split, strip } from "../../semantics/methods/splitting.ts";
import { sub } from "../../semantics/operators/arithmetic.ts";
import { getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import { enter } from "../../semantics/protocols/contexts.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { entries_of, unpack } from "../../semantics/protocols/unpacking.ts";
import { copy_context } from "../contextvars.ts";
import { iscoroutinefunction } from "../inspect.ts";
import * as time from "../time.ts";
import { Checks } from "../unittest/checks.ts";
import { Outcome, Part, Stop } from "../unittest/outcome.ts";
import { TestResult } from "../unittest/result.ts";
import { SkipTest } from "../unittest/skipping.ts";

function _entered(context, add) {
  const kind = type(context);
  if (!hasattr(kind, "__enter__") || !hasattr(kind, "__exit__")) {
    const also =
      hasattr(kind, "__aenter__") && hasattr(kind, "__aexit__")
        ? " but it supports the asynchronous context manager protocol. Did you mean to use enterAsyncContext()?"
        : "";
    throw TypeError(
      `'${formatted(attr(kind.__module__, kind, "__module__", specials))}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))}' object does not support the context manager protocol${also}`,
    );
  }
  const result = call_method(context, "__enter__");
  call(add, attr(context.__exit__, context, "__exit__"), null, null, null);
  return result;
}
def("_entered(context, add)", _entered, { module: "unittest" });

const _of_module = [];

/** Called, the last added first, when the tests of the module are done. */
export function addModuleCleanup(function$, ...args$) {
  const kwargs = dict_from(keywords(args$));
  const args = tuple_from(args$);
  _of_module.push(tuple_of(function$, args, kwargs));
  return null;
}
def("addModuleCleanup(function, /, *args, **kwargs)", addModuleCleanup, {
  doc: "Called, the last added first, when the tests of the module are done.",
  module: "unittest",
});

export function enterModuleContext(cm) {
  return _entered(cm, addModuleCleanup);
}
def("enterModuleContext(cm)", enterModuleContext, { module: "unittest" });

/** Call what `addModuleCleanup` was given; the first exception is raised when all were called. */
export function doModuleCleanups() {
  const raised = [];
  while (_of_module.length > 0) {
    const [function$, args, kwargs] = unpack(pop(_of_module), 3);
    try {
      call(function$, ...spread(args, function$), kw(kwargs_of(kwargs)));
    } catch (thrown) {
      const error = caught(thrown);
      if (!matches(error, Exception)) throw thrown;
      const outer = handling(error);
      try {
        raised.push(error);
      } catch (inner) {
        throw chain(inner, error);
      } finally {
        handled(outer);
      }
    }
  }
  if (raised.length > 0) {
    throw raise_(getitem(raised, 0));
  }
  return null;
}
def("doModuleCleanups()", doModuleCleanups, {
  doc: "Call what `addModuleCleanup` was given; the first exception is raised when all were called.",
  module: "unittest",
});

const TestCase_class = /* @__PURE__ */ class_cell();
/** One test: the method of the given name. */
export const TestCase = /* @__PURE__ */ define_class(
  "TestCase",
  [Checks],
  (ns) => {
    ns.failureException = AssertionError;
    ns.longMessage = true;
    ns.maxDiff = 640;
    ns._classSetupFailed = false;

    ns.__init_subclass__ = def(
      "TestCase.__init_subclass__(cls, *args, **kwargs)",
      function (cls, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        settable(cls, "_classSetupFailed")._classSetupFailed = false;
        settable(cls, "_class_cleanups")._class_cleanups = [];
        call_method(
          super_(TestCase_class.$type, cls),
          "__init_subclass__",
          ...spread(args),
          kw(kwargs_of(kwargs)),
        );
      },
      { module: "unittest" },
    );

    ns.__init__ = def(
      "TestCase.__init__(self, methodName=)",
      function (self, methodName = "runTest") {
        settable(self, "_testMethodName")._testMethodName = methodName;
        settable(self, "_outcome")._outcome = null;
        settable(self, "_testMethodDoc")._testMethodDoc = "No test";
        const method = getattr(self, methodName, null);
        if (method == null) {
          if (ne(methodName, "runTest")) {
            throw ValueError(`no such test method in ${formatted(type_of(self))}: ${formatted(methodName)}`);
          }
        } else {
          settable(self, "_testMethodDoc")._testMethodDoc = attribute(method, "__doc__", specials);
        }
        settable(self, "_cleanups")._cleanups = [];
        settable(self, "_subtest")._subtest = null;
        settable(self, "_equalities")._equalities = dict_of();
      },
      { module: "unittest" },
    );

    ns.setUp = def(
      "TestCase.setUp(self)",
      function (self) {
        return null;
      },
      { module: "unittest" },
    );

    ns.tearDown = def(
      "TestCase.tearDown(self)",
      function (self) {
        return null;
      },
      { module: "unittest" },
    );

    ns.setUpClass = classmethod(
      def(
        "TestCase.setUpClass(cls)",
        function (cls) {
          return null;
        },
        { module: "unittest" },
      ),
    );

    ns.tearDownClass = classmethod(
      def(
        "TestCase.tearDownClass(cls)",
        function (cls) {
          return null;
        },
        { module: "unittest" },
      ),
    );

    /** Called, the last added first, behind `tearDown`. */
    ns.addCleanup = def(
      "TestCase.addCleanup(self, function, /, *args, **kwargs)",
      function (self, function$, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        append(attr(self._cleanups, self, "_cleanups"), tuple_of(function$, args, kwargs));
        return null;
      },
      { doc: "Called, the last added first, behind `tearDown`.", module: "unittest" },
    );

    ns.enterContext = def(
      "TestCase.enterContext(self, cm)",
      function (self, cm) {
        return _entered(cm, attr(self.addCleanup, self, "addCleanup"));
      },
      { module: "unittest" },
    );

    ns.addClassCleanup = classmethod(
      def(
        "TestCase.addClassCleanup(cls, function, /, *args, **kwargs)",
        function (cls, function$, ...args$) {
          const kwargs = dict_from(keywords(args$));
          const args = tuple_from(args$);
          append(attr(cls._class_cleanups, cls, "_class_cleanups"), tuple_of(function$, args, kwargs));
          return null;
        },
        { module: "unittest" },
      ),
    );

    ns.enterClassContext = classmethod(
      def(
        "TestCase.enterClassContext(cls, cm)",
        function (cls, cm) {
          return _entered(cm, attr(cls.addClassCleanup, cls, "addClassCleanup"));
        },
        { module: "unittest" },
      ),
    );

    ns.doClassCleanups = classmethod(
      def(
        "TestCase.doClassCleanups(cls)",
        function (cls) {
          settable(cls, "tearDown_exceptions").tearDown_exceptions = [];
          while (truth(attr(cls._class_cleanups, cls, "_class_cleanups"))) {
            const [function$, args, kwargs] = unpack(
              pop(attr(cls._class_cleanups, cls, "_class_cleanups")),
              3,
            );
            try {
              call(function$, ...spread(args, function$), kw(kwargs_of(kwargs)));
            } catch (thrown) {
              const error = caught(thrown);
              if (!matches(error, Exception)) throw thrown;
              const outer = handling(error);
              try {
                append(
                  attr(cls.tearDown_exceptions, cls, "tearDown_exceptions"),
                  tuple_of(
                    type(error),
                    error,
                    attr(error.__traceback__, error, "__traceback__", with_traceback),
                  ),
                );
              } catch (inner) {
                throw chain(inner, error);
              } finally {
                handled(outer);
              }
            }
          }
          return null;
        },
        { module: "unittest" },
      ),
    );

    ns.countTestCases = def(
      "TestCase.countTestCases(self)",
      function (self) {
        return 1;
      },
      { module: "unittest" },
    );

    ns.defaultTestResult = def(
      "TestCase.defaultTestResult(self)",
      function (self) {
        return call(TestResult);
      },
      { module: "unittest" },
    );

    ns.shortDescription = def(
      "TestCase.shortDescription(self)",
      function (self) {
        const doc = attr(self._testMethodDoc, self, "_testMethodDoc");
        return truth(doc) ? strip(getitem(split(strip(doc), "\n"), 0)) : null;
      },
      { module: "unittest" },
    );

    ns.id = def(
      "TestCase.id(self)",
      function (self) {
        let value$1, value$2;
        return `${formatted(attr((value$1 = type_of(self)).__module__, value$1, "__module__", specials))}.${formatted(attr((value$2 = type_of(self)).__qualname__, value$2, "__qualname__"))}.${formatted(attr(self._testMethodName, self, "_testMethodName"))}`;
      },
      { module: "unittest" },
    );

    ns.__eq__ = def(
      "TestCase.__eq__(self, other)",
      function (self, other) {
        return is_(type_of(self), type_of(other))
          ? eq(
              attr(self._testMethodName, self, "_testMethodName"),
              attr(other._testMethodName, other, "_testMethodName"),
            )
          : NotImplemented;
      },
      { module: "unittest" },
    );

    ns.__hash__ = def(
      "TestCase.__hash__(self)",
      function (self) {
        return hash(tuple_of(type(self), attr(self._testMethodName, self, "_testMethodName")));
      },
      { module: "unittest" },
    );

    ns.__str__ = def(
      "TestCase.__str__(self)",
      function (self) {
        let value$1, value$2;
        return `${formatted(attr(self._testMethodName, self, "_testMethodName"))} (${formatted(attr((value$1 = type_of(self)).__module__, value$1, "__module__", specials))}.${formatted(attr((value$2 = type_of(self)).__qualname__, value$2, "__qualname__"))}.${formatted(attr(self._testMethodName, self, "_testMethodName"))})`;
      },
      { module: "unittest" },
    );

    ns.__repr__ = def(
      "TestCase.__repr__(self)",
      function (self) {
        let value$1, value$2;
        return `<${formatted(attr((value$1 = type_of(self)).__module__, value$1, "__module__", specials))}.${formatted(attr((value$2 = type_of(self)).__qualname__, value$2, "__qualname__"))} testMethod=${formatted(attr(self._testMethodName, self, "_testMethodName"))}>`;
      },
      { module: "unittest" },
    );

    /** A part of the test that may fail alone. */
    ns.subTest = def(
      "TestCase.subTest(self, msg=, **params)",
      function (self, msg = null, options) {
        const params = dict_from(keywords(options));
        return _SubTestContext(self, msg, params);
      },
      { doc: "A part of the test that may fail alone.", module: "unittest" },
    );

    ns._callSetUp = def(
      "TestCase._callSetUp(self)",
      function (self) {
        call_method(self, "setUp");
        return null;
      },
      { module: "unittest" },
    );

    ns._callTestMethod = def(
      "TestCase._callTestMethod(self, method)",
      function (self, method) {
        call(method);
        return null;
      },
      { module: "unittest" },
    );

    ns._callTearDown = def(
      "TestCase._callTearDown(self)",
      function (self) {
        call_method(self, "tearDown");
        return null;
      },
      { module: "unittest" },
    );

    ns._callCleanup = def(
      "TestCase._callCleanup(self, function, *args, **kwargs)",
      function (self, function$, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        call(function$, ...spread(args, function$), kw(kwargs_of(kwargs)));
        return null;
      },
      { module: "unittest" },
    );

    ns._finish = def(
      "TestCase._finish(self)",
      function (self) {
        return null;
      },
      { module: "unittest" },
    );

    ns.run = def(
      "TestCase.run(self, result=)",
      function (self, result = null) {
        const own = result == null;
        if (own) {
          result = call_method(self, "defaultTestResult");
          call_method(result, "startTestRun");
        }
        call_method(result, "startTest", self);
        let pending = null;
        try {
          call_method(self, "_run", result);
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            call_method(result, "stopTest", self);
            if (own) {
              call_method(result, "stopTestRun");
            }
          } catch (inner) {
            throw chain(inner, pending);
          }
        }
        return result;
      },
      { module: "unittest" },
    );

    ns._run = def(
      "TestCase._run(self, result)",
      function (self, result) {
        let value$1, value$2;
        const method = getattr(self, attr(self._testMethodName, self, "_testMethodName"));
        for (const item of each(tuple_of(type(self), method))) {
          if (truth(getattr(item, "__unittest_skip__", false))) {
            call_method(
              result,
              "addSkip",
              self,
              truth((value$1 = getattr(type(self), "__unittest_skip_why__", "")))
                ? value$1
                : getattr(method, "__unittest_skip_why__", ""),
            );
            return null;
          }
        }
        const expecting = truth((value$2 = getattr(self, "__unittest_expecting_failure__", false)))
          ? value$2
          : getattr(method, "__unittest_expecting_failure__", false);
        const outcome = call(Outcome, result);
        settable(self, "_outcome")._outcome = outcome;
        const begin = time.perf_counter();
        let pending = null;
        try {
          const manager = enter(call(Part, outcome, self));
          try {
            call_method(self, "_callSetUp");
          } catch (error$1) {
            manager.raised(error$1);
          } finally {
            manager.exit();
          }
          if (truth(attr(outcome.success, outcome, "success"))) {
            settable(outcome, "expecting").expecting = expecting;
            const manager$1 = enter(call(Part, outcome, self));
            try {
              call_method(self, "_callTestMethod", method);
            } catch (error$1) {
              manager$1.raised(error$1);
            } finally {
              manager$1.exit();
            }
            settable(outcome, "expecting").expecting = false;
            const manager$2 = enter(call(Part, outcome, self));
            try {
              call_method(self, "_callTearDown");
            } catch (error$1) {
              manager$2.raised(error$1);
            } finally {
              manager$2.exit();
            }
          }
          call_method(self, "doCleanups");
          if (hasattr(result, "addDuration")) {
            call_method(result, "addDuration", self, sub(time.perf_counter(), begin));
          }
          if (truth(attr(outcome.success, outcome, "success"))) {
            if (!truth(expecting)) {
              call_method(result, "addSuccess", self);
            } else if (truth(attr(outcome.expected, outcome, "expected"))) {
              call_method(result, "addExpectedFailure", self, attr(outcome.expected, outcome, "expected"));
            } else {
              call_method(result, "addUnexpectedSuccess", self);
            }
          }
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            settable(self, "_outcome")._outcome = null;
            call_method(self, "_finish");
          } catch (inner) {
            throw chain(inner, pending);
          }
        }
        return null;
      },
      { module: "unittest" },
    );

    ns.doCleanups = def(
      "TestCase.doCleanups(self)",
      function (self) {
        let value$1;
        const outcome = truth((value$1 = attr(self._outcome, self, "_outcome")))
          ? value$1
          : call(Outcome, call_method(self, "defaultTestResult"));
        while (truth(attr(self._cleanups, self, "_cleanups"))) {
          const [function$, args, kwargs] = unpack(pop(attr(self._cleanups, self, "_cleanups")), 3);
          const manager = enter(call(Part, outcome, self));
          try {
            call_method(self, "_callCleanup", function$, ...spread(args), kw(kwargs_of(kwargs)));
          } catch (error$1) {
            manager.raised(error$1);
          } finally {
            manager.exit();
          }
        }
        return attr(outcome.success, outcome, "success");
      },
      { module: "unittest" },
    );

    ns.__call__ = def(
      "TestCase.__call__(self, *args, **kwargs)",
      function (self, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        return call_method(self, "run", ...spread(args, self, "run"), kw(kwargs_of(kwargs)));
      },
      { module: "unittest" },
    );

    /** Run the test; what it raises comes through. */
    ns.debug = def(
      "TestCase.debug(self)",
      function (self) {
        let value$1;
        const method = getattr(self, attr(self._testMethodName, self, "_testMethodName"));
        for (const item of each(tuple_of(type(self), method))) {
          if (truth(getattr(item, "__unittest_skip__", false))) {
            throw raise_(
              call(
                SkipTest,
                truth((value$1 = getattr(type(self), "__unittest_skip_why__", "")))
                  ? value$1
                  : getattr(method, "__unittest_skip_why__", ""),
              ),
            );
          }
        }
        call_method(self, "_callSetUp");
        call_method(self, "_callTestMethod", method);
        call_method(self, "_callTearDown");
        while (truth(attr(self._cleanups, self, "_cleanups"))) {
          const [function$, args, kwargs] = unpack(pop(attr(self._cleanups, self, "_cleanups")), 3);
          call_method(self, "_callCleanup", function$, ...spread(args), kw(kwargs_of(kwargs)));
        }
        return null;
      },
      { doc: "Run the test; what it raises comes through.", module: "unittest" },
    );

    ns.skipTest = def(
      "TestCase.skipTest(self, reason)",
      function (self, reason) {
        throw raise_(call(SkipTest, reason));
      },
      { module: "unittest" },
    );
  },
  {},
  {
    doc: "One test: the method of the given name.",
    docs: {
      addCleanup: "Called, the last added first, behind `tearDown`.",
      subTest: "A part of the test that may fail alone.",
      debug: "Run the test; what it raises comes through.",
    },
    module: "unittest",
    cell: TestCase_class,
  },
);

const _SubTest_class = /* @__PURE__ */ class_cell();
/** A part of a test, as results name it. */
const _SubTest = /* @__PURE__ */ define_class(
  "_SubTest",
  [TestCase],
  (ns) => {
    ns.__init__ = def(
      "_SubTest.__init__(self, test_case, message, params)",
      function (self, test_case, message, params) {
        call_method(super_(_SubTest_class.$type, self), "__init__");
        settable(self, "_message")._message = message;
        settable(self, "test_case").test_case = test_case;
        settable(self, "params").params = params;
        settable(self, "failureException").failureException = attr(
          test_case.failureException,
          test_case,
          "failureException",
        );
      },
      { module: "unittest" },
    );

    ns._told = def(
      "_SubTest._told(self)",
      function (self) {
        const parts =
          attr(self._message, self, "_message") == null
            ? []
            : [`[${formatted(attr(self._message, self, "_message"))}]`];
        if (truth(attr(self.params, self, "params"))) {
          parts.push(
            "(" +
              join(
                ", ",
                Array.from(rows(items$1(attr(self.params, self, "params"))), (entry) => {
                  const [name, value] = unpack(entry, 2);
                  return `${formatted(name)}=${repr(value)}`;
                }),
              ) +
              ")",
          );
        }
        return join(" ", parts) || "(<subtest>)";
      },
      { module: "unittest" },
    );

    ns.id = def(
      "_SubTest.id(self)",
      function (self) {
        return `${formatted(call_method(attr(self.test_case, self, "test_case"), "id"))} ${formatted(call_method(self, "_told"))}`;
      },
      { module: "unittest" },
    );

    ns.shortDescription = def(
      "_SubTest.shortDescription(self)",
      function (self) {
        return call_method(attr(self.test_case, self, "test_case"), "shortDescription");
      },
      { module: "unittest" },
    );

    ns.__str__ = def(
      "_SubTest.__str__(self)",
      function (self) {
        return `${formatted(attr(self.test_case, self, "test_case"))} ${formatted(call_method(self, "_told"))}`;
      },
      { module: "unittest" },
    );
  },
  {},
  { doc: "A part of a test, as results name it.", module: "unittest", cell: _SubTest_class },
);

const _SubTestContext = /* @__PURE__ */ define_class(
  "_SubTestContext",
  [],
  class {
    __init__(case$, message, params) {
      this.case = case$;
      this.message = message;
      this.params = params;
      this.around = null;
      this.part = null;
    }

    __enter__() {
      let value$1;
      const case$ = this.case;
      if (attr(case$._outcome, case$, "_outcome") == null) {
        return null;
      }
      this.around = attr(case$._subtest, case$, "_subtest");
      const params =
        this.around == null
          ? this.params
          : dict_of(
              ...entries_of(this.params),
              ...entries_of(
                (() => {
                  const result$1 = dict_of();
                  for (const entry of rows(
                    items$1(attr((value$1 = this.around).params, value$1, "params")),
                  )) {
                    const [name, value] = unpack(entry, 2);
                    if (not_contains(this.params, name)) {
                      setitem(result$1, name, value);
                    }
                  }
                  return result$1;
                })(),
              ),
            );
      settable(case$, "_subtest")._subtest = _SubTest(case$, this.message, params);
      this.part = call(
        Part,
        attr(case$._outcome, case$, "_outcome"),
        attr(case$._subtest, case$, "_subtest"),
        true,
      );
      call_method(this.part, "__enter__");
      return null;
    }

    __exit__(kind, error, tb) {
      const case$ = this.case;
      if (this.part == null) {
        return false;
      }
      settable(case$, "_subtest")._subtest = this.around;
      const done = call_method(this.part, "__exit__", kind, error, tb);
      const outcome = attr(case$._outcome, case$, "_outcome");
      if (
        truth(done) &&
        !truth(attr(outcome.success, outcome, "success")) &&
        truth(getattr(attr(outcome.result, outcome, "result"), "failfast", false))
      ) {
        throw raise_(Stop);
      }
      if (truth(done) && truth(attr(outcome.expected, outcome, "expected"))) {
        throw raise_(Stop);
      }
      return done;
    }
  },
  {
    __init__: "(self, case, message, params)",
    __enter__: "(self)",
    __exit__: "(self, kind, error, tb)",
  },
  { module: "unittest" },
);

const FunctionTestCase_class = /* @__PURE__ */ class_cell();
/** A test of a plain function. */
export const FunctionTestCase = /* @__PURE__ */ define_class(
  "FunctionTestCase",
  [TestCase],
  (ns) => {
    ns.__init__ = def(
      "FunctionTestCase.__init__(self, testFunc, setUp=, tearDown=, description=)",
      function (self, testFunc, setUp = null, tearDown = null, description = null) {
        call_method(super_(FunctionTestCase_class.$type, self), "__init__");
        settable(self, "_setUpFunc")._setUpFunc = setUp;
        settable(self, "_tearDownFunc")._tearDownFunc = tearDown;
        settable(self, "_testFunc")._testFunc = testFunc;
        settable(self, "_description")._description = description;
      },
      { module: "unittest" },
    );

    ns.setUp = def(
      "FunctionTestCase.setUp(self)",
      function (self) {
        if (attr(self._setUpFunc, self, "_setUpFunc") != null) {
          call_method(self, "_setUpFunc");
        }
        return null;
      },
      { module: "unittest" },
    );

    ns.tearDown = def(
      "FunctionTestCase.tearDown(self)",
      function (self) {
        if (attr(self._tearDownFunc, self, "_tearDownFunc") != null) {
          call_method(self, "_tearDownFunc");
        }
        return null;
      },
      { module: "unittest" },
    );

    ns.runTest = def(
      "FunctionTestCase.runTest(self)",
      function (self) {
        call_method(self, "_testFunc");
        return null;
      },
      { module: "unittest" },
    );

    ns.id = def(
      "FunctionTestCase.id(self)",
      function (self) {
        let value$1;
        return attr((value$1 = attr(self._testFunc, self, "_testFunc")).__name__, value$1, "__name__");
      },
      { module: "unittest" },
    );

    ns.__str__ = def(
      "FunctionTestCase.__str__(self)",
      function (self) {
        let value$1, value$2, value$3;
        return `${formatted(attr((value$1 = type_of(self)).__module__, value$1, "__module__", specials))}.${formatted(attr((value$2 = type_of(self)).__qualname__, value$2, "__qualname__"))} (${formatted(attr((value$3 = attr(self._testFunc, self, "_testFunc")).__name__, value$3, "__name__"))})`;
      },
      { module: "unittest" },
    );

    ns.shortDescription = def(
      "FunctionTestCase.shortDescription(self)",
      function (self) {
        let value$1;
        const doc = truth((value$1 = attr(self._description, self, "_description")))
          ? value$1
          : attribute(attr(self._testFunc, self, "_testFunc"), "__doc__", specials);
        return truth(doc) ? strip(getitem(split(doc, "\n"), 0)) : null;
      },
      { module: "unittest" },
    );
  },
  {},
  { doc: "A test of a plain function.", module: "unittest", cell: FunctionTestCase_class },
);

const IsolatedAsyncioTestCase_class = /* @__PURE__ */ class_cell();
/** A test in an event loop of its own. */
export const IsolatedAsyncioTestCase = /* @__PURE__ */ define_class(
  "IsolatedAsyncioTestCase",
  [TestCase],
  (ns) => {
    ns.loop_factory = null;

    ns.__init__ = def(
      "IsolatedAsyncioTestCase.__init__(self, methodName=)",
      function (self, methodName = "runTest") {
        call_method(super_(IsolatedAsyncioTestCase_class.$type, self), "__init__", methodName);
        settable(self, "_runner")._runner = null;
        settable(self, "_context")._context = copy_context();
      },
      { module: "unittest" },
    );

    ns.asyncSetUp = describe(
      coroutine("IsolatedAsyncioTestCase.asyncSetUp(self)", function (self) {
        return null;
      }),
      { module: "unittest" },
    );

    ns.asyncTearDown = describe(
      coroutine("IsolatedAsyncioTestCase.asyncTearDown(self)", function (self) {
        return null;
      }),
      { module: "unittest" },
    );

    ns.addAsyncCleanup = def(
      "IsolatedAsyncioTestCase.addAsyncCleanup(self, func, /, *args, **kwargs)",
      function (self, func, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        call_method(self, "addCleanup", func, ...spread(args), kw(kwargs_of(kwargs)));
        return null;
      },
      { module: "unittest" },
    );

    ns.enterAsyncContext = describe(
      coroutine("IsolatedAsyncioTestCase.enterAsyncContext(self, cm)", function* (self, cm) {
        const kind = type(cm);
        if (!hasattr(kind, "__aenter__") || !hasattr(kind, "__aexit__")) {
          throw TypeError(
            `'${formatted(attr(kind.__module__, kind, "__module__", specials))}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))}' object does not support the asynchronous context manager protocol`,
          );
        }
        let result = start_method(cm, "__aenter__");
        if (result === SUSPENDED) result = yield;
        call_method(self, "addAsyncCleanup", attr(cm.__aexit__, cm, "__aexit__"), null, null, null);
        return result;
      }),
      { module: "unittest" },
    );

    ns._callSetUp = def(
      "IsolatedAsyncioTestCase._callSetUp(self)",
      function (self) {
        get_loop(attr(self._runner, self, "_runner"));
        call_method(attr(self._context, self, "_context"), "run", attr(self.setUp, self, "setUp"));
        call_method(self, "_drive", attr(self.asyncSetUp, self, "asyncSetUp"));
        return null;
      },
      { module: "unittest" },
    );

    ns._callTestMethod = def(
      "IsolatedAsyncioTestCase._callTestMethod(self, method)",
      function (self, method) {
        call_method(self, "_drive", method);
        return null;
      },
      { module: "unittest" },
    );

    ns._callTearDown = def(
      "IsolatedAsyncioTestCase._callTearDown(self)",
      function (self) {
        call_method(self, "_drive", attr(self.asyncTearDown, self, "asyncTearDown"));
        call_method(attr(self._context, self, "_context"), "run", attr(self.tearDown, self, "tearDown"));
        return null;
      },
      { module: "unittest" },
    );

    ns._callCleanup = def(
      "IsolatedAsyncioTestCase._callCleanup(self, function, *args, **kwargs)",
      function (self, function$, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        call_method(self, "_drive", function$, ...spread(args), kw(kwargs_of(kwargs)));
        return null;
      },
      { module: "unittest" },
    );

    ns._drive = def(
      "IsolatedAsyncioTestCase._drive(self, func, *args, **kwargs)",
      function (self, func, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        if (truth(iscoroutinefunction(func))) {
          return call_method(
            attr(self._runner, self, "_runner"),
            "run",
            call(func, ...spread(args, func), kw(kwargs_of(kwargs))),
            kw({
              context: attr(self._context, self, "_context"),
            }),
          );
        }
        return call_method(
          attr(self._context, self, "_context"),
          "run",
          func,
          ...spread(args),
          kw(kwargs_of(kwargs)),
        );
      },
      { module: "unittest" },
    );

    ns._open = def(
      "IsolatedAsyncioTestCase._open(self)",
      function (self) {
        settable(self, "_runner")._runner = call(
          Runner,
          kw({
            debug: true,
            loop_factory: attr(self.loop_factory, self, "loop_factory"),
          }),
        );
        return null;
      },
      { module: "unittest" },
    );

    ns._finish = def(
      "IsolatedAsyncioTestCase._finish(self)",
      function (self) {
        if (attr(self._runner, self, "_runner") != null) {
          close(attr(self._runner, self, "_runner"));
          settable(self, "_runner")._runner = null;
        }
        return null;
      },
      { module: "unittest" },
    );

    ns._run = def(
      "IsolatedAsyncioTestCase._run(self, result)",
      function (self, result) {
        call_method(self, "_open");
        let pending = null;
        try {
          call_method(super_(IsolatedAsyncioTestCase_class.$type, self), "_run", result);
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            call_method(self, "_finish");
          } catch (inner) {
            throw chain(inner, pending);
          }
        }
        return null;
      },
      { module: "unittest" },
    );

    ns.debug = def(
      "IsolatedAsyncioTestCase.debug(self)",
      function (self) {
        call_method(self, "_open");
        let pending = null;
        try {
          call_method(super_(IsolatedAsyncioTestCase_class.$type, self), "debug");
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            call_method(self, "_finish");
          } catch (inner) {
            throw chain(inner, pending);
          }
        }
        return null;
      },
      { module: "unittest" },
    );
  },
  {},
  {
    doc: "A test in an event loop of its own.",
    module: "unittest",
    cell: IsolatedAsyncioTestCase_class,
    coroutine,
  },
);
