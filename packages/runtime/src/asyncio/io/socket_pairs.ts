/**
 * `socket.socketpair`: two sockets of the program's own that are connected to one another, in memory.
 *
 * Source: Library Reference, socket.socketpair.
 */
import { MemoryStream, SOCKETS } from "./memory_stream.ts";
import { SocketObject } from "./program_sockets.ts";
import { SOCK_DGRAM } from "./socket_words.ts";

/** Two sockets that are connected to one another. */
export function socket_pair(family: number, type: number, proto: number): [SocketObject, SocketObject] {
  const made = new SocketObject();
  made.__init__(family, type, proto);
  const [first, second] = MemoryStream.pair({ ...SOCKETS, whole: made.$type === SOCK_DGRAM });
  const [one, other] = [new SocketObject(), new SocketObject()];
  one.$connected_by(first, made);
  other.$connected_by(second, made);
  made.close();
  return [one, other];
}
