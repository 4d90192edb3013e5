/** `dataclasses`: classes that mainly hold data. Source: Library Reference, dataclasses. */
export { dataclass, make_dataclass } from "./dataclasses/decorator.ts";
export { field, field_type as Field, InitVar, KW_ONLY, MISSING } from "./dataclasses/fields.ts";
export { asdict, astuple, fields, is_dataclass, replace } from "./dataclasses/functions.ts";
export { FrozenInstanceError } from "./dataclasses/methods.ts";

export const __name__ = "dataclasses";
