/**
 * A stream whose data has been listened to, as if nobody had: for a transport that takes over the program's own socket.
 *
 * Source: Lib/asyncio/base_events.py, create_connection, `sock`.
 */
import type { HostStream } from "./host.ts";
import type { StreamInbox } from "./inbox.ts";
import { MemoryStream, SOCKETS } from "./memory_stream.ts";

/** The stream itself where nothing has come yet; else one that begins with what has. */
export function given_back(stream: HostStream, inbox: StreamInbox): HostStream {
  const kept = inbox.take_all();
  if (kept.length === 0 && !inbox.has_ended) return stream;
  const [mine, theirs] = MemoryStream.pair(SOCKETS);
  if (kept.length > 0) theirs.write(kept);
  if (inbox.has_ended) theirs.end();
  else {
    stream.on("data", (chunk: Uint8Array) => theirs.write(chunk));
    stream.on("end", () => theirs.end());
  }
  theirs.on("data", (chunk: Uint8Array) => {
    stream.write(chunk);
    theirs.consumed();
  });
  theirs.on("end", () => stream.end());
  mine.on("close", () => stream.destroy());
  return mine;
}
