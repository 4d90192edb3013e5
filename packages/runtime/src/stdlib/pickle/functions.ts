// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pickle/functions.py by `npm run library:python`. Do not edit.
/**
 * `dumps`, `loads` and their kin.
 *
 * Source: Library Reference, `pickle`, "Module Interface".
 */

import { call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { keywords } from "../../objects/signature.ts";
import { bytes } from "../../semantics/builtins/bytes.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { str } from "../../semantics/builtins/str.ts";
import * as io from "../io.ts";
import { Unpickler } from "../pickle/reading.ts";
import { Pickler } from "../pickle/writing.ts";

export const format_version = "4.0";
export const compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"];

export function dumps(obj, protocol = null, options) {
  const { fix_imports = true, buffer_callback = null } = keywords(options);
  const file = io.BytesIO();
  call_method(call(Pickler, file, protocol), "dump", obj);
  return call_method(file, "getvalue");
}
def("dumps(obj, protocol=, *, fix_imports=, buffer_callback=)", dumps, { module: "pickle" });

export function dump(obj, file, protocol = null, options) {
  const { fix_imports = true, buffer_callback = null } = keywords(options);
  call_method(call(Pickler, file, protocol), "dump", obj);
  return null;
}
def("dump(obj, file, protocol=, *, fix_imports=, buffer_callback=)", dump, { module: "pickle" });

export function loads(data, options) {
  const { fix_imports = true, encoding = "ASCII", errors = "strict", buffers = null } = keywords(options);
  if (isinstance(data, str)) {
    throw TypeError("a bytes-like object is required, not 'str'");
  }
  return call_method(call(Unpickler, io.BytesIO(bytes(data))), "load");
}
def("loads(data, /, *, fix_imports=, encoding=, errors=, buffers=)", loads, { module: "pickle" });

export function load(file, options) {
  const { fix_imports = true, encoding = "ASCII", errors = "strict", buffers = null } = keywords(options);
  return call_method(call(Unpickler, file), "load");
}
def("load(file, *, fix_imports=, encoding=, errors=, buffers=)", load, { module: "pickle" });
