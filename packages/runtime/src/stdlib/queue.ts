// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/queue.py by `npm run library:python`. Do not edit.
/**
 * Queues. There are no threads: what would wait for ever raises instead.
 *
 * Source: Library Reference, `queue`.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { call } from "../objects/call.ts";
import { gt, le, lt } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { Exception, RuntimeError, ValueError } from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import { super_ } from "../objects/super.ts";
import * as _threads from "../objects/threads.ts";
import { truth } from "../objects/truth.ts";
import { len } from "../semantics/builtins/len.ts";
import { append } from "../semantics/methods/append.ts";
import { pop } from "../semantics/methods/pop.ts";
import { iadd, isub } from "../semantics/operators/inplace.ts";
import { raise_ } from "../semantics/protocols/exceptions.ts";
import { deque } from "./collections.ts";
import * as heapq from "./heapq.ts";

export const Empty = /* @__PURE__ */ define_class(
  "Empty",
  [Exception],
  class {},
  {},
  {
    module: "queue",
  },
);

export const Full = /* @__PURE__ */ define_class(
  "Full",
  [Exception],
  class {},
  {},
  {
    module: "queue",
  },
);

export const ShutDown = /* @__PURE__ */ define_class(
  "ShutDown",
  [Exception],
  class {},
  {},
  {
    module: "queue",
  },
);

export const Queue = /* @__PURE__ */ define_class(
  "Queue",
  [],
  class {
    __init__(maxsize = 0) {
      this.maxsize = maxsize;
      this.unfinished_tasks = 0;
      this.is_shutdown = false;
      this._init(maxsize);
    }

    _init(maxsize) {
      this.queue = deque();
      return null;
    }

    _qsize() {
      return len(attr(this.queue, this, "queue"));
    }

    _put(item) {
      append(attr(this.queue, this, "queue"), item);
      return null;
    }

    _get() {
      return call_method(attr(this.queue, this, "queue"), "popleft");
    }

    qsize() {
      return this._qsize();
    }

    empty() {
      return !truth(this._qsize());
    }

    full() {
      let value;
      return lt(0, (value = this.maxsize)) && le(value, this._qsize());
    }

    put(item, block = true, timeout = null) {
      if (truth(this.is_shutdown)) {
        throw raise_(ShutDown);
      }
      if (truth(this.full())) {
        this._would_wait(block, timeout, "put", Full);
      }
      this._put(item);
      this.unfinished_tasks = iadd(this.unfinished_tasks, 1);
      return null;
    }

    get(block = true, timeout = null) {
      if (truth(this.is_shutdown) && !truth(this._qsize())) {
        throw raise_(ShutDown);
      }
      if (!truth(this._qsize())) {
        this._would_wait(block, timeout, "get", Empty);
      }
      return this._get();
    }

    _would_wait(block, timeout, doing, nothing) {
      if (!truth(block)) {
        throw raise_(nothing);
      }
      if (truth(call(attr(_threads.in_thread, _threads, "in_thread")))) {
        throw raise_(
          call(attr(_threads.would_wait, _threads, "would_wait"), `queue.Queue.${formatted(doing)}()`),
        );
      }
      if (timeout == null) {
        throw RuntimeError(
          `queue.Queue.${formatted(doing)}() would wait for ever: there are no other threads`,
        );
      }
      if (lt(timeout, 0)) {
        throw ValueError("'timeout' must be a non-negative number");
      }
      throw raise_(nothing);
    }

    put_nowait(item) {
      return this.put(item, false);
    }

    get_nowait() {
      return this.get(false);
    }

    task_done() {
      if (le(this.unfinished_tasks, 0)) {
        throw ValueError("task_done() called too many times");
      }
      this.unfinished_tasks = isub(this.unfinished_tasks, 1);
      return null;
    }

    join() {
      if (truth(this.unfinished_tasks) && truth(call(attr(_threads.in_thread, _threads, "in_thread")))) {
        throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "queue.Queue.join()"));
      }
      if (truth(this.unfinished_tasks)) {
        throw RuntimeError("queue.Queue.join() would wait for ever: there are no other threads");
      }
      return null;
    }

    shutdown(immediate = false) {
      this.is_shutdown = true;
      if (truth(immediate)) {
        while (truth(this._qsize())) {
          this._get();
          if (gt(this.unfinished_tasks, 0)) {
            this.unfinished_tasks = isub(this.unfinished_tasks, 1);
          }
        }
      }
      return null;
    }
  },
  {
    __init__: "(self, maxsize=)",
    _init: "(self, maxsize)",
    _qsize: "(self)",
    _put: "(self, item)",
    _get: "(self)",
    qsize: "(self)",
    empty: "(self)",
    full: "(self)",
    put: "(self, item, block=, timeout=)",
    get: "(self, block=, timeout=)",
    _would_wait: "(self, block, timeout, doing, nothing)",
    put_nowait: "(self, item)",
    get_nowait: "(self)",
    task_done: "(self)",
    join: "(self)",
    shutdown: "(self, immediate=)",
  },
  { module: "queue" },
);

export const PriorityQueue = /* @__PURE__ */ define_class(
  "PriorityQueue",
  [Queue],
  class {
    _init(maxsize) {
      this.queue = [];
      return null;
    }

    _put(item) {
      heapq.heappush(attr(this.queue, this, "queue"), item);
      return null;
    }

    _get() {
      return heapq.heappop(attr(this.queue, this, "queue"));
    }
  },
  { _init: "(self, maxsize)", _put: "(self, item)", _get: "(self)" },
  { module: "queue" },
);

export const LifoQueue = /* @__PURE__ */ define_class(
  "LifoQueue",
  [Queue],
  class {
    _init(maxsize) {
      this.queue = [];
      return null;
    }

    _put(item) {
      append(attr(this.queue, this, "queue"), item);
      return null;
    }

    _get() {
      return pop(attr(this.queue, this, "queue"));
    }
  },
  { _init: "(self, maxsize)", _put: "(self, item)", _get: "(self)" },
  { module: "queue" },
);

export const SimpleQueue = /* @__PURE__ */ define_class(
  "SimpleQueue",
  [Queue],
  class {
    __init__() {
      call_method(super_(SimpleQueue, this), "__init__");
    }
  },
  { __init__: "(self)" },
  { module: "queue" },
);
