// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/urllib/addresses.py by `npm run library:python`. Do not edit.
/**
 * Addresses taken apart, put together, and seen from one another.
 *
 * Source: Library Reference, `urllib.parse`, "URL Parsing"; RFC 3986; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, lt, ne } from "../../objects/comparison.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { set_of } from "../../objects/set.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { all } from "../../semantics/builtins/all.ts";
import { any } from "../../semantics/builtins/any.ts";
import { chr } from "../../semantics/builtins/characters.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { frozenset } from "../../semantics/builtins/frozenset.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { lower } from "../../semantics/methods/case.ts";
import { count } from "../../semantics/methods/count.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { join } from "../../semantics/methods/joining.ts";
import { isalpha, isascii, isdecimal } from "../../semantics/methods/questions.ts";
import { find, replace, rfind, startswith } from "../../semantics/methods/searching.ts";
import { lstrip, partition, split, strip } from "../../semantics/methods/splitting.ts";
import { encode } from "../../semantics/methods/translating.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { or_ } from "../../semantics/operators/bitwise.ts";
import { contains, delitem, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { each as each$1 } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { normalize } from "../unicodedata.ts";
import {
  DefragResult,
  has_host,
  joined_parameters,
  ParseResult,
  SplitResult,
  text_of,
} from "../urllib/results.ts";

const _relative = /* @__PURE__ */ or_(
  frozenset(
    split(
      "ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss",
    ),
  ),
  set_of(""),
);
const _with_parameters = /* @__PURE__ */ or_(
  frozenset(split("ftp hdl prospero http https shttp rtsp rtsps rtspu sip sips mms sftp tel")),
  set_of(""),
);
const _scheme_letters = /* @__PURE__ */ frozenset(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.",
);
const _controls = /* @__PURE__ */ join(
  "",
  Array.from(each$1(range(33)), (code) => chr(code)),
);

/** The arguments as str, and what makes the result of the kind that was given. */
function _texts(...given$) {
  const given = tuple_from(given$);
  const is_text = isinstance(getitem(given, 0), str);
  for (const each of each$1(getitem(given, slice(1, null)))) {
    if (truth(each) && isinstance(each, str) !== is_text) {
      throw TypeError("Cannot mix str and non-str arguments");
    }
  }
  if (is_text) {
    return tuple_of(
      given,
      def("_texts.<locals>.<lambda>(result)", (result) => result, {
        module: "urllib",
      }),
    );
  }
  const texts = Array.from(each$1(given), (each) => (truth(each) ? decode(each, "ascii", "strict") : ""));
  return tuple_of(
    texts,
    def("_texts.<locals>.<lambda>(result)", (result) => encode(result, "ascii"), {
      module: "urllib",
    }),
  );
}
def("_texts(*given)", _texts, { module: "urllib" });

export function urlsplit(url, scheme = "", allow_fragments = true) {
  let back;
  const [value, value$1] = unpack(_texts(url, scheme), 2);
  [url, scheme] = unpack(value, 2);
  back = value$1;
  return call(back, _split(url, scheme, allow_fragments));
}
def("urlsplit(url, scheme=, allow_fragments=)", urlsplit, { module: "urllib" });

export function urlparse(url, scheme = "", allow_fragments = true) {
  let back;
  const [value, value$1] = unpack(_texts(url, scheme), 2);
  [url, scheme] = unpack(value, 2);
  back = value$1;
  return call(back, _parsed(url, scheme, allow_fragments));
}
def("urlparse(url, scheme=, allow_fragments=)", urlparse, { module: "urllib" });

function _split(url, scheme, allow_fragments) {
  url = lstrip(url, _controls);
  scheme = strip(scheme, _controls);
  for (const unsafe of each$1("\t\r\n")) {
    [url, scheme] = [replace(url, unsafe, ""), replace(scheme, unsafe, "")];
  }
  const [before, colon, behind] = unpack(partition(url, ":"), 3);
  if (
    truth(colon) &&
    truth(isascii(getitem(before, slice(null, 1)))) &&
    truth(isalpha(getitem(before, slice(null, 1)))) &&
    all(Array.from(each$1(before), (each) => contains(_scheme_letters, each)))
  ) {
    [scheme, url] = [lower(before), behind];
  }
  let netloc = "";
  let query = "";
  let fragment = "";
  if (truth(startswith(url, "//"))) {
    const stop = min(
      (() => {
        const result$1 = [];
        for (const place of each$1(
          generator("_split.<locals>.<genexpr>(.0)", function* (source) {
            for (const mark of source) {
              yield find(url, mark, 2);
            }
          })(each$1("/?#")),
        )) {
          if (ge(place, 0)) {
            result$1.push(place);
          }
        }
        return result$1;
      })(),
      kw({ default: len(url) }),
    );
    [netloc, url] = [getitem(url, slice(2, stop)), getitem(url, slice(stop, null))];
    _check_host(netloc);
  }
  let _;
  if (truth(allow_fragments)) {
    [url, _, fragment] = unpack(partition(url, "#"), 3);
  }
  [url, _, query] = unpack(partition(url, "?"), 3);
  return call(SplitResult, scheme, netloc, url, query, fragment);
}
def("_split(url, scheme, allow_fragments)", _split, { module: "urllib" });

function _check_host(netloc) {
  if (contains(netloc, "[") !== contains(netloc, "]")) {
    throw ValueError("Invalid IPv6 URL");
  }
  if (contains(netloc, "[")) {
    _check_brackets(getitem(partition(getitem(partition(netloc, "["), 2), "]"), 0));
  }
  if (truth(isascii(netloc))) {
    return null;
  }
  let plain = netloc;
  for (const mark of each$1("@:#?")) {
    plain = replace(plain, mark, "");
  }
  const normal = normalize("NFKC", plain);
  if (ne(normal, plain) && any(Array.from(each$1("/?#@:"), (mark) => contains(normal, mark)))) {
    throw ValueError(`netloc '${formatted(netloc)}' contains invalid characters under NFKC normalization`);
  }
  return null;
}
def("_check_host(netloc)", _check_host, { module: "urllib" });

function _check_brackets(host) {
  if (truth(startswith(host, "v"))) {
    const [version, point, name] = unpack(partition(getitem(host, slice(1, null)), "."), 3);
    if (
      !(
        truth(version) &&
        truth(point) &&
        truth(name) &&
        all(Array.from(each$1(version), (digit) => contains("0123456789abcdefABCDEF", digit)))
      )
    ) {
      throw ValueError("IPvFuture address is invalid");
    }
    return null;
  }
  if (eq(count(host, "."), 3) && truth(isdecimal(replace(host, ".", "")))) {
    throw ValueError("An IPv4 address cannot be in brackets");
  }
  const address = getitem(partition(host, "%"), 0);
  if (
    lt(count(address, ":"), 2) ||
    !all(Array.from(each$1(address), (each) => contains("0123456789abcdefABCDEF:.", each)))
  ) {
    throw ValueError(`${repr(host)} does not appear to be an IPv4 or IPv6 address`);
  }
  return null;
}
def("_check_brackets(host)", _check_brackets, { module: "urllib" });

function _parsed(url, scheme, allow_fragments) {
  let netloc, query, fragment;
  [scheme, netloc, url, query, fragment] = unpack(_split(url, scheme, allow_fragments), 5);
  let params = "";
  if (contains(_with_parameters, scheme) && contains(url, ";")) {
    const place = find(url, ";", max(rfind(url, "/"), 0));
    if (ge(place, 0)) {
      [url, params] = [getitem(url, slice(null, place)), getitem(url, slice(add(place, 1), null))];
    }
  }
  return call(ParseResult, scheme, netloc, url, params, query, fragment);
}
def("_parsed(url, scheme, allow_fragments)", _parsed, { module: "urllib" });

export function urlunsplit(components) {
  const [parts, back] = unpack(_texts(...spread(components, _texts)), 2);
  return call(back, call(text_of, parts));
}
def("urlunsplit(components)", urlunsplit, { module: "urllib" });

export function urlunparse(components) {
  const [parts, back] = unpack(_texts(...spread(components, _texts)), 2);
  return call(back, call(text_of, call(joined_parameters, parts)));
}
def("urlunparse(components)", urlunparse, { module: "urllib" });

export function urljoin(base, url, allow_fragments = true) {
  let value$2;
  if (!truth(base)) {
    return url;
  }
  if (!truth(url)) {
    return base;
  }
  let back;
  const [value, value$1] = unpack(_texts(base, url), 2);
  [base, url] = unpack(value, 2);
  back = value$1;
  const start = _parsed(base, "", allow_fragments);
  let target = _parsed(url, attr(start.scheme, start, "scheme"), allow_fragments);
  if (
    ne(attr(target.scheme, target, "scheme"), attr(start.scheme, start, "scheme")) ||
    not_contains(_relative, attr(target.scheme, target, "scheme"))
  ) {
    return call(back, url);
  }
  if (truth(call(has_host, attr(target.scheme, target, "scheme")))) {
    if (truth(attr(target.netloc, target, "netloc"))) {
      return call(back, call_method(target, "geturl"));
    }
    target = call_method(target, "_replace", kw({ netloc: attr(start.netloc, start, "netloc") }));
  }
  if (!truth(attr(target.path, target, "path")) && !truth(attr(target.params, target, "params"))) {
    const query = truth((value$2 = attr(target.query, target, "query")))
      ? value$2
      : attr(start.query, start, "query");
    return call(
      back,
      call_method(
        call_method(
          target,
          "_replace",
          kw({
            path: attr(start.path, start, "path"),
            params: attr(start.params, start, "params"),
            query: query,
          }),
        ),
        "geturl",
      ),
    );
  }
  return call(
    back,
    call_method(
      call_method(
        target,
        "_replace",
        kw({
          path: _resolved(attr(start.path, start, "path"), attr(target.path, target, "path")),
        }),
      ),
      "geturl",
    ),
  );
}
def("urljoin(base, url, allow_fragments=)", urljoin, { module: "urllib" });

/** A path as seen from another one: `.` stays, `..` goes up, never above the first folder. */
function _resolved(base, path) {
  let steps;
  if (truth(startswith(path, "/"))) {
    steps = split(path, "/");
  } else {
    const folder = split(base, "/");
    steps = add(truth(getitem(folder, -1)) ? getitem(folder, slice(null, -1)) : folder, split(path, "/"));
    steps = add(
      add(
        getitem(steps, slice(null, 1)),
        (() => {
          const result$1 = [];
          for (const step of each$1(getitem(steps, slice(1, -1)))) {
            if (truth(step)) {
              result$1.push(step);
            }
          }
          return result$1;
        })(),
      ),
      getitem(steps, slice(max(len(steps) - 1, 1), null)),
    );
  }
  const found = [];
  for (const step of each$1(steps)) {
    if (eq(step, "..")) {
      delitem(found, slice(-1, null));
    } else if (ne(step, ".")) {
      found.push(step);
    }
  }
  if (contains(tuple_of(".", ".."), getitem(steps, -1))) {
    found.push("");
  }
  return join("/", found) || "/";
}
def("_resolved(base, path)", _resolved, { module: "urllib" });

export function urldefrag(url) {
  let back;
  const [value, value$1] = unpack(_texts(url), 2);
  [url] = unpack(value, 1);
  back = value$1;
  if (not_contains(url, "#")) {
    return call(back, call(DefragResult, url, ""));
  }
  const parts = _parsed(url, "", true);
  return call(
    back,
    call(
      DefragResult,
      call_method(
        call_method(
          parts,
          "_replace",
          kw({
            fragment: "",
          }),
        ),
        "geturl",
      ),
      attr(parts.fragment, parts, "fragment"),
    ),
  );
}
def("urldefrag(url)", urldefrag, { module: "urllib" });
