/**
 * asyncio's exceptions.
 *
 * Source: Lib/asyncio/exceptions.py.
 */
import { BaseException, Exception, exception_type, RuntimeError } from "../objects/exceptions.ts";
import type { Type } from "../objects/object.ts";

export { TimeoutError } from "../objects/os-errors.ts";

function of_asyncio(cls: Type): Type {
  cls.$module = "asyncio.exceptions";
  return cls;
}

/** The future or task was cancelled. A BaseException, so that `except Exception` lets it pass. */
export const CancelledError: Type = /* @__PURE__ */ of_asyncio(
  /* @__PURE__ */ exception_type("CancelledError", BaseException),
);
/** The operation is not allowed in this state. */
export const InvalidStateError: Type = /* @__PURE__ */ of_asyncio(
  /* @__PURE__ */ exception_type("InvalidStateError", Exception),
);
/** Sending a file is not supported for the given socket or file type. */
export const SendfileNotAvailableError: Type = /* @__PURE__ */ of_asyncio(
  /* @__PURE__ */ exception_type("SendfileNotAvailableError", RuntimeError),
);
/** A barrier was broken while somebody waited. */
export const BrokenBarrierError: Type = /* @__PURE__ */ of_asyncio(
  /* @__PURE__ */ exception_type("BrokenBarrierError", RuntimeError),
);
