/**
 * AbstractEventLoop and the policies of 3.13, as far as programs ask for them by name.
 *
 * CPython: the policy makes the default loop; here it only hands on to `new_event_loop`, `get_event_loop` and `set_event_loop`.
 *
 * Source: Lib/asyncio/events.py; Library Reference, "Policies".
 */
import { PyObject, type Type } from "../objects/object.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { get_event_loop, set_event_loop } from "./events.ts";
import { new_event_loop } from "./host_events.ts";
import { python_class } from "./python_class.ts";

export class EventLoopPolicyObject extends PyObject {
  override get $class(): Type {
    return DefaultEventLoopPolicy;
  }

  __init__(): null {
    return null;
  }

  get_event_loop(): BaseEventLoopObject {
    return get_event_loop();
  }

  set_event_loop(loop: BaseEventLoopObject | null): null {
    return set_event_loop(loop);
  }

  new_event_loop(): BaseEventLoopObject {
    return new_event_loop();
  }
}

export const DefaultEventLoopPolicy: Type = /* @__PURE__ */ python_class(
  "_UnixDefaultEventLoopPolicy",
  EventLoopPolicyObject,
  "asyncio.unix_events",
);

/** There is one policy. */
export function get_event_loop_policy(): EventLoopPolicyObject {
  return new EventLoopPolicyObject();
}
