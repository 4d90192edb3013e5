// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/collections/user_string.py by `npm run library:python`. Do not edit.
/**
 * `UserString`: a class around a string, to derive from.
 *
 * Source: Library Reference, `collections.UserString`.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { eq, ge, gt, le, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from } from "../../objects/dict.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { complex } from "../../semantics/builtins/complex.ts";
import { staticmethod } from "../../semantics/builtins/descriptors.ts";
import { float } from "../../semantics/builtins/float.ts";
import { hash } from "../../semantics/builtins/hash.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import {
  capitalize as capitalize$1,
  casefold as casefold$1,
  lower as lower$1,
  swapcase as swapcase$1,
  title as title$1,
  upper as upper$1,
} from "../../semantics/methods/case.ts";
import { count as count$1 } from "../../semantics/methods/count.ts";
import { format_map as format_map$1, format as format$1 } from "../../semantics/methods/formatting.ts";
import { index as index$1 } from "../../semantics/methods/index.ts";
import { join as join$1 } from "../../semantics/methods/joining.ts";
import {
  center as center$1,
  expandtabs as expandtabs$1,
  ljust as ljust$1,
  rjust as rjust$1,
  zfill as zfill$1,
} from "../../semantics/methods/padding.ts";
import {
  isalnum as isalnum$1,
  isalpha as isalpha$1,
  isascii as isascii$1,
  isdecimal as isdecimal$1,
  isdigit as isdigit$1,
  isidentifier as isidentifier$1,
  islower as islower$1,
  isnumeric as isnumeric$1,
  isprintable as isprintable$1,
  isspace as isspace$1,
  istitle as istitle$1,
  isupper as isupper$1,
} from "../../semantics/methods/questions.ts";
import {
  endswith as endswith$1,
  find as find$1,
  replace as replace$1,
  rfind as rfind$1,
  rindex as rindex$1,
  startswith as startswith$1,
} from "../../semantics/methods/searching.ts";
import {
  lstrip as lstrip$1,
  partition as partition$1,
  removeprefix as removeprefix$1,
  removesuffix as removesuffix$1,
  rpartition as rpartition$1,
  rsplit as rsplit$1,
  rstrip as rstrip$1,
  split as split$1,
  splitlines as splitlines$1,
  strip as strip$1,
} from "../../semantics/methods/splitting.ts";
import { encode as encode$1, translate as translate$1 } from "../../semantics/methods/translating.ts";
import { add, mod, mul } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem } from "../../semantics/operators/containers.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import { Sequence } from "../collections/abc.ts";

function _plain(x) {
  return isinstance(x, UserString) ? attr(x.data, x, "data") : x;
}
def("_plain(x)", _plain, { module: "collections" });

export const UserString = /* @__PURE__ */ define_class(
  "UserString",
  [Sequence],
  (ns) => {
    ns.__init__ = def(
      "UserString.__init__(self, seq)",
      function (self, seq) {
        if (isinstance(seq, UserString)) {
          self.data = getitem(attr(seq.data, seq, "data"), slice(null, null));
        } else {
          self.data = isinstance(seq, str) ? seq : str(seq);
        }
      },
      { module: "collections" },
    );

    ns.__str__ = def(
      "UserString.__str__(self)",
      function (self) {
        return str(self.data);
      },
      { module: "collections" },
    );

    ns.__repr__ = def(
      "UserString.__repr__(self)",
      function (self) {
        return repr(self.data);
      },
      { module: "collections" },
    );

    ns.__int__ = def(
      "UserString.__int__(self)",
      function (self) {
        return int(self.data);
      },
      { module: "collections" },
    );

    ns.__float__ = def(
      "UserString.__float__(self)",
      function (self) {
        return float(self.data);
      },
      { module: "collections" },
    );

    ns.__complex__ = def(
      "UserString.__complex__(self)",
      function (self) {
        return complex(self.data);
      },
      { module: "collections" },
    );

    ns.__hash__ = def(
      "UserString.__hash__(self)",
      function (self) {
        return hash(self.data);
      },
      { module: "collections" },
    );

    ns.__getnewargs__ = def(
      "UserString.__getnewargs__(self)",
      function (self) {
        return tuple_of(getitem(self.data, slice(null, null)));
      },
      { module: "collections" },
    );

    ns.__eq__ = def(
      "UserString.__eq__(self, string)",
      function (self, string) {
        return eq(self.data, _plain(string));
      },
      { module: "collections" },
    );

    ns.__lt__ = def(
      "UserString.__lt__(self, string)",
      function (self, string) {
        return lt(self.data, _plain(string));
      },
      { module: "collections" },
    );

    ns.__le__ = def(
      "UserString.__le__(self, string)",
      function (self, string) {
        return le(self.data, _plain(string));
      },
      { module: "collections" },
    );

    ns.__gt__ = def(
      "UserString.__gt__(self, string)",
      function (self, string) {
        return gt(self.data, _plain(string));
      },
      { module: "collections" },
    );

    ns.__ge__ = def(
      "UserString.__ge__(self, string)",
      function (self, string) {
        return ge(self.data, _plain(string));
      },
      { module: "collections" },
    );

    ns.__contains__ = def(
      "UserString.__contains__(self, char)",
      function (self, char) {
        let value;
        return (value = _plain(char)), contains(self.data, value);
      },
      { module: "collections" },
    );

    ns.__len__ = def(
      "UserString.__len__(self)",
      function (self) {
        return len(self.data);
      },
      { module: "collections" },
    );

    ns.__getitem__ = def(
      "UserString.__getitem__(self, index)",
      function (self, index) {
        return call_method(self, "__class__", getitem(self.data, index));
      },
      { module: "collections" },
    );

    ns.__add__ = def(
      "UserString.__add__(self, other)",
      function (self, other) {
        other = _plain(other);
        return call_method(self, "__class__", add(self.data, isinstance(other, str) ? other : str(other)));
      },
      { module: "collections" },
    );

    ns.__radd__ = def(
      "UserString.__radd__(self, other)",
      function (self, other) {
        return call_method(self, "__class__", add(isinstance(other, str) ? other : str(other), self.data));
      },
      { module: "collections" },
    );

    ns.__mul__ = def(
      "UserString.__mul__(self, n)",
      function (self, n) {
        return call_method(self, "__class__", mul(self.data, n));
      },
      { module: "collections" },
    );

    ns.__rmul__ = ns.__mul__;

    ns.__mod__ = def(
      "UserString.__mod__(self, args)",
      function (self, args) {
        return call_method(self, "__class__", mod(self.data, args));
      },
      { module: "collections" },
    );

    ns.__rmod__ = def(
      "UserString.__rmod__(self, template)",
      function (self, template) {
        return call_method(self, "__class__", mod(str(template), self));
      },
      { module: "collections" },
    );

    ns.removeprefix = def(
      "UserString.removeprefix(self, prefix, /)",
      function (self, prefix) {
        return call_method(self, "__class__", removeprefix$1(self.data, _plain(prefix)));
      },
      { module: "collections" },
    );

    ns.removesuffix = def(
      "UserString.removesuffix(self, suffix, /)",
      function (self, suffix) {
        return call_method(self, "__class__", removesuffix$1(self.data, _plain(suffix)));
      },
      { module: "collections" },
    );

    ns.encode = def(
      "UserString.encode(self, encoding=, errors=)",
      function (self, encoding = "utf-8", errors = "strict") {
        encoding = encoding == null ? "utf-8" : encoding;
        errors = errors == null ? "strict" : errors;
        return encode$1(self.data, encoding, errors);
      },
      { module: "collections" },
    );

    ns.count = def(
      "UserString.count(self, sub, start=, end=)",
      function (self, sub, start = 0, end = 9223372036854775807n) {
        return count$1(self.data, _plain(sub), start, end);
      },
      { module: "collections" },
    );

    ns.find = def(
      "UserString.find(self, sub, start=, end=)",
      function (self, sub, start = 0, end = 9223372036854775807n) {
        return find$1(self.data, _plain(sub), start, end);
      },
      { module: "collections" },
    );

    ns.rfind = def(
      "UserString.rfind(self, sub, start=, end=)",
      function (self, sub, start = 0, end = 9223372036854775807n) {
        return rfind$1(self.data, _plain(sub), start, end);
      },
      { module: "collections" },
    );

    ns.index = def(
      "UserString.index(self, sub, start=, end=)",
      function (self, sub, start = 0, end = 9223372036854775807n) {
        return index$1(self.data, sub, start, end);
      },
      { module: "collections" },
    );

    ns.rindex = def(
      "UserString.rindex(self, sub, start=, end=)",
      function (self, sub, start = 0, end = 9223372036854775807n) {
        return rindex$1(self.data, sub, start, end);
      },
      { module: "collections" },
    );

    ns.startswith = def(
      "UserString.startswith(self, prefix, start=, end=)",
      function (self, prefix, start = 0, end = 9223372036854775807n) {
        return startswith$1(self.data, prefix, start, end);
      },
      { module: "collections" },
    );

    ns.endswith = def(
      "UserString.endswith(self, suffix, start=, end=)",
      function (self, suffix, start = 0, end = 9223372036854775807n) {
        return endswith$1(self.data, suffix, start, end);
      },
      { module: "collections" },
    );

    ns.replace = def(
      "UserString.replace(self, old, new, maxsplit=)",
      function (self, old, new$, maxsplit = -1) {
        return call_method(self, "__class__", replace$1(self.data, _plain(old), _plain(new$), maxsplit));
      },
      { module: "collections" },
    );

    ns.format = def(
      "UserString.format(self, /, *args, **kwds)",
      function (self, ...args$) {
        const kwds = dict_from(keywords(args$));
        const args = tuple_from(args$);
        return format$1(self.data, ...spread(args), kw(kwargs_of(kwds)));
      },
      { module: "collections" },
    );

    ns.format_map = def(
      "UserString.format_map(self, mapping)",
      function (self, mapping) {
        return format_map$1(self.data, mapping);
      },
      { module: "collections" },
    );

    ns.join = def(
      "UserString.join(self, seq)",
      function (self, seq) {
        return join$1(self.data, seq);
      },
      { module: "collections" },
    );

    ns.partition = def(
      "UserString.partition(self, sep)",
      function (self, sep) {
        return partition$1(self.data, sep);
      },
      { module: "collections" },
    );

    ns.rpartition = def(
      "UserString.rpartition(self, sep)",
      function (self, sep) {
        return rpartition$1(self.data, sep);
      },
      { module: "collections" },
    );

    ns.split = def(
      "UserString.split(self, sep=, maxsplit=)",
      function (self, sep = null, maxsplit = -1) {
        return split$1(self.data, sep, maxsplit);
      },
      { module: "collections" },
    );

    ns.rsplit = def(
      "UserString.rsplit(self, sep=, maxsplit=)",
      function (self, sep = null, maxsplit = -1) {
        return rsplit$1(self.data, sep, maxsplit);
      },
      { module: "collections" },
    );

    ns.splitlines = def(
      "UserString.splitlines(self, keepends=)",
      function (self, keepends = false) {
        return splitlines$1(self.data, keepends);
      },
      { module: "collections" },
    );

    ns.center = def(
      "UserString.center(self, width, *args)",
      function (self, width, ...args$) {
        const args = tuple_from(args$);
        return call_method(self, "__class__", center$1(self.data, width, ...spread(args)));
      },
      { module: "collections" },
    );

    ns.ljust = def(
      "UserString.ljust(self, width, *args)",
      function (self, width, ...args$) {
        const args = tuple_from(args$);
        return call_method(self, "__class__", ljust$1(self.data, width, ...spread(args)));
      },
      { module: "collections" },
    );

    ns.rjust = def(
      "UserString.rjust(self, width, *args)",
      function (self, width, ...args$) {
        const args = tuple_from(args$);
        return call_method(self, "__class__", rjust$1(self.data, width, ...spread(args)));
      },
      { module: "collections" },
    );

    ns.zfill = def(
      "UserString.zfill(self, width)",
      function (self, width) {
        return call_method(self, "__class__", zfill$1(self.data, width));
      },
      { module: "collections" },
    );

    ns.expandtabs = def(
      "UserString.expandtabs(self, tabsize=)",
      function (self, tabsize = 8) {
        return call_method(self, "__class__", expandtabs$1(self.data, tabsize));
      },
      { module: "collections" },
    );

    ns.strip = def(
      "UserString.strip(self, chars=)",
      function (self, chars = null) {
        return call_method(self, "__class__", strip$1(self.data, _plain(chars)));
      },
      { module: "collections" },
    );

    ns.lstrip = def(
      "UserString.lstrip(self, chars=)",
      function (self, chars = null) {
        return call_method(self, "__class__", lstrip$1(self.data, _plain(chars)));
      },
      { module: "collections" },
    );

    ns.rstrip = def(
      "UserString.rstrip(self, chars=)",
      function (self, chars = null) {
        return call_method(self, "__class__", rstrip$1(self.data, _plain(chars)));
      },
      { module: "collections" },
    );

    ns.translate = def(
      "UserString.translate(self, *args)",
      function (self, ...args$) {
        const args = tuple_from(args$);
        return call_method(self, "__class__", translate$1(self.data, ...spread(args)));
      },
      { module: "collections" },
    );

    ns.maketrans = staticmethod(
      def(
        "UserString.maketrans(*args)",
        function (...args$) {
          const args = tuple_from(args$);
          return call_method(str, "maketrans", ...spread(args, str, "maketrans"));
        },
        { module: "collections" },
      ),
    );

    ns.capitalize = def(
      "UserString.capitalize(self)",
      function (self) {
        return call_method(self, "__class__", capitalize$1(self.data));
      },
      { module: "collections" },
    );

    ns.casefold = def(
      "UserString.casefold(self)",
      function (self) {
        return call_method(self, "__class__", casefold$1(self.data));
      },
      { module: "collections" },
    );

    ns.lower = def(
      "UserString.lower(self)",
      function (self) {
        return call_method(self, "__class__", lower$1(self.data));
      },
      { module: "collections" },
    );

    ns.swapcase = def(
      "UserString.swapcase(self)",
      function (self) {
        return call_method(self, "__class__", swapcase$1(self.data));
      },
      { module: "collections" },
    );

    ns.title = def(
      "UserString.title(self)",
      function (self) {
        return call_method(self, "__class__", title$1(self.data));
      },
      { module: "collections" },
    );

    ns.upper = def(
      "UserString.upper(self)",
      function (self) {
        return call_method(self, "__class__", upper$1(self.data));
      },
      { module: "collections" },
    );

    ns.isalpha = def(
      "UserString.isalpha(self)",
      function (self) {
        return isalpha$1(self.data);
      },
      { module: "collections" },
    );

    ns.isalnum = def(
      "UserString.isalnum(self)",
      function (self) {
        return isalnum$1(self.data);
      },
      { module: "collections" },
    );

    ns.isdecimal = def(
      "UserString.isdecimal(self)",
      function (self) {
        return isdecimal$1(self.data);
      },
      { module: "collections" },
    );

    ns.isdigit = def(
      "UserString.isdigit(self)",
      function (self) {
        return isdigit$1(self.data);
      },
      { module: "collections" },
    );

    ns.isidentifier = def(
      "UserString.isidentifier(self)",
      function (self) {
        return isidentifier$1(self.data);
      },
      { module: "collections" },
    );

    ns.islower = def(
      "UserString.islower(self)",
      function (self) {
        return islower$1(self.data);
      },
      { module: "collections" },
    );

    ns.isnumeric = def(
      "UserString.isnumeric(self)",
      function (self) {
        return isnumeric$1(self.data);
      },
      { module: "collections" },
    );

    ns.isprintable = def(
      "UserString.isprintable(self)",
      function (self) {
        return isprintable$1(self.data);
      },
      { module: "collections" },
    );

    ns.isspace = def(
      "UserString.isspace(self)",
      function (self) {
        return isspace$1(self.data);
      },
      { module: "collections" },
    );

    ns.istitle = def(
      "UserString.istitle(self)",
      function (self) {
        return istitle$1(self.data);
      },
      { module: "collections" },
    );

    ns.isupper = def(
      "UserString.isupper(self)",
      function (self) {
        return isupper$1(self.data);
      },
      { module: "collections" },
    );

    ns.isascii = def(
      "UserString.isascii(self)",
      function (self) {
        return isascii$1(self.data);
      },
      { module: "collections" },
    );
  },
  {},
  { module: "collections" },
);
