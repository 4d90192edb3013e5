// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/csv.py by `npm run library:python`. Do not edit.

import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { eq, ge, is_, le, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_from, dict_of } from "../objects/dict.ts";
import {
  Exception,
  NotImplementedError,
  StopIteration,
  TypeError,
  ValueError,
} from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import { generator } from "../objects/generator.ts";
import { type_of } from "../objects/object.ts";
import { keywords, kw } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { dict } from "../semantics/builtins/dict.ts";
import { float } from "../semantics/builtins/float.ts";
import { getattr, hasattr } from "../semantics/builtins/getattr.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { iter } from "../semantics/builtins/iter.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { map } from "../semantics/builtins/map.ts";
import { next } from "../semantics/builtins/next.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { setattr } from "../semantics/builtins/setattr.ts";
import { str } from "../semantics/builtins/str.ts";
import { zip } from "../semantics/builtins/zip.ts";
import { append } from "../semantics/methods/append.ts";
import { lower } from "../semantics/methods/case.ts";
import { get } from "../semantics/methods/get.ts";
import { items as items$1 } from "../semantics/methods/items.ts";
import { join } from "../semantics/methods/joining.ts";
import { add } from "../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { kwargs_of, spread } from "../semantics/protocols/calls.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  raise_from,
  relax,
} from "../semantics/protocols/exceptions.ts";
import { each, rows as rows$1 } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";

export const QUOTE_MINIMAL = 0;
export const QUOTE_ALL = 1;
export const QUOTE_NONNUMERIC = 2;
export const QUOTE_NONE = 3;
export const QUOTE_STRINGS = 4;
export const QUOTE_NOTNULL = 5;

export const Error = /* @__PURE__ */ define_class(
  "Error",
  [Exception],
  class {
    static __module__ = "_csv";
  },
  {},
  { module: "csv" },
);

export const Dialect = /* @__PURE__ */ define_class(
  "Dialect",
  [],
  class {
    static delimiter = null;
    static quotechar = null;
    static escapechar = null;
    static doublequote = null;
    static skipinitialspace = null;
    static lineterminator = null;
    static quoting = null;

    __init__() {
      try {
        _Format(this, dict_of());
      } catch (error) {
        const e = caught(error);
        if (!matches(e, TypeError)) throw error;
        throw chain(raise_from(Error(str(e)), null), e);
      }
    }
  },
  { __init__: "(self)" },
  { module: "csv" },
);

export const excel = /* @__PURE__ */ define_class(
  "excel",
  [Dialect],
  class {
    static delimiter = ",";
    static quotechar = '"';
    static doublequote = true;
    static skipinitialspace = false;
    static lineterminator = "\r\n";
    static quoting = QUOTE_MINIMAL;
  },
  {},
  { module: "csv" },
);

export const excel_tab = /* @__PURE__ */ define_class(
  "excel_tab",
  [excel],
  class {
    static delimiter = "\t";
  },
  {},
  { module: "csv" },
);

export const unix_dialect = /* @__PURE__ */ define_class(
  "unix_dialect",
  [Dialect],
  class {
    static delimiter = ",";
    static quotechar = '"';
    static doublequote = true;
    static skipinitialspace = false;
    static lineterminator = "\n";
    static quoting = QUOTE_ALL;
  },
  {},
  { module: "csv" },
);

const _dialects = /* @__PURE__ */ dict_of(["excel", excel], ["excel-tab", excel_tab], ["unix", unix_dialect]);
let _limit = 131072;

/** The rules of a dialect, checked, with what the call changes of them. */
const _Format = /* @__PURE__ */ define_class(
  "_Format",
  [],
  class {
    __init__(dialect, changes) {
      let value$1;
      if (isinstance(dialect, str)) {
        dialect = get_dialect(dialect);
      }
      const known = dict_of(
        ["delimiter", ","],
        ["quotechar", '"'],
        ["escapechar", null],
        ["doublequote", true],
        ["skipinitialspace", false],
        ["lineterminator", "\r\n"],
        ["quoting", QUOTE_MINIMAL],
        ["strict", false],
      );
      for (const name of each(changes)) {
        if (not_contains(known, name)) {
          throw TypeError(`this function got an unexpected keyword argument '${formatted(name)}'`);
        }
      }
      let value;
      for (const [name, otherwise] of rows$1(items$1(known))) {
        if (contains(changes, name)) {
          value = getitem(changes, name);
        } else {
          value = getattr(dialect, name, otherwise);
        }
        setattr(this, name, value);
      }
      const quoting = attr(this.quoting, this, "quoting");
      if (!isinstance(quoting, int)) {
        throw TypeError('"quoting" must be an integer');
      }
      if (!(le(0, quoting) && le(quoting, 5))) {
        throw TypeError('bad "quoting" value');
      }
      for (const name of each(tuple_of("delimiter", "quotechar", "escapechar"))) {
        value = getattr(this, name);
        if (value == null && ne(name, "delimiter")) {
          continue;
        }
        if (!isinstance(value, str)) {
          const kind = eq(name, "delimiter") ? "string" : "string or None";
          throw TypeError(
            `"${formatted(name)}" must be ${kind}, not ${formatted(attr((value$1 = type_of(value)).__name__, value$1, "__name__"))}`,
          );
        }
        if (len(value) !== 1) {
          throw TypeError(`"${formatted(name)}" must be a 1-character string`);
        }
      }
      if (!isinstance(attr(this.lineterminator, this, "lineterminator"), str)) {
        throw TypeError('"lineterminator" must be a string');
      }
      if (ne(quoting, QUOTE_NONE) && attr(this.quotechar, this, "quotechar") == null) {
        if (contains(changes, "quotechar") && not_contains(changes, "quoting")) {
          this.quoting = QUOTE_NONE;
        } else {
          throw TypeError("quotechar must be set if quoting enabled");
        }
      }
      this._check_characters();
    }

    _check_characters() {
      let value;
      for (const name of each(tuple_of("delimiter", "quotechar", "escapechar"))) {
        value = getattr(this, name);
        if (
          contains(tuple_of("\n", "\r"), value) ||
          (eq(value, " ") &&
            truth(attr(this.skipinitialspace, this, "skipinitialspace")) &&
            ne(name, "delimiter"))
        ) {
          throw ValueError(`bad ${formatted(name)} value`);
        }
      }
      for (const entry of rows$1(
        tuple_of(
          tuple_of("delimiter", "escapechar"),
          tuple_of("delimiter", "quotechar"),
          tuple_of("escapechar", "quotechar"),
        ),
      )) {
        const [first, second] = unpack(entry, 2);
        value = getattr(this, first);
        if (value != null && eq(value, getattr(this, second))) {
          throw ValueError(`bad ${formatted(first)} or ${formatted(second)} value`);
        }
      }
      for (const name of each(tuple_of("delimiter", "quotechar", "escapechar"))) {
        value = getattr(this, name);
        if (value != null && contains(attr(this.lineterminator, this, "lineterminator"), value)) {
          throw ValueError(`bad ${formatted(name)} or lineterminator value`);
        }
      }
      return null;
    }
  },
  { __init__: "(self, dialect, changes)", _check_characters: "(self)" },
  { module: "csv" },
);

export const Reader = /* @__PURE__ */ define_class(
  "Reader",
  [],
  class {
    static __module__ = "_csv";

    __init__(lines, dialect, changes) {
      this.dialect = _Format(dialect, changes);
      this.line_num = 0;
      this._lines = iter(lines);
    }

    __iter__() {
      return this;
    }

    __next__() {
      let value$1;
      const rules = this.dialect;
      this._row = [];
      this._field = "";
      this._quoted = false;
      let state = "start";
      while (true) {
        let line;
        try {
          line = next(this._lines);
        } catch (error) {
          const exception = caught(error);
          if (!matches(exception, StopIteration)) throw error;
          const outer = handling(exception);
          try {
            if (truth(attr(this._field, this, "_field")) || eq(state, "in quotes")) {
              if (truth(attr(rules.strict, rules, "strict"))) {
                throw raise_from(Error("unexpected end of data"), null);
              }
              this._save();
              return attr(this._row, this, "_row");
            }
            throw exception;
          } catch (inner) {
            throw chain(inner, exception);
          } finally {
            handled(outer);
          }
        }
        if (!isinstance(line, str)) {
          throw Error(
            `iterator should return strings, not ${formatted(attr((value$1 = type_of(line)).__name__, value$1, "__name__"))} (the file should be opened in text mode)`,
          );
        }
        this.line_num = iadd(this.line_num, 1);
        for (const c of each(line)) {
          state = this._step(state, c);
        }
        state = this._step(state, "");
        if (eq(state, "start")) {
          return attr(this._row, this, "_row");
        }
      }
    }

    _save() {
      let value$1, value$2;
      let value = attr(this._field, this, "_field");
      if (
        !truth(attr(this._quoted, this, "_quoted")) &&
        contains(
          tuple_of(QUOTE_NONNUMERIC, QUOTE_STRINGS),
          attr((value$1 = this.dialect).quoting, value$1, "quoting"),
        ) &&
        truth(value)
      ) {
        value = float(value);
      } else if (
        !truth(attr(this._quoted, this, "_quoted")) &&
        contains(
          tuple_of(QUOTE_NOTNULL, QUOTE_STRINGS),
          attr((value$2 = this.dialect).quoting, value$2, "quoting"),
        ) &&
        !truth(value)
      ) {
        value = null;
      }
      append(attr(this._row, this, "_row"), value);
      this._field = "";
      this._quoted = false;
      return null;
    }

    _add(c) {
      if (ge(len(attr(this._field, this, "_field")), _limit)) {
        throw Error(`field larger than field limit (${formatted(_limit)})`);
      }
      this._field = iadd(attr(this._field, this, "_field"), c);
      return null;
    }

    /** The state behind `c`, which is empty at the end of a line. */
    _step(state, c) {
      const rules = this.dialect;
      const ends = contains(tuple_of("\n", "\r", ""), c);
      if (eq(state, "start")) {
        if (eq(c, "")) {
          return "start";
        }
        if (ends) {
          return "after line";
        }
        state = "field start";
      }
      if (eq(state, "field start")) {
        if (ends) {
          this._save();
          return eq(c, "") ? "start" : "after line";
        }
        if (
          eq(c, attr(rules.quotechar, rules, "quotechar")) &&
          ne(attr(rules.quoting, rules, "quoting"), QUOTE_NONE)
        ) {
          this._quoted = true;
          return "in quotes";
        }
        if (eq(c, attr(rules.escapechar, rules, "escapechar"))) {
          return "escaped";
        }
        if (eq(c, " ") && truth(attr(rules.skipinitialspace, rules, "skipinitialspace"))) {
          return "field start";
        }
        if (eq(c, attr(rules.delimiter, rules, "delimiter"))) {
          this._save();
          return "field start";
        }
        this._add(c);
        return "in field";
      }
      if (eq(state, "escaped")) {
        this._add(truth(c) ? c : "\n");
        return contains(tuple_of("\n", "\r"), c) && truth(c) ? "behind newline" : "in field";
      }
      if (eq(state, "behind newline")) {
        // The field goes on in the next line.
        if (eq(c, "")) {
          return state;
        }
        state = "in field";
      }
      if (eq(state, "in field")) {
        if (ends) {
          this._save();
          return eq(c, "") ? "start" : "after line";
        }
        if (eq(c, attr(rules.escapechar, rules, "escapechar"))) {
          return "escaped";
        }
        if (eq(c, attr(rules.delimiter, rules, "delimiter"))) {
          this._save();
          return "field start";
        }
        this._add(c);
        return "in field";
      }
      if (eq(state, "in quotes")) {
        if (eq(c, "")) {
          return "in quotes";
        }
        if (eq(c, attr(rules.escapechar, rules, "escapechar"))) {
          return "escaped in quotes";
        }
        if (
          eq(c, attr(rules.quotechar, rules, "quotechar")) &&
          ne(attr(rules.quoting, rules, "quoting"), QUOTE_NONE)
        ) {
          return truth(attr(rules.doublequote, rules, "doublequote")) ? "quote in quotes" : "in field";
        }
        this._add(c);
        return "in quotes";
      }
      if (eq(state, "escaped in quotes")) {
        this._add(truth(c) ? c : "\n");
        return "in quotes";
      }
      if (eq(state, "quote in quotes")) {
        if (
          ne(attr(rules.quoting, rules, "quoting"), QUOTE_NONE) &&
          eq(c, attr(rules.quotechar, rules, "quotechar"))
        ) {
          this._add(c);
          return "in quotes";
        }
        if (eq(c, attr(rules.delimiter, rules, "delimiter"))) {
          this._save();
          return "field start";
        }
        if (ends) {
          this._save();
          return eq(c, "") ? "start" : "after line";
        }
        if (truth(attr(rules.strict, rules, "strict"))) {
          throw Error(
            `'${formatted(attr(rules.delimiter, rules, "delimiter"))}' expected after '${formatted(attr(rules.quotechar, rules, "quotechar"))}'`,
          );
        }
        this._add(c);
        return "in field";
      }
      if (ends) {
        return eq(c, "") ? "start" : "after line";
      }
      throw Error(
        "new-line character seen in unquoted field - do you need to open the file with newline=''?",
      );
    }
  },
  {
    __init__: "(self, lines, dialect, changes)",
    __iter__: "(self)",
    __next__: "(self)",
    _save: "(self)",
    _add: "(self, c)",
    _step: "(self, state, c)",
  },
  { module: "csv" },
);

export const Writer = /* @__PURE__ */ define_class(
  "Writer",
  [],
  class {
    static __module__ = "_csv";

    __init__(file, dialect, changes) {
      if (!hasattr(file, "write")) {
        throw TypeError('argument 1 must have a "write" method');
      }
      this.dialect = _Format(dialect, changes);
      this._write = attr(file.write, file, "write");
    }

    _text(value, alone) {
      let value$1, value$2, value$3, value$4, value$5, value$6;
      const rules = this.dialect;
      const quoting = attr(rules.quoting, rules, "quoting");
      const numeric = isinstance(value, tuple_of(int, float));
      const text = value == null ? "" : str(value);
      let quoted = truth((value$6 = eq(quoting, QUOTE_ALL)))
        ? value$6
        : truth((value$5 = truth((value$1 = eq(quoting, QUOTE_NONNUMERIC))) ? !numeric : value$1))
          ? value$5
          : truth(
                (value$4 = truth((value$2 = eq(quoting, QUOTE_STRINGS))) ? isinstance(value, str) : value$2),
              )
            ? value$4
            : truth((value$3 = eq(quoting, QUOTE_NOTNULL)))
              ? value != null
              : value$3;
      if (!text && truth(alone) && !truth(quoted)) {
        if (
          eq(quoting, QUOTE_NONE) ||
          (value == null && contains(tuple_of(QUOTE_STRINGS, QUOTE_NOTNULL), quoting))
        ) {
          throw Error("single empty field record must be quoted");
        }
        quoted = true;
      }
      let out = "";
      for (const c of each(text)) {
        let escape = false;
        if (
          contains(
            tuple_of(
              attr(rules.delimiter, rules, "delimiter"),
              attr(rules.escapechar, rules, "escapechar"),
              attr(rules.quotechar, rules, "quotechar"),
              "\n",
              "\r",
            ),
            c,
          ) ||
          contains(attr(rules.lineterminator, rules, "lineterminator"), c)
        ) {
          if (eq(quoting, QUOTE_NONE)) {
            escape = true;
          } else if (eq(c, attr(rules.quotechar, rules, "quotechar"))) {
            if (truth(attr(rules.doublequote, rules, "doublequote"))) {
              out = iadd(out, c);
              quoted = true;
            } else {
              escape = true;
            }
          } else if (eq(c, attr(rules.escapechar, rules, "escapechar"))) {
            escape = true;
          } else {
            quoted = true;
          }
          if (escape) {
            if (attr(rules.escapechar, rules, "escapechar") == null) {
              throw Error("need to escape, but no escapechar set");
            }
            out = iadd(out, attr(rules.escapechar, rules, "escapechar"));
          }
        }
        out = iadd(out, c);
      }
      if (
        !text &&
        !truth(quoted) &&
        truth(attr(rules.skipinitialspace, rules, "skipinitialspace")) &&
        eq(attr(rules.delimiter, rules, "delimiter"), " ")
      ) {
        if (
          eq(quoting, QUOTE_NONE) ||
          (value == null && contains(tuple_of(QUOTE_STRINGS, QUOTE_NOTNULL), quoting))
        ) {
          throw Error("empty field must be quoted if delimiter is a space and skipinitialspace is true");
        }
        quoted = true;
      }
      return truth(quoted)
        ? `${formatted(attr(rules.quotechar, rules, "quotechar"))}${formatted(out)}${formatted(attr(rules.quotechar, rules, "quotechar"))}`
        : out;
    }

    writerow(row) {
      let value$1, value$2, value$3;
      let values;
      try {
        values = list(row);
      } catch (error) {
        const exception = caught(error);
        if (!matches(exception, TypeError)) throw error;
        const outer = handling(exception);
        try {
          throw raise_from(
            Error(
              `iterable expected, not ${formatted(attr((value$1 = type_of(row)).__name__, value$1, "__name__"))}`,
            ),
            null,
          );
        } catch (inner) {
          throw chain(inner, exception);
        } finally {
          handled(outer);
        }
      }
      const alone = len(values) === 1;
      const texts = Array.from(each(values), (value) => this._text(value, alone));
      return call_method(
        this,
        "_write",
        add(
          join(attr((value$2 = this.dialect).delimiter, value$2, "delimiter"), texts),
          attr((value$3 = this.dialect).lineterminator, value$3, "lineterminator"),
        ),
      );
    }

    writerows(rows) {
      for (const row of each(rows)) {
        this.writerow(row);
      }
      return null;
    }
  },
  {
    __init__: "(self, file, dialect, changes)",
    _text: "(self, value, alone)",
    writerow: "(self, row, /)",
    writerows: "(self, rows, /)",
  },
  { module: "csv" },
);

export function reader(iterable, dialect = "excel", options) {
  const fmtparams = dict_from(keywords(options));
  return Reader(iterable, dialect, fmtparams);
}
def("reader(iterable, /, dialect=, **fmtparams)", reader, { module: "csv" });

export function writer(fileobj, dialect = "excel", options) {
  const fmtparams = dict_from(keywords(options));
  return Writer(fileobj, dialect, fmtparams);
}
def("writer(fileobj, /, dialect=, **fmtparams)", writer, { module: "csv" });

export function register_dialect(name, dialect = "excel", options) {
  const fmtparams = dict_from(keywords(options));
  if (!isinstance(name, str)) {
    throw TypeError("dialect name must be a string");
  }
  setitem(_dialects, name, _Format(dialect, fmtparams));
  return null;
}
def("register_dialect(name, /, dialect=, **fmtparams)", register_dialect, { module: "csv" });

export function unregister_dialect(name) {
  if (not_contains(_dialects, name)) {
    throw Error("unknown dialect");
  }
  delitem(_dialects, name);
  return null;
}
def("unregister_dialect(name, /)", unregister_dialect, { module: "csv" });

export function get_dialect(name) {
  if (not_contains(_dialects, name)) {
    throw Error("unknown dialect");
  }
  return getitem(_dialects, name);
}
def("get_dialect(name, /)", get_dialect, { module: "csv" });

export function list_dialects() {
  return list(_dialects);
}
def("list_dialects()", list_dialects, { module: "csv" });

export function field_size_limit(...limit$) {
  const limit = tuple_from(limit$);
  const before = _limit;
  if (truth(limit)) {
    if (!isinstance(getitem(limit, 0), int)) {
      throw TypeError("limit must be an integer");
    }
    _limit = getitem(limit, 0);
  }
  return before;
}
def("field_size_limit(*limit)", field_size_limit, { module: "csv" });

export const DictReader = /* @__PURE__ */ define_class(
  "DictReader",
  [],
  class {
    __init__(f, fieldnames = null, restkey = null, restval = null, dialect = "excel", ...args$) {
      const kwds = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (fieldnames != null && is_(iter(fieldnames), fieldnames)) {
        fieldnames = list(fieldnames);
      }
      this._fieldnames = fieldnames;
      this.restkey = restkey;
      this.restval = restval;
      this.reader = call(reader, f, dialect, ...spread(args), kw(kwargs_of(kwds)));
      this.dialect = dialect;
      this.line_num = 0;
    }

    __iter__() {
      return this;
    }

    get fieldnames() {
      let value$1;
      if (this._fieldnames == null) {
        const outer = expect(StopIteration);
        try {
          this._fieldnames = next(this.reader);
        } catch (error) {
          const exception = anticipated(error);
          if (!matches(exception, StopIteration)) throw error;
        } finally {
          relax(outer);
        }
      }
      this.line_num = attr((value$1 = this.reader).line_num, value$1, "line_num");
      return this._fieldnames;
    }

    set fieldnames(value) {
      this._fieldnames = value;
    }

    __next__() {
      let value$1;
      if (eq(this.line_num, 0)) {
        this.fieldnames;
      }
      let row = next(this.reader);
      this.line_num = attr((value$1 = this.reader).line_num, value$1, "line_num");
      while (eq(row, [])) {
        row = next(this.reader);
      }
      const names = this.fieldnames;
      const record = dict(zip(names, row));
      if (len(row) > len(names)) {
        const value$2 = getitem(row, slice(len(names), null));
        setitem(record, this.restkey, value$2);
      }
      for (const name of each(getitem(names, slice(len(row), null)))) {
        setitem(record, name, this.restval);
      }
      return record;
    }
  },
  {
    __init__: "(self, f, fieldnames=, restkey=, restval=, dialect=, *args, **kwds)",
    __iter__: "(self)",
    fieldnames: "@property",
    __next__: "(self)",
  },
  { module: "csv" },
);

export const DictWriter = /* @__PURE__ */ define_class(
  "DictWriter",
  [],
  class {
    __init__(f, fieldnames, restval = "", extrasaction = "raise", dialect = "excel", ...args$) {
      const kwds = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (fieldnames != null && is_(iter(fieldnames), fieldnames)) {
        fieldnames = list(fieldnames);
      }
      this.fieldnames = fieldnames;
      this.restval = restval;
      extrasaction = lower(extrasaction);
      if (not_contains(tuple_of("raise", "ignore"), extrasaction)) {
        throw ValueError(`extrasaction (${formatted(extrasaction)}) must be 'raise' or 'ignore'`);
      }
      this.extrasaction = extrasaction;
      this.writer = call(writer, f, dialect, ...spread(args), kw(kwargs_of(kwds)));
    }

    writeheader() {
      return this.writerow(dict(zip(this.fieldnames, this.fieldnames)));
    }

    _row(record) {
      const self = this;
      if (eq(self.extrasaction, "raise")) {
        const wrong = [];
        for (const name of each(record)) {
          if (not_contains(self.fieldnames, name)) {
            wrong.push(name);
          }
        }
        if (wrong.length > 0) {
          throw ValueError(
            "dict contains fields not in fieldnames: " +
              join(
                ", ",
                generator("DictWriter._row.<locals>.<genexpr>(.0)", function* (source) {
                  for (const name of source) {
                    yield repr(name);
                  }
                })(each(wrong)),
              ),
          );
        }
      }
      return generator("DictWriter._row.<locals>.<genexpr>(.0)", function* (source) {
        for (const name of source) {
          yield get(record, name, self.restval);
        }
      })(each(self.fieldnames));
    }

    writerow(rowdict) {
      return call_method(this.writer, "writerow", call_method(this, "_row", rowdict));
    }

    writerows(rowdicts) {
      return call_method(this.writer, "writerows", map(attr(this._row, this, "_row"), rowdicts));
    }
  },
  {
    __init__: "(self, f, fieldnames, restval=, extrasaction=, dialect=, *args, **kwds)",
    writeheader: "(self)",
    _row: "(self, record)",
    writerow: "(self, rowdict)",
    writerows: "(self, rowdicts)",
  },
  { module: "csv" },
);

export const Sniffer = /* @__PURE__ */ define_class(
  "Sniffer",
  [],
  class {
    __init__() {
      throw NotImplementedError("csv.Sniffer is not in the subset; name the dialect");
    }
  },
  { __init__: "(self)" },
  { module: "csv" },
);
