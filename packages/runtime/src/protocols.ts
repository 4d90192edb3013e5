/** The door of the protocols, what syntax asks of objects: re-exports only. */
export { format } from "./objects/format.ts";
export { keywords, kw } from "./objects/signature.ts";
export { each, each_temporary } from "./semantics/protocols/iteration.ts";
export { entries_of, unpack, unpack_star } from "./semantics/protocols/unpacking.ts";
