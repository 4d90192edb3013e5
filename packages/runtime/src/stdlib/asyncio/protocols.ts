/** `asyncio.protocols`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Transports and Protocols". */
export {
  BaseProtocol,
  BufferedProtocol,
  DatagramProtocol,
  Protocol,
  SubprocessProtocol,
} from "../../asyncio/protocols.ts";
