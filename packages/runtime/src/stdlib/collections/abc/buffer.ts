/** `collections.abc.Buffer`: what gives its bytes away. Source: Library Reference, collections.abc; PEP 688. */
import type { Type } from "../../../objects/type.ts";
import { abstract_class } from "./abstract.ts";

export const Buffer: Type = /* @__PURE__ */ abstract_class(
  "Buffer",
  [],
  ["__buffer__"],
  class {},
  {},
  { methods: ["__buffer__"], types: "bytes bytearray memoryview array.array" },
);
