/** `text.format(...)` and `text.format_map(mapping)`. Source: Library Reference, `str.format`. */
import { call_method } from "../../objects/attributes.ts";
import { KeyError } from "../../objects/exceptions.ts";
import { mangle } from "../../objects/names.ts";
import { keywords } from "../../objects/signature.ts";
import { format_fields } from "../../objects/str-format.ts";
import { type Helper, str_method } from "../../objects/str-method.ts";

export const format: Helper = /* @__PURE__ */ str_method(
  "str.format(self, /, *args, **kwargs)",
  (text, ...positional: unknown[]) => {
    const record = keywords(positional);
    return format_fields(text, {
      positional,
      named(name) {
        const key = mangle(name);
        if (!Object.hasOwn(record, key)) throw KeyError(name);
        return record[key];
      },
    });
  },
);

export const format_map: Helper = /* @__PURE__ */ str_method(
  "str.format_map(self, mapping, /)",
  (text, mapping: unknown) =>
    format_fields(text, { positional: null, named: (name) => call_method(mapping, "__getitem__", name) }),
);
