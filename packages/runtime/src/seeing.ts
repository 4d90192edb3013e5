/**
 * The door of seeing: what the loop does, as events; who waits for whom, as a tree.
 *
 *     import { observe, text_timeline } from "@asyncdef/runtime/seeing";
 *     const events = [];
 *     const stop = observe((event) => events.push(event));
 *     await run_hosted(main());
 *     stop();
 *     console.log(text_timeline(events));
 *
 * A program that does not import this door has none of it: there is no hook in the loop. `observe` puts its own methods around the
 * loop's, and `stop` takes them away.
 */
export { format_call_graph, print_call_graph, type TaskNode, task_graph } from "./seeing/call_graph.ts";
export { type LoopEvent, type LoopEventKind, observe } from "./seeing/events.ts";
export { text_timeline } from "./seeing/timeline.ts";
