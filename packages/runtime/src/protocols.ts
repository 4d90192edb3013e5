/** The door of the protocols, what syntax asks of objects: re-exports only. */
export { keywords, kw } from "./objects/signature.ts";
