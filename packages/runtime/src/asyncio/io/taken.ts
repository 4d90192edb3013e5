/**
 * A socket that the program made itself and hands to a transport: `sock=` of the functions that make one.
 *
 * Source: Lib/asyncio/base_events.py, create_connection and create_server, `sock`.
 */
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { type_name } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import type { Connected } from "./connections.ts";
import { AF_UNIX } from "./socket_words.ts";

/** What the `socket` module's objects know to do. */
interface OwnSocket {
  readonly family: unknown;
  readonly type: unknown;
  /** The stream of the host, for a transport that owns it from now on. */
  $taken(): Connected;
}

/**
 * @throws ValueError when it is no socket of that type
 */
export function taken_socket(sock: unknown, type: number, family?: number): Connected {
  const own = sock as Partial<OwnSocket> | null;
  if (typeof own?.$taken !== "function") throw TypeError(`a socket was expected, got ${type_name(sock)}`);
  if (Number(own.type) !== type || (family !== undefined && Number(own.family) !== family)) {
    const words = family === AF_UNIX ? "UNIX Domain Stream" : "Stream";
    throw ValueError(`A ${words} Socket was expected, got ${repr(sock)}`);
  }
  return own.$taken();
}
