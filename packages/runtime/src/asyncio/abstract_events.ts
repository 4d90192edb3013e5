/**
 * The policies of 3.13, and the default loop that they keep.
 *
 * A policy that the program set makes its loops and keeps its default one; without, `new_event_loop` and `events.ts` do.
 *
 * Source: Lib/asyncio/events.py, unix_events.py; Library Reference, "Policies".
 */
import { NotImplementedError, TypeError } from "../objects/exceptions.ts";
import { is_instance } from "../objects/frame.ts";
import { kind } from "../objects/kind.ts";
import { PyObject, type Type } from "../objects/object.ts";
import { BaseEventLoopObject } from "./base_events.ts";
import { set_event_loop as keep, no_loop, running } from "./events.ts";
import { adopted, ask } from "./foreign_loop.ts";
import { default_loop, made_event_loop, new_event_loop, policies } from "./host_events.ts";
import { python_class } from "./python_class.ts";

class AbstractPolicyObject extends PyObject {
  override get $class(): Type {
    return AbstractEventLoopPolicy;
  }

  __init__(): null {
    return null;
  }

  get_event_loop(): unknown {
    throw NotImplementedError();
  }

  set_event_loop(_loop: unknown): unknown {
    throw NotImplementedError();
  }

  new_event_loop(): unknown {
    throw NotImplementedError();
  }

  get_child_watcher(): unknown {
    throw NotImplementedError();
  }

  set_child_watcher(_watcher: unknown): unknown {
    throw NotImplementedError();
  }
}

class EventLoopPolicyObject extends AbstractPolicyObject {
  override get $class(): Type {
    return DefaultEventLoopPolicy;
  }

  override get_event_loop(): unknown {
    return default_loop() ?? no_loop();
  }

  override set_event_loop(loop: unknown): null {
    if (loop != null && !(loop instanceof BaseEventLoopObject)) {
      throw TypeError(`loop must be an instance of AbstractEventLoop or None, not '${kind(loop)}'`);
    }
    policies.was_set = true;
    return keep(loop as BaseEventLoopObject | null);
  }

  override new_event_loop(): unknown {
    return made_event_loop();
  }
}

const METHODS = {
  get_event_loop: "(self)",
  set_event_loop: "(self, loop)",
  new_event_loop: "(self)",
  get_child_watcher: "(self)",
  set_child_watcher: "(self, watcher)",
};

export const AbstractEventLoopPolicy: Type = /* @__PURE__ */ python_class(
  "AbstractEventLoopPolicy",
  AbstractPolicyObject,
  "asyncio.events",
  { signatures: METHODS },
);

export const DefaultEventLoopPolicy: Type = /* @__PURE__ */ python_class(
  "_UnixDefaultEventLoopPolicy",
  EventLoopPolicyObject,
  "asyncio.unix_events",
  { bases: [AbstractEventLoopPolicy], signatures: METHODS },
);

/** The policy that was set; the default one, always the same, without. */
export function get_event_loop_policy(): unknown {
  policies.set_event_loop = set_event_loop;
  if (policies.current === null) {
    policies.standard ??= new EventLoopPolicyObject();
    return policies.standard;
  }
  return policies.current;
}

/** @param policy  None for the default one */
export function set_event_loop_policy(policy: unknown): null {
  if (policy != null && !is_instance(policy, AbstractEventLoopPolicy)) {
    throw TypeError(`policy must be an instance of AbstractEventLoopPolicy or None, not '${kind(policy)}'`);
  }
  policies.current = policy ?? null;
  // Each policy keeps a loop of its own, and begins with none.
  policies.standard = null;
  policies.was_set = false;
  running.default_loop = null;
  running.find_default = policy == null ? default_loop : () => adopted(ask(policy, "get_event_loop"));
  policies.new_event_loop = policy == null ? null : () => ask(policy, "new_event_loop");
  policies.set_event_loop = set_event_loop;
  return null;
}

/** The running loop, or the policy's. */
export function get_event_loop(): unknown {
  return running.loop ?? ask(get_event_loop_policy() as object, "get_event_loop");
}

export function set_event_loop(loop: unknown): null {
  ask(get_event_loop_policy() as object, "set_event_loop", loop ?? null);
  return null;
}

export { new_event_loop };
