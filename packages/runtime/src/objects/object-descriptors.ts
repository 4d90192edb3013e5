/**
 * The methods of `object` as values of a class: slot wrappers, method descriptors.
 *
 * From: `object.__init__`, `Dog.__eq__`
 * To:   `<slot wrapper '__init__' of 'object' objects>`, which takes the object first and counts its arguments
 *
 * Part of a program where it says such a name: see `others` in common-attributes.ts.
 *
 * Source: The Python Language Reference, 3.3.1; CPython 3.13, Objects/descrobject.c.
 */
import type { PyFunction } from "./call.ts";
import { method_descriptor } from "./method-descriptor.ts";
import { signature_of } from "./signature.ts";
import { slot_parameters } from "./slot-names.ts";
import type { Type } from "./type.ts";

/**
 * @param owner  the class that has the method: `object`, or BaseException
 * @param f      gets the object first
 */
export function object_descriptor(owner: Type, key: string, f: PyFunction): PyFunction {
  const parameters = slot_parameters(key) ?? "(self, value, /)";
  const signature = signature_of(`${owner.$qualname}.${key}${parameters}`, 1, true);
  return method_descriptor(owner, signature, (self, args) => f(self, ...args));
}
