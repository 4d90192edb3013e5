/** The door of types, for the declarations of compiled modules: `import type { Coroutine, float } from "@asyncdef/runtime/types"`. */
export type * from "./objects/typescript.ts";
