/** `asyncio.queues`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Queues". */
export {
  LifoQueue,
  PriorityQueue,
  Queue,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
} from "../../asyncio/queues.ts";
