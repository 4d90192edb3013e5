/**
 * Asynchronous generators.
 *
 * From: `async def ticks(n): ... yield x ...`
 * To:   `const ticks = async_generator("ticks(n)", function* (n) {... yield item(x) ...});`
 *
 * The body is a generator that yields for two reasons: `yield item(x)` hands x out, a bare `yield` suspends. The generator object is
 * the frame of its body; it serves one request (`asend`, `athrow`, `aclose`) at a time.
 *
 * Source: Reference 6.2.9.3 "Asynchronous generator functions"; PEP 525.
 */

import { start } from "./awaitable.ts";
import { exception_of, yielded_by_hand } from "./by-hand.ts";
import {
  caused_by,
  Exception,
  GeneratorExit,
  ResourceWarning,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  TypeError,
} from "./exceptions.ts";
import {
  ASYNC_GENERATOR,
  type Code,
  drive,
  type Frame,
  type GeneratorBody,
  is_instance,
  link,
  looks,
  machine,
  name_of,
  native_next,
  passed_through,
  qualname_of,
  RAISED,
  type Root,
  rename,
  SUSPENDED,
  throw_into,
} from "./frame.ts";
import { type GeneratorLoop, generator_loop } from "./generator-loop.ts";
import { enter_frame, state as handling, leave_frame } from "./handling.ts";
import { at_identity } from "./identity.ts";
import { bind } from "./light-call.ts";
import { builtin_type, PyObject, type Type } from "./object.ts";
import { promises } from "./promises.ts";
import { type Signature, signature_of } from "./signature.ts";
import { repr } from "./texts.ts";
import { deprecated_throw, warn_whoever_asked } from "./warn.ts";

type Native = Generator<unknown, unknown, unknown>;

/** What `yield item(x)` yields: x itself is in `machine.item`. A literal, for comparing with one is a single instruction. */
const ITEM = true;

/** What asking for the next item gives when there is none. */
export const DONE: unique symbol = /* @__PURE__ */ Symbol("DONE");

/** `yield item(x)`: hand `x` out. */
export function item(x: unknown): typeof ITEM {
  machine.item = x;
  return ITEM;
}

/** 1 -> 2 -> 3: not begun; begun; finished. */
const NEW = 0;
const BEGUN = 1;
const FINISHED = 2;

export class AsyncGenerator extends PyObject implements GeneratorBody {
  $parent: Frame | null = null;
  readonly $code: Code;
  readonly $gen: Native;
  $line: unknown = undefined;
  $state = NEW;
  /** The loop knows of it. */
  $noted = false;
  /** A request is being served. */
  $busy = false;
  $reference: WeakRef<AsyncGenerator> | null = null;

  constructor(code: Code, gen: Native) {
    super();
    this.$code = code;
    this.$gen = gen;
  }

  override get $class(): Type {
    return async_generator_type;
  }

  /** One weak reference for each generator, so that a set can hold it. */
  $weak(): WeakRef<AsyncGenerator> {
    this.$reference ??= new WeakRef(this);
    return this.$reference;
  }

  /** Run the body to the next item. @returns the item, DONE or SUSPENDED */
  $resume(value: unknown): unknown {
    let result: IteratorResult<unknown>;
    try {
      result = native_next.call(this.$gen, value);
    } catch (error) {
      throw this.$failed(error);
    }
    return this.$yielded(result);
  }

  $throw(error: unknown): unknown {
    if (this.$line !== undefined) passed_through(error, this.$code, this.$line);
    let result: IteratorResult<unknown>;
    try {
      result = throw_into(this.$gen, error);
    } catch (raised) {
      throw this.$failed(raised);
    }
    return this.$yielded(result);
  }

  $yielded(result: IteratorResult<unknown>): unknown {
    if (result.done) {
      this.$state = FINISHED;
      this.$busy = false;
      return DONE;
    }
    if (result.value === ITEM) {
      this.$busy = false;
      const value = machine.item;
      machine.item = null;
      // An item produced in a handler: who gets it handles nothing by that.
      if (handling.own !== null) handling.own = null;
      return value ?? null;
    }
    if (this.$line !== result.value) this.$line = result.value;
    return SUSPENDED;
  }

  $failed(error: unknown): unknown {
    this.$state = FINISHED;
    this.$busy = false;
    for (const [type, name] of [
      [StopAsyncIteration, "StopAsyncIteration"],
      [StopIteration, "StopIteration"],
    ] as const) {
      if (!is_instance(error, type)) continue;
      return caused_by(RuntimeError(`async generator raised ${name}`), error);
    }
    return error;
  }

  /** The loop takes note of the generator, once. */
  $note(): void {
    if (this.$noted) return;
    this.$noted = true;
    const { running: loop } = generator_loop;
    if (loop === null) return;
    if (loop._asyncgens_shutdown_called) {
      const text = `asynchronous generator ${repr(this)} was scheduled after loop.shutdown_asyncgens() call`;
      warn_whoever_asked(text, ResourceWarning);
    }
    loop._asyncgens.add(this.$weak());
  }

  /** Nobody has it any more, and it is not finished: the loop closes it. */
  $finalize(): void {
    const { running: loop } = generator_loop;
    if (loop === null) return;
    loop._asyncgens.delete(this.$weak());
    if (!loop._closed) loop.call_soon(() => loop.$create_task(this.aclose(), {}));
  }

  /** The variable that alone held it is gone. */
  $let_go(): void {
    if (this.$noted && this.$state !== FINISHED) this.$finalize();
  }

  /** The first request. */
  $begin(): void {
    this.$state = BEGUN;
    this.$note();
  }

  /**
   * Serve `async for` its next item, in the caller's JavaScript frame.
   * @returns the item, DONE, or SUSPENDED with the frame linked
   */
  $next(): unknown {
    if (this.$busy) throw RuntimeError("anext(): asynchronous generator is already running");
    if (this.$state === FINISHED) return DONE;
    if (this.$state === NEW) this.$begin();
    this.$busy = true;
    const { depth } = machine;
    machine.depth = depth + 1;
    const { own, around } = handling;
    if (own !== null) enter_frame(own);
    try {
      const result = this.$resume(null);
      return result === SUSPENDED ? link(this) : result;
    } finally {
      machine.depth = depth;
      leave_frame(own, around);
    }
  }

  __aiter__(): this {
    return this;
  }

  __anext__(): AsyncGeneratorRequest {
    return this.$request("anext", null, false);
  }

  asend(value: unknown): AsyncGeneratorRequest {
    return this.$request("asend", value, false);
  }

  athrow(type: unknown, value?: unknown, traceback?: unknown): AsyncGeneratorRequest {
    if (value !== undefined || traceback !== undefined) deprecated_throw("athrow");
    // What is no exception is told when the request is sent.
    return this.$request("athrow", () => exception_of(type, value), true);
  }

  aclose(): AsyncGeneratorRequest {
    return this.$request("aclose", GeneratorExit, true);
  }

  $request(kind: RequestKind, value: unknown, failed: boolean): AsyncGeneratorRequest {
    this.$note();
    return new AsyncGeneratorRequest(this, kind, value, failed);
  }

  get ag_running(): boolean {
    return this.$busy;
  }

  get ag_await(): null {
    return null;
  }

  get ag_frame(): unknown {
    return this.$state === FINISHED ? null : looks.frame_object(this, ASYNC_GENERATOR, this.$state === BEGUN);
  }

  get ag_suspended(): boolean {
    return this.$state === BEGUN && !this.$busy;
  }

  get ag_code(): unknown {
    return looks.code_of(this.$code, ASYNC_GENERATOR);
  }

  get __qualname__(): string {
    return this.$code.__qualname__ ?? qualname_of(this.$code);
  }

  set __qualname__(value: unknown) {
    rename(this, "__qualname__", value);
  }

  get __name__(): string {
    return this.$code.__name__ ?? name_of(this.$code);
  }

  set __name__(value: unknown) {
    rename(this, "__name__", value);
  }

  __repr__(): string {
    return `<async_generator object ${this.__qualname__}${at_identity(this)}>`;
  }

  /** JavaScript's `for await`. */
  [Symbol.asyncIterator](): AsyncIterator<unknown> {
    return {
      next: async () => {
        const value = await promises.of(this.__anext__(), DONE);
        return value === DONE ? { done: true, value: undefined } : { done: false, value };
      },
      // The loop was left: Python's `finally` runs.
      return: async (value: unknown) => {
        await promises.of(this.aclose());
        return { done: true, value };
      },
    };
  }
}

type RequestKind = "anext" | "asend" | "athrow" | "aclose";

/** 1 -> 2 -> 3: made; begun; answered. */
const UNSENT = 0;
const SENT = 1;
const ANSWERED = 2;

/** What `asend`, `__anext__`, `athrow` and `aclose` give: an awaitable for one answer. */
class AsyncGeneratorRequest extends PyObject implements Root {
  $parent: Frame | null = null;
  $innermost: Frame | null = null;
  $depth = 1;
  $state = UNSENT;
  readonly $generator: AsyncGenerator;
  readonly $kind: RequestKind;
  /** What is sent; for what is thrown, a function that makes it. */
  $value: unknown;
  $failed: boolean;

  constructor(generator: AsyncGenerator, kind: RequestKind, value: unknown, failed: boolean) {
    super();
    this.$generator = generator;
    this.$kind = kind;
    this.$value = value;
    this.$failed = failed;
  }

  override get $class(): Type {
    return this.$is_sent ? asend_type : athrow_type;
  }

  /** `asend`, `__anext__`, and not `athrow`, `aclose`. */
  get $is_sent(): boolean {
    return this.$kind === "asend" || this.$kind === "anext";
  }

  /** Ask the generator; after it had suspended, take its answer. */
  $resume(value: unknown): unknown {
    if (this.$state === SENT) return this.$answer(value);
    if (value != null && !this.$failed) this.$value = value;
    try {
      const result = this.$ask();
      return result === SUSPENDED ? SUSPENDED : this.$answer(result);
    } catch (error) {
      return this.$failure(error);
    }
  }

  /** The generator has failed, or was never asked. */
  $throw(error: unknown): unknown {
    if (this.$state === SENT) return this.$failure(error);
    if (this.$state === ANSWERED) throw this.$reused();
    if (this.$generator.$state === FINISHED) {
      this.$state = ANSWERED;
      return this.$failure(error);
    }
    // Nothing was asked yet: the generator gets this exception in place of the request.
    this.$value = () => error;
    this.$failed = true;
    return this.$resume(null);
  }

  $ask(): unknown {
    const generator = this.$generator;
    if (this.$state === ANSWERED) throw this.$reused();
    if (generator.$busy) {
      const who = this.$is_sent ? "anext" : this.$kind;
      throw RuntimeError(`${who}(): asynchronous generator is already running`);
    }
    if (generator.$state === FINISHED) {
      if (!this.$failed) return DONE;
      this.$state = ANSWERED;
      throw StopIteration();
    }
    if (generator.$state === NEW) {
      if (this.$failed) {
        // Nothing has run: there is nothing that could catch it.
        const thrown = this.$thrown();
        generator.$state = FINISHED;
        throw thrown;
      }
      if (this.$value != null) throw TypeError("can't send non-None value to a just-started async generator");
      generator.$begin();
    }
    const thrown = this.$failed ? this.$thrown() : null;
    generator.$busy = true;
    this.$state = SENT;
    const { depth } = machine;
    machine.depth = depth + 1;
    if (this.$failed) handling.thrown = thrown;
    try {
      const result = this.$failed ? generator.$throw(thrown) : generator.$resume(this.$value ?? null);
      return result === SUSPENDED ? link(generator) : result;
    } finally {
      machine.depth = depth;
    }
  }

  $reused(): unknown {
    return RuntimeError(
      `cannot reuse already awaited ${this.$is_sent ? "__anext__()/asend()" : "aclose()/athrow()"}`,
    );
  }

  $thrown(): unknown {
    return (this.$value as () => unknown)();
  }

  /** @param result  an item, or DONE */
  $answer(result: unknown): unknown {
    this.$state = ANSWERED;
    if (this.$kind === "aclose") {
      if (result === DONE) return null;
      throw RuntimeError("async generator ignored GeneratorExit");
    }
    if (result === DONE) throw StopAsyncIteration();
    return result;
  }

  $failure(error: unknown): unknown {
    if (this.$state === ANSWERED && is_instance(error, StopIteration)) return null;
    if (this.$state === SENT || !is_instance(error, TypeError)) this.$state = ANSWERED;
    const closes = is_instance(error, GeneratorExit) || is_instance(error, StopAsyncIteration);
    if (this.$kind === "aclose" && closes) return null;
    throw error;
  }

  /** `await` of the request, in the caller's JavaScript frame. */
  $start(): unknown {
    const { depth } = machine;
    machine.depth = depth + 1;
    const { own, around } = handling;
    if (own !== null) enter_frame(own);
    try {
      const result = this.$resume(null);
      return result === SUSPENDED ? link(this) : result;
    } finally {
      machine.depth = depth;
      leave_frame(own, around);
    }
  }

  $drive(value: unknown, failed: boolean): unknown {
    return drive(this, value, failed);
  }

  __await__(): this {
    return this;
  }

  __iter__(): this {
    return this;
  }

  __next__(): unknown {
    return this.send(null);
  }

  send(value: unknown): unknown {
    return this.$by_hand(this.$drive(value, false));
  }

  throw(type: unknown, value?: unknown, _traceback?: unknown): unknown {
    return this.$by_hand(this.$drive(exception_of(type, value), true));
  }

  /** Raise GeneratorExit in the generator, asked or not: it must not wait any more. */
  close(): null {
    if (this.$state === ANSWERED) return null;
    const result = this.$drive(GeneratorExit(), true);
    if (result === SUSPENDED) throw RuntimeError("coroutine ignored GeneratorExit");
    this.$state = ANSWERED;
    const { error } = machine;
    const is_end = [StopIteration, StopAsyncIteration, GeneratorExit].some((type) =>
      is_instance(error, type),
    );
    if (result === RAISED && !is_end) throw error;
    return null;
  }

  $by_hand(result: unknown): unknown {
    return yielded_by_hand(this, result);
  }
}

export const async_generator_type: Type = /* @__PURE__ */ builtin_type("async_generator", AsyncGenerator, {
  members: "__name__ __qualname__ ag_await ag_frame ag_code ag_suspended | ag_running",
  final: true,
  signatures: { asend: "(self, value, /)", athrow: "(self, typ, val=, tb=, /)" },
});
const asend_type: Type = /* @__PURE__ */ builtin_type("async_generator_asend", AsyncGeneratorRequest, {
  final: true,
});
const athrow_type: Type = /* @__PURE__ */ builtin_type(
  "async_generator_athrow",
  class extends AsyncGeneratorRequest {},
  { final: true },
);

/** See `generator_loop`. */
function* close_all(
  loop: GeneratorLoop,
  settled: (loop: never, futures: readonly never[]) => unknown,
): Generator<unknown, void, unknown> {
  const open = [...loop._asyncgens]
    .map((reference) => reference.deref())
    .filter((generator) => generator !== undefined)
    // CPython's finished ones are gone, unless somebody keeps them.
    .filter(({ $state }) => $state !== FINISHED);
  loop._asyncgens.clear();
  if (open.length === 0) return;
  const closing = open.map((generator) => loop.$create_task(generator.aclose(), {}) as Closing);
  if (start(settled(loop as never, closing as never)) === SUSPENDED) yield;
  open.forEach((asyncgen, at) => {
    const closed = closing[at] as Closing;
    const exception = closed.cancelled() ? null : closed.exception();
    if (!is_instance(exception, Exception)) return;
    const message = `an error occurred during closing of asynchronous generator ${repr(asyncgen)}`;
    loop.$exception_handler({ message, exception, asyncgen });
  });
}

/** A task that closes a generator. */
interface Closing {
  cancelled(): boolean;
  exception(): unknown;
}

/** What `async_generator` makes. */
export interface AsyncGeneratorFunction {
  // biome-ignore lint/suspicious/noExplicitAny: a Python function takes what it is given; its signature is checked when called
  (...args: any[]): AsyncGenerator;
  $signature: Signature;
  $code: Code;
  /** Tells it from a generator function. */
  $produces: "items";
}

/**
 * Make an asynchronous generator function.
 *
 * @param signature  `"ticks(n, *, delay=)"`, the name qualified
 * @param file       the Python file, when the body yields its lines
 * @param bound      1 for a method whose `self` is JavaScript's `this`
 */
export function async_generator(
  signature: string,
  body: (...args: never[]) => Native,
  file?: string,
  bound: 0 | 1 = 0,
): AsyncGeneratorFunction {
  generator_loop.close_all = close_all;
  const parsed = signature_of(signature, bound);
  const code: Code = { signature, file };
  const run = body as unknown as (...args: unknown[]) => Native;
  const make = function (this: unknown, ...args: unknown[]): AsyncGenerator {
    return new AsyncGenerator(code, run.apply(this, bind(parsed, args) as unknown[]));
  } as unknown as AsyncGeneratorFunction;
  make.$signature = parsed;
  make.$code = code;
  make.$produces = "items";
  return make;
}
