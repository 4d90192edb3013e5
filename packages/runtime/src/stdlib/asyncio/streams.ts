/** `asyncio.streams`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Streams". */
export {
  open_connection,
  open_unix_connection,
  start_server,
  start_unix_server,
} from "../../asyncio/streams/opening.ts";
export { FlowControlMixin, StreamReaderProtocol } from "../../asyncio/streams/protocol.ts";
export { StreamReader } from "../../asyncio/streams/reader.ts";
export { StreamWriter } from "../../asyncio/streams/writer.ts";
