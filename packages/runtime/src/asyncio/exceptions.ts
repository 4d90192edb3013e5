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
import { records } from "../objects/records.ts";
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

/** What `__reduce__` gives: the exception has other arguments than its class is called with. */
function made_again(e: PyBaseException, ...args: readonly unknown[]): unknown {
  return records.to_tuple([e.$class, records.to_tuple(args)]);
}

class IncompleteRead extends PyBaseException {
  declare partial: unknown;
  declare expected: unknown;
  get $takes_names(): boolean {
    return true;
  }
  override __init__(...args: unknown[]): void {
    const [partial, expected] = bind(signature_of(INCOMPLETE_READ, 1), args);
    const read = (partial as Partial<ByteReader>).$bytes?.length ?? String(partial).length;
    super.__init__(`${read} bytes read on a total of ${expected ?? "undefined"} expected bytes`);
    this.partial = partial;
    this.expected = expected ?? null;
  }
  __reduce__(): unknown {
    return made_again(this, this.partial, this.expected);
  }
}

const LIMIT_OVERRUN = "LimitOverrunError.__init__(self, message, consumed)";

class LimitOverrun extends PyBaseException {
  declare consumed: unknown;
  get $takes_names(): boolean {
    return true;
  }
  override __init__(...args: unknown[]): void {
    const [message, consumed] = bind(signature_of(LIMIT_OVERRUN, 1), args);
    super.__init__(message);
    this.consumed = consumed;
  }
  __reduce__(): unknown {
    return made_again(this, this.$args[0], this.consumed);
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
