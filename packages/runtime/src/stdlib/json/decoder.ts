/** `json.decoder`: where `JSONDecodeError` is imported from as often as from `json`. Source: Library Reference, json. */
export { JSONDecodeError, JSONDecoder } from "./decoding.ts";
