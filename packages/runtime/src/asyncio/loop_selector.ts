/**
 * A selector in a program's hands: what a loop asks how long it may wait.
 *
 * From: `SelectorEventLoop(selector)`, `self._selector = ...`, `mock.patch.object(loop._selector, "select", ...)`
 * To:   iterations that call `select(timeout)` of it, then `_process_events` of the loop with what it gave
 *
 * So a program makes a clock that jumps. A loop that was given none, and whose own was not changed, waits as ever.
 *
 * Source: Lib/asyncio/base_events.py, `_run_once`; Lib/asyncio/selector_events.py.
 */
import { NotImplementedError } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { builtin_type, PyObject, type Type } from "../objects/object.ts";
import { BaseEventLoopObject } from "./base_events.ts";
import { ask } from "./foreign_loop.ts";
import { HostEventLoopObject } from "./host_events.ts";
import { seconds } from "./seconds.ts";

/** The selector that a loop has by itself, once a program has asked for it. */
class LoopSelector extends PyObject {
  readonly #loop: BaseEventLoopObject;

  constructor(loop: BaseEventLoopObject) {
    super();
    this.#loop = loop;
  }

  override get $class(): Type {
    return EpollSelector;
  }

  /** Wait. @param timeout  seconds; null as long as it takes */
  select(timeout: unknown = null): unknown[] {
    const idle = timeout === null ? Number.POSITIVE_INFINITY : seconds(timeout);
    if (idle > 0) this.#loop.$sleep(idle);
    return [];
  }

  close(): null {
    return null;
  }
}

const EpollSelector: Type = /* @__PURE__ */ builtin_type("EpollSelector", LoopSelector, {
  module: "selectors",
  signatures: { select: "(self, timeout=)", close: "(self)" },
  open: true,
});

/** What loops have for it. */
export class SelectingLoop extends BaseEventLoopObject {
  declare $selector?: object | null | undefined;

  get _selector(): object | null | undefined {
    // A class statement looks at prototypes, which are no loops.
    if (this.$selector === undefined && this._ready !== undefined && this instanceof HostEventLoopObject) {
      this._selector = new LoopSelector(this);
    }
    return this.$selector;
  }

  set _selector(selector: object | null | undefined) {
    this.$ask(selector);
  }

  /** Look for the selector that a class has for its loops. */
  $check_selector(): void {
    const { value } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(this), "_selector") ?? {};
    if (value !== undefined) this.$ask(value);
  }

  $ask(selector: object | null | undefined): void {
    this.$selector = selector;
    const { _run_once } = BaseEventLoopObject.prototype;
    // A program may change the selector while the loop runs.
    Object.defineProperty(this, "$waits_itself", {
      get: () => this._run_once !== _run_once || foreign_selector(this) !== null,
      set: () => {},
      configurable: true,
    });
  }

  override $wait_here(): void {
    const selector = foreign_selector(this);
    const idle = this._ready.length > 0 ? 0 : this.$idle_time();
    if (selector === null) {
      if (idle > 0) this.$sleep(idle);
      return;
    }
    const timeout = idle === 0 ? 0 : new Float(idle);
    const events = ask(selector, "select", idle === Number.POSITIVE_INFINITY ? null : timeout);
    ask(this, "_process_events", events);
  }

  _process_events(_events: unknown): null {
    if (this instanceof HostEventLoopObject) return null;
    throw NotImplementedError();
  }
}

/** `SelectorEventLoop(selector)`, be it by a class that derives from it. */
export class LoopOfSelector extends SelectingLoop {
  __init__(selector: object | null = null): null {
    if (selector !== null) this._selector = selector;
    return null;
  }
}

/** The selector of a loop, if it is not the one that the loop has by itself, or has another `select` than that. */
function foreign_selector({ $selector: selector }: SelectingLoop): object | null {
  if (selector == null) return null;
  return (selector as LoopSelector).select === LoopSelector.prototype.select ? null : selector;
}
