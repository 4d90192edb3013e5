/**
 * asyncio's exceptions.
 *
 * Source: Lib/asyncio/exceptions.py.
 */
import type { ByteReader } from "../objects/bytes-arguments.ts";
import {
  BaseException,
  EOFError,
  Exception,
  exception_type,
  PyBaseException,
  RuntimeError,
} from "../objects/exceptions.ts";
import { bind } from "../objects/light-call.ts";
import type { Type } from "../objects/object.ts";
import { signature_of } from "../objects/signature.ts";

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

const INCOMPLETE_READ = "IncompleteReadError.__init__(self, partial, expected)";

class IncompleteRead extends PyBaseException {
  declare partial: unknown;
  declare expected: unknown;
  override __init__(...args: unknown[]): void {
    const [partial, expected] = bind(signature_of(INCOMPLETE_READ, 1), args);
    const read = (partial as Partial<ByteReader>).$bytes?.length ?? String(partial).length;
    super.__init__(`${read} bytes read on a total of ${expected ?? "undefined"} expected bytes`);
    this.partial = partial;
    this.expected = expected ?? null;
  }
}

class LimitOverrun extends PyBaseException {
  declare consumed: unknown;
  override __init__(...args: unknown[]): void {
    super.__init__(args[0]);
    this.consumed = args[1];
  }
}

/** The stream ended before everything that was asked for had come: `partial` is what had, `expected` the number of bytes or None. */
export const IncompleteReadError: Type = /* @__PURE__ */ of_asyncio(
  /* @__PURE__ */ exception_type("IncompleteReadError", EOFError, IncompleteRead),
);
/** The limit of a stream's buffer was reached while looking for a separator: `consumed` bytes can be taken without it. */
export const LimitOverrunError: Type = /* @__PURE__ */ of_asyncio(
  /* @__PURE__ */ exception_type("LimitOverrunError", Exception, LimitOverrun),
);
