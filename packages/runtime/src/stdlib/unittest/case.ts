// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/case.py by `npm run library:python`. Do not edit.
/**
 * The test case: what runs one test, and what it asserts.
 *
 * Source: Library Reference, `unittest`, "Test cases".
 */
import { Runner } from "../../asyncio/runners.ts";
import { specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, is_, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import {
  AssertionError,
  Exception,
  KeyboardInterrupt,
  TypeError,
  ValueError,
} from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { start_method } from "../../objects/start-method.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { callable } from "../../semantics/builtins/callable.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { hash } from "../../semantics/builtins/hash.ts";
import { isinstance, issubclass } from "../../semantics/builtins/isinstance.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
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
import { each } from "../../semantics/protocols/iteration.ts";
import { entries_of, unpack } from "../../semantics/protocols/unpacking.ts";
import { copy_context } from "../contextvars.ts";
import { wraps } from "../functools.ts";
import { iscoroutinefunction } from "../inspect.ts";
import * as time from "../time.ts";
import { extract_stack } from "../traceback.ts";
import { Checks } from "../unittest/checks.ts";
import { TestResult } from "../unittest/result.ts";
/** Raised in a test to skip it. */
export const SkipTest = /* @__PURE__ */ define_class(
  "SkipTest",
  [Exception],
  class {},
  {},
  {
    doc: "Raised in a test to skip it.",
    module: "unittest",
  },
);
/** A part of a test did not succeed: what follows is not run. */
const _Stop = /* @__PURE__ */ define_class(
  "_Stop",
  [Exception],
  class {},
  {},
  {
    doc: "A part of a test did not succeed: what follows is not run.",
    module: "unittest",
  },
);
function _skips(reason) {
  function mark(item) {
    if (!isinstance(item, type)) {
      const skipping = call(
        wraps(item),
        def(
          "_skips.<locals>.mark.<locals>.skipping(*args, **kwargs)",
          function (...args$) {
            const kwargs = dict_from(keywords(args$));
            const args = tuple_from(args$);
            throw SkipTest(reason);
          },
          { module: "unittest" },
        ),
      );
      item = skipping;
    }
    setattr(item, "__unittest_skip__", true);
    setattr(item, "__unittest_skip_why__", reason);
    return item;
  }
  def("_skips.<locals>.mark(item)", mark, { module: "unittest" });
  return mark;
}
def("_skips(reason)", _skips, { module: "unittest" });
/** A decorator: the test, or the tests of the class, are skipped. */
export function skip(reason) {
  if (callable(reason) && hasattr(reason, "__qualname__")) {
    return call(_skips(""), reason);
  }
  return _skips(reason);
}
def("skip(reason)", skip, {
  doc: "A decorator: the test, or the tests of the class, are skipped.",
  module: "unittest",
});
function _same(item) {
  return item;
}
def("_same(item)", _same, { module: "unittest" });
export function skipIf(condition, reason) {
  return truth(condition) ? skip(reason) : _same;
}
def("skipIf(condition, reason)", skipIf, { module: "unittest" });
export function skipUnless(condition, reason) {
  return truth(condition) ? _same : skip(reason);
}
def("skipUnless(condition, reason)", skipUnless, { module: "unittest" });
/** A decorator: the test succeeds where it fails. */
export function expectedFailure(test_item) {
  setattr(test_item, "__unittest_expecting_failure__", true);
  return test_item;
}
def("expectedFailure(test_item)", expectedFailure, {
  doc: "A decorator: the test succeeds where it fails.",
  module: "unittest",
});
function _entered(context, add) {
  const kind = type(context);
  if (!hasattr(kind, "__enter__") || !hasattr(kind, "__exit__")) {
    const also =
      hasattr(kind, "__aenter__") && hasattr(kind, "__aexit__")
        ? " but it supports the asynchronous context manager protocol. Did you mean to use enterAsyncContext()?"
        : "";
    throw TypeError(
      `'${format(attr(kind.__module__, kind, "__module__", specials))}.${format(attr(kind.__qualname__, kind, "__qualname__"))}' object does not support the context manager protocol${also}`,
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
/** What came of one test so far. */
const _Outcome = /* @__PURE__ */ define_class(
  "_Outcome",
  [],
  class {
    __init__(result) {
      this.result = result;
      this.success = true;
      this.expecting = false;
      this.expected = null;
    }
  },
  { __init__: "(self, result)" },
  { doc: "What came of one test so far.", module: "unittest" },
);
/** The traceback without the frames that called the runner. */
export function behind(stack, tb) {
  let value$1, value$2;
  for (const frame of each(stack)) {
    if (
      tb == null ||
      attr(tb.tb_next, tb, "tb_next") == null ||
      ne(attr(tb.tb_lineno, tb, "tb_lineno"), attr(frame.lineno, frame, "lineno")) ||
      ne(
        attr(
          (value$2 = attr((value$1 = attr(tb.tb_frame, tb, "tb_frame")).f_code, value$1, "f_code")).co_name,
          value$2,
          "co_name",
        ),
        attribute(frame, "name"),
      )
    ) {
      break;
    }
    tb = attr(tb.tb_next, tb, "tb_next");
  }
  return tb;
}
def("behind(stack, tb)", behind, {
  doc: "The traceback without the frames that called the runner.",
  module: "unittest",
});
/** A part of a test: what it raises is told to the result. */
const _Part = /* @__PURE__ */ define_class(
  "_Part",
  [],
  class {
    __init__(outcome, test, of_part = false) {
      this.outcome = outcome;
      this.test = test;
      this.of_part = of_part;
      this.before = true;
      this.around = [];
    }
    __enter__() {
      let value$1;
      this.around = truth(this.of_part) ? [] : extract_stack();
      this.before = attr((value$1 = this.outcome).success, value$1, "success");
      setattr(this.outcome, "success", true);
      return null;
    }
    __exit__(kind, error, tb) {
      let value$1, value$2, value$3, value$4;
      const outcome = this.outcome;
      if (error == null) {
        if (
          truth(this.of_part) &&
          truth(attr(outcome.success, outcome, "success")) &&
          hasattr(attr(outcome.result, outcome, "result"), "addSubTest")
        ) {
          call_method(
            attr(outcome.result, outcome, "result"),
            "addSubTest",
            attr((value$1 = this.test).test_case, value$1, "test_case"),
            this.test,
            null,
          );
        }
      } else if (isinstance(error, KeyboardInterrupt)) {
        return false;
      } else if (isinstance(error, SkipTest)) {
        setattr(outcome, "success", false);
        call_method(attr(outcome.result, outcome, "result"), "addSkip", this.test, str(error));
      } else if (isinstance(error, _Stop)) {
      } else if (truth(attr(outcome.expecting, outcome, "expecting"))) {
        call_method(
          error,
          "with_traceback",
          behind(this.around, attr(error.__traceback__, error, "__traceback__")),
        );
        setattr(
          outcome,
          "expected",
          tuple_of(kind, error, attr(error.__traceback__, error, "__traceback__")),
        );
      } else {
        setattr(outcome, "success", false);
        call_method(
          error,
          "with_traceback",
          behind(this.around, attr(error.__traceback__, error, "__traceback__")),
        );
        const info = tuple_of(kind, error, attr(error.__traceback__, error, "__traceback__"));
        if (truth(this.of_part)) {
          call_method(
            attr(outcome.result, outcome, "result"),
            "addSubTest",
            attr((value$2 = this.test).test_case, value$2, "test_case"),
            this.test,
            info,
          );
        } else if (
          issubclass(kind, attr((value$3 = this.test).failureException, value$3, "failureException"))
        ) {
          call_method(attr(outcome.result, outcome, "result"), "addFailure", this.test, info);
        } else {
          call_method(attr(outcome.result, outcome, "result"), "addError", this.test, info);
        }
      }
      setattr(
        outcome,
        "success",
        truth((value$4 = attr(outcome.success, outcome, "success"))) ? this.before : value$4,
      );
      return true;
    }
  },
  {
    __init__: "(self, outcome, test, of_part=)",
    __enter__: "(self)",
    __exit__: "(self, kind, error, tb)",
  },
  { doc: "A part of a test: what it raises is told to the result.", module: "unittest" },
);
/** One test: the method of the given name. */
export const TestCase = /* @__PURE__ */ define_class(
  "TestCase",
  [Checks],
  class {
    static failureException = AssertionError;
    static longMessage = true;
    static maxDiff = 640;
    static _classSetupFailed = false;
    static __init_subclass__(...args$) {
      const cls = this;
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      setattr(cls, "_classSetupFailed", false);
      setattr(cls, "_class_cleanups", []);
      call_method(super_(TestCase, cls), "__init_subclass__", ...spread(args), kw(kwargs_of(kwargs)));
    }
    __init__(methodName = "runTest") {
      setattr(this, "_testMethodName", methodName);
      setattr(this, "_outcome", null);
      setattr(this, "_testMethodDoc", "No test");
      const method = getattr(this, methodName, null);
      if (method == null) {
        if (ne(methodName, "runTest")) {
          throw ValueError(`no such test method in ${format(type(this))}: ${format(methodName)}`);
        }
      } else {
        setattr(this, "_testMethodDoc", attribute(method, "__doc__", specials));
      }
      setattr(this, "_cleanups", []);
      setattr(this, "_subtest", null);
      setattr(this, "_equalities", dict_of());
    }
    setUp() {
      return null;
    }
    tearDown() {
      return null;
    }
    static setUpClass() {
      return null;
    }
    static tearDownClass() {
      return null;
    }
    /** Called, the last added first, behind `tearDown`. */
    addCleanup(function$, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      append(attr(this._cleanups, this, "_cleanups"), tuple_of(function$, args, kwargs));
      return null;
    }
    enterContext(cm) {
      return _entered(cm, attr(this.addCleanup, this, "addCleanup"));
    }
    static addClassCleanup(function$, ...args$) {
      const cls = this;
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      append(attr(cls._class_cleanups, cls, "_class_cleanups"), tuple_of(function$, args, kwargs));
      return null;
    }
    static enterClassContext(cm) {
      const cls = this;
      return _entered(cm, attr(cls.addClassCleanup, cls, "addClassCleanup"));
    }
    static doClassCleanups() {
      const cls = this;
      setattr(cls, "tearDown_exceptions", []);
      while (truth(attr(cls._class_cleanups, cls, "_class_cleanups"))) {
        const [function$, args, kwargs] = unpack(pop(attr(cls._class_cleanups, cls, "_class_cleanups")), 3);
        try {
          call(function$, ...spread(args, function$), kw(kwargs_of(kwargs)));
        } catch (thrown) {
          const error = caught(thrown);
          if (!matches(error, Exception)) throw thrown;
          const outer = handling(error);
          try {
            append(
              attr(cls.tearDown_exceptions, cls, "tearDown_exceptions"),
              tuple_of(type(error), error, attr(error.__traceback__, error, "__traceback__")),
            );
          } catch (inner) {
            throw chain(inner, error);
          } finally {
            handled(outer);
          }
        }
      }
      return null;
    }
    countTestCases() {
      return 1;
    }
    defaultTestResult() {
      return call(TestResult);
    }
    shortDescription() {
      const doc = attr(this._testMethodDoc, this, "_testMethodDoc");
      return truth(doc) ? strip(getitem(split(strip(doc), "\n"), 0)) : null;
    }
    id() {
      let value$1, value$2;
      return `${format(attr((value$1 = type(this)).__module__, value$1, "__module__", specials))}.${format(attr((value$2 = type(this)).__qualname__, value$2, "__qualname__"))}.${format(attr(this._testMethodName, this, "_testMethodName"))}`;
    }
    __eq__(other) {
      return is_(type(this), type(other))
        ? eq(
            attr(this._testMethodName, this, "_testMethodName"),
            attr(other._testMethodName, other, "_testMethodName"),
          )
        : NotImplemented;
    }
    __hash__() {
      return hash(tuple_of(type(this), attr(this._testMethodName, this, "_testMethodName")));
    }
    __str__() {
      let value$1, value$2;
      return `${format(attr(this._testMethodName, this, "_testMethodName"))} (${format(attr((value$1 = type(this)).__module__, value$1, "__module__", specials))}.${format(attr((value$2 = type(this)).__qualname__, value$2, "__qualname__"))}.${format(attr(this._testMethodName, this, "_testMethodName"))})`;
    }
    __repr__() {
      let value$1, value$2;
      return `<${format(attr((value$1 = type(this)).__module__, value$1, "__module__", specials))}.${format(attr((value$2 = type(this)).__qualname__, value$2, "__qualname__"))} testMethod=${format(attr(this._testMethodName, this, "_testMethodName"))}>`;
    }
    /** A part of the test that may fail alone. */
    subTest(msg = null, options) {
      const params = dict_from(keywords(options));
      return _SubTestContext(this, msg, params);
    }
    _callSetUp() {
      call_method(this, "setUp");
      return null;
    }
    _callTestMethod(method) {
      call(method);
      return null;
    }
    _callTearDown() {
      call_method(this, "tearDown");
      return null;
    }
    _callCleanup(function$, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      call(function$, ...spread(args, function$), kw(kwargs_of(kwargs)));
      return null;
    }
    _finish() {
      return null;
    }
    run(result = null) {
      const own = result == null;
      if (own) {
        result = call_method(this, "defaultTestResult");
        call_method(result, "startTestRun");
      }
      call_method(result, "startTest", this);
      let pending = null;
      try {
        call_method(this, "_run", result);
      } catch (error) {
        pending = caught(error);
        throw error;
      } finally {
        try {
          call_method(result, "stopTest", this);
          if (own) {
            call_method(result, "stopTestRun");
          }
        } catch (inner) {
          throw chain(inner, pending);
        }
      }
      return result;
    }
    _run(result) {
      let value$1, value$2;
      const method = getattr(this, attr(this._testMethodName, this, "_testMethodName"));
      for (const item of each(tuple_of(type(this), method))) {
        if (truth(getattr(item, "__unittest_skip__", false))) {
          call_method(
            result,
            "addSkip",
            this,
            truth((value$1 = getattr(type(this), "__unittest_skip_why__", "")))
              ? value$1
              : getattr(method, "__unittest_skip_why__", ""),
          );
          return null;
        }
      }
      const expecting = truth((value$2 = getattr(this, "__unittest_expecting_failure__", false)))
        ? value$2
        : getattr(method, "__unittest_expecting_failure__", false);
      const outcome = _Outcome(result);
      setattr(this, "_outcome", outcome);
      const begin = time.perf_counter();
      let pending = null;
      try {
        const manager = enter(_Part(outcome, this));
        try {
          call_method(this, "_callSetUp");
        } catch (error$1) {
          manager.raised(error$1);
        } finally {
          manager.exit();
        }
        if (truth(outcome.success)) {
          outcome.expecting = expecting;
          const manager$1 = enter(_Part(outcome, this));
          try {
            call_method(this, "_callTestMethod", method);
          } catch (error$1) {
            manager$1.raised(error$1);
          } finally {
            manager$1.exit();
          }
          outcome.expecting = false;
          const manager$2 = enter(_Part(outcome, this));
          try {
            call_method(this, "_callTearDown");
          } catch (error$1) {
            manager$2.raised(error$1);
          } finally {
            manager$2.exit();
          }
        }
        call_method(this, "doCleanups");
        if (hasattr(result, "addDuration")) {
          call_method(result, "addDuration", this, sub(time.perf_counter(), begin));
        }
        if (truth(outcome.success)) {
          if (!truth(expecting)) {
            call_method(result, "addSuccess", this);
          } else if (truth(outcome.expected)) {
            call_method(result, "addExpectedFailure", this, outcome.expected);
          } else {
            call_method(result, "addUnexpectedSuccess", this);
          }
        }
      } catch (error) {
        pending = caught(error);
        throw error;
      } finally {
        try {
          setattr(this, "_outcome", null);
          call_method(this, "_finish");
        } catch (inner) {
          throw chain(inner, pending);
        }
      }
      return null;
    }
    doCleanups() {
      let value$1;
      const outcome = truth((value$1 = attr(this._outcome, this, "_outcome")))
        ? value$1
        : _Outcome(call_method(this, "defaultTestResult"));
      while (truth(attr(this._cleanups, this, "_cleanups"))) {
        const [function$, args, kwargs] = unpack(pop(attr(this._cleanups, this, "_cleanups")), 3);
        const manager = enter(_Part(outcome, this));
        try {
          call_method(this, "_callCleanup", function$, ...spread(args), kw(kwargs_of(kwargs)));
        } catch (error$1) {
          manager.raised(error$1);
        } finally {
          manager.exit();
        }
      }
      return attr(outcome.success, outcome, "success");
    }
    __call__(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return call_method(this, "run", ...spread(args, this, "run"), kw(kwargs_of(kwargs)));
    }
    /** Run the test; what it raises comes through. */
    debug() {
      let value$1;
      const method = getattr(this, attr(this._testMethodName, this, "_testMethodName"));
      for (const item of each(tuple_of(type(this), method))) {
        if (truth(getattr(item, "__unittest_skip__", false))) {
          throw SkipTest(
            truth((value$1 = getattr(type(this), "__unittest_skip_why__", "")))
              ? value$1
              : getattr(method, "__unittest_skip_why__", ""),
          );
        }
      }
      call_method(this, "_callSetUp");
      call_method(this, "_callTestMethod", method);
      call_method(this, "_callTearDown");
      while (truth(attr(this._cleanups, this, "_cleanups"))) {
        const [function$, args, kwargs] = unpack(pop(attr(this._cleanups, this, "_cleanups")), 3);
        call_method(this, "_callCleanup", function$, ...spread(args), kw(kwargs_of(kwargs)));
      }
      return null;
    }
    skipTest(reason) {
      throw SkipTest(reason);
    }
  },
  {
    __init_subclass__: "@classmethod (cls, *args, **kwargs)",
    __init__: "(self, methodName=)",
    setUp: "(self)",
    tearDown: "(self)",
    setUpClass: "@classmethod (cls)",
    tearDownClass: "@classmethod (cls)",
    addCleanup: "(self, function, /, *args, **kwargs)",
    enterContext: "(self, cm)",
    addClassCleanup: "@classmethod (cls, function, /, *args, **kwargs)",
    enterClassContext: "@classmethod (cls, cm)",
    doClassCleanups: "@classmethod (cls)",
    countTestCases: "(self)",
    defaultTestResult: "(self)",
    shortDescription: "(self)",
    id: "(self)",
    __eq__: "(self, other)",
    __hash__: "(self)",
    __str__: "(self)",
    __repr__: "(self)",
    subTest: "(self, msg=, **params)",
    _callSetUp: "(self)",
    _callTestMethod: "(self, method)",
    _callTearDown: "(self)",
    _callCleanup: "(self, function, *args, **kwargs)",
    _finish: "(self)",
    run: "(self, result=)",
    _run: "(self, result)",
    doCleanups: "(self)",
    __call__: "(self, *args, **kwargs)",
    debug: "(self)",
    skipTest: "(self, reason)",
  },
  {
    doc: "One test: the method of the given name.",
    docs: {
      addCleanup: "Called, the last added first, behind `tearDown`.",
      subTest: "A part of the test that may fail alone.",
      debug: "Run the test; what it raises comes through.",
    },
    module: "unittest",
  },
);
/** A part of a test, as results name it. */
const _SubTest = /* @__PURE__ */ define_class(
  "_SubTest",
  [TestCase],
  class {
    __init__(test_case, message, params) {
      call_method(super_(_SubTest, this), "__init__");
      setattr(this, "_message", message);
      setattr(this, "test_case", test_case);
      setattr(this, "params", params);
      setattr(this, "failureException", attr(test_case.failureException, test_case, "failureException"));
    }
    _told() {
      const parts =
        attr(this._message, this, "_message") == null
          ? []
          : [`[${format(attr(this._message, this, "_message"))}]`];
      if (truth(attr(this.params, this, "params"))) {
        parts.push(
          "(" +
            join(
              ", ",
              Array.from(each(items$1(attr(this.params, this, "params"))), (entry) => {
                const [name, value] = unpack(entry, 2);
                return `${format(name)}=${repr(value)}`;
              }),
            ) +
            ")",
        );
      }
      return join(" ", parts) || "(<subtest>)";
    }
    id() {
      return `${format(call_method(attr(this.test_case, this, "test_case"), "id"))} ${format(call_method(this, "_told"))}`;
    }
    shortDescription() {
      return call_method(attr(this.test_case, this, "test_case"), "shortDescription");
    }
    __str__() {
      return `${format(attr(this.test_case, this, "test_case"))} ${format(call_method(this, "_told"))}`;
    }
  },
  {
    __init__: "(self, test_case, message, params)",
    _told: "(self)",
    id: "(self)",
    shortDescription: "(self)",
    __str__: "(self)",
  },
  { doc: "A part of a test, as results name it.", module: "unittest" },
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
                  for (const entry of each(
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
      setattr(case$, "_subtest", _SubTest(case$, this.message, params));
      this.part = _Part(
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
      setattr(case$, "_subtest", this.around);
      const done = call_method(this.part, "__exit__", kind, error, tb);
      const outcome = attr(case$._outcome, case$, "_outcome");
      if (
        truth(done) &&
        !truth(attr(outcome.success, outcome, "success")) &&
        truth(getattr(attr(outcome.result, outcome, "result"), "failfast", false))
      ) {
        throw raise_(_Stop);
      }
      if (truth(done) && truth(attr(outcome.expected, outcome, "expected"))) {
        throw raise_(_Stop);
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
/** A test of a plain function. */
export const FunctionTestCase = /* @__PURE__ */ define_class(
  "FunctionTestCase",
  [TestCase],
  class {
    __init__(testFunc, setUp = null, tearDown = null, description = null) {
      call_method(super_(FunctionTestCase, this), "__init__");
      setattr(this, "_setUpFunc", setUp);
      setattr(this, "_tearDownFunc", tearDown);
      setattr(this, "_testFunc", testFunc);
      setattr(this, "_description", description);
    }
    setUp() {
      if (attr(this._setUpFunc, this, "_setUpFunc") != null) {
        call_method(this, "_setUpFunc");
      }
      return null;
    }
    tearDown() {
      if (attr(this._tearDownFunc, this, "_tearDownFunc") != null) {
        call_method(this, "_tearDownFunc");
      }
      return null;
    }
    runTest() {
      call_method(this, "_testFunc");
      return null;
    }
    id() {
      let value$1;
      return attr((value$1 = attr(this._testFunc, this, "_testFunc")).__name__, value$1, "__name__");
    }
    __str__() {
      let value$1, value$2, value$3;
      return `${format(attr((value$1 = type(this)).__module__, value$1, "__module__", specials))}.${format(attr((value$2 = type(this)).__qualname__, value$2, "__qualname__"))} (${format(attr((value$3 = attr(this._testFunc, this, "_testFunc")).__name__, value$3, "__name__"))})`;
    }
    shortDescription() {
      let value$1;
      const doc = truth((value$1 = attr(this._description, this, "_description")))
        ? value$1
        : attribute(attr(this._testFunc, this, "_testFunc"), "__doc__", specials);
      return truth(doc) ? strip(getitem(split(doc, "\n"), 0)) : null;
    }
  },
  {
    __init__: "(self, testFunc, setUp=, tearDown=, description=)",
    setUp: "(self)",
    tearDown: "(self)",
    runTest: "(self)",
    id: "(self)",
    __str__: "(self)",
    shortDescription: "(self)",
  },
  { doc: "A test of a plain function.", module: "unittest" },
);
/** A test in an event loop of its own. */
export const IsolatedAsyncioTestCase = /* @__PURE__ */ define_class(
  "IsolatedAsyncioTestCase",
  [TestCase],
  class {
    static loop_factory = null;
    __init__(methodName = "runTest") {
      call_method(super_(IsolatedAsyncioTestCase, this), "__init__", methodName);
      setattr(this, "_runner", null);
      setattr(this, "_context", copy_context());
    }
    asyncSetUp() {
      return null;
    }
    asyncTearDown() {
      return null;
    }
    addAsyncCleanup(func, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      call_method(this, "addCleanup", func, ...spread(args), kw(kwargs_of(kwargs)));
      return null;
    }
    *enterAsyncContext(cm) {
      const kind = type(cm);
      if (!hasattr(kind, "__aenter__") || !hasattr(kind, "__aexit__")) {
        throw TypeError(
          `'${format(attr(kind.__module__, kind, "__module__", specials))}.${format(attr(kind.__qualname__, kind, "__qualname__"))}' object does not support the asynchronous context manager protocol`,
        );
      }
      let result = start_method(cm, "__aenter__");
      if (result === SUSPENDED) result = yield;
      call_method(this, "addAsyncCleanup", attr(cm.__aexit__, cm, "__aexit__"), null, null, null);
      return result;
    }
    _callSetUp() {
      call_method(attr(this._runner, this, "_runner"), "get_loop");
      call_method(attr(this._context, this, "_context"), "run", attr(this.setUp, this, "setUp"));
      call_method(this, "_drive", attr(this.asyncSetUp, this, "asyncSetUp"));
      return null;
    }
    _callTestMethod(method) {
      call_method(this, "_drive", method);
      return null;
    }
    _callTearDown() {
      call_method(this, "_drive", attr(this.asyncTearDown, this, "asyncTearDown"));
      call_method(attr(this._context, this, "_context"), "run", attr(this.tearDown, this, "tearDown"));
      return null;
    }
    _callCleanup(function$, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      call_method(this, "_drive", function$, ...spread(args), kw(kwargs_of(kwargs)));
      return null;
    }
    _drive(func, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (truth(iscoroutinefunction(func))) {
        return call_method(
          attr(this._runner, this, "_runner"),
          "run",
          call(func, ...spread(args, func), kw(kwargs_of(kwargs))),
          kw({
            context: attr(this._context, this, "_context"),
          }),
        );
      }
      return call_method(
        attr(this._context, this, "_context"),
        "run",
        func,
        ...spread(args),
        kw(kwargs_of(kwargs)),
      );
    }
    _open() {
      setattr(
        this,
        "_runner",
        call(
          Runner,
          kw({
            debug: true,
            loop_factory: attr(this.loop_factory, this, "loop_factory"),
          }),
        ),
      );
      return null;
    }
    _finish() {
      if (attr(this._runner, this, "_runner") != null) {
        call_method(attr(this._runner, this, "_runner"), "close");
        setattr(this, "_runner", null);
      }
      return null;
    }
    _run(result) {
      call_method(this, "_open");
      let pending = null;
      try {
        call_method(super_(IsolatedAsyncioTestCase, this), "_run", result);
      } catch (error) {
        pending = caught(error);
        throw error;
      } finally {
        try {
          call_method(this, "_finish");
        } catch (inner) {
          throw chain(inner, pending);
        }
      }
      return null;
    }
    debug() {
      call_method(this, "_open");
      let pending = null;
      try {
        call_method(super_(IsolatedAsyncioTestCase, this), "debug");
      } catch (error) {
        pending = caught(error);
        throw error;
      } finally {
        try {
          call_method(this, "_finish");
        } catch (inner) {
          throw chain(inner, pending);
        }
      }
      return null;
    }
  },
  {
    __init__: "(self, methodName=)",
    asyncSetUp: "async (self)",
    asyncTearDown: "async (self)",
    addAsyncCleanup: "(self, func, /, *args, **kwargs)",
    enterAsyncContext: "async (self, cm)",
    _callSetUp: "(self)",
    _callTestMethod: "(self, method)",
    _callTearDown: "(self)",
    _callCleanup: "(self, function, *args, **kwargs)",
    _drive: "(self, func, *args, **kwargs)",
    _open: "(self)",
    _finish: "(self)",
    _run: "(self, result)",
    debug: "(self)",
  },
  { doc: "A test in an event loop of its own.", module: "unittest" },
);
