/** `enum`: names for values. Source: Library Reference, enum. */
export { auto } from "./enum/auto.ts";
export { Enum, IntEnum, StrEnum, unique } from "./enum/enum.ts";
export { Flag, IntFlag } from "./enum/flag.ts";
export { EnumType, EnumType as EnumMeta } from "./enum/type.ts";

export const __name__ = "enum";
