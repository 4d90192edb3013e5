/** `asyncio.transports`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Transports and Protocols". */
export {
  BaseTransport,
  DatagramTransport,
  ReadTransport,
  SubprocessTransport,
  Transport,
  WriteTransport,
} from "../../asyncio/transports.ts";
