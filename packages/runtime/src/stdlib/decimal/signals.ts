// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/signals.py by `npm run library:python`. Do not edit.

import { def } from "../../objects/call.ts";
import { define_class } from "../../objects/define-class.ts";
import { ArithmeticError, TypeError, ZeroDivisionError } from "../../objects/exceptions.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { contains } from "../../semantics/operators/containers.ts";

export const DecimalException = /* @__PURE__ */ define_class(
  "DecimalException",
  [ArithmeticError],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const Clamped = /* @__PURE__ */ define_class(
  "Clamped",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const InvalidOperation = /* @__PURE__ */ define_class(
  "InvalidOperation",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const ConversionSyntax = /* @__PURE__ */ define_class(
  "ConversionSyntax",
  [InvalidOperation],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const DivisionByZero = /* @__PURE__ */ define_class(
  "DivisionByZero",
  [DecimalException, ZeroDivisionError],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const DivisionImpossible = /* @__PURE__ */ define_class(
  "DivisionImpossible",
  [InvalidOperation],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const DivisionUndefined = /* @__PURE__ */ define_class(
  "DivisionUndefined",
  [InvalidOperation, ZeroDivisionError],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const InvalidContext = /* @__PURE__ */ define_class(
  "InvalidContext",
  [InvalidOperation],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const Inexact = /* @__PURE__ */ define_class(
  "Inexact",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const Rounded = /* @__PURE__ */ define_class(
  "Rounded",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const Subnormal = /* @__PURE__ */ define_class(
  "Subnormal",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const Overflow = /* @__PURE__ */ define_class(
  "Overflow",
  [Inexact, Rounded],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const Underflow = /* @__PURE__ */ define_class(
  "Underflow",
  [Inexact, Rounded, Subnormal],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

export const FloatOperation = /* @__PURE__ */ define_class(
  "FloatOperation",
  [DecimalException, TypeError],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);

// In the order in which the first that is trapped is raised.
export const SIGNALS = /* @__PURE__ */ tuple_of(
  InvalidOperation,
  FloatOperation,
  DivisionByZero,
  Overflow,
  Underflow,
  Subnormal,
  Inexact,
  Rounded,
  Clamped,
);

/** The signal that has the flag and the trap of a condition. */
export function signal_of(condition) {
  return contains(SIGNALS, condition) ? condition : InvalidOperation;
}
def("signal_of(condition)", signal_of, { module: "decimal" });

export const __version__ = "1.70";
export const __libmpdec_version__ = "2.5.1";

export const ROUND_DOWN = "ROUND_DOWN";
export const ROUND_HALF_UP = "ROUND_HALF_UP";
export const ROUND_HALF_EVEN = "ROUND_HALF_EVEN";
export const ROUND_CEILING = "ROUND_CEILING";
export const ROUND_FLOOR = "ROUND_FLOOR";
export const ROUND_UP = "ROUND_UP";
export const ROUND_HALF_DOWN = "ROUND_HALF_DOWN";
export const ROUND_05UP = "ROUND_05UP";

export const HAVE_THREADS = true;
export const HAVE_CONTEXTVAR = true;
export const MAX_PREC = 999999999999999999n;
export const MAX_EMAX = 999999999999999999n;
export const MIN_EMIN = -999999999999999999n;
export const MIN_ETINY = -1999999999999999997n;

export const ROUNDINGS = /* @__PURE__ */ tuple_of(
  ROUND_UP,
  ROUND_DOWN,
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_HALF_UP,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_05UP,
);
