/**
 * What hands a loop to a program, with all the methods that it may call then.
 *
 * Source: Library Reference, "Event Loop".
 */
import type { Type } from "../objects/object.ts";
import * as policy from "./abstract_events.ts";
import { BaseEventLoop as LightEventLoop } from "./base_events.ts";
import * as events from "./events.ts";
import { HostEventLoop, type HostEventLoopObject } from "./host_events.ts";
import { type WholeLoop, with_whole_loop } from "./whole_loop.ts";

/** @throws RuntimeError when no loop runs */
export const get_running_loop: () => WholeLoop = /* @__PURE__ */ with_whole_loop(
  events.get_running_loop as () => WholeLoop,
);
export const _get_running_loop: () => WholeLoop | null = /* @__PURE__ */ with_whole_loop(
  events._get_running_loop as () => WholeLoop | null,
);
/** The running loop, or the policy's. */
export const get_event_loop: typeof policy.get_event_loop = /* @__PURE__ */ with_whole_loop(
  policy.get_event_loop,
);
export const get_event_loop_policy: typeof policy.get_event_loop_policy = /* @__PURE__ */ with_whole_loop(
  policy.get_event_loop_policy,
);
export const new_event_loop: () => HostEventLoopObject & WholeLoop = /* @__PURE__ */ with_whole_loop(
  policy.new_event_loop as () => HostEventLoopObject & WholeLoop,
);
export const BaseEventLoop: Type = /* @__PURE__ */ with_whole_loop(LightEventLoop);
export const EventLoop: Type = /* @__PURE__ */ with_whole_loop(HostEventLoop);
export const DefaultEventLoopPolicy: Type = /* @__PURE__ */ with_whole_loop(policy.DefaultEventLoopPolicy);
