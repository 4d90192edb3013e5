/**
 * Coroutine functions and coroutine objects.
 *
 * From: `async def greet(name): ...`
 * To:   `const greet = coroutine("greet(name)", function* (name) {...});`
 *
 *     greet("Ada")          a coroutine object: nothing has run yet
 *     greet.$awaited("Ada") what `await greet("Ada")` becomes: runs now, makes no object; a method has its `self` for `this`
 *
 * A coroutine without a suspension point has a plain function for a body; `$awaited` then is that function.
 * The same plain form serves the library's hand-written coroutines: their body answers SUSPENDED after linking a frame of its own.
 *
 * Source: Reference 8.9.1 "Coroutine function definition", Data Model 3.4 "Coroutines"; PEP 492.
 */

import { RuntimeError, ValueError } from "./exceptions.ts";
import {
  type Code,
  climb,
  drive,
  type Frame,
  type GeneratorBody,
  is_native_generator,
  leaving,
  link,
  machine,
  name_of,
  native_next,
  passed_through,
  qualname_of,
  RAISED,
  type Root,
  rename,
  run_deep,
  run_inline,
  SUSPENDED,
  throw_into,
} from "./frame.ts";
import { state } from "./handling.ts";
import { at_identity } from "./identity.ts";
import { bind } from "./light-call.ts";
import { never_awaited, warn_at } from "./never-awaited.ts";
import { builtin_type, type Type } from "./object.ts";
import { promises } from "./promises.ts";
import { type Signature, signature_of } from "./signature.ts";

export type Native = Generator<unknown, unknown, unknown>;
export type Body = (...args: never[]) => unknown;

/** A body that is not one function: it makes the coroutine function itself. */
export interface OwnBody {
  $coroutine(code: Code, parsed: Signature): CoroutineFunction;
}

/** What `coroutine` makes: call it for a coroutine object, or `$awaited` for what `await` does. */
export interface CoroutineFunction {
  // biome-ignore lint/suspicious/noExplicitAny: a Python function takes what it is given; its signature is checked when called
  (...args: any[]): Coroutine;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  $awaited(...args: any[]): unknown;
  $signature: Signature;
  $code: Code;
}

/** What `$depth` is when the coroutine is not suspended: 0 made; -1 made, and a task has it; -2 runs; -3 finished. */
export const CREATED = 0;
export const OWNED = -1;
export const RUNNING = -2;
export const CLOSED = -3;

/** Has it ended? */
export function is_closed(coroutine: Coroutine): boolean {
  return coroutine.$depth === CLOSED;
}

/** A coroutine object. It is the frame of its body, and the root of a chain when something drives it. */
export abstract class Coroutine implements Root {
  declare $parent: Frame | null;
  declare $innermost: Frame | null;
  /** Suspended: above 0; as the root of a chain, the number of its frames. */
  declare $depth: number;
  declare readonly $code: Code;

  constructor(code: Code) {
    this.$parent = null;
    this.$innermost = null;
    this.$depth = CREATED;
    this.$code = code;
    never_awaited.add(this);
  }

  get $class(): Type {
    return coroutine_type;
  }

  /** Run the body for the first time, and after that go on with `value`. */
  abstract $resume(value: unknown): unknown;
  /** Raise `error` in the body, which has started. */
  abstract $throw(error: unknown): unknown;

  $ended(): void {
    this.$depth = CLOSED;
  }

  /** A task has taken it: it will be awaited. */
  $owned(): void {
    if (this.$depth === CREATED) this.$depth = OWNED;
  }

  /** Nobody can await it any more. */
  $dropped(file: string, line: number): void {
    if (this.$depth !== CREATED) return;
    warn_at(this, file, line);
    this.$depth = CLOSED;
  }

  /** `await` of this object: see `start`. */
  $start(): unknown {
    if (this.$depth !== CREATED && this.$depth !== OWNED) throw this.$not_startable();
    const { depth } = machine;
    if (depth >= machine.inline) return run_deep(this);
    machine.depth = depth + 1;
    let result: unknown;
    try {
      result = this.$resume(undefined);
    } catch (error) {
      machine.depth = depth;
      this.$depth = CLOSED;
      throw leaving(error, "coroutine");
    }
    machine.depth = depth;
    return result === SUSPENDED ? link(this) : result;
  }

  $not_startable(): unknown {
    if (this.$depth === CLOSED) return RuntimeError("cannot reuse already awaited coroutine");
    if (this.$depth === RUNNING) return ValueError("coroutine already executing");
    return RuntimeError("coroutine is being awaited already");
  }

  /**
   * Resume as the root of a chain, as `drive` does.
   * @param failed  raise `value` instead of handing it in
   */
  $drive(value: unknown, failed: boolean): unknown {
    if (this.$depth > 0 || ((this.$depth === CREATED || this.$depth === OWNED) && !failed)) {
      return drive(this, value, failed);
    }
    if (failed && this.$depth !== CLOSED && this.$depth !== RUNNING) {
      // Nothing has run: there is nothing that could catch it.
      this.$depth = CLOSED;
      machine.error = value;
    } else machine.error = this.$not_startable();
    return RAISED;
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
    return `<coroutine object ${this.__qualname__}${at_identity(this)}>`;
  }

  /** JavaScript's `await main()`: run as a task of the host's loop. */
  // biome-ignore lint/suspicious/noThenProperty: a coroutine object is awaitable in both languages
  then<A = unknown, B = never>(
    resolve?: ((value: unknown) => A | PromiseLike<A>) | null,
    reject?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return promises.of(this).then(resolve, reject);
  }

  /** `yield* main()` in a hand-written JavaScript generator. */
  *[Symbol.iterator](): Generator<unknown, unknown, unknown> {
    const value = this.$start();
    return value === SUSPENDED ? yield : value;
  }
}

/** A coroutine whose body is a generator. */
export class GeneratorCoroutine extends Coroutine {
  declare $line: unknown;
  declare $gen: Native;

  constructor(code: Code, gen: Native) {
    super(code);
    this.$gen = gen;
    this.$line = undefined;
  }

  /** As `drive`, in one piece, where what waits is a generator, this one or one of `await f(x)`: what most steps of tasks are. */
  override $drive(value: unknown, failed: boolean): unknown {
    const { $depth: depth } = this;
    if (depth <= 0) return super.$drive(value, failed);
    const frame = this.$innermost as GeneratorBody;
    const { $gen: gen } = frame;
    this.$depth = RUNNING;
    if (gen === undefined || failed || state.own !== null) return drive(this, value, failed, depth);
    const { depth: outer } = machine;
    machine.depth = outer + depth;
    let result: IteratorResult<unknown>;
    try {
      result = native_next.call(gen, value);
    } catch (error) {
      return this.$left(frame, frame.$failed(error), true, outer);
    }
    if (result.done || machine.outermost !== null || result.value === true)
      return this.$left(frame, frame.$yielded(result), false, outer);
    this.$depth = depth;
    if (frame.$line !== result.value) frame.$line = result.value;
    machine.depth = outer;
    if (state.own !== null) state.own = null;
    return SUSPENDED;
  }

  /** The step did not end where `frame` waits again. */
  $left(frame: Frame, outcome: unknown, failed: boolean, outer: number): unknown {
    const result = climb(this, frame, outcome, failed, outer, false);
    if (state.own !== null) state.own = null;
    return result;
  }

  $resume(value: unknown): unknown {
    this.$depth = RUNNING;
    return this.$yielded(native_next.call(this.$gen, value));
  }

  $throw(error: unknown): unknown {
    if (this.$line !== undefined) passed_through(error, this.$code, this.$line);
    this.$depth = RUNNING;
    return this.$yielded(throw_into(this.$gen, error));
  }

  $failed(error: unknown): unknown {
    return error;
  }

  $yielded(result: IteratorResult<unknown>): unknown {
    if (result.done) {
      this.$depth = CLOSED;
      return result.value;
    }
    this.$depth = 1;
    if (this.$line !== result.value) this.$line = result.value;
    return SUSPENDED;
  }
}

/** A coroutine whose body is a plain function: it runs at the first step. SUSPENDED means that the body linked a frame, whose result is ours. */
export class PlainCoroutine extends Coroutine {
  declare $self: unknown;
  /** The arguments; the only one of a function that has no `self` stands for itself: there may be many such coroutines at once. */
  declare $given: unknown;

  constructor(code: PlainCode, self: unknown, given: unknown) {
    super(code);
    this.$self = self;
    this.$given = given;
  }

  $resume(value: unknown): unknown {
    if (this.$depth > 0) {
      this.$depth = CLOSED;
      return value;
    }
    this.$depth = RUNNING;
    const { body } = this.$code as PlainCode;
    const result: unknown =
      this.$self === ONLY_ARGUMENT
        ? (body as (given: unknown) => unknown)(this.$given)
        : Reflect.apply(body, this.$self, this.$given as readonly unknown[]);
    this.$depth = result === SUSPENDED ? 1 : CLOSED;
    return result;
  }

  $throw(error: unknown): unknown {
    throw error;
  }
}

/** What stands for `self` where there is one argument and no `self`. */
const ONLY_ARGUMENT: unique symbol = /* @__PURE__ */ Symbol("only argument");

/** What is known of a coroutine function whose body is a plain function. */
export interface PlainCode extends Code {
  readonly body: Body;
}

export const coroutine_type: Type = /* @__PURE__ */ builtin_type("coroutine", Coroutine, {
  members: "__name__ __qualname__ cr_await cr_running cr_frame cr_code cr_suspended | cr_origin",
  final: true,
});

/**
 * Make a coroutine function.
 *
 * @param signature  `"fetch(url, *, timeout=)"`, the name qualified
 * @param body       a generator function, a plain function when nothing in it suspends, or what `guarded` makes of one of each
 * @param file       the Python file, when the body yields its lines
 * @param bound      1 for a method whose `self` is JavaScript's `this`
 */
export function coroutine(
  signature: string,
  body: Body | OwnBody,
  file?: string,
  bound: 0 | 1 = 0,
): CoroutineFunction {
  const parsed = signature_of(signature, bound);
  const made =
    typeof body === "function"
      ? of_function({ signature, file, body }, parsed)
      : body.$coroutine({ signature, file }, parsed);
  made.$signature = parsed;
  return made;
}

function of_function(code: PlainCode, parsed: Signature): CoroutineFunction {
  const run = code.body as unknown as (...args: unknown[]) => unknown;
  const made = is_native_generator(run)
    ? suspending(code, parsed, run as (...args: unknown[]) => Native)
    : plain(code, parsed, run);
  made.$code = code;
  return made;
}

function suspending(code: Code, parsed: Signature, body: (...args: unknown[]) => Native): CoroutineFunction {
  const make = function (this: unknown, ...args: unknown[]): Coroutine {
    return new GeneratorCoroutine(code, body.apply(this, bind(parsed, args) as unknown[]));
  } as unknown as CoroutineFunction;
  make.$awaited =
    parsed.bound === 0
      ? (...args: unknown[]) => run_inline(code, body(...args))
      : function (this: unknown, ...args: unknown[]): unknown {
          return run_inline(code, body.apply(this, args));
        };
  return make;
}

function plain(code: PlainCode, parsed: Signature, body: (...args: unknown[]) => unknown): CoroutineFunction {
  const make = function (this: unknown, ...args: unknown[]): Coroutine {
    const given = bind(parsed, args);
    const is_only = given.length === 1 && parsed.bound === 0;
    return is_only
      ? new PlainCoroutine(code, ONLY_ARGUMENT, given[0])
      : new PlainCoroutine(code, this, given);
  } as unknown as CoroutineFunction;
  make.$awaited = body;
  return make;
}
