/**
 * Frames, their links, and the driver that resumes them: how a coroutine suspends and goes on.
 *
 * From: `value = await rock`
 * To:   `let value = start(rock); if (value === SUSPENDED) value = yield;`
 *
 * `start` runs the awaitable in the caller's JavaScript frame. When it has to wait it answers SUSPENDED; then each generator on the
 * JavaScript stack yields once, and whoever called it links its frame to the one below: child knows parent. From then on the driver
 * resumes the innermost frame directly, and hands each result or exception up the links. A suspension costs the same at any depth.
 *
 * What is being linked is kept in one place, `machine`: between `suspend_on` and the driver no Python code runs, so there can be only one.
 *
 * Source: PEP 492; the measurements in docs/architecture.md.
 */
import {
  caused_by,
  PyBaseException,
  RecursionError,
  RuntimeError,
  StopIteration,
  TypeError,
} from "./exceptions.ts";
import { enter_frame, leave_frame, state } from "./handling.ts";
import type { Type } from "./type.ts";

/** What `start` answers when the awaitable has suspended: the caller must yield. */
export const SUSPENDED: unique symbol = /* @__PURE__ */ Symbol("SUSPENDED");

/** What `drive` answers when the chain ended with an exception, which is in `machine.error`. */
export const RAISED: unique symbol = /* @__PURE__ */ Symbol("RAISED");

/** What is awaited when a frame was linked without having been started, because the JavaScript stack is deep. */
const UNSTARTED: unique symbol = /* @__PURE__ */ Symbol("UNSTARTED");

/** Where something waits: a coroutine's generator, or a hand-written library coroutine. */
export interface Frame {
  /** The frame that awaits this one; null at the root of a chain and before the first suspension. */
  $parent: Frame | null;
  /** Go on with `value`. Gives the result, or SUSPENDED, the frames below having been linked. */
  $resume(value: unknown): unknown;
  /** Go on by raising `error` where the frame waits. */
  $throw(error: unknown): unknown;
  /** An exception has ended it. */
  $ended?(): void;
}

/** What is known about a function: one for each coroutine function, shared by its frames. */
export interface Code {
  /** `"name(parameters)"`, the name qualified; see docs/architecture.md. */
  readonly signature: string;
  /** `"prog.py:7"`: the Python file and the line of the definition, when compiled with `lines`. */
  readonly file: string | undefined;
  /** Names that were given to the function later, `functools.wraps` among others: what it makes from then on shows these. */
  __name__?: string;
  __qualname__?: string;
}

/** The state of the running step. */
export const machine: {
  /** The frame to resume next, once the links are made; null while it is the outermost too. */
  innermost: Frame | null;
  /** The frame linked last: the next one up becomes its parent. */
  outermost: Frame | null;
  /** What the innermost frame waits for: a future, null for "one turn of the loop", or whatever an `__await__` yielded. */
  awaited: unknown;
  /** How many frames are on the way from the root to the one that runs. */
  depth: number;
  /** `depth` when the step suspended. */
  suspended_at: number;
  /** First steps on the JavaScript stack beyond which a frame is handed to the driver unstarted; never above `limit`. */
  inline: number;
  /** Python's recursion limit. */
  limit: number;
  /** Set with RAISED. */
  error: unknown;
  /** What an asynchronous generator produced last. */
  item: unknown;
} = {
  innermost: null,
  outermost: null,
  awaited: null,
  depth: 0,
  suspended_at: 0,
  inline: 1000,
  limit: 1000,
  error: null,
  item: null,
};

/** How many first steps the JavaScript stack is trusted with. */
const MAX_INLINE = 1200;

/** `sys.setrecursionlimit`. */
export function set_recursion_limit(limit: number): void {
  machine.limit = limit;
  machine.inline = Math.min(limit, MAX_INLINE);
}

type Native = Generator<unknown, unknown, unknown>;

/** `%GeneratorPrototype%.next`: calling it directly avoids a property lookup on each generator function's own map. */
export const native_next = /* @__PURE__ */ native_method("next") as (
  this: Native,
  value: unknown,
) => IteratorResult<unknown>;
const native_throw = /* @__PURE__ */ native_method("throw") as (
  this: Native,
  error: unknown,
) => IteratorResult<unknown>;

function native_method(name: "next" | "throw"): unknown {
  const prototype = Object.getPrototypeOf(function* () {}).prototype as Native;
  return prototype[name];
}

/** Is `body` written with `function*`? */
export function is_native_generator(body: object): boolean {
  return Object.getPrototypeOf(body) === GENERATOR_FUNCTION;
}
const GENERATOR_FUNCTION: unknown = /* @__PURE__ */ Object.getPrototypeOf(function* () {});

/** Suspend the running step: the innermost frame waits for `awaited`. */
export function suspend_on(awaited: unknown): typeof SUSPENDED {
  machine.awaited = awaited;
  machine.outermost = null;
  machine.suspended_at = machine.depth;
  return SUSPENDED;
}

/** As `suspend_on`, where a hand-written `frame` waits and is to be resumed. */
export function suspend_in(frame: Frame, awaited: unknown): typeof SUSPENDED {
  machine.awaited = awaited;
  machine.innermost = null;
  machine.outermost = frame;
  machine.suspended_at = machine.depth + 1;
  return SUSPENDED;
}

/** `frame` has suspended: it is the parent of the frame linked before it, or the innermost. */
export function link(frame: Frame): typeof SUSPENDED {
  const { outermost } = machine;
  if (outermost !== null) {
    outermost.$parent = frame;
    machine.innermost ??= outermost;
  } else machine.innermost = null;
  machine.outermost = frame;
  return SUSPENDED;
}

/** A frame whose body is a native generator. `$gen` tells it from frames that are written by hand. */
export interface GeneratorBody extends Frame {
  readonly $gen: Native;
  /** The Python line of the last suspension; undefined without `lines`. */
  $line: unknown;
  /** What came of resuming the generator. `true` is what an asynchronous generator yields for an item. */
  $yielded(result: IteratorResult<unknown>): unknown;
  /** `error` has left the generator. @returns what is raised instead */
  $failed(error: unknown): unknown;
}

/** The frame of a coroutine that nobody holds as an object. */
class GeneratorFrame implements GeneratorBody {
  $parent: Frame | null;
  readonly $code: Code;
  readonly $gen: Native;
  /** The Python line of the last suspension; undefined without `lines`. */
  $line: unknown;

  constructor(code: Code, gen: Native, line: unknown) {
    this.$parent = null;
    this.$code = code;
    this.$gen = gen;
    this.$line = line;
  }

  $resume(value: unknown): unknown {
    return this.$yielded(native_next.call(this.$gen, value));
  }

  $throw(error: unknown): unknown {
    if (this.$line !== undefined) passed_through(error, this.$code, this.$line);
    return this.$yielded(native_throw.call(this.$gen, error));
  }

  $failed(error: unknown): unknown {
    return error;
  }

  $yielded(result: IteratorResult<unknown>): unknown {
    if (result.done) return result.value;
    if (this.$line !== result.value) this.$line = result.value;
    return SUSPENDED;
  }
}

/** Puts below a suspended chain what says which exception it goes on under: filled by `waiting-handler.ts`. */
export const handlers: { below: (innermost: Frame) => Frame } = { below: (innermost) => innermost };

/** Resume a native generator by raising `error` in it. */
export function throw_into(gen: Native, error: unknown): IteratorResult<unknown> {
  return native_throw.call(gen, error);
}

/** Note that `error` is raised again in a frame that waited at `line`, where no JavaScript stack shows it. Innermost first. */
export function passed_through(error: unknown, code: Code, line: unknown): void {
  if (!(error instanceof PyBaseException)) return;
  error.$frames ??= [];
  error.$frames.push({ name: name_of(code), file: file_of(code), line: Number(line) });
}

/** `prog.py` of `prog.py:7`. */
export function file_of(code: Code): string {
  return code.file?.replace(/:\d+$/, "") ?? "<unknown>";
}

/** `Dog.walk` of `"Dog.walk(self, metres)"`. */
export function qualname_of(code: Code): string {
  return code.signature.slice(0, code.signature.indexOf("("));
}

/** `walk` of `"Dog.walk(self, metres)"`. */
export function name_of(code: Code): string {
  const qualname = qualname_of(code);
  return qualname.slice(qualname.lastIndexOf(".") + 1);
}

/** What a function is, as `co_flags` has it. */
export const GENERATOR = 0x20;
export const COROUTINE = 0x80;
export const ASYNC_GENERATOR = 0x200;

/** What a program sees of a generator (`gi_frame`, `gi_code`): filled by `waiting.ts`. */
export const looks: {
  /** @param kind  one of the above */
  frame_object: (
    of: { readonly $code: Code; readonly $line?: unknown },
    kind: number,
    begun: boolean,
  ) => unknown;
  code_of: (code: Code, kind: number) => unknown;
} = { frame_object: Object, code_of: Object };

/**
 * The first step of a coroutine that nobody holds as an object, in the caller's JavaScript frame.
 *
 * @returns its result, or SUSPENDED with its frame linked
 */
export function run_inline(code: Code, gen: Native): unknown {
  const state = machine;
  const { depth } = state;
  if (depth >= state.inline) return run_deep(new GeneratorFrame(code, gen, undefined));
  state.depth = depth + 1;
  let result: IteratorResult<unknown>;
  try {
    result = native_next.call(gen, undefined);
  } catch (error) {
    throw failed_inline(error, depth);
  }
  state.depth = depth;
  return result.done ? result.value : link_inline(code, gen, result.value);
}

// What is rare stands apart: the engine inlines small functions into their callers.

function failed_inline(error: unknown, depth: number): unknown {
  machine.depth = depth;
  return leaving(error, "coroutine");
}

function link_inline(code: Code, gen: Native, line: unknown): typeof SUSPENDED {
  return link(new GeneratorFrame(code, gen, line));
}

/** Let the driver start `frame`, so that the JavaScript stack unwinds first. */
export function run_deep(frame: Frame): typeof SUSPENDED {
  if (machine.depth >= machine.limit) {
    // It counts as awaited: nobody warns of it.
    frame.$ended?.();
    throw RecursionError("maximum recursion depth exceeded");
  }
  machine.depth += 1;
  suspend_on(UNSTARTED);
  machine.depth -= 1;
  return link(frame);
}

/** Does `error` have the exception class `type`? */
export function is_instance(error: unknown, type: Type): boolean {
  return error instanceof (type as unknown as new () => object);
}

/** StopIterations that a coroutine of the runtime hands back to the statement it works for. */
export const handed_back: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** PEP 479: StopIteration may not leave a coroutine or a generator. */
export function leaving(error: unknown, kind: string): unknown {
  if (!is_instance(error, StopIteration) || handed_back.delete(error as object)) return error;
  return caused_by(RuntimeError(`${kind} raised StopIteration`), error);
}

/** A frame at the root of a chain: what a task or a hand-written loop drives. */
export interface Root extends Frame {
  /** The innermost frame of the suspended chain; null before the first step. */
  $innermost: Frame | null;
  /** How many frames the chain has, when it is suspended. */
  $depth: number;
}

/**
 * Resume the chain of `root` and hand results and exceptions up its links, until it suspends again or ends.
 *
 * @param failed  raise `value` instead of handing it in
 * @param depth   the number of its frames, where `$depth` says something else while it runs
 * @returns the root's result, SUSPENDED (see `machine.awaited`), or RAISED (see `machine.error`); it throws nothing
 */
export function drive(root: Root, value: unknown, failed: boolean, depth = root.$depth): unknown {
  const { depth: outer } = machine;
  const { own, around } = state;
  if (own !== null) enter_frame(own);
  const frame: Frame = root.$innermost ?? root;
  machine.depth = outer + (depth > 0 ? depth : 1);
  let result: unknown;
  try {
    result = failed ? thrown(frame, value) : frame.$resume(value);
  } catch (error) {
    result = climb(root, frame, error, true, outer, failed);
    leave_frame(own, around);
    return result;
  }
  // The frame that had suspended has suspended again, itself: there is nothing to link.
  const again = result === SUSPENDED && machine.outermost === null && frame === root.$innermost;
  if (!again || machine.awaited === UNSTARTED) result = climb(root, frame, result, false, outer, failed);
  else {
    root.$depth = depth;
    machine.depth = outer;
  }
  leave_frame(own, around);
  return result;
}

/** Raise `error` in `frame` from outside: in a handler it gets another context than what the handler's own code raises. */
function thrown(frame: Frame, error: unknown): unknown {
  state.thrown = error;
  return frame.$throw(error);
}

/**
 * Hand what came of resuming `frame` up the links, until a frame suspends or the root has ended.
 *
 * @param failed   `outcome` was raised
 * @param outer    the depth under which the chain of `root` is driven
 * @param began    with an exception: the frames above the innermost have it raised in them from outside as well
 */
export function climb(
  root: Root,
  frame: Frame,
  outcome: unknown,
  failed: boolean,
  outer: number,
  began: boolean,
): unknown {
  for (;;) {
    if (!failed && outcome === SUSPENDED) {
      let innermost = innermost_below(frame);
      if (state.own !== null) innermost = handlers.below(innermost);
      if (machine.awaited !== UNSTARTED) {
        // Comparing is cheaper than storing: a store of an object has a barrier for the garbage collector.
        if (root.$innermost !== innermost) root.$innermost = innermost;
        // Zero and below would mean that it is not suspended.
        root.$depth = Math.max(1, machine.suspended_at - outer);
        machine.depth = outer;
        return SUSPENDED;
      }
      machine.depth = machine.suspended_at;
      frame = innermost;
      outcome = undefined;
    } else {
      if (failed) {
        outcome = leaving(outcome, "coroutine");
        frame.$ended?.();
      }
      if (frame === root) {
        machine.depth = outer;
        return failed ? raised(outcome) : outcome;
      }
      const parent = frame.$parent as Frame;
      frame.$parent = null;
      frame = parent;
      machine.depth -= 1;
    }
    try {
      if (failed && began) state.thrown = outcome;
      outcome = failed ? frame.$throw(outcome) : frame.$resume(outcome);
      failed = false;
    } catch (error) {
      outcome = error;
      failed = true;
    }
  }
}

/** `frame` has suspended: link what suspended below it. @returns the innermost frame */
function innermost_below(frame: Frame): Frame {
  const { outermost } = machine;
  if (outermost === null) return frame;
  if (outermost.$parent !== frame) outermost.$parent = frame;
  return machine.innermost ?? outermost;
}

function raised(error: unknown): typeof RAISED {
  machine.error = error;
  if (error instanceof PyBaseException) error.$raised = true;
  return RAISED;
}

/** `g.__name__ = "other"`: the object's own from then on. @throws TypeError */
export function rename(x: object, key: "__name__" | "__qualname__", value: unknown): void {
  if (typeof value !== "string") throw TypeError(`${key} must be set to a string object`);
  Object.defineProperty(x, key, { value, writable: true, configurable: true });
}
