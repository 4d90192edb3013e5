// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/urllib/results.py by `npm run library:python`. Do not edit.
/**
 * The parts of an address as named tuples, of str or of bytes.
 *
 * Source: Library Reference, `urllib.parse`, "Structured Parse Results"; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { type_of } from "../../objects/object.ts";
import { set_of } from "../../objects/set.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { frozenset } from "../../semantics/builtins/frozenset.ts";
import { int } from "../../semantics/builtins/int.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { lower } from "../../semantics/methods/case.ts";
import { decode as decode$1 } from "../../semantics/methods/delegated.ts";
import { isascii, isdigit } from "../../semantics/methods/questions.ts";
import { startswith } from "../../semantics/methods/searching.ts";
import { partition, rpartition, split } from "../../semantics/methods/splitting.ts";
import { encode as encode$1 } from "../../semantics/methods/translating.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { or_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { namedtuple } from "../collections.ts";

const _schemes_with_host = /* @__PURE__ */ or_(
  frozenset(
    split(
      "ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh sftp\n    nfs git git+ssh ws wss itms-services",
    ),
  ),
  set_of(""),
);

export function has_host(scheme) {
  return contains(_schemes_with_host, scheme);
}
def("has_host(scheme)", has_host, { module: "urllib" });

/** An address of scheme, host, path, query and fragment. */
export function text_of(parts) {
  let [scheme, netloc, url, query, fragment] = unpack(parts, 5);
  if (truth(netloc)) {
    url = `//${formatted(netloc)}${formatted(!truth(url) || truth(startswith(url, "/")) ? url : add("/", url))}`;
  } else if (
    truth(startswith(url, "//")) ||
    (truth(scheme) && has_host(scheme) && (!truth(url) || truth(startswith(url, "/"))))
  ) {
    url = add("//", url);
  }
  if (truth(scheme)) {
    url = `${formatted(scheme)}:${formatted(url)}`;
  }
  if (truth(query)) {
    url = iadd(url, add("?", query));
  }
  return truth(fragment) ? `${formatted(url)}#${formatted(fragment)}` : url;
}
def("text_of(parts)", text_of, { module: "urllib" });

/** Of six parts five: the parameters belong to the path. */
export function joined_parameters(parts) {
  const [scheme, netloc, url, params, query, fragment] = unpack(parts, 6);
  return tuple_of(
    scheme,
    netloc,
    truth(params) ? `${formatted(url)};${formatted(params)}` : url,
    query,
    fragment,
  );
}
def("joined_parameters(parts)", joined_parameters, { module: "urllib" });

const _Text = /* @__PURE__ */ define_class(
  "_Text",
  [],
  class {
    encode(encoding = "ascii", errors = "strict") {
      let value;
      return call(
        getitem(_bytes_kinds, attr((value = type_of(this)).__name__, value, "__name__")),
        ...each(Array.from(each(this), (part) => encode$1(part, encoding, errors))),
      );
    }

    _host_texts() {
      return attr(this.netloc, this, "netloc");
    }

    _given(text) {
      return text;
    }
  },
  { encode: "(self, encoding=, errors=)", _host_texts: "(self)", _given: "(self, text)" },
  {
    module: "urllib",
  },
);

const _Bytes = /* @__PURE__ */ define_class(
  "_Bytes",
  [],
  class {
    decode(encoding = "ascii", errors = "strict") {
      let value;
      return call(
        getitem(_text_kinds, attr((value = type_of(this)).__name__, value, "__name__")),
        ...each(Array.from(each(this), (part) => decode$1(part, encoding, errors))),
      );
    }

    _host_texts() {
      return decode$1(attr(this.netloc, this, "netloc"), "ascii");
    }

    _given(text) {
      return encode$1(text, "ascii");
    }

    geturl() {
      return encode$1(call_method(this.decode(), "geturl"), "ascii");
    }
  },
  {
    decode: "(self, encoding=, errors=)",
    _host_texts: "(self)",
    _given: "(self, text)",
    geturl: "(self)",
  },
  { module: "urllib" },
);

/** What a host part says: `user:password@name:port`. */
const _Host = /* @__PURE__ */ define_class(
  "_Host",
  [],
  class {
    get username() {
      return getitem(this._user(), 0);
    }

    get password() {
      return getitem(this._user(), 1);
    }

    get hostname() {
      let name = getitem(this._name_and_port(), 0);
      if (!truth(name)) {
        return null;
      }
      let percent, zone;
      [name, percent, zone] = unpack(partition(name, "%"), 3);
      return call_method(this, "_given", add(add(lower(name), percent), zone));
    }

    get port() {
      const port = getitem(this._name_and_port(), 1);
      if (!truth(port)) {
        return null;
      }
      if (!(truth(isdigit(port)) && truth(isascii(port)))) {
        throw ValueError(
          `Port could not be cast to integer value as ${repr(call_method(this, "_given", port))}`,
        );
      }
      if (int(port) > 65535) {
        throw ValueError("Port out of range 0-65535");
      }
      return int(port);
    }

    _user() {
      const [info, at, _] = unpack(rpartition(call_method(this, "_host_texts"), "@"), 3);
      if (!truth(at)) {
        return tuple_of(null, null);
      }
      const [name, colon, password] = unpack(partition(info, ":"), 3);
      return tuple_of(
        call_method(this, "_given", name),
        truth(colon) ? call_method(this, "_given", password) : null,
      );
    }

    _name_and_port() {
      const host = getitem(rpartition(call_method(this, "_host_texts"), "@"), 2);
      let [_, bracket, inner] = unpack(partition(host, "["), 3);
      let name;
      if (truth(bracket)) {
        let rest;
        [name, _, rest] = unpack(partition(inner, "]"), 3);
        return tuple_of(name, getitem(partition(rest, ":"), 2));
      }
      let port;
      [name, _, port] = unpack(partition(host, ":"), 3);
      return tuple_of(name, port);
    }
  },
  {
    username: "@property",
    password: "@property",
    hostname: "@property",
    port: "@property",
    _user: "(self)",
    _name_and_port: "(self)",
  },
  { module: "urllib" },
);

export const DefragResult = /* @__PURE__ */ define_class(
  "DefragResult",
  [namedtuple("DefragResult", "url fragment"), _Text],
  (ns) => {
    ns.__module__ = "urllib.parse";

    ns.geturl = def(
      "DefragResult.geturl(self)",
      function (self) {
        return truth(attr(self.fragment, self, "fragment"))
          ? `${formatted(attr(self.url, self, "url"))}#${formatted(attr(self.fragment, self, "fragment"))}`
          : attr(self.url, self, "url");
      },
      { module: "urllib" },
    );
  },
  {},
  { module: "urllib" },
);

export const SplitResult = /* @__PURE__ */ define_class(
  "SplitResult",
  [namedtuple("SplitResult", "scheme netloc path query fragment"), _Text, _Host],
  (ns) => {
    ns.__module__ = "urllib.parse";

    ns.geturl = def(
      "SplitResult.geturl(self)",
      function (self) {
        return text_of(self);
      },
      { module: "urllib" },
    );
  },
  {},
  { module: "urllib" },
);

export const ParseResult = /* @__PURE__ */ define_class(
  "ParseResult",
  [namedtuple("ParseResult", "scheme netloc path params query fragment"), _Text, _Host],
  (ns) => {
    ns.__module__ = "urllib.parse";

    ns.geturl = def(
      "ParseResult.geturl(self)",
      function (self) {
        return text_of(joined_parameters(self));
      },
      { module: "urllib" },
    );
  },
  {},
  { module: "urllib" },
);

export const DefragResultBytes = /* @__PURE__ */ define_class(
  "DefragResultBytes",
  [namedtuple("DefragResultBytes", "url fragment"), _Bytes],
  (ns) => {
    ns.__module__ = "urllib.parse";
  },
  {},
  { module: "urllib" },
);

export const SplitResultBytes = /* @__PURE__ */ define_class(
  "SplitResultBytes",
  [namedtuple("SplitResultBytes", "scheme netloc path query fragment"), _Bytes, _Host],
  (ns) => {
    ns.__module__ = "urllib.parse";
  },
  {},
  { module: "urllib" },
);

export const ParseResultBytes = /* @__PURE__ */ define_class(
  "ParseResultBytes",
  [namedtuple("ParseResultBytes", "scheme netloc path params query fragment"), _Bytes, _Host],
  (ns) => {
    ns.__module__ = "urllib.parse";
  },
  {},
  { module: "urllib" },
);

const _bytes_kinds = /* @__PURE__ */ dict_of(
  ["DefragResult", DefragResultBytes],
  ["SplitResult", SplitResultBytes],
  ["ParseResult", ParseResultBytes],
);
const _text_kinds = /* @__PURE__ */ dict_of(
  ["DefragResultBytes", DefragResult],
  ["SplitResultBytes", SplitResult],
  ["ParseResultBytes", ParseResult],
);
