/**
 * `SupportsInt` and its kin: protocols of one special method, and the names of file objects.
 *
 * Source: Library Reference, typing, "Protocols" and "ABCs and Protocols for working with I/O".
 */
import { define_class } from "../../objects/define-class.ts";
import type { Type } from "../../objects/type.ts";
import { getitem } from "../../semantics/operators/containers.ts";
import { abstractmethod } from "../abc.ts";
import { Generic, Protocol, runtime_checkable } from "./protocols.ts";
import { AnyStr, TypeVar } from "./variables.ts";

/** @param open  whether the result of the method is a parameter of the protocol */
function supports(name: string, method: string, signature: string, open: boolean): Type {
  const body = { [method]() {} }[method]!;
  const holder = class {};
  Object.defineProperty(holder.prototype, method, { value: body, configurable: true, writable: true });
  abstractmethod(body);
  const base = open ? getitem(Protocol, result_type()) : Protocol;
  return runtime_checkable(
    define_class(name, [base], holder as never, { [method]: signature }, { module: "typing" }),
  ) as Type;
}

function result_type(): unknown {
  const variable = TypeVar("T_co") as { __covariant__: boolean };
  variable.__covariant__ = true;
  return variable;
}

export const SupportsAbs: Type = /* @__PURE__ */ supports("SupportsAbs", "__abs__", "(self)", true);
export const SupportsBytes: Type = /* @__PURE__ */ supports("SupportsBytes", "__bytes__", "(self)", false);
export const SupportsComplex: Type = /* @__PURE__ */ supports(
  "SupportsComplex",
  "__complex__",
  "(self)",
  false,
);
export const SupportsFloat: Type = /* @__PURE__ */ supports("SupportsFloat", "__float__", "(self)", false);
export const SupportsIndex: Type = /* @__PURE__ */ supports("SupportsIndex", "__index__", "(self)", false);
export const SupportsInt: Type = /* @__PURE__ */ supports("SupportsInt", "__int__", "(self)", false);
export const SupportsRound: Type = /* @__PURE__ */ supports(
  "SupportsRound",
  "__round__",
  "(self, ndigits=)",
  true,
);

function file_class(name: string, base: () => unknown): Type {
  return define_class(name, [base()], class {} as never, {}, { module: "typing" });
}

export const IO: Type = /* @__PURE__ */ file_class("IO", () => getitem(Generic, AnyStr));
export const TextIO: Type = /* @__PURE__ */ file_class("TextIO", () => IO);
export const BinaryIO: Type = /* @__PURE__ */ file_class("BinaryIO", () => IO);
