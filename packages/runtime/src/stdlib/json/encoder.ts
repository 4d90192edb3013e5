/** `json.encoder`: the class that `json` offers too. Source: Library Reference, json. */
export { JSONEncoder } from "./encoding.ts";
