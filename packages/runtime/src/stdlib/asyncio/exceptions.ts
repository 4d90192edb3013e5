/** `asyncio.exceptions`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Exceptions". */
export {
  BrokenBarrierError,
  CancelledError,
  IncompleteReadError,
  InvalidStateError,
  LimitOverrunError,
  SendfileNotAvailableError,
  TimeoutError,
} from "../../asyncio/exceptions.ts";
