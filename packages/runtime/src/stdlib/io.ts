/** The io module: files, and what is like one. Written in Python (`packages/runtime/python/io/`). Source: Library Reference, `io`. */
export { BlockingIOError } from "../objects/os-errors.ts";
export {
  BufferedIOBase,
  DEFAULT_BUFFER_SIZE,
  IOBase,
  RawIOBase,
  SEEK_CUR,
  SEEK_END,
  SEEK_SET,
  TextIOBase,
  UnsupportedOperation,
} from "./io/base.ts";
export { BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter } from "./io/buffered.ts";
export { open, open_code, text_encoding } from "./io/files.ts";
export { BytesIO, StringIO } from "./io/memory.ts";
export { FileIO } from "./io/raw.ts";
export { NewlineDecoder as IncrementalNewlineDecoder, TextIOWrapper } from "./io/text.ts";

export const __name__ = "io";
