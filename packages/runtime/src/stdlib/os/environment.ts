// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/os/environment.py by `npm run library:python`. Do not edit.
/**
 * `os.environ`: the variables of the process's environment.
 *
 * Source: Library Reference, `os`, "Process Parameters".
 */

import { attr } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { define_class } from "../../objects/define-class.ts";
import { KeyError, TypeError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import * as _files from "../../objects/host-files.ts";
import { type_of } from "../../objects/object.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { get } from "../../semantics/methods/get.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { update } from "../../semantics/methods/update.ts";
import { or_ } from "../../semantics/operators/bitwise.ts";
import { getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { raise_from } from "../../semantics/protocols/exceptions.ts";
import { rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { MutableMapping } from "../collections/abc.ts";

const _Environ = /* @__PURE__ */ define_class(
  "_Environ",
  [MutableMapping],
  class {
    static __module__ = "os";

    _name(key) {
      let value$1;
      if (!isinstance(key, str)) {
        throw TypeError(
          `str expected, not ${formatted(attr((value$1 = type_of(key)).__name__, value$1, "__name__"))}`,
        );
      }
      return key;
    }

    __getitem__(key) {
      const value = call(attr(_files.environment_get, _files, "environment_get"), this._name(key));
      if (value == null) {
        throw raise_from(KeyError(key), null);
      }
      return value;
    }

    __setitem__(key, value) {
      call(attr(_files.environment_set, _files, "environment_set"), this._name(key), this._name(value));
    }

    __delitem__(key) {
      if (call(attr(_files.environment_get, _files, "environment_get"), this._name(key)) == null) {
        throw raise_from(KeyError(key), null);
      }
      call(attr(_files.environment_set, _files, "environment_set"), key, null);
    }

    __iter__() {
      return iter(call(attr(_files.environment_names, _files, "environment_names")));
    }

    __len__() {
      return len(call(attr(_files.environment_names, _files, "environment_names")));
    }

    __repr__() {
      const items = join(
        ", ",
        generator("_Environ.__repr__.<locals>.<genexpr>(.0)", function* (source) {
          for (const entry of source) {
            const [key, value] = unpack(entry, 2);
            yield `${repr(key)}: ${repr(value)}`;
          }
        })(rows(items$1(this))),
      );
      return `environ({${items}})`;
    }

    copy() {
      return dict(this);
    }

    setdefault(key, value) {
      if (not_contains(this, key)) {
        setitem(this, key, value);
      }
      return getitem(this, key);
    }

    __or__(other) {
      return or_(dict(this), dict(other));
    }

    __ror__(other) {
      return or_(dict(other), dict(this));
    }

    __ior__(other) {
      update(this, other);
      return this;
    }
  },
  {
    _name: "(self, key)",
    __getitem__: "(self, key)",
    __setitem__: "(self, key, value)",
    __delitem__: "(self, key)",
    __iter__: "(self)",
    __len__: "(self)",
    __repr__: "(self)",
    copy: "(self)",
    setdefault: "(self, key, value)",
    __or__: "(self, other)",
    __ror__: "(self, other)",
    __ior__: "(self, other)",
  },
  { module: "os" },
);

export const environ = /* @__PURE__ */ call(_Environ);

export function getenv(key, default$ = null) {
  return get(environ, key, default$);
}
def("getenv(key, default=)", getenv, { module: "os" });

export function putenv(name, value) {
  setitem(environ, name, value);
  return null;
}
def("putenv(name, value, /)", putenv, { module: "os" });

export function unsetenv(name) {
  pop(environ, name, null);
  return null;
}
def("unsetenv(name, /)", unsetenv, { module: "os" });
