/**
 * Generator functions and generator objects.
 *
 * From: `def count(n): ... yield i`, `yield from count(3)`
 * To:   `const count = generator("count(n)", function* (n) {... yield i; ...});`, `yield* yield_from(count(3))`
 *
 * The object wraps a native generator. A JavaScript loop takes its values without a StopIteration being made; that
 * exception appears only where Python code asks with `next` or `send`. Leaving a loop early does not end it, as in
 * Python, unless the loop alone held it.
 *
 * Source: The Python Language Reference, 6.2.9; PEP 255, 342, 380, 479.
 */

import { exception_of } from "./by-hand.ts";
import {
  AttributeError,
  caused_by,
  GeneratorExit,
  type PyBaseException,
  RuntimeError,
  StopIteration,
  TypeError,
  ValueError,
} from "./exceptions.ts";
import {
  type Code,
  GENERATOR,
  is_instance,
  looks,
  name_of,
  native_next,
  qualname_of,
  rename,
  throw_into,
} from "./frame.ts";
import { enter_frame, state as handling, leave_frame } from "./handling.ts";
import { at_identity } from "./identity.ts";
import { is_a, iter_of } from "./iteration.ts";
import { kind } from "./kind.ts";
import { bind } from "./light-call.ts";
import { builtin_type, PyObject, type Type, type_name } from "./object.ts";
import { type Signature, signature_of } from "./signature.ts";
import { deprecated_throw } from "./warn.ts";

type Native = Generator<unknown, unknown, unknown>;
type Step = IteratorResult<unknown, unknown>;

/** What is known of a generator function. `awaitable`: its generators can be awaited, as `types.coroutine` wants. */
interface GeneratorCode extends Code {
  awaitable: boolean;
}

/** What `generator` makes. */
export interface GeneratorFunction {
  // biome-ignore lint/suspicious/noExplicitAny: a Python function takes what it is given; its signature is checked when called
  (...args: any[]): PyGenerator;
  $signature: Signature;
  $code: GeneratorCode;
}

/** created -> suspended -> running -> suspended ... -> closed */
const CREATED = 0;
const SUSPENDED = 1;
const RUNNING = 2;
const CLOSED = 3;

const DONE: Step = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/** A generator object. */
export class PyGenerator extends PyObject {
  $state: number;
  /** Only a loop holds it: it ends with the loop. */
  $temporary: boolean;
  readonly $gen: Native;
  readonly $code: Code;

  constructor(code: Code, gen: Native) {
    super();
    this.$state = CREATED;
    this.$temporary = false;
    this.$gen = gen;
    this.$code = code;
  }

  override get $class(): Type {
    return generator_type;
  }

  /** JavaScript's protocol: the next value, or done with what the body returned. */
  next(value?: unknown): Step {
    if (this.$state === RUNNING) throw ValueError("generator already executing");
    if (this.$state === CLOSED) return DONE;
    this.$state = RUNNING;
    const { own, around } = handling;
    if (own !== null) enter_frame(own);
    try {
      const step = native_next.call(this.$gen, value ?? null);
      this.$state = step.done ? CLOSED : SUSPENDED;
      leave_frame(own, around);
      return step;
    } catch (error) {
      this.$state = CLOSED;
      leave_frame(own, around);
      throw not_stop_iteration(error);
    }
  }

  /** What JavaScript calls when it leaves a loop early. */
  return(): Step {
    if (this.$temporary) this.close();
    return DONE;
  }

  /** Raise `error` where the body waits. */
  $throw(error: unknown): Step {
    if (this.$state === RUNNING) throw ValueError("generator already executing");
    if (this.$state === CLOSED) throw error;
    const has_begun = this.$state !== CREATED;
    this.$state = RUNNING;
    const { own, around } = handling;
    if (own !== null) enter_frame(own);
    try {
      handling.thrown = error;
      const step = throw_into(this.$gen, error);
      this.$state = step.done ? CLOSED : SUSPENDED;
      leave_frame(own, around);
      return step;
    } catch (raised) {
      this.$state = CLOSED;
      leave_frame(own, around);
      // PEP 479 is about what a body lets out; before its start it has none.
      throw has_begun ? not_stop_iteration(raised) : raised;
    }
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this as unknown as Iterator<unknown>;
  }
  $each(): Iterable<unknown> {
    return this;
  }
  __iter__(): this {
    return this;
  }
  /** @throws StopIteration at the end, with what the body returned */
  __next__(): unknown {
    return value_of(this.next(null));
  }
  /** Go on, with `value` as that of the yield expression. */
  send(value: unknown): unknown {
    if (this.$state === CREATED && value != null) {
      throw TypeError("can't send non-None value to a just-started generator");
    }
    return value_of(this.next(value ?? null));
  }
  /** Raise an exception at the yield expression. */
  throw(type: unknown, value?: unknown, traceback?: unknown): unknown {
    if (value !== undefined || traceback !== undefined) deprecated_throw("throw");
    return value_of(this.$throw(exception_of(type, value)));
  }
  /** Raise GeneratorExit there, and give what the body returns. */
  close(): unknown {
    if (this.$state === CREATED) this.$state = CLOSED;
    if (this.$state === CLOSED) return null;
    let step: Step;
    try {
      step = this.$throw(GeneratorExit());
    } catch (error) {
      if (is_a(error, GeneratorExit)) return null;
      throw error;
    }
    if (!step.done) throw RuntimeError("generator ignored GeneratorExit");
    return step.value ?? null;
  }

  get gi_running(): boolean {
    return this.$state === RUNNING;
  }
  get gi_suspended(): boolean {
    return this.$state === SUSPENDED;
  }
  /** Something while the generator is not finished, null after. */
  get gi_frame(): unknown {
    return this.$state === CLOSED ? null : looks.frame_object(this, GENERATOR, this.$state !== CREATED);
  }
  get gi_code(): unknown {
    return looks.code_of(this.$code, GENERATOR);
  }
  /** What it delegates to stands in the host's generator, where nobody can look. */
  get gi_yieldfrom(): unknown {
    if (this.$state !== SUSPENDED) return null;
    throw AttributeError("'generator' object attribute 'gi_yieldfrom' is not in the subset");
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
    return `<generator object ${this.__qualname__}${at_identity(this)}>`;
  }
}

/** A generator of a function that `types.coroutine` marked: it can be awaited, and may await coroutine objects itself, by `yield from`. */
class AwaitableGenerator extends PyGenerator {
  __await__(): this {
    return this;
  }

  override next(value?: unknown): Step {
    return awaiting(() => super.next(value));
  }

  override $throw(error: unknown): Step {
    return awaiting(() => super.$throw(error));
  }
}

/** Whether the generator that runs may await. */
const now = { may_await: false };

function awaiting(step: () => Step): Step {
  const { may_await } = now;
  now.may_await = true;
  try {
    return step();
  } finally {
    now.may_await = may_await;
  }
}

export const generator_type: Type = /* @__PURE__ */ builtin_type("generator", PyGenerator, {
  members: "__name__ __qualname__ gi_yieldfrom gi_running gi_frame gi_suspended gi_code |",
  final: true,
  signatures: { send: "(self, value, /)", throw: "(self, type, value=, traceback=, /)", close: "(self, /)" },
});

/** The value of a step, for those who know the end by an exception. */
function value_of(step: Step): unknown {
  if (!step.done) return step.value ?? null;
  throw step.value == null ? StopIteration() : StopIteration(step.value);
}

/** PEP 479: a StopIteration that leaves the body would be taken for its end. */
function not_stop_iteration(error: unknown): unknown {
  if (!is_a(error, StopIteration)) return error;
  return caused_by(RuntimeError("generator raised StopIteration"), error);
}

/**
 * Make a generator function.
 * @param bound  1 for a method whose `self` is JavaScript's `this`
 */
export function generator(
  signature: string,
  body: (...args: never[]) => Native,
  file?: string,
  bound: 0 | 1 = 0,
): GeneratorFunction {
  const parsed = signature_of(signature, bound);
  const code: GeneratorCode = { signature, file, awaitable: false };
  const make = function (this: unknown, ...args: unknown[]): PyGenerator {
    const gen = body.apply(this, bind(parsed, args) as never[]);
    return code.awaitable ? new AwaitableGenerator(code, gen) : new PyGenerator(code, gen);
  } as unknown as GeneratorFunction;
  make.$signature = parsed;
  make.$code = code;
  return make;
}

/** A user's iterator, as `yield from` meets it. */
interface Delegate {
  __next__?: () => unknown;
  send?: unknown;
  throw?: unknown;
  close?: unknown;
}

/**
 * `yield from iterable`: hands on what is yielded, sent and thrown, and gives the value of the end.
 *
 * Source: PEP 380, formal semantics.
 */
export function yield_from(iterable: unknown): Delegation {
  if (iterable instanceof PyGenerator) return new Delegation(iterable);
  if (kind(iterable) !== "coroutine") return new Delegation(steps_of(iter_of(iterable)));
  if (now.may_await) return new Delegation(steps_of((iterable as { __await__(): unknown }).__await__()));
  throw TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
}

/** What `yield*` drives: the steps are handed on as they are. */
class Delegation implements Iterator<unknown> {
  readonly $steps: PyGenerator | Delegated;
  /** What the generator that delegates handles: it is resumed here, where no handler announces that again. */
  readonly $handled: PyBaseException | null;

  constructor(steps: PyGenerator | Delegated) {
    this.$steps = steps;
    this.$handled = handling.own;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent?: unknown): Step {
    if (this.$handled !== null) handling.own = this.$handled;
    return this.$steps.next(sent ?? null);
  }

  throw(error: unknown): Step {
    if (this.$handled !== null) handling.own = this.$handled;
    try {
      if (!is_a(error, GeneratorExit)) return this.$steps.$throw(error);
      this.$steps.close();
    } catch (raised) {
      handling.thrown = raised;
      throw raised;
    }
    throw error;
  }
}

/** A Python iterator as something to step through, to throw into and to close. */
export function steps_of(iterator: unknown): PyGenerator | Delegated {
  return iterator instanceof PyGenerator ? iterator : new Delegated(iterator as Delegate);
}

/** Any iterator, seen as a generator. */
class Delegated {
  readonly $iterator: Delegate;

  constructor(iterator: Delegate) {
    this.$iterator = iterator;
  }

  next(value: unknown): Step {
    const { $iterator } = this;
    if (value !== null) return this.#step(() => this.#method("send")(value));
    const cursor = ($iterator as { next?: unknown }).next;
    if (typeof cursor === "function" && ($iterator as { $each?: unknown }).$each !== undefined) {
      return cursor.call($iterator) as Step;
    }
    return this.#step(() => $iterator.__next__!());
  }

  $throw(error: unknown): Step {
    // Where there is no `throw` it is raised at the `yield from`, which takes a StopIteration for its end.
    return this.#step(() => {
      if (typeof this.$iterator.throw !== "function") throw error;
      return this.#method("throw")(error);
    });
  }

  close(): void {
    if (typeof this.$iterator.close === "function") this.#method("close")();
  }

  #method(name: "send" | "throw" | "close"): (...args: unknown[]) => unknown {
    const f = this.$iterator[name];
    if (typeof f === "function") return (...args) => Reflect.apply(f, this.$iterator, args);
    throw AttributeError(`'${type_name(this.$iterator)}' object has no attribute '${name}'`);
  }

  /** @param ask  gives the next value, or raises StopIteration */
  #step(ask: () => unknown): Step {
    try {
      return { done: false, value: ask() };
    } catch (error) {
      if (is_instance(error, StopIteration))
        return { done: true, value: (error as { value?: unknown }).value };
      throw error;
    }
  }
}
