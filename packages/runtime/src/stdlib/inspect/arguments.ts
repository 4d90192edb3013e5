// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/inspect/arguments.py by `npm run library:python`. Do not edit.
/**
 * Arguments as lists and dictionaries: what there was before Signature.
 *
 * Source: Library Reference, `inspect`, "Classes and functions".
 */

import { specials } from "../../objects/all-attributes.ts";
import { attr } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, is_not, lt, ne } from "../../objects/comparison.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { Exception, TypeError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { details } from "../../objects/function-details.ts";
import { keywords } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import { values as values$1 } from "../../semantics/methods/values.ts";
import { add, sub } from "../../semantics/operators/arithmetic.ts";
import { and_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { caught, chain, matches, raise_from } from "../../semantics/protocols/exceptions.ts";
import { each, each_temporary, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { namedtuple } from "../collections.ts";
import { Parameter } from "../inspect/parameters.ts";
import { Signature, signature_of } from "../inspect/signatures.ts";

export const FullArgSpec = /* @__PURE__ */ namedtuple(
  "FullArgSpec",
  "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations",
);
export const ArgInfo = /* @__PURE__ */ namedtuple("ArgInfo", "args varargs keywords locals");
export const Arguments = /* @__PURE__ */ namedtuple("Arguments", "args, varargs, varkw");

const _PLAIN = /* @__PURE__ */ tuple_of(
  attr(Parameter.POSITIONAL_ONLY, Parameter, "POSITIONAL_ONLY"),
  attr(Parameter.POSITIONAL_OR_KEYWORD, Parameter, "POSITIONAL_OR_KEYWORD"),
);

/** The signature with `self`, and without what decorators say. */
function _parts(func) {
  return call(signature_of, getattr(func, "__func__", func));
}
def("_parts(func)", _parts, { details: details({}), module: "inspect" });

export function getfullargspec(func) {
  let value$1;
  let signature;
  try {
    signature = _parts(func);
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, Exception)) throw error;
    throw chain(raise_from(TypeError("unsupported callable"), null), exception);
  }
  const [args, only, defaults, named, annotations] = [[], [], [], dict_of(), dict_of()];
  let varargs = null;
  let varkw = null;
  if (
    is_not(
      attr(signature.return_annotation, signature, "return_annotation"),
      attr(Signature.empty, Signature, "empty"),
    )
  ) {
    setitem(annotations, "return", attr(signature.return_annotation, signature, "return_annotation"));
  }
  for (const parameter of each(values$1(attr(signature.parameters, signature, "parameters")))) {
    const name = attribute(parameter, "name");
    if (contains(_PLAIN, attr(parameter.kind, parameter, "kind"))) {
      args.push(name);
      if (is_not(attr(parameter.default, parameter, "default"), attr(Parameter.empty, Parameter, "empty"))) {
        defaults.push(attr(parameter.default, parameter, "default"));
      }
    } else if (
      eq(attr(parameter.kind, parameter, "kind"), attr(Parameter.VAR_POSITIONAL, Parameter, "VAR_POSITIONAL"))
    ) {
      varargs = name;
    } else if (
      eq(attr(parameter.kind, parameter, "kind"), attr(Parameter.VAR_KEYWORD, Parameter, "VAR_KEYWORD"))
    ) {
      varkw = name;
    } else {
      only.push(name);
      if (is_not(attr(parameter.default, parameter, "default"), attr(Parameter.empty, Parameter, "empty"))) {
        setitem(named, name, attr(parameter.default, parameter, "default"));
      }
    }
    if (
      is_not(attr(parameter.annotation, parameter, "annotation"), attr(Parameter.empty, Parameter, "empty"))
    ) {
      setitem(annotations, name, attr(parameter.annotation, parameter, "annotation"));
    }
  }
  return call(
    FullArgSpec,
    args,
    varargs,
    varkw,
    truth((value$1 = tuple(defaults))) ? value$1 : null,
    only,
    truth(named) ? named : null,
    annotations,
  );
}
def("getfullargspec(func)", getfullargspec, { details: details({}), module: "inspect" });

/** Names of the parameters of a code object. */
export function getargs(co) {
  const names = list(attr(co.co_varnames, co, "co_varnames"));
  const count = attr(co.co_argcount, co, "co_argcount");
  const args = add(
    getitem(names, slice(null, count)),
    getitem(names, slice(count, add(count, attr(co.co_kwonlyargcount, co, "co_kwonlyargcount")))),
  );
  const rest = getitem(names, slice(len(args), null));
  const varargs = truth(and_(attr(co.co_flags, co, "co_flags"), 4)) ? pop(rest, 0) : null;
  const varkw = truth(and_(attr(co.co_flags, co, "co_flags"), 8)) ? pop(rest, 0) : null;
  return call(Arguments, args, varargs, varkw);
}
def("getargs(co)", getargs, { details: details({}), module: "inspect" });

/** `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`. */
function _listed(names, words) {
  const quoted = Array.from(each(names), (name) => repr(name));
  if (len(quoted) === 1) {
    return getitem(quoted, 0);
  }
  const comma = len(quoted) > 2 ? "," : "";
  return (
    join(", ", getitem(quoted, slice(null, -1))) +
    `${comma} ${formatted(words)} ${formatted(getitem(quoted, -1))}`
  );
}
def("_listed(names, words)", _listed, { details: details({}), module: "inspect" });

function _refuse_missing(name, missing, kind) {
  const plural = len(missing) !== 1 ? "s" : "";
  throw TypeError(
    `${formatted(name)}() missing ${len(missing)} required ${formatted(kind)} argument${plural}: ${formatted(_listed(missing, "and"))}`,
  );
}
def("_refuse_missing(name, missing, kind)", _refuse_missing, {
  details: details({}),
  module: "inspect",
});

function _refuse_many(name, args, kwonly, varargs, defaults, given, values) {
  const fewest = sub(len(args), defaults);
  const named = len(
    (() => {
      const result = [];
      for (const arg of each(kwonly)) {
        if (contains(values, arg)) {
          result.push(arg);
        }
      }
      return result;
    })(),
  );
  let plural, takes;
  if (truth(varargs)) {
    [plural, takes] = [ne(fewest, 1), `at least ${formatted(fewest)}`];
  } else if (truth(defaults)) {
    [plural, takes] = [true, `from ${formatted(fewest)} to ${len(args)}`];
  } else {
    [plural, takes] = [len(args) !== 1, str(len(args))];
  }
  let also = "";
  if (named) {
    also = ` positional argument${ne(given, 1) ? "s" : ""} (and ${named} keyword-only argument${named !== 1 ? "s" : ""})`;
  }
  const verb = eq(given, 1) && !named ? "was" : "were";
  throw TypeError(
    `${formatted(name)}() takes ${takes} positional argument${truth(plural) ? "s" : ""} but ${formatted(given)}${also} ${verb} given`,
  );
}
def("_refuse_many(name, args, kwonly, varargs, defaults, given, values)", _refuse_many, {
  details: details({}),
  module: "inspect",
});

/** Which parameter gets which value in a call of `func`. Raises what the call would. */
export function getcallargs(func, ...positional$) {
  let value$1;
  const named = dict_from(keywords(positional$));
  let positional = tuple_from(positional$);
  const spec = getfullargspec(func);
  const [args, defaults] = [
    attr(spec.args, spec, "args", specials),
    truth((value$1 = attr(spec.defaults, spec, "defaults"))) ? value$1 : tuple_of(),
  ];
  const name = attr(func.__name__, func, "__name__");
  const owner = getattr(func, "__self__", null);
  if (owner != null) {
    positional = tuple_of(owner, ...spread(positional));
  }
  const values = dict(zip(args, positional));
  if (truth(attr(spec.varargs, spec, "varargs"))) {
    const value$2 = tuple(getitem(positional, slice(len(args), null)));
    setitem(values, attr(spec.varargs, spec, "varargs"), value$2);
  }
  if (truth(attr(spec.varkw, spec, "varkw"))) {
    const value$3 = dict_of();
    setitem(values, attr(spec.varkw, spec, "varkw"), value$3);
  }
  for (const entry of each_temporary(items$1(named))) {
    const [key, value] = unpack(entry, 2);
    if (not_contains(args, key) && not_contains(attr(spec.kwonlyargs, spec, "kwonlyargs"), key)) {
      if (!truth(attr(spec.varkw, spec, "varkw"))) {
        throw TypeError(`${formatted(name)}() got an unexpected keyword argument ${repr(key)}`);
      }
      setitem(getitem(values, attr(spec.varkw, spec, "varkw")), key, value);
    } else if (contains(values, key)) {
      throw TypeError(`${formatted(name)}() got multiple values for argument ${repr(key)}`);
    } else {
      setitem(values, key, value);
    }
  }
  if (len(positional) > len(args) && !truth(attr(spec.varargs, spec, "varargs"))) {
    _refuse_many(
      name,
      args,
      attr(spec.kwonlyargs, spec, "kwonlyargs"),
      attr(spec.varargs, spec, "varargs"),
      len(defaults),
      len(positional),
      values,
    );
  }
  _fill(name, spec, defaults, len(positional), values);
  return values;
}
def("getcallargs(func, /, *positional, **named)", getcallargs, {
  details: details({}),
  module: "inspect",
});

function _fill(name, spec, defaults, given, values) {
  const args = attr(spec.args, spec, "args", specials);
  let missing;
  if (lt(given, len(args))) {
    const required = getitem(args, slice(null, len(args) - len(defaults)));
    missing = (() => {
      const result = [];
      for (const arg of each(required)) {
        if (not_contains(values, arg)) {
          result.push(arg);
        }
      }
      return result;
    })();
    if (missing.length > 0) {
      _refuse_missing(name, missing, "positional");
    }
    for (const [arg, value] of rows(zip(getitem(args, slice(len(args) - len(defaults), null)), defaults))) {
      setdefault(values, arg, value);
    }
  }
  missing = [];
  for (const arg of each(attr(spec.kwonlyargs, spec, "kwonlyargs"))) {
    if (not_contains(values, arg)) {
      if (
        truth(attr(spec.kwonlydefaults, spec, "kwonlydefaults")) &&
        contains(attr(spec.kwonlydefaults, spec, "kwonlydefaults"), arg)
      ) {
        setitem(values, arg, getitem(attr(spec.kwonlydefaults, spec, "kwonlydefaults"), arg));
      } else {
        missing.push(arg);
      }
    }
  }
  if (missing.length > 0) {
    _refuse_missing(name, missing, "keyword-only");
  }
  return null;
}
def("_fill(name, spec, defaults, given, values)", _fill, {
  details: details({}),
  module: "inspect",
});

const formatarg$default = str;
export function formatargvalues(
  args,
  varargs,
  varkw,
  locals,
  formatarg = formatarg$default,
  formatvarargs = null,
  formatvarkw = null,
  formatvalue = null,
) {
  function shown(value) {
    return truth(formatvalue) ? call(formatvalue, value) : "=" + repr(value);
  }

  const parts = Array.from(each(args), (arg) => add(call(formatarg, arg), shown(getitem(locals, arg))));
  if (truth(varargs)) {
    parts.push(
      add(
        truth(formatvarargs) ? call(formatvarargs, varargs) : add("*", varargs),
        shown(getitem(locals, varargs)),
      ),
    );
  }
  if (truth(varkw)) {
    parts.push(
      add(truth(formatvarkw) ? call(formatvarkw, varkw) : add("**", varkw), shown(getitem(locals, varkw))),
    );
  }
  return "(" + join(", ", parts) + ")";
}
def(
  "formatargvalues(args, varargs, varkw, locals, formatarg=, formatvarargs=, formatvarkw=, formatvalue=)",
  formatargvalues,
  {
    details: details({ defaults: () => [formatarg$default, null, null, null] }),
    module: "inspect",
  },
);
