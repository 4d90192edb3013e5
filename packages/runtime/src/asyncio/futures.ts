/**
 * Future: a result to come.
 *
 * 1 -> 2 or 3: pending; finished with a result or an exception; cancelled. When it is done its callbacks are put into the loop's ready
 * queue, in the order they were added. A task that waits is one of them, and stands there itself.
 *
 * To save memory a future keeps the message of a cancellation where its result goes later, the CancelledError to be raised where its
 * exception goes, and its yes-or-no facts in `$flags`. CPython's names for them are properties.
 *
 * Source: Lib/asyncio/futures.py, base_futures.py; Library Reference, "Futures".
 */
import { context_or_null, copy_if_set } from "../objects/context.ts";
import {
  caused_by,
  PyBaseException,
  RuntimeError,
  StopIteration,
  TypeError,
  ValueError,
} from "../objects/exceptions.ts";
import { is_instance, SUSPENDED, suspend_on } from "../objects/frame.ts";
import { bind, call } from "../objects/light-call.ts";
import { builtin_type, is_type, PyObject, type Type } from "../objects/object.ts";
import { origins } from "../objects/origins.ts";
import { raised_anew, raised_outside } from "../objects/raising.ts";
import { keywords, signature_of } from "../objects/signature.ts";
import { repr } from "../objects/texts.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { get_event_loop, HandleObject, same } from "./events.ts";
import { CancelledError, InvalidStateError } from "./exceptions.ts";
import { adopted, diverted } from "./foreign_loop.ts";
import { format_callback, format_callbacks } from "./format_helpers.ts";
import { short_repr } from "./short_repr.ts";
import { unretrieved } from "./unretrieved.ts";

export const PENDING = "PENDING";
const CANCELLED = "CANCELLED";
export const FINISHED = "FINISHED";

/** What `$flags` is made of. A task has the bits between them, and the number of requests to cancel it above them all. */
export const BLOCKING = 1;
export const LOG_TRACEBACK = 2;
export const GROWN_OLD = 32;
/** Its exception was raised where somebody asked for the result. */
const RAISED = 128;

/** What a future notifies when it is done. */
export interface DoneCallback {
  /** Put what there is to run into the ready queue. */
  $notify(future: FutureObject): void;
  $callback_name(): string;
}

/** A function that waits for a future: the handle that will run it. */
export class CallbackHandle extends HandleObject implements DoneCallback {
  $notify(future: FutureObject): void {
    this.$args = [future];
    this._loop._add_callback(this);
  }

  $callback_name(): string {
    return format_callback(this._callback, [], false);
  }
}

export class FutureObject {
  declare _loop: BaseEventLoopObject;
  declare _state: string;
  /** Pending or cancelled: the message of the cancellation. */
  declare _result: unknown;
  /** Cancelled: the CancelledError that ended a task. */
  declare _exception: unknown;
  declare _callbacks: null | DoneCallback | DoneCallback[];
  declare $flags: number;

  constructor(loop: BaseEventLoopObject) {
    this._loop = loop;
    this._state = PENDING;
    this._result = null;
    this._exception = null;
    this._callbacks = null;
    this.$flags = 0;
  }

  get $class(): Type {
    return Future;
  }

  /** For subclasses: `super().__init__(loop=loop)`. */
  __init__(...options: unknown[]): null {
    const { loop } = keywords(options);
    this._loop = loop == null ? get_event_loop() : adopted(loop);
    if (this._loop._debug) origins.note(this);
    return null;
  }

  get _asyncio_future_blocking(): boolean {
    return (this.$flags & BLOCKING) !== 0;
  }

  set _asyncio_future_blocking(blocking: boolean) {
    this.$flags = blocking ? this.$flags | BLOCKING : this.$flags & ~BLOCKING;
  }

  get _log_traceback(): boolean {
    return (this.$flags & LOG_TRACEBACK) !== 0;
  }

  set _log_traceback(value: boolean) {
    if (value) throw ValueError("_log_traceback can only be set to False");
    this.$flags &= ~LOG_TRACEBACK;
  }

  get _source_traceback(): unknown {
    return origins.summary(this);
  }

  get _cancel_message(): unknown {
    return this._state === FINISHED ? null : this._result;
  }

  set _cancel_message(message: unknown) {
    this._result = message;
  }

  get_loop(): BaseEventLoopObject {
    if (this._loop === null) throw not_initialized();
    return this._loop;
  }

  /**
   * Cancel the future and schedule its callbacks.
   * @returns false when it is done already
   */
  cancel(message: unknown = null): boolean {
    this.$flags &= ~LOG_TRACEBACK;
    if (this._state !== PENDING) return false;
    if (this._loop === null) throw not_initialized();
    this._state = CANCELLED;
    this._result = message;
    this.$schedule_callbacks();
    return true;
  }

  /** Put the callbacks into the ready queue. */
  $schedule_callbacks(): void {
    if ((this.$flags & GROWN_OLD) !== 0) this.$settled();
    const callbacks = this._callbacks;
    if (callbacks === null) return;
    this._callbacks = null;
    if (!Array.isArray(callbacks)) callbacks.$notify(this);
    else for (const callback of callbacks) callback.$notify(this);
  }

  /** A task that the host's finalizers were told of is done. */
  $settled(): void {}

  cancelled(): boolean {
    return this._state === CANCELLED;
  }

  done(): boolean {
    return this._state !== PENDING;
  }

  /** @throws CancelledError, the exception that was set, or InvalidStateError while pending */
  result(): unknown {
    if (this._state === CANCELLED) throw this._make_cancelled_error();
    if (this._state === PENDING) throw this.$not_set("Result");
    if (this._exception !== null) {
      this.$retrieved();
      throw this.$raised_once();
    }
    return this._result;
  }

  exception(): unknown {
    if (this._state === CANCELLED) throw this._make_cancelled_error();
    if (this._state === PENDING) throw this.$not_set("Exception");
    this.$retrieved();
    return this._exception;
  }

  $not_set(what: string): unknown {
    return this._loop === null
      ? not_initialized(InvalidStateError)
      : InvalidStateError(`${what} is not set.`);
  }

  /** The exception, to be raised: the first time with the frames that it went through, after that as if it was new. */
  $raised_once(): unknown {
    const exception = this._exception;
    if (exception instanceof PyBaseException) {
      if ((this.$flags & RAISED) !== 0) raised_anew(exception);
      else raised_outside(exception);
    }
    this.$flags |= RAISED;
    return exception;
  }

  /** Somebody has seen the exception: it need not be logged. */
  $retrieved(): void {
    if ((this.$flags & LOG_TRACEBACK) === 0) return;
    this.$flags &= ~LOG_TRACEBACK;
    unretrieved.settle(this);
  }

  /** The CancelledError to raise: the one that ended the task the first time, then new ones. */
  _make_cancelled_error(): unknown {
    if (this._state === CANCELLED && this._exception !== null) {
      const error = this._exception;
      this._exception = null;
      return error;
    }
    return this._result === null || this._state === FINISHED
      ? CancelledError()
      : CancelledError(this._result);
  }

  add_done_callback(callback: unknown, ...options: unknown[]): null {
    if (this._loop === null) throw RuntimeError("uninitialized Future object");
    const context = context_or_null(keywords(options)["context"]) ?? copy_if_set();
    this.$add_callback(new CallbackHandle(callback, [this], this._loop, context));
    return null;
  }

  $add_callback(callback: DoneCallback): void {
    const callbacks = this._callbacks;
    if (this._state !== PENDING) callback.$notify(this);
    else if (callbacks === null) this._callbacks = callback;
    else if (Array.isArray(callbacks)) callbacks.push(callback);
    else this._callbacks = [callbacks, callback];
  }

  /** @returns how many were removed */
  remove_done_callback(callback: unknown): number {
    if (this._loop === null) throw not_initialized();
    const all = this.$callbacks();
    const kept = all.filter((entry) => !(entry instanceof CallbackHandle && same(entry._callback, callback)));
    if (kept.length < all.length) this._callbacks = kept.length === 0 ? null : kept;
    return all.length - kept.length;
  }

  $callbacks(): DoneCallback[] {
    const callbacks = this._callbacks;
    if (callbacks === null) return [];
    return Array.isArray(callbacks) ? callbacks : [callbacks];
  }

  set_result(result: unknown): null {
    if (this._loop === null) throw not_initialized();
    if (this._state !== PENDING) throw InvalidStateError("invalid state");
    this.$set_result(result);
    return null;
  }

  $set_result(result: unknown): void {
    this._result = result;
    this._state = FINISHED;
    this.$schedule_callbacks();
  }

  set_exception(exception: unknown): null {
    if (this._loop === null) throw not_initialized();
    if (this._state !== PENDING) throw InvalidStateError("invalid state");
    let error = is_type(exception) ? exception() : exception;
    if (is_instance(error, StopIteration)) {
      error = caused_by(
        RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future"),
        error,
      );
    }
    if (!(error instanceof Error)) throw TypeError("invalid exception object");
    this.$set_exception(error);
    return null;
  }

  $set_exception(error: unknown): void {
    this._exception = error;
    this._result = null;
    this._state = FINISHED;
    this.$flags |= LOG_TRACEBACK;
    unretrieved.add(this);
    this.$schedule_callbacks();
  }

  /** `await future`: its result when it is done, else SUSPENDED. */
  $start(): unknown {
    if (this._state !== PENDING) return this.result();
    return suspend_on(this.$blocking());
  }

  /** The future, marked as being awaited and not merely yielded. */
  $blocking(): this {
    this.$flags |= BLOCKING;
    return this;
  }

  __await__(): FutureIterator {
    if (this._loop === null) throw not_initialized();
    return new FutureIterator(this);
  }

  __iter__(): FutureIterator {
    return this.__await__();
  }

  /** `yield* future` in a hand-written JavaScript generator. */
  *[Symbol.iterator](): Generator<unknown, unknown, unknown> {
    const value = this.$start();
    return value === SUSPENDED ? yield : value;
  }

  /** JavaScript's `await future`. */
  // biome-ignore lint/suspicious/noThenProperty: a future is awaitable in both languages
  then<A = unknown, B = never>(
    resolve?: ((value: unknown) => A | PromiseLike<A>) | null,
    reject?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return new Promise((fulfil, fail) => {
      this.add_done_callback(() => {
        try {
          fulfil(this.result());
        } catch (error) {
          fail(error);
        }
      });
    }).then(resolve, reject);
  }

  $repr_info(): string[] {
    const info = [this._state.toLowerCase()];
    if (this._state === FINISHED) {
      info.push(
        this._exception !== null
          ? `exception=${repr(this._exception)}`
          : `result=${short_repr(this._result)}`,
      );
    }
    const callbacks = this.$callbacks();
    if (callbacks.length > 0)
      info.push(format_callbacks(callbacks.map((callback) => callback.$callback_name())));
    return [...info, ...origins.created_at(this)];
  }

  /** A result that holds the future shows dots in its place. */
  __repr__(): string {
    if (this._loop === null) throw not_initialized();
    if (being_shown.has(this)) return "...";
    being_shown.add(this);
    try {
      return `<${this.$class.$name} ${this.$repr_info().join(" ")}>`;
    } finally {
      being_shown.delete(this);
    }
  }
}

/** A subclass has not called `super().__init__()`. */
function not_initialized(type: (text: string) => unknown = RuntimeError): unknown {
  return type("Future object is not initialized.");
}

const being_shown: Set<FutureObject> = /* @__PURE__ */ new Set();

/** What `future.__await__()` gives. */
class FutureIterator extends PyObject {
  $future: FutureObject | null;

  constructor(future: FutureObject) {
    super();
    this.$future = future;
  }

  override get $class(): Type {
    return future_iter_type;
  }

  $start(): unknown {
    if (this.$future === null) return null;
    return this.$future.$start();
  }

  __iter__(): this {
    return this;
  }

  __next__(): unknown {
    const future = this.$future;
    if (future === null) throw StopIteration();
    if (!future.done()) {
      if (future._asyncio_future_blocking) throw RuntimeError("await wasn't used with future");
      future._asyncio_future_blocking = true;
      return future;
    }
    this.$future = null;
    const result = future.result();
    throw StopIteration(...(result === null ? [] : [result]));
  }

  send(_value: unknown): unknown {
    return this.__next__();
  }

  throw(type: unknown, value?: unknown): unknown {
    this.$future = null;
    if (is_type(type)) throw value == null ? type() : call(type, value);
    throw type;
  }

  close(): null {
    this.$future = null;
    return null;
  }
}

const future_iter_type: Type = /* @__PURE__ */ builtin_type("FutureIter", FutureIterator, {
  path: true,
  module: "_asyncio",
});

export const Future: Type = /* @__PURE__ */ builtin_type("Future", FutureObject, {
  module: "_asyncio",
  path: true,
  open: true,
  make: (...options: unknown[]) => {
    const future = new FutureObject(null as never);
    future.__init__(
      ...(options.length === 0 ? options : bind(signature_of("Future(*, loop=)", 0, true), options)),
    );
    return future;
  },
  allocate: (cls) =>
    diverted(Object.setPrototypeOf(new FutureObject(null as never), cls.prototype) as FutureObject),
  signatures: {
    __init__: "(self, *, loop=)",
    add_done_callback: "(self, fn, /, *, context=)",
    remove_done_callback: "(self, fn, /, *)",
    set_result: "(self, result, /, *)",
    set_exception: "(self, exception, /, *)",
    cancel: "(self, /, msg=)",
    cancelled: "(self)",
    done: "(self)",
    result: "(self)",
    exception: "(self, /, *)",
    get_loop: "(self, /, *)",
  },
});

/** Is it a future, or does it behave as one? */
export function isfuture(x: unknown): boolean {
  return (
    x instanceof FutureObject ||
    (typeof x === "object" &&
      (x as { _asyncio_future_blocking?: unknown } | null)?._asyncio_future_blocking != null)
  );
}
