/** `asyncio.events`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Event Loop". */
export {
  AbstractEventLoopPolicy,
  set_event_loop,
  set_event_loop_policy,
} from "../../asyncio/abstract_events.ts";
export { AbstractEventLoop } from "../../asyncio/abstract_loop.ts";
export { get_child_watcher, set_child_watcher } from "../../asyncio/child_watchers.ts";
export { _set_running_loop } from "../../asyncio/events.ts";
export { Handle, TimerHandle } from "../../asyncio/handles.ts";
export { AbstractServer } from "../../asyncio/io/server.ts";
export {
  _get_running_loop,
  get_event_loop,
  get_event_loop_policy,
  get_running_loop,
  new_event_loop,
} from "../../asyncio/loops_in_hand.ts";
