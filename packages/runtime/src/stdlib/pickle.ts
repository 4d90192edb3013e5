/** `pickle`: objects as bytes, and back. Written in Python (`packages/runtime/python/pickle/`). Source: Library Reference, `pickle`. */
export { compatible_formats, dump, dumps, format_version, load, loads } from "./pickle/functions.ts";
export { PickleError, PicklingError, UnpicklingError } from "./pickle/names.ts";
export { Unpickler } from "./pickle/reading.ts";
export { DEFAULT_PROTOCOL, HIGHEST_PROTOCOL, Pickler } from "./pickle/writing.ts";
