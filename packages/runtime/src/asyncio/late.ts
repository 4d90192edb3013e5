/**
 * Methods of tasks, handles and loops that most programs never name; `objects/late.ts` says how they reach their classes.
 *
 * Source: Library Reference, "Task Object", "Error Handling API".
 */
import { complete } from "../objects/context-vars.ts";
import { dict_from } from "../objects/dict.ts";
import { late } from "../objects/late.ts";
import { records } from "../objects/records.ts";
import type { Helper } from "../objects/str-method.ts";
import { print_stack as print_stack_of, stack_of } from "./tasks/stack.ts";
import type { TaskObject } from "./tasks/task.ts";
import { with_whole_loop } from "./whole_loop.ts";

/** What a context holds can be asked for. */
export const get_context: Helper = /* @__PURE__ */ complete(() => late("get_context", {}));

/** What gives a program the loop of a task, a future, a queue: it may call any method of it then. */
export const get_loop: Helper = /* @__PURE__ */ with_whole_loop(late("get_loop", {}));
export const _get_loop: Helper = /* @__PURE__ */ with_whole_loop(late("_get_loop", {}));
export const _loop: Helper = /* @__PURE__ */ with_whole_loop(late("_loop", {}));

/** A handler is given a dict. */
export const set_exception_handler: Helper = /* @__PURE__ */ with_dicts();

function with_dicts(): Helper {
  records.to_python = dict_from;
  return late("set_exception_handler", {});
}

export const get_stack: Helper = /* @__PURE__ */ late("get_stack", {
  "_asyncio.Task": function (this: TaskObject, options?: unknown): unknown[] {
    return stack_of(this, options);
  },
});

export const print_stack: Helper = /* @__PURE__ */ late("print_stack", {
  "_asyncio.Task": function (this: TaskObject, options?: unknown): null {
    return print_stack_of(this, options);
  },
});
