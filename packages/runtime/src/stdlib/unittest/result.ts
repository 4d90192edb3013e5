// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/result.py by `npm run library:python`. Do not edit.
/**
 * What came of tests: the lists of a result, and a result that prints.
 *
 * Source: Library Reference, `unittest`, "Grouping tests", "Loading and running tests".
 */

import { specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call } from "../../objects/call.ts";
import { eq, gt, is_ } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords } from "../../objects/signature.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { issubclass } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { append } from "../../semantics/methods/append.ts";
import { join } from "../../semantics/methods/joining.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { caught, chain } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import * as sys from "../sys.ts";
import * as time from "../time.ts";
import * as traceback from "../traceback.ts";

/** What came of a run: lists of (test, text). */
export const TestResult = /* @__PURE__ */ define_class(
  "TestResult",
  [],
  class {
    __init__(stream = null, descriptions = null, verbosity = null) {
      this.failfast = false;
      this.failures = [];
      this.errors = [];
      this.testsRun = 0;
      this.skipped = [];
      this.expectedFailures = [];
      this.unexpectedSuccesses = [];
      this.collectedDurations = [];
      this.shouldStop = false;
      this.buffer = false;
      this.tb_locals = false;
    }

    printErrors() {
      return null;
    }

    startTest(test) {
      this.testsRun = iadd(this.testsRun, 1);
      return null;
    }

    stopTest(test) {
      return null;
    }

    startTestRun() {
      return null;
    }

    stopTestRun() {
      return null;
    }

    addError(test, err) {
      this._fail_fast();
      append(this.errors, tuple_of(test, this._text_of(err)));
      return null;
    }

    addFailure(test, err) {
      this._fail_fast();
      append(this.failures, tuple_of(test, this._text_of(err)));
      return null;
    }

    addSubTest(test, subtest, err) {
      if (err != null) {
        this._fail_fast();
        const found = issubclass(getitem(err, 0), attr(test.failureException, test, "failureException"))
          ? this.failures
          : this.errors;
        append(found, tuple_of(subtest, this._text_of(err)));
      }
      return null;
    }

    addSuccess(test) {
      return null;
    }

    addSkip(test, reason) {
      append(this.skipped, tuple_of(test, reason));
      return null;
    }

    addExpectedFailure(test, err) {
      append(this.expectedFailures, tuple_of(test, this._text_of(err)));
      return null;
    }

    addUnexpectedSuccess(test) {
      this._fail_fast();
      append(this.unexpectedSuccesses, test);
      return null;
    }

    addDuration(test, elapsed) {
      append(this.collectedDurations, tuple_of(str(test), elapsed));
      return null;
    }

    wasSuccessful() {
      return !truth(this.failures) && !truth(this.errors) && !truth(this.unexpectedSuccesses);
    }

    stop() {
      this.shouldStop = true;
      return null;
    }

    _fail_fast() {
      if (truth(this.failfast)) {
        this.stop();
      }
      return null;
    }

    _text_of(err) {
      return join("", traceback.format_exception(getitem(err, 1)));
    }

    __repr__() {
      const kind = type_of(this);
      let where = attr(kind.__module__, kind, "__module__", specials);
      if (eq(where, "unittest")) {
        where = is_(kind, TestResult) ? "unittest.result" : "unittest.runner";
      }
      return `<${formatted(where)}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))} run=${formatted(this.testsRun)} errors=${len(this.errors)} failures=${len(this.failures)}>`;
    }
  },
  {
    __init__: "(self, stream=, descriptions=, verbosity=)",
    printErrors: "(self)",
    startTest: "(self, test)",
    stopTest: "(self, test)",
    startTestRun: "(self)",
    stopTestRun: "(self)",
    addError: "(self, test, err)",
    addFailure: "(self, test, err)",
    addSubTest: "(self, test, subtest, err)",
    addSuccess: "(self, test)",
    addSkip: "(self, test, reason)",
    addExpectedFailure: "(self, test, err)",
    addUnexpectedSuccess: "(self, test)",
    addDuration: "(self, test, elapsed)",
    wasSuccessful: "(self)",
    stop: "(self)",
    _fail_fast: "(self)",
    _text_of: "(self, err)",
    __repr__: "(self)",
  },
  { module: "unittest" },
);

/** A stream that also writes lines. */
const _Lines = /* @__PURE__ */ define_class(
  "_Lines",
  [],
  class {
    __init__(stream) {
      this.stream = stream;
    }

    write(text) {
      call_method(this.stream, "write", text);
      return null;
    }

    writeln(text = null) {
      call_method(this.stream, "write", text == null || eq(text, "") ? "\n" : add(text, "\n"));
      return null;
    }

    flush() {
      call_method(this.stream, "flush");
      return null;
    }
  },
  {
    __init__: "(self, stream)",
    write: "(self, text)",
    writeln: "(self, text=)",
    flush: "(self)",
  },
  { module: "unittest" },
);

/** A result that prints what happens. */
export const TextTestResult = /* @__PURE__ */ define_class(
  "TextTestResult",
  [TestResult],
  class {
    static separator1 = mul("=", 70);
    static separator2 = mul("-", 70);

    __init__(stream, descriptions, verbosity, options) {
      const { durations = null } = keywords(options);
      call_method(super_(TextTestResult, this), "__init__", stream, descriptions, verbosity);
      this.stream = stream;
      this.showAll = gt(verbosity, 1);
      this.dots = eq(verbosity, 1);
      this.descriptions = descriptions;
      this.durations = durations;
      this._at_start = true;
    }

    getDescription(test) {
      const line = call_method(test, "shortDescription");
      return truth(this.descriptions) && truth(line) ? `${formatted(test)}\n${formatted(line)}` : str(test);
    }

    startTest(test) {
      call_method(super_(TextTestResult, this), "startTest", test);
      if (truth(this.showAll)) {
        call_method(this.stream, "write", `${formatted(this.getDescription(test))} ... `);
        call_method(this.stream, "flush");
        this._at_start = false;
      }
      return null;
    }

    _tell(test, words, letter, of_part = false) {
      if (truth(this.showAll)) {
        if (truth(of_part) || (truth(this._at_start) && not_contains("xu", letter))) {
          if (!truth(this._at_start)) {
            call_method(this.stream, "writeln");
          }
          call_method(
            this.stream,
            "write",
            `${truth(of_part) ? "  " : ""}${formatted(this.getDescription(test))} ... `,
          );
        }
        call_method(this.stream, "writeln", words);
        if (not_contains("xu", letter)) {
          this._at_start = true;
        }
      } else if (truth(this.dots)) {
        call_method(this.stream, "write", letter);
      }
      call_method(this.stream, "flush");
      return null;
    }

    addSubTest(test, subtest, err) {
      if (err != null) {
        const failed = issubclass(
          getitem(err, 0),
          attr(subtest.failureException, subtest, "failureException"),
        );
        this._tell(subtest, failed ? "FAIL" : "ERROR", failed ? "F" : "E", true);
      }
      call_method(super_(TextTestResult, this), "addSubTest", test, subtest, err);
      return null;
    }

    addSuccess(test) {
      call_method(super_(TextTestResult, this), "addSuccess", test);
      this._tell(test, "ok", ".");
      return null;
    }

    addError(test, err) {
      call_method(super_(TextTestResult, this), "addError", test, err);
      this._tell(test, "ERROR", "E");
      return null;
    }

    addFailure(test, err) {
      call_method(super_(TextTestResult, this), "addFailure", test, err);
      this._tell(test, "FAIL", "F");
      return null;
    }

    addSkip(test, reason) {
      call_method(super_(TextTestResult, this), "addSkip", test, reason);
      this._tell(test, `skipped ${repr(reason)}`, "s", hasattr(test, "test_case"));
      return null;
    }

    addExpectedFailure(test, err) {
      call_method(super_(TextTestResult, this), "addExpectedFailure", test, err);
      this._tell(test, "expected failure", "x");
      return null;
    }

    addUnexpectedSuccess(test) {
      call_method(super_(TextTestResult, this), "addUnexpectedSuccess", test);
      this._tell(test, "unexpected success", "u");
      return null;
    }

    printErrors() {
      if (truth(this.dots) || truth(this.showAll)) {
        call_method(this.stream, "writeln");
      }
      this.printErrorList("ERROR", this.errors);
      this.printErrorList("FAIL", this.failures);
      if (truth(this.unexpectedSuccesses)) {
        call_method(this.stream, "writeln", this.separator1);
        for (const test of each(this.unexpectedSuccesses)) {
          call_method(this.stream, "writeln", `UNEXPECTED SUCCESS: ${formatted(this.getDescription(test))}`);
        }
      }
      call_method(this.stream, "flush");
      return null;
    }

    printErrorList(flavour, errors) {
      for (const entry of rows(errors)) {
        const [test, text] = unpack(entry, 2);
        call_method(this.stream, "writeln", this.separator1);
        call_method(this.stream, "writeln", `${formatted(flavour)}: ${formatted(this.getDescription(test))}`);
        call_method(this.stream, "writeln", this.separator2);
        call_method(this.stream, "writeln", text);
      }
      call_method(this.stream, "flush");
      return null;
    }
  },
  {
    __init__: "(self, stream, descriptions, verbosity, *, durations=)",
    getDescription: "(self, test)",
    startTest: "(self, test)",
    _tell: "(self, test, words, letter, of_part=)",
    addSubTest: "(self, test, subtest, err)",
    addSuccess: "(self, test)",
    addError: "(self, test, err)",
    addFailure: "(self, test, err)",
    addSkip: "(self, test, reason)",
    addExpectedFailure: "(self, test, err)",
    addUnexpectedSuccess: "(self, test)",
    printErrors: "(self)",
    printErrorList: "(self, flavour, errors)",
  },
  { module: "unittest" },
);

/** Runs tests and prints what came of them on `sys.stderr`. */
export const TextTestRunner = /* @__PURE__ */ define_class(
  "TextTestRunner",
  [],
  class {
    static resultclass = TextTestResult;

    __init__(stream = null, descriptions = true, verbosity = 1, failfast = false, options) {
      const { resultclass = null } = keywords(options);
      this.stream = _Lines(stream == null ? sys.stderr : stream);
      this.descriptions = descriptions;
      this.verbosity = verbosity;
      this.failfast = failfast;
      if (resultclass != null) {
        settable(this, "resultclass").resultclass = resultclass;
      }
    }

    _makeResult() {
      return call_method(this, "resultclass", this.stream, this.descriptions, this.verbosity);
    }

    run(test) {
      const result = this._makeResult();
      settable(result, "failfast").failfast = this.failfast;
      const begin = time.perf_counter();
      call_method(result, "startTestRun");
      let pending = null;
      try {
        call(test, result);
      } catch (error) {
        pending = caught(error);
        throw error;
      } finally {
        try {
          call_method(result, "stopTestRun");
        } catch (inner) {
          throw chain(inner, pending);
        }
      }
      const taken = sub(time.perf_counter(), begin);
      call_method(result, "printErrors");
      if (hasattr(result, "separator2")) {
        call_method(this.stream, "writeln", attr(result.separator2, result, "separator2"));
      }
      const run = attr(result.testsRun, result, "testsRun");
      call_method(
        this.stream,
        "writeln",
        `Ran ${formatted(run)} test${eq(run, 1) ? "" : "s"} in ${format(taken, ".3f")}s`,
      );
      call_method(this.stream, "writeln");
      let counts = [];
      if (!truth(call_method(result, "wasSuccessful"))) {
        call_method(this.stream, "write", "FAILED");
        counts = iadd(counts, [
          tuple_of("failures", len(attr(result.failures, result, "failures"))),
          tuple_of("errors", len(attr(result.errors, result, "errors"))),
        ]);
      } else if (eq(run, 0) && !truth(attr(result.skipped, result, "skipped"))) {
        call_method(this.stream, "write", "NO TESTS RAN");
      } else {
        call_method(this.stream, "write", "OK");
      }
      counts.push(tuple_of("skipped", len(attr(result.skipped, result, "skipped"))));
      counts.push(
        tuple_of("expected failures", len(attr(result.expectedFailures, result, "expectedFailures"))),
      );
      counts.push(
        tuple_of(
          "unexpected successes",
          len(attr(result.unexpectedSuccesses, result, "unexpectedSuccesses")),
        ),
      );
      const told = join(
        ", ",
        (() => {
          const result$1 = [];
          for (const entry of rows(counts)) {
            const [name, count] = unpack(entry, 2);
            if (truth(count)) {
              result$1.push(`${formatted(name)}=${formatted(count)}`);
            }
          }
          return result$1;
        })(),
      );
      call_method(this.stream, "writeln", told ? ` (${told})` : "");
      call_method(this.stream, "flush");
      return result;
    }
  },
  {
    __init__: "(self, stream=, descriptions=, verbosity=, failfast=, *, resultclass=)",
    _makeResult: "(self)",
    run: "(self, test)",
  },
  { module: "unittest" },
);
