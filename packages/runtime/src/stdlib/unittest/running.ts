// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/running.py by `npm run library:python`. Do not edit.
/**
 * Suites of tests, how tests are found, and the program that runs those of a script.
 *
 * Source: Library Reference, `unittest`, "Grouping tests", "Loading and running tests".
 */

import { call_special, specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, is_, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { AttributeError, Exception, NotImplementedError, TypeError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { with_traceback } from "../../objects/tracebacks.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { callable } from "../../semantics/builtins/callable.ts";
import { staticmethod } from "../../semantics/builtins/descriptors.ts";
import { dir } from "../../semantics/builtins/dir.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { isinstance, issubclass } from "../../semantics/builtins/isinstance.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { sorted } from "../../semantics/builtins/sorted.ts";
import { str } from "../../semantics/builtins/str.ts";
import { sum } from "../../semantics/builtins/sum.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { startswith } from "../../semantics/methods/searching.ts";
import { partition } from "../../semantics/methods/splitting.ts";
import { sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import { caught, chain, handled, handling, matches } from "../../semantics/protocols/exceptions.ts";
import { each as each$1, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import * as sys from "../sys.ts";
import { extract_stack } from "../traceback.ts";
import { FunctionTestCase, IsolatedAsyncioTestCase, TestCase } from "../unittest/case.ts";
import { behind } from "../unittest/outcome.ts";
import { TextTestRunner } from "../unittest/result.ts";
import { SkipTest } from "../unittest/skipping.ts";

/** Names the part of a suite that raised: no test, but a result speaks of it as of one. */
const _Held = /* @__PURE__ */ define_class(
  "_Held",
  [],
  class {
    static failureException = null;

    __init__(description) {
      this.description = description;
    }

    id() {
      return this.description;
    }

    shortDescription() {
      return null;
    }

    __repr__() {
      return `<ErrorHolder description=${repr(this.description)}>`;
    }

    __str__() {
      return this.description;
    }
  },
  {
    __init__: "(self, description)",
    id: "(self)",
    shortDescription: "(self)",
    __repr__: "(self)",
    __str__: "(self)",
  },
  {
    doc: "Names the part of a suite that raised: no test, but a result speaks of it as of one.",
    module: "unittest",
  },
);

function _report(result, error, words) {
  call_method(
    error,
    "with_traceback",
    call(behind, extract_stack(), attr(error.__traceback__, error, "__traceback__", with_traceback)),
  );
  const held = _Held(words);
  if (isinstance(error, SkipTest)) {
    call_method(result, "addSkip", held, str(error));
  } else {
    call_method(
      result,
      "addError",
      held,
      tuple_of(type(error), error, attr(error.__traceback__, error, "__traceback__", with_traceback)),
    );
  }
  return null;
}
def("_report(result, error, words)", _report, { module: "unittest" });

/** Tests, and suites of tests, in order. */
export const BaseTestSuite = /* @__PURE__ */ define_class(
  "BaseTestSuite",
  [],
  class {
    __init__(tests = tuple_of()) {
      this._tests = [];
      this.addTests(tests);
    }

    __repr__() {
      const kind = type_of(this);
      return `<${formatted(eq(attr(kind.__module__, kind, "__module__", specials), "unittest") ? "unittest.suite" : attr(kind.__module__, kind, "__module__", specials))}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))} tests=${str(list(this))}>`;
    }

    __eq__(other) {
      return isinstance(other, type_of(this)) ? eq(list(this), list(other)) : NotImplemented;
    }

    __iter__() {
      return iter(this._tests);
    }

    countTestCases() {
      return sum(Array.from(each$1(this._tests), (test) => call_method(test, "countTestCases")));
    }

    addTest(test) {
      if (!callable(test)) {
        throw TypeError(`${repr(test)} is not callable`);
      }
      if (isinstance(test, type) && issubclass(test, tuple_of(TestCase, TestSuite))) {
        throw TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()");
      }
      append(this._tests, test);
      return null;
    }

    addTests(tests) {
      if (isinstance(tests, str)) {
        throw TypeError("tests must be an iterable of tests, not a string");
      }
      for (const test of each$1(tests)) {
        this.addTest(test);
      }
      return null;
    }

    run(result) {
      for (const test of each$1(this)) {
        if (truth(attr(result.shouldStop, result, "shouldStop"))) {
          break;
        }
        call(test, result);
      }
      return result;
    }

    __call__(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return call_method(this, "run", ...spread(args, this, "run"), kw(kwargs_of(kwargs)));
    }

    debug() {
      for (const test of each$1(this)) {
        call_method(test, "debug");
      }
      return null;
    }
  },
  {
    __init__: "(self, tests=)",
    __repr__: "(self)",
    __eq__: "(self, other)",
    __iter__: "(self)",
    countTestCases: "(self)",
    addTest: "(self, test)",
    addTests: "(self, tests)",
    run: "(self, result)",
    __call__: "(self, *args, **kwargs)",
    debug: "(self)",
  },
  { doc: "Tests, and suites of tests, in order.", module: "unittest" },
);

/** Tests in order, with what their classes and their module do before and after. */
export const TestSuite = /* @__PURE__ */ define_class(
  "TestSuite",
  [BaseTestSuite],
  class {
    run(result, debug = false) {
      const outer = !truth(getattr(result, "_suite_runs", false));
      if (outer) {
        settable(result, "_suite_runs")._suite_runs = true;
        settable(result, "_class_before")._class_before = null;
      }
      for (const test of each$1(this)) {
        if (truth(attr(result.shouldStop, result, "shouldStop"))) {
          break;
        }
        if (isinstance(test, BaseTestSuite)) {
          call(test, result);
          continue;
        }
        const kind = type(test);
        this._leave(kind, result);
        this._enter(kind, result);
        settable(result, "_class_before")._class_before = kind;
        if (!truth(getattr(kind, "_classSetupFailed", false))) {
          call(test, result);
        }
      }
      if (outer) {
        this._leave(null, result);
        settable(result, "_suite_runs")._suite_runs = false;
      }
      return result;
    }

    _enter(kind, result) {
      if (
        is_(kind, attr(result._class_before, result, "_class_before")) ||
        truth(getattr(kind, "__unittest_skip__", false)) ||
        !issubclass(kind, TestCase)
      ) {
        return null;
      }
      settable(kind, "_classSetupFailed")._classSetupFailed = false;
      try {
        call_method(kind, "setUpClass");
      } catch (thrown) {
        const error = caught(thrown);
        if (!matches(error, Exception)) throw thrown;
        const outer$1 = handling(error);
        try {
          settable(kind, "_classSetupFailed")._classSetupFailed = true;
          _report(
            result,
            error,
            `setUpClass (${formatted(attr(kind.__module__, kind, "__module__", specials))}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))})`,
          );
          this._clean(kind, result, "setUpClass");
        } catch (inner) {
          throw chain(inner, error);
        } finally {
          handled(outer$1);
        }
      }
      return null;
    }

    _leave(kind, result) {
      const before = attr(result._class_before, result, "_class_before");
      if (before == null || is_(kind, before) || !issubclass(before, TestCase)) {
        return null;
      }
      if (
        truth(getattr(before, "_classSetupFailed", false)) ||
        truth(getattr(before, "__unittest_skip__", false))
      ) {
        return null;
      }
      try {
        call_method(before, "tearDownClass");
      } catch (thrown) {
        const error = caught(thrown);
        if (!matches(error, Exception)) throw thrown;
        const outer$1 = handling(error);
        try {
          _report(
            result,
            error,
            `tearDownClass (${formatted(attr(before.__module__, before, "__module__", specials))}.${formatted(attr(before.__qualname__, before, "__qualname__"))})`,
          );
        } catch (inner) {
          throw chain(inner, error);
        } finally {
          handled(outer$1);
        }
      }
      this._clean(before, result, "tearDownClass");
      return null;
    }

    _clean(kind, result, when) {
      call_method(kind, "doClassCleanups");
      for (const entry of rows(attr(kind.tearDown_exceptions, kind, "tearDown_exceptions"))) {
        const [, error, _] = unpack(entry, 3);
        _report(
          result,
          error,
          `${formatted(when)} (${formatted(attr(kind.__module__, kind, "__module__", specials))}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))})`,
        );
      }
      return null;
    }
  },
  {
    run: "(self, result, debug=)",
    _enter: "(self, kind, result)",
    _leave: "(self, kind, result)",
    _clean: "(self, kind, result, when)",
  },
  {
    doc: "Tests in order, with what their classes and their module do before and after.",
    module: "unittest",
  },
);

function _compared(a, b) {
  return sub(gt(a, b), lt(a, b));
}
def("_compared(a, b)", _compared, { module: "unittest" });

/** Makes suites of classes. */
export const TestLoader = /* @__PURE__ */ define_class(
  "TestLoader",
  [],
  class {
    static testMethodPrefix = "test";
    static sortTestMethodsUsing = staticmethod(_compared);
    static suiteClass = TestSuite;
    static testNamePatterns = null;

    __init__() {
      this.errors = [];
    }

    getTestCaseNames(testCaseClass) {
      const names = [];
      for (const name of each$1(dir(testCaseClass))) {
        if (truth(startswith(name, this.testMethodPrefix)) && callable(getattr(testCaseClass, name))) {
          names.push(name);
        }
      }
      const result$1 = [];
      for (const name of each$1(names)) {
        if (
          truth(
            this._is_wanted(
              `${formatted(attr(testCaseClass.__module__, testCaseClass, "__module__", specials))}.${formatted(attr(testCaseClass.__qualname__, testCaseClass, "__qualname__"))}.${formatted(name)}`,
            ),
          )
        ) {
          result$1.push(name);
        }
      }
      return result$1;
    }

    _is_wanted(name) {
      return (
        this.testNamePatterns == null ||
        any(
          generator("TestLoader._is_wanted.<locals>.<genexpr>(.0)", function* (source) {
            for (const pattern of source) {
              yield contains(name, pattern);
            }
          })(each$1(this.testNamePatterns)),
        )
      );
    }

    loadTestsFromTestCase(testCaseClass) {
      if (issubclass(testCaseClass, TestSuite)) {
        throw TypeError(
          "Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?",
        );
      }
      let names = this.getTestCaseNames(testCaseClass);
      if (!truth(names) && hasattr(testCaseClass, "runTest")) {
        names = ["runTest"];
      }
      return call_method(
        this,
        "suiteClass",
        Array.from(each$1(names), (name) => call(testCaseClass, name)),
      );
    }

    loadTestsFromModule(module, options) {
      const { pattern = null } = keywords(options);
      const found = [];
      for (const name of each$1(sorted(dir(module)))) {
        const item = getattr(module, name);
        if (
          isinstance(item, type) &&
          issubclass(item, TestCase) &&
          not_contains(tuple_of(TestCase, FunctionTestCase, IsolatedAsyncioTestCase), item)
        ) {
          found.push(this.loadTestsFromTestCase(item));
        }
      }
      return call_method(this, "suiteClass", found);
    }
  },
  {
    __init__: "(self)",
    getTestCaseNames: "(self, testCaseClass)",
    _is_wanted: "(self, name)",
    loadTestsFromTestCase: "(self, testCaseClass)",
    loadTestsFromModule: "(self, module, *, pattern=)",
  },
  { doc: "Makes suites of classes.", module: "unittest" },
);

export const defaultTestLoader = /* @__PURE__ */ TestLoader();

function _classes_below(kind) {
  let found = [];
  for (const each of each$1(call_special(kind, "__subclasses__"))) {
    if (not_contains(found, each)) {
      found.push(each);
      found = iadd(
        found,
        (() => {
          const result$1 = [];
          for (const one of each$1(_classes_below(each))) {
            if (not_contains(found, one)) {
              result$1.push(one);
            }
          }
          return result$1;
        })(),
      );
    }
  }
  return found;
}
def("_classes_below(kind)", _classes_below, { module: "unittest" });

function _classes_of_script() {
  // By name: a class made again hides the one that had its name.
  const classes = dict_of();
  for (const each of each$1(_classes_below(TestCase))) {
    if (
      eq(attr(each.__module__, each, "__module__", specials), "__main__") &&
      not_contains(attr(each.__qualname__, each, "__qualname__"), ".")
    ) {
      setitem(classes, attr(each.__name__, each, "__name__"), each);
    }
  }
  return Array.from(each$1(sorted(classes)), (name) => getitem(classes, name));
}
def("_classes_of_script()", _classes_of_script, { module: "unittest" });

/** Runs the tests of the script, tells of them on `sys.stderr`, and leaves with 0, 1, or 5 when there are none. */
export const TestProgram = /* @__PURE__ */ define_class(
  "TestProgram",
  [],
  class {
    __init__(
      module = "__main__",
      defaultTest = null,
      argv = null,
      testRunner = null,
      testLoader = null,
      exit = true,
      verbosity = 1,
      failfast = null,
    ) {
      this.module = module;
      this.exit = exit;
      this.verbosity = verbosity;
      this.failfast = failfast;
      this.testRunner = testRunner;
      this.testLoader = testLoader == null ? TestLoader() : testLoader;
      let names = this._parse(getitem(argv == null ? sys.argv : argv, slice(1, null)));
      if (!truth(names) && defaultTest != null) {
        names = isinstance(defaultTest, str) ? [defaultTest] : list(defaultTest);
      }
      this.test = call_method(this, "_tests", names);
      this._run_all();
    }

    _parse(words) {
      const [names, patterns] = [[], []];
      words = list(words);
      while (truth(words)) {
        const word = pop(words, 0);
        if (contains(tuple_of("-v", "--verbose"), word)) {
          this.verbosity = 2;
        } else if (contains(tuple_of("-q", "--quiet"), word)) {
          this.verbosity = 0;
        } else if (contains(tuple_of("-f", "--failfast"), word)) {
          this.failfast = true;
        } else if (eq(word, "-k") && truth(words)) {
          patterns.push(pop(words, 0));
        } else if (truth(startswith(word, "-"))) {
          throw NotImplementedError(`asyncdef's unittest.main has no option ${formatted(word)}`);
        } else {
          names.push(word);
        }
      }
      if (patterns.length > 0) {
        settable(this.testLoader, "testNamePatterns").testNamePatterns = patterns;
      }
      return names;
    }

    _tests(names) {
      const loader = this.testLoader;
      if (ne(this.module, "__main__")) {
        if (isinstance(this.module, str)) {
          throw NotImplementedError("asyncdef's unittest.main finds no module by its name: give the module");
        }
        if (!truth(names)) {
          return call_method(loader, "loadTestsFromModule", this.module);
        }
      }
      const classes = eq(this.module, "__main__")
        ? _classes_of_script()
        : (() => {
            const result$1 = [];
            for (const suite of each$1(call_method(loader, "loadTestsFromModule", this.module))) {
              for (const test of each$1(suite)) {
                result$1.push(type(test));
              }
            }
            return result$1;
          })();
      if (!truth(names)) {
        return call_method(
          loader,
          "suiteClass",
          Array.from(each$1(classes), (each) => call_method(loader, "loadTestsFromTestCase", each)),
        );
      }
      const found = [];
      for (const name of each$1(names)) {
        const [of, _, method] = unpack(partition(name, "."), 3);
        const matching = [];
        for (const each of each$1(classes)) {
          if (eq(attr(each.__name__, each, "__name__"), of)) {
            matching.push(each);
          }
        }
        if (!(matching.length > 0)) {
          throw AttributeError(`module '__main__' has no attribute '${formatted(of)}'`);
        }
        found.push(
          truth(method)
            ? call_method(loader, "suiteClass", [call(getitem(matching, 0), method)])
            : call_method(loader, "loadTestsFromTestCase", getitem(matching, 0)),
        );
      }
      return call_method(loader, "suiteClass", found);
    }

    _run_all() {
      let value, value$1;
      let runner = this.testRunner == null ? TextTestRunner : this.testRunner;
      if (isinstance(runner, type)) {
        runner = call(runner, kw({ verbosity: this.verbosity, failfast: bool(this.failfast) }));
      }
      this.result = call_method(runner, "run", attr(this.test, this, "test"));
      if (!truth(this.exit)) {
        return null;
      }
      if (!truth(call_method(attr(this.result, this, "result"), "wasSuccessful"))) {
        sys.exit(1);
      }
      sys.exit(
        eq(attr((value = attr(this.result, this, "result")).testsRun, value, "testsRun"), 0) &&
          !truth(attr((value$1 = attr(this.result, this, "result")).skipped, value$1, "skipped"))
          ? 5
          : 0,
      );
      return null;
    }
  },
  {
    __init__: "(self, module=, defaultTest=, argv=, testRunner=, testLoader=, exit=, verbosity=, failfast=)",
    _parse: "(self, words)",
    _tests: "(self, names)",
    _run_all: "(self)",
  },
  {
    doc: "Runs the tests of the script, tells of them on `sys.stderr`, and leaves with 0, 1, or 5 when there are none.",
    module: "unittest",
  },
);

export const main = TestProgram;
