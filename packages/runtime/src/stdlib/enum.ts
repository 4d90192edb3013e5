/** `enum`: names for values. Written in Python (`packages/runtime/python/enum/`). Source: Library Reference, enum. */
export {
  CONTINUOUS,
  EnumCheck,
  global_enum_repr,
  global_flag_repr,
  global_str,
  NAMED_FLAGS,
  UNIQUE,
  unique,
  verify,
} from "./enum/checks.ts";
export {
  bin,
  CONFORM,
  EJECT,
  Flag,
  FlagBoundary,
  IntFlag,
  KEEP,
  STRICT,
  show_flag_values,
} from "./enum/flags.ts";
export {
  Enum,
  EnumType,
  EnumType as EnumMeta,
  IntEnum,
  ReprEnum,
  StrEnum,
} from "./enum/kinds.ts";
export { auto, EnumDict, member, nonmember, property } from "./enum/names.ts";
export { pickle_by_enum_name, pickle_by_global_name } from "./enum/reducing.ts";

export const __name__ = "enum";
