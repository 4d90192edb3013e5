// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/platform.py by `npm run library:python`. Do not edit.
/**
 * What machine, system and Python this is, as far as the host says.
 *
 * Source: Library Reference, `platform`.
 */

import { attr } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { eq } from "../objects/comparison.ts";
import { formatted } from "../objects/formatted.ts";
import { generator } from "../objects/generator.ts";
import * as _system from "../objects/host-system.ts";
import { kw } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { str } from "../semantics/builtins/str.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { join } from "../semantics/methods/joining.ts";
import { getitem } from "../semantics/operators/containers.ts";
import { spread } from "../semantics/protocols/calls.ts";
import { each } from "../semantics/protocols/iteration.ts";
import { namedtuple } from "./collections.ts";
import * as sys from "./sys.ts";

export const uname_result = /* @__PURE__ */ namedtuple(
  "uname_result",
  "system node release version machine",
  kw({
    module: "platform",
  }),
);

export function uname() {
  return call(
    uname_result,
    ...spread(call(attr(_system.system_names, _system, "system_names")), uname_result),
  );
}
def("uname()", uname, { module: "platform" });

export function system() {
  let value;
  return attr((value = uname()).system, value, "system");
}
def("system()", system, { module: "platform" });

export function node() {
  let value;
  return attr((value = uname()).node, value, "node");
}
def("node()", node, { module: "platform" });

export function release() {
  let value;
  return attr((value = uname()).release, value, "release");
}
def("release()", release, { module: "platform" });

export function version() {
  let value;
  return attr((value = uname()).version, value, "version");
}
def("version()", version, { module: "platform" });

export function machine() {
  let value;
  return attr((value = uname()).machine, value, "machine");
}
def("machine()", machine, { module: "platform" });

export function processor() {
  return "";
}
def("processor()", processor, { module: "platform" });

const executable$default = sys.executable;
export function architecture(executable = executable$default, bits = "", linkage = "") {
  return tuple_of(
    truth(bits) ? bits : "64bit",
    truth(linkage) ? linkage : eq(system(), "Linux") ? "ELF" : "",
  );
}
def("architecture(executable=, bits=, linkage=)", architecture, { module: "platform" });

export function platform(aliased = false, terse = false) {
  if (truth(terse)) {
    return `${formatted(system())}-${formatted(release())}`;
  }
  return `${formatted(system())}-${formatted(release())}-${formatted(machine())}`;
}
def("platform(aliased=, terse=)", platform, { module: "platform" });

export function python_implementation() {
  return "CPython";
}
def("python_implementation()", python_implementation, { module: "platform" });

export function python_version() {
  return join(".", python_version_tuple());
}
def("python_version()", python_version, { module: "platform" });

export function python_version_tuple() {
  return tuple(
    generator("python_version_tuple.<locals>.<genexpr>(.0)", function* (source) {
      for (const part of source) {
        yield str(part);
      }
    })(each(getitem(sys.version_info, slice(null, 3)))),
  );
}
def("python_version_tuple()", python_version_tuple, { module: "platform" });

export function python_branch() {
  return "";
}
def("python_branch()", python_branch, { module: "platform" });

export function python_revision() {
  return "";
}
def("python_revision()", python_revision, { module: "platform" });

export function python_build() {
  return tuple_of("main", "");
}
def("python_build()", python_build, { module: "platform" });

export function python_compiler() {
  return "";
}
def("python_compiler()", python_compiler, { module: "platform" });
