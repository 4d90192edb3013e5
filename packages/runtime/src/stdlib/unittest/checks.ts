// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/checks.py by `npm run library:python`. Do not edit.
/**
 * The assertions of a test case.
 *
 * Source: Library Reference, `unittest`, "TestCase", the tables of assert methods.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, is_, is_not, le, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { abs, round } from "../../semantics/builtins/arithmetic.ts";
import { bytes } from "../../semantics/builtins/bytes.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { min } from "../../semantics/builtins/extremes.ts";
import { frozenset } from "../../semantics/builtins/frozenset.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { next } from "../../semantics/builtins/next.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { set } from "../../semantics/builtins/set.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
import { capitalize } from "../../semantics/methods/case.ts";
import { count } from "../../semantics/methods/count.ts";
import { difference as difference$1 } from "../../semantics/methods/difference.ts";
import { format } from "../../semantics/methods/formatting.ts";
import { get } from "../../semantics/methods/get.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { splitlines } from "../../semantics/methods/splitting.ts";
import { add, mod, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import { enter } from "../../semantics/protocols/contexts.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each as each$1, rows } from "../../semantics/protocols/iteration.ts";
import { entries_of, unpack, unpack_star } from "../../semantics/protocols/unpacking.ts";
import { Counter } from "../collections.ts";
import * as logging from "../logging.ts";
import * as re from "../re.ts";
import { line_differences, safe_repr, short_reprs, value_differences } from "../unittest/words.ts";
import * as warnings from "../warnings.ts";

/** What `assertRaises` gives: the exception is its `exception`. */
const _Raises = /* @__PURE__ */ define_class(
  "_Raises",
  [],
  class {
    __init__(case$, expected, pattern = null) {
      this.case = case$;
      this.expected = expected;
      this.pattern = isinstance(pattern, tuple_of(str, bytes)) ? re.compile(pattern) : pattern;
      this.msg = null;
      this.name = null;
    }

    _fail(words) {
      throw raise_(
        call_method(this.case, "failureException", call_method(this.case, "_formatMessage", this.msg, words)),
      );
    }

    _handle(args, kwargs) {
      let value$1;
      if (!truth(args)) {
        if (contains(kwargs, "msg")) {
          this.msg = pop(kwargs, "msg");
        }
        if (truth(kwargs)) {
          throw TypeError(`${repr(next(iter(kwargs)))} is an invalid keyword argument for this function`);
        }
        return this;
      }
      const [function$, rest] = unpack_star(args, 1, 0);
      this.name = truth((value$1 = getattr(function$, "__name__", null))) ? value$1 : str(function$);
      const manager = enter(this);
      try {
        call(function$, ...spread(rest, function$), kw(kwargs_of(kwargs)));
      } catch (error$1) {
        manager.raised(error$1);
      } finally {
        manager.exit();
      }
      return null;
    }

    _not(word) {
      let value$1;
      const expected = this.expected;
      const names = truth((value$1 = getattr(expected, "__name__", null))) ? value$1 : str(expected);
      this._fail(
        truth(this.name)
          ? `${formatted(names)} not ${formatted(word)} by ${formatted(this.name)}`
          : `${formatted(names)} not ${formatted(word)}`,
      );
      return null;
    }

    __enter__() {
      return this;
    }

    __exit__(kind, error, tb) {
      let value$1;
      if (error == null) {
        this._not("raised");
      }
      if (!isinstance(error, this.expected)) {
        return false;
      }
      this.exception = call_method(error, "with_traceback", null);
      if (this.pattern != null && !truth(call_method(this.pattern, "search", str(error)))) {
        this._fail(
          `"${formatted(attr((value$1 = this.pattern).pattern, value$1, "pattern"))}" does not match "${formatted(error)}"`,
        );
      }
      return true;
    }
  },
  {
    __init__: "(self, case, expected, pattern=)",
    _fail: "(self, words)",
    _handle: "(self, args, kwargs)",
    _not: "(self, word)",
    __enter__: "(self)",
    __exit__: "(self, kind, error, tb)",
  },
  { module: "unittest" },
);

/** What `assertWarns` gives: the first warning is its `warning`. */
const _Warns = /* @__PURE__ */ define_class(
  "_Warns",
  [_Raises],
  class {
    __enter__() {
      this.catching = warnings.catch_warnings(kw({ record: true }));
      this.warnings = call_method(attr(this.catching, this, "catching"), "__enter__");
      !isinstance(this.expected, tuple)
        ? warnings.simplefilter("always", this.expected)
        : warnings.simplefilter("always");
      return this;
    }

    __exit__(kind, error, tb) {
      let value$1;
      call_method(attr(this.catching, this, "catching"), "__exit__", kind, error, tb);
      if (error != null) {
        return false;
      }
      let first = null;
      for (const each of each$1(attr(this.warnings, this, "warnings"))) {
        if (!isinstance(attribute(each, "message"), this.expected)) {
          continue;
        }
        first = first == null ? attribute(each, "message") : first;
        if (
          this.pattern != null &&
          !truth(call_method(this.pattern, "search", str(attribute(each, "message"))))
        ) {
          continue;
        }
        this.warning = attribute(each, "message");
        this.filename = attr(each.filename, each, "filename");
        this.lineno = attr(each.lineno, each, "lineno");
        return false;
      }
      if (first != null) {
        this._fail(
          `"${formatted(attr((value$1 = this.pattern).pattern, value$1, "pattern"))}" does not match "${formatted(first)}"`,
        );
      }
      this._not("triggered");
      return null;
    }
  },
  { __enter__: "(self)", __exit__: "(self, kind, error, tb)" },
  { module: "unittest" },
);

const _Records = /* @__PURE__ */ define_class(
  "_Records",
  [logging.Handler],
  class {
    __init__() {
      call_method(super_(_Records, this), "__init__");
      this.records = [];
      this.output = [];
    }

    emit(record) {
      append(this.records, record);
      append(this.output, format(this, record));
      return null;
    }
  },
  { __init__: "(self)", emit: "(self, record)" },
  { module: "unittest" },
);

/** What `assertLogs` gives: `records` and `output`. */
const _Logs = /* @__PURE__ */ define_class(
  "_Logs",
  [],
  class {
    __init__(case$, logger, level, wanted) {
      this.case = case$;
      this.wanted = wanted;
      this.level = !truth(level)
        ? logging.INFO
        : isinstance(level, str)
          ? get(logging.getLevelNamesMapping(), level, level)
          : level;
      this.logger = isinstance(logger, logging.Logger) ? logger : logging.getLogger(logger);
    }

    __enter__() {
      const handler = _Records();
      call_method(handler, "setLevel", this.level);
      call_method(handler, "setFormatter", logging.Formatter("%(levelname)s:%(name)s:%(message)s"));
      const logger = this.logger;
      this.handler = handler;
      this.records = attr(handler.records, handler, "records");
      this.output = attr(handler.output, handler, "output");
      this.before = tuple_of(
        getitem(attr(logger.handlers, logger, "handlers"), slice(null, null)),
        attr(logger.level, logger, "level"),
        attr(logger.propagate, logger, "propagate"),
      );
      settable(logger, "handlers").handlers = [handler];
      call_method(logger, "setLevel", this.level);
      settable(logger, "propagate").propagate = false;
      return truth(this.wanted) ? this : null;
    }

    __exit__(kind, error, tb) {
      const [handlers, level, propagate] = unpack(attr(this.before, this, "before"), 3);
      settable(this.logger, "handlers").handlers = handlers;
      settable(this.logger, "propagate").propagate = propagate;
      call_method(this.logger, "setLevel", level);
      if (error != null) {
        return false;
      }
      if (truth(this.wanted) && !truth(attr(this.records, this, "records"))) {
        const words = `no logs of level ${formatted(logging.getLevelName(this.level))} or higher triggered on ${formatted(attribute(this.logger, "name"))}`;
        throw raise_(
          call_method(this.case, "failureException", call_method(this.case, "_formatMessage", null, words)),
        );
      }
      if (!truth(this.wanted) && truth(attr(this.records, this, "records"))) {
        throw raise_(
          call_method(
            this.case,
            "failureException",
            call_method(
              this.case,
              "_formatMessage",
              null,
              `Unexpected logs found: ${repr(attr(this.output, this, "output"))}`,
            ),
          ),
        );
      }
      return null;
    }
  },
  {
    __init__: "(self, case, logger, level, wanted)",
    __enter__: "(self)",
    __exit__: "(self, kind, error, tb)",
  },
  { module: "unittest" },
);

/** Every assertion; a test case is one. */
export const Checks = /* @__PURE__ */ define_class(
  "Checks",
  [],
  class {
    fail(msg = null) {
      throw raise_(call_method(this, "failureException", msg));
    }

    _formatMessage(msg, standardMsg) {
      if (!truth(attr(this.longMessage, this, "longMessage"))) {
        return truth(msg) ? msg : standardMsg;
      }
      return msg == null ? standardMsg : `${formatted(standardMsg)} : ${formatted(msg)}`;
    }

    _check(holds, msg, words) {
      if (!truth(holds)) {
        throw raise_(call_method(this, "failureException", this._formatMessage(msg, call(words))));
      }
      return null;
    }

    assertTrue(expr, msg = null) {
      this._check(
        expr,
        msg,
        def(
          "Checks.assertTrue.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, expr))} is not true`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertFalse(expr, msg = null) {
      this._check(
        !truth(expr),
        msg,
        def(
          "Checks.assertFalse.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, expr))} is not false`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    addTypeEqualityFunc(typeobj, function$) {
      setitem(attr(this._equalities, this, "_equalities"), typeobj, function$);
      return null;
    }

    _equality(first, second) {
      const kind = type(first);
      if (is_not(kind, type_of(second))) {
        return null;
      }
      if (contains(attr(this._equalities, this, "_equalities"), kind)) {
        const found = getitem(attr(this._equalities, this, "_equalities"), kind);
        return isinstance(found, str) ? getattr(this, found) : found;
      }
      if (is_(kind, dict)) {
        return attr(this.assertDictEqual, this, "assertDictEqual");
      }
      if (is_(kind, list)) {
        return attr(this.assertListEqual, this, "assertListEqual");
      }
      if (is_(kind, tuple)) {
        return attr(this.assertTupleEqual, this, "assertTupleEqual");
      }
      if (is_(kind, set) || is_(kind, frozenset)) {
        return attr(this.assertSetEqual, this, "assertSetEqual");
      }
      return is_(kind, str) ? attr(this.assertMultiLineEqual, this, "assertMultiLineEqual") : null;
    }

    assertEqual(first, second, msg = null) {
      const special = this._equality(first, second);
      if (special != null) {
        call(special, first, second, kw({ msg: msg }));
      } else {
        this._check(
          eq(first, second),
          msg,
          def(
            "Checks.assertEqual.<locals>.<lambda>()",
            () => mod("%s != %s", call(short_reprs, first, second)),
            {
              module: "unittest",
            },
          ),
        );
      }
      return null;
    }

    assertNotEqual(first, second, msg = null) {
      this._check(
        ne(first, second),
        msg,
        def(
          "Checks.assertNotEqual.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, first))} == ${formatted(call(safe_repr, second))}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    _near(first, second, places, delta) {
      if (delta != null && places != null) {
        throw TypeError("specify delta or places not both");
      }
      const difference = abs(sub(first, second));
      if (delta != null) {
        return tuple_of(
          difference,
          le(difference, delta),
          `within ${formatted(call(safe_repr, delta))} delta`,
        );
      }
      places = places == null ? 7 : places;
      return tuple_of(difference, eq(round(difference, places), 0), `within ${repr(places)} places`);
    }

    assertAlmostEqual(first, second, places = null, msg = null, delta = null) {
      if (eq(first, second)) {
        return null;
      }
      const [difference, is_near, how] = unpack(this._near(first, second, places, delta), 3);
      this._check(
        is_near,
        msg,
        def(
          "Checks.assertAlmostEqual.<locals>.<lambda>()",
          () =>
            `${formatted(call(safe_repr, first))} != ${formatted(call(safe_repr, second))} ${formatted(how)} (${formatted(call(safe_repr, difference))} difference)`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertNotAlmostEqual(first, second, places = null, msg = null, delta = null) {
      let value$1, value$2;
      const [difference, is_near, how] = unpack(this._near(first, second, places, delta), 3);
      if (delta != null) {
        const words = `${formatted(call(safe_repr, first))} == ${formatted(call(safe_repr, second))} ${formatted(how)} (${formatted(call(safe_repr, difference))} difference)`;
        this._check(
          truth((value$1 = ne(first, second))) ? !truth(is_near) : value$1,
          msg,
          def("Checks.assertNotAlmostEqual.<locals>.<lambda>()", () => words, {
            module: "unittest",
          }),
        );
      } else {
        this._check(
          truth((value$2 = ne(first, second))) ? !truth(is_near) : value$2,
          msg,
          def(
            "Checks.assertNotAlmostEqual.<locals>.<lambda>()",
            () =>
              `${formatted(call(safe_repr, first))} == ${formatted(call(safe_repr, second))} ${formatted(how)}`,
            {
              module: "unittest",
            },
          ),
        );
      }
      return null;
    }

    _truncated(message, difference) {
      if (
        attr(this.maxDiff, this, "maxDiff") == null ||
        le(len(difference), attr(this.maxDiff, this, "maxDiff"))
      ) {
        return add(message, difference);
      }
      return `${formatted(message)}\nDiff is ${len(difference)} characters long. Set self.maxDiff to None to see it.`;
    }

    assertSequenceEqual(first, second, msg = null, seq_type = null) {
      let name = "sequence";
      let which;
      if (seq_type != null) {
        name = attr(seq_type.__name__, seq_type, "__name__");
        let value;
        for (const entry of rows(tuple_of(tuple_of("First", first), tuple_of("Second", second)))) {
          [which, value] = unpack(entry, 2);
          if (!isinstance(value, seq_type)) {
            throw raise_(
              call_method(
                this,
                "failureException",
                `${formatted(which)} sequence is not a ${formatted(name)}: ${formatted(call(safe_repr, value))}`,
              ),
            );
          }
        }
      }
      if (eq(first, second)) {
        return null;
      }
      let words = mod(`${formatted(capitalize(name))}s differ: %s != %s\n`, call(short_reprs, first, second));
      loop: {
        for (let at = 0, stop = min(len(first), len(second)); at < stop; at++) {
          if (ne(getitem(first, at), getitem(second, at))) {
            words =
              words +
              mod(
                "\nFirst differing element %d:\n%s\n%s\n",
                tuple_of(at, ...spread(call(short_reprs, getitem(first, at), getitem(second, at)))),
              );
            break loop;
          }
        }
        if (len(first) === len(second) && seq_type == null && is_not(type_of(first), type_of(second))) {
          return null;
        }
      }
      if (len(first) !== len(second)) {
        let longer, less;
        [which, longer, less] = unpack(
          len(first) > len(second)
            ? tuple_of("First", first, len(second))
            : tuple_of("Second", second, len(first)),
          3,
        );
        words =
          words +
          `\n${formatted(which)} ${formatted(name)} contains ${formatted(sub(len(longer), less))} additional elements.\n`;
        words =
          words +
          `First extra element ${formatted(less)}:\n${formatted(call(safe_repr, getitem(longer, less)))}\n`;
      }
      this.fail(this._formatMessage(msg, this._truncated(words, call(value_differences, first, second))));
      return null;
    }

    assertListEqual(list1, list2, msg = null) {
      this.assertSequenceEqual(list1, list2, msg, list);
      return null;
    }

    assertTupleEqual(tuple1, tuple2, msg = null) {
      this.assertSequenceEqual(tuple1, tuple2, msg, tuple);
      return null;
    }

    assertSetEqual(set1, set2, msg = null) {
      const only1 = difference$1(set1, set2);
      const only2 = difference$1(set2, set1);
      if (!truth(only1) && !truth(only2)) {
        return null;
      }
      let lines = [];
      for (const entry of rows(
        tuple_of(
          tuple_of("first set but not the second", only1),
          tuple_of("second set but not the first", only2),
        ),
      )) {
        const [which, items] = unpack(entry, 2);
        if (truth(items)) {
          lines.push(`Items in the ${formatted(which)}:`);
          lines = iadd(
            lines,
            Array.from(each$1(items), (item) => repr(item)),
          );
        }
      }
      this.fail(this._formatMessage(msg, join("\n", lines)));
      return null;
    }

    assertDictEqual(d1, d2, msg = null) {
      this.assertIsInstance(d1, dict, "First argument is not a dictionary");
      this.assertIsInstance(d2, dict, "Second argument is not a dictionary");
      if (ne(d1, d2)) {
        this.fail(
          this._formatMessage(
            msg,
            this._truncated(mod("%s != %s", call(short_reprs, d1, d2)), call(value_differences, d1, d2)),
          ),
        );
      }
      return null;
    }

    assertMultiLineEqual(first, second, msg = null) {
      this.assertIsInstance(first, str, "First argument is not a string");
      this.assertIsInstance(second, str, "Second argument is not a string");
      if (eq(first, second)) {
        return null;
      }
      const is_line = !any(
        generator("Checks.assertMultiLineEqual.<locals>.<genexpr>(.0)", function* (source) {
          for (const text of source) {
            for (const c of each$1("\r\n")) {
              yield contains(text, c);
            }
          }
        })(each$1(tuple_of(first, second))),
      );
      const ends = is_line ? "\n" : "";
      const difference =
        "\n" +
        join(
          "",
          call(line_differences, splitlines(add(first, ends), true), splitlines(add(second, ends), true)),
        );
      this.fail(
        this._formatMessage(
          msg,
          this._truncated(mod("%s != %s", call(short_reprs, first, second)), difference),
        ),
      );
      return null;
    }

    assertCountEqual(first, second, msg = null) {
      const [ones, others] = [list(first), list(second)];
      let told = [];
      try {
        const [counts, there] = [Counter(ones), Counter(others)];
        told = (() => {
          const result = [];
          for (const item of each$1(dict_of(...entries_of(counts), ...entries_of(there)))) {
            if (ne(getitem(counts, item), getitem(there, item))) {
              result.push(tuple_of(getitem(counts, item), getitem(there, item), item));
            }
          }
          return result;
        })();
      } catch (thrown) {
        const exception = caught(thrown);
        if (!matches(exception, TypeError)) throw thrown;
        const outer = handling(exception);
        try {
          const seen = [];
          for (const item of each$1(add(ones, others))) {
            if (not_contains(seen, item)) {
              seen.push(item);
              if (count(ones, item) !== count(others, item)) {
                told.push(tuple_of(count(ones, item), count(others, item), item));
              }
            }
          }
        } catch (inner) {
          throw chain(inner, exception);
        } finally {
          handled(outer);
        }
      }
      if (told.length > 0) {
        const lines = Array.from(rows(told), (entry) => {
          const [one, other, item] = unpack(entry, 3);
          return `First has ${formatted(one)}, Second has ${formatted(other)}:  ${repr(item)}`;
        });
        this.fail(
          this._formatMessage(msg, this._truncated("Element counts were not equal:\n", join("\n", lines))),
        );
      }
      return null;
    }

    assertIn(member, container, msg = null) {
      this._check(
        contains(container, member),
        msg,
        def(
          "Checks.assertIn.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, member))} not found in ${formatted(call(safe_repr, container))}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertNotIn(member, container, msg = null) {
      this._check(
        not_contains(container, member),
        msg,
        def(
          "Checks.assertNotIn.<locals>.<lambda>()",
          () =>
            `${formatted(call(safe_repr, member))} unexpectedly found in ${formatted(call(safe_repr, container))}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertIs(expr1, expr2, msg = null) {
      this._check(
        is_(expr1, expr2),
        msg,
        def(
          "Checks.assertIs.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, expr1))} is not ${formatted(call(safe_repr, expr2))}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertIsNot(expr1, expr2, msg = null) {
      this._check(
        is_not(expr1, expr2),
        msg,
        def(
          "Checks.assertIsNot.<locals>.<lambda>()",
          () => `unexpectedly identical: ${formatted(call(safe_repr, expr1))}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertIsNone(obj, msg = null) {
      this._check(
        obj == null,
        msg,
        def(
          "Checks.assertIsNone.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, obj))} is not None`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertIsNotNone(obj, msg = null) {
      this._check(
        obj != null,
        msg,
        def("Checks.assertIsNotNone.<locals>.<lambda>()", () => "unexpectedly None", {
          module: "unittest",
        }),
      );
      return null;
    }

    assertIsInstance(obj, cls, msg = null) {
      this._check(
        isinstance(obj, cls),
        msg,
        def(
          "Checks.assertIsInstance.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, obj))} is not an instance of ${repr(cls)}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertNotIsInstance(obj, cls, msg = null) {
      this._check(
        !isinstance(obj, cls),
        msg,
        def(
          "Checks.assertNotIsInstance.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, obj))} is an instance of ${repr(cls)}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertLess(a, b, msg = null) {
      this._check(
        lt(a, b),
        msg,
        def(
          "Checks.assertLess.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, a))} not less than ${formatted(call(safe_repr, b))}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertLessEqual(a, b, msg = null) {
      this._check(
        le(a, b),
        msg,
        def(
          "Checks.assertLessEqual.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, a))} not less than or equal to ${formatted(call(safe_repr, b))}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertGreater(a, b, msg = null) {
      this._check(
        gt(a, b),
        msg,
        def(
          "Checks.assertGreater.<locals>.<lambda>()",
          () => `${formatted(call(safe_repr, a))} not greater than ${formatted(call(safe_repr, b))}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertGreaterEqual(a, b, msg = null) {
      this._check(
        ge(a, b),
        msg,
        def(
          "Checks.assertGreaterEqual.<locals>.<lambda>()",
          () =>
            `${formatted(call(safe_repr, a))} not greater than or equal to ${formatted(call(safe_repr, b))}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertRaises(expected_exception, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return _Raises(this, expected_exception)._handle(args, kwargs);
    }

    assertRaisesRegex(expected_exception, expected_regex, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return _Raises(this, expected_exception, expected_regex)._handle(args, kwargs);
    }

    assertWarns(expected_warning, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return _Warns(this, expected_warning)._handle(args, kwargs);
    }

    assertWarnsRegex(expected_warning, expected_regex, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return _Warns(this, expected_warning, expected_regex)._handle(args, kwargs);
    }

    assertLogs(logger = null, level = null) {
      return _Logs(this, logger, level, true);
    }

    assertNoLogs(logger = null, level = null) {
      return _Logs(this, logger, level, false);
    }

    assertRegex(text, expected_regex, msg = null) {
      const pattern = isinstance(expected_regex, tuple_of(str, bytes))
        ? re.compile(expected_regex)
        : expected_regex;
      this._check(
        call_method(pattern, "search", text),
        msg,
        def(
          "Checks.assertRegex.<locals>.<lambda>()",
          () =>
            `Regex didn't match: ${repr(attr(pattern.pattern, pattern, "pattern"))} not found in ${repr(text)}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }

    assertNotRegex(text, unexpected_regex, msg = null) {
      const pattern = isinstance(unexpected_regex, tuple_of(str, bytes))
        ? re.compile(unexpected_regex)
        : unexpected_regex;
      const match = call_method(pattern, "search", text);
      this._check(
        !truth(match),
        msg,
        def(
          "Checks.assertNotRegex.<locals>.<lambda>()",
          () =>
            `Regex matched: ${repr(call_method(match, "group", 0))} matches ${repr(attr(pattern.pattern, pattern, "pattern"))} in ${repr(text)}`,
          {
            module: "unittest",
          },
        ),
      );
      return null;
    }
  },
  {
    fail: "(self, msg=)",
    _formatMessage: "(self, msg, standardMsg)",
    _check: "(self, holds, msg, words)",
    assertTrue: "(self, expr, msg=)",
    assertFalse: "(self, expr, msg=)",
    addTypeEqualityFunc: "(self, typeobj, function)",
    _equality: "(self, first, second)",
    assertEqual: "(self, first, second, msg=)",
    assertNotEqual: "(self, first, second, msg=)",
    _near: "(self, first, second, places, delta)",
    assertAlmostEqual: "(self, first, second, places=, msg=, delta=)",
    assertNotAlmostEqual: "(self, first, second, places=, msg=, delta=)",
    _truncated: "(self, message, difference)",
    assertSequenceEqual: "(self, first, second, msg=, seq_type=)",
    assertListEqual: "(self, list1, list2, msg=)",
    assertTupleEqual: "(self, tuple1, tuple2, msg=)",
    assertSetEqual: "(self, set1, set2, msg=)",
    assertDictEqual: "(self, d1, d2, msg=)",
    assertMultiLineEqual: "(self, first, second, msg=)",
    assertCountEqual: "(self, first, second, msg=)",
    assertIn: "(self, member, container, msg=)",
    assertNotIn: "(self, member, container, msg=)",
    assertIs: "(self, expr1, expr2, msg=)",
    assertIsNot: "(self, expr1, expr2, msg=)",
    assertIsNone: "(self, obj, msg=)",
    assertIsNotNone: "(self, obj, msg=)",
    assertIsInstance: "(self, obj, cls, msg=)",
    assertNotIsInstance: "(self, obj, cls, msg=)",
    assertLess: "(self, a, b, msg=)",
    assertLessEqual: "(self, a, b, msg=)",
    assertGreater: "(self, a, b, msg=)",
    assertGreaterEqual: "(self, a, b, msg=)",
    assertRaises: "(self, expected_exception, *args, **kwargs)",
    assertRaisesRegex: "(self, expected_exception, expected_regex, *args, **kwargs)",
    assertWarns: "(self, expected_warning, *args, **kwargs)",
    assertWarnsRegex: "(self, expected_warning, expected_regex, *args, **kwargs)",
    assertLogs: "(self, logger=, level=)",
    assertNoLogs: "(self, logger=, level=)",
    assertRegex: "(self, text, expected_regex, msg=)",
    assertNotRegex: "(self, text, unexpected_regex, msg=)",
  },
  { module: "unittest" },
);
