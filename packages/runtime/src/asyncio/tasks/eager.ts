/**
 * Eager tasks: the first step runs when the task is made; a task that never suspends is done before the loop hears of it.
 *
 * Source: Lib/asyncio/tasks.py; Library Reference, "Eager Task Factory".
 */
import { call, def } from "../../objects/light-call.ts";
import { keywords, kw } from "../../objects/signature.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { Task } from "./task.ts";

/** A task factory that makes eager tasks with `constructor`. */
export const create_eager_task_factory = /* @__PURE__ */ def(
  "create_eager_task_factory(custom_task_constructor)",
  (constructor: unknown) =>
    def(
      "factory(loop, coro, *, name=, context=)",
      (loop: BaseEventLoopObject, coro: unknown, options?: unknown) => {
        const { name, context } = keywords(options);
        return call(
          constructor,
          coro,
          kw({ loop, name: name ?? null, context: context ?? null, eager_start: true }),
        );
      },
    ),
);

export const eager_task_factory = /* @__PURE__ */ def(
  "eager_task_factory(loop, coro, *, name=, context=)",
  (loop: BaseEventLoopObject, coro: unknown, options?: unknown) => {
    const { name, context } = keywords(options);
    return call(Task, coro, kw({ loop, name: name ?? null, context: context ?? null, eager_start: true }));
  },
);
