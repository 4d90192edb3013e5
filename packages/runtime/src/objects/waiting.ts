/**
 * Where a suspended coroutine waits, as a program may look at it: `cr_await`, `cr_frame`.
 *
 * `await f(x)` makes no coroutine object, only a frame; a program that asks gets an object that stands for it.
 *
 * Source: Reference 3.2 "Coroutine objects"; `inspect`, "Types and members".
 */
import { CLOSED, type Coroutine, RUNNING } from "./coroutine.ts";
import { COROUTINE, type Frame, looks, name_of, qualname_of, type Root } from "./frame.ts";
import { at_identity } from "./identity.ts";
import { fill } from "./late.ts";
import { builtin_type, PyObject, type Type } from "./object.ts";
import { origins } from "./origins.ts";
import { code_of, type Suspended, SuspendedFrame } from "./suspended-frame.ts";
import { tuple_from, tuple_of } from "./tuple.ts";
import { is_mark } from "./waiting-handler.ts";

/** A frame that knows its function. */
export interface NamedFrame extends Frame, Suspended {}

export function is_named(frame: Frame): frame is NamedFrame {
  return (frame as Partial<NamedFrame>).$code !== undefined;
}

/** The frame that waits directly for `frame`, and that it waits for: null when it is the innermost. */
export function frame_below(frame: Frame): Frame | null {
  let root: Frame = frame;
  while (root.$parent !== null) root = root.$parent;
  let below: Frame | null = null;
  for (let at = (root as Root).$innermost ?? null; at !== null && at !== frame; at = at.$parent) {
    if (!is_mark(at)) below = at;
  }
  return below;
}

/** What `frame` awaits, as Python sees it. */
function awaited_by(frame: Frame): unknown {
  const below = frame_below(frame);
  if (below === null) return new Waiting();
  if (below instanceof PyObject) return below;
  const { $iterator } = below as { $iterator?: unknown };
  if ($iterator !== undefined) return $iterator;
  // The hand-written frame of a library coroutine, of which there is an object as well.
  if (
    !is_named(below) ||
    (below.$code.signature === (frame as NamedFrame).$code?.signature && !("$gen" in below))
  )
    return new Waiting();
  return new AwaitedCoroutine(below);
}

/** What waits in the innermost frame: a future's iterator. */
class Waiting extends PyObject {
  override get $class(): Type {
    return future_iter;
  }
}

/** Stands for a coroutine of which there is only a frame. */
class AwaitedCoroutine extends PyObject {
  readonly $frame: NamedFrame;

  constructor(frame: NamedFrame) {
    super();
    this.$frame = frame;
  }

  override get $class(): Type {
    return awaited_coroutine;
  }

  get __name__(): string {
    const { $code } = this.$frame;
    return $code.__name__ ?? name_of($code);
  }

  get __qualname__(): string {
    const { $code } = this.$frame;
    return $code.__qualname__ ?? qualname_of($code);
  }

  get cr_await(): unknown {
    return awaited_by(this.$frame);
  }

  get cr_code(): unknown {
    return code_of(this.$frame.$code, COROUTINE);
  }

  get cr_frame(): unknown {
    return new SuspendedFrame(this.$frame, COROUTINE, true);
  }

  get cr_running(): boolean {
    return false;
  }

  get cr_suspended(): boolean {
    return true;
  }

  __repr__(): string {
    return `<coroutine object ${this.__qualname__}${at_identity(this)}>`;
  }
}

const future_iter: Type = /* @__PURE__ */ builtin_type("FutureIter", Waiting, { module: "_asyncio" });
const awaited_coroutine: Type = /* @__PURE__ */ builtin_type("coroutine", AwaitedCoroutine, { final: true });

/** What a coroutine object shows of itself: for `fill`, nobody makes one. */
class CoroutineLooks {
  get cr_running(): boolean {
    return shown(this).$depth === RUNNING;
  }

  get cr_suspended(): boolean {
    return shown(this).$depth > 0;
  }

  /** What it awaits; null unless it is suspended. */
  get cr_await(): unknown {
    return this.cr_suspended ? awaited_by(shown(this)) : null;
  }

  /** Something while the coroutine is not finished, null after: as far as a frame object can be looked at. */
  get cr_frame(): unknown {
    const coroutine = shown(this);
    return coroutine.$depth === CLOSED ? null : new SuspendedFrame(coroutine, COROUTINE, this.cr_suspended);
  }

  get cr_code(): unknown {
    return code_of(shown(this).$code, COROUTINE);
  }

  /** The calls that led to its making, the innermost first, while a program asks for them; as a tuple. */
  get cr_origin(): unknown {
    return origin(this);
  }
}

function shown(looks: CoroutineLooks): Coroutine {
  return looks as unknown as Coroutine;
}

/** `cr_origin`: where it was made, should that have been noted. */
function origin(coroutine: object): unknown {
  const frames = origins.of(coroutine);
  if (frames.length === 0) return null;
  return tuple_from(frames.map(({ file, line, name }) => tuple_of(file, line, name)).reverse());
}

function frame_object(of: Suspended, kind: number, begun: boolean): unknown {
  return new SuspendedFrame(of, kind, begun);
}

/** Make all this known to coroutine objects and generators. @returns `value`, which may ask for it */
export function with_looks<T>(value: T): T {
  fill("builtins.coroutine", CoroutineLooks);
  Object.assign(looks, { frame_object, code_of });
  return value;
}

/** Stands in generated code beside an attribute's name, and is no value: `attr(c.cr_frame, c, "cr_frame", with_frames)`. */
export const with_frames: undefined = /* @__PURE__ */ with_looks(undefined);
