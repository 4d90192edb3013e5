/** The json module. Source: Library Reference, `json`. */
import { call_method } from "../objects/attributes.ts";
import { builtin } from "../objects/builtin.ts";
import { is_bytes_like } from "../objects/bytes-arguments.ts";
import { call } from "../objects/call.ts";
import { decode } from "../objects/codecs.ts";
import { TypeError } from "../objects/exceptions.ts";
import { type_name } from "../objects/object.ts";
import { keywords, kw } from "../objects/signature.ts";
import { as_text } from "../objects/str-method.ts";
import { decode_text, read_hooks } from "./json/decoding.ts";
import { encode_value, not_serializable, read_options } from "./json/encoding.ts";

export { JSONDecodeError, JSONDecoder } from "./json/decoding.ts";
export { JSONEncoder } from "./json/encoding.ts";

/** `cls` and the other keywords, apart. */
function split_class(options: unknown): { cls: unknown; rest: Record<string, unknown> } {
  const { cls = null, ...rest } = keywords(options);
  return { cls, rest };
}

function encoded(value: unknown, options: unknown): string {
  const { cls, rest } = split_class(options);
  if (cls !== null) return call_method(call(cls, kw(rest)), "encode", value) as string;
  return encode_value(value, read_options(rest, not_serializable));
}

export const dumps = /* @__PURE__ */ builtin(
  "dumps(obj, *, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, cls=, indent=, separators=, default=, sort_keys=, **kw)",
  function dumps(value: unknown, options?: unknown): string {
    return encoded(value, options);
  },
);

export const dump = /* @__PURE__ */ builtin(
  "dump(obj, fp, *, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, cls=, indent=, separators=, default=, sort_keys=, **kw)",
  function dump(value: unknown, file: unknown, options?: unknown): null {
    call_method(file, "write", encoded(value, options));
    return null;
  },
);

export const loads = /* @__PURE__ */ builtin(
  "loads(s, *, cls=, object_hook=, parse_float=, parse_int=, parse_constant=, object_pairs_hook=, **kw)",
  function loads(source: unknown, options?: unknown): unknown {
    const text = is_bytes_like(source) ? decode(source) : as_text(source);
    if (text === null)
      throw TypeError(`the JSON object must be str, bytes or bytearray, not ${type_name(source)}`);
    const { cls, rest } = split_class(options);
    if (cls !== null) return call_method(call(cls, kw(rest)), "decode", text);
    return decode_text(text, read_hooks(rest));
  },
);

export const load = /* @__PURE__ */ builtin(
  "load(fp, *, cls=, object_hook=, parse_float=, parse_int=, parse_constant=, object_pairs_hook=, **kw)",
  function load(file: unknown, options?: unknown): unknown {
    return options === undefined
      ? loads(call_method(file, "read"))
      : loads(call_method(file, "read"), options);
  },
);
