/** `type(x)`, `type(name, bases, namespace)`. Source: Library Reference. */
import { define_class } from "../../objects/define-class.ts";
import { Dict } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { mangle } from "../../objects/names.ts";
import { type_name, type_of } from "../../objects/object.ts";
import { Keywords } from "../../objects/signature.ts";
import { Tuple } from "../../objects/tuple.ts";
import { constructs, type Type, type as type_type } from "../../objects/type.ts";

export const type: Type = /* @__PURE__ */ constructs(type_type, (...args: unknown[]) => {
  if (args.length === 1) return type_of(args[0]);
  const last = args.at(-1);
  const keywords = last instanceof Keywords ? last : undefined;
  if (args.length !== (keywords === undefined ? 3 : 4)) throw TypeError("type() takes 1 or 3 arguments");
  const [name, bases, namespace] = args;
  if (typeof name !== "string")
    throw TypeError(`type.__new__() argument 1 must be str, not ${type_name(name)}`);
  if (!(bases instanceof Tuple))
    throw TypeError(`type.__new__() argument 2 must be tuple, not ${type_name(bases)}`);
  if (!(namespace instanceof Dict)) {
    throw TypeError(`type.__new__() argument 3 must be dict, not ${type_name(namespace)}`);
  }
  const fill = (body: Record<string, unknown>): void => {
    for (const [key, value] of namespace.$map) body[mangle(key as string)] = value;
  };
  return define_class(name, bases.$items, fill, {}, { keywords });
});
