/**
 * AbstractEventLoop, as the base of a loop that somebody writes: each method raises NotImplementedError until it is defined.
 *
 * Source: Lib/asyncio/events.py, AbstractEventLoop; Library Reference, "Event Loop Implementations".
 */
import { NotImplementedError } from "../objects/exceptions.ts";
import type { Type } from "../objects/object.ts";
import { abstract_event_loop } from "./base_events.ts";

const METHODS =
  "run_forever run_until_complete stop is_running is_closed close _timer_handle_cancelled call_soon call_later call_at time create_future create_task call_soon_threadsafe run_in_executor set_default_executor add_reader remove_reader add_writer remove_writer add_signal_handler remove_signal_handler set_task_factory get_task_factory get_exception_handler set_exception_handler default_exception_handler call_exception_handler get_debug set_debug";
const COROUTINES =
  "shutdown_asyncgens shutdown_default_executor getaddrinfo getnameinfo create_connection create_server sendfile start_tls create_unix_connection create_unix_server connect_accepted_socket create_datagram_endpoint connect_read_pipe connect_write_pipe subprocess_shell subprocess_exec sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendto sock_connect sock_accept sock_sendfile";

/** `isinstance(loop, asyncio.AbstractEventLoop)` asks for it; own loops derive from it. */
export const AbstractEventLoop: Type = /* @__PURE__ */ with_methods(abstract_event_loop);

function with_methods(cls: Type): Type {
  const refuse = (): never => {
    throw NotImplementedError();
  };
  const pending = () => ({ $start: refuse, __await__: refuse });
  for (const name of METHODS.split(" ")) define(cls, name, () => refuse());
  for (const name of COROUTINES.split(" ")) define(cls, name, () => pending());
  return cls;
}

function define(cls: Type, name: string, value: () => unknown): void {
  Object.defineProperty(cls.prototype, name, { value, writable: true, configurable: true });
}
