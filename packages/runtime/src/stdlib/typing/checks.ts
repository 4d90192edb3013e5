/**
 * What may stand between the brackets of typing's types.
 *
 * From: `List["Node"]`, `Optional[None]`, `Union[ClassVar[int], str]`
 * To:   a ForwardRef, NoneType, "typing.ClassVar[int] is not valid as type argument"
 *
 * Source: Library Reference, typing; PEP 484.
 */
import { TypeError } from "../../objects/exceptions.ts";
import { parameters_of } from "../../objects/generic-alias.ts";
import { repr } from "../../objects/texts.ts";
import { NoneType } from "../../objects/types.ts";
import { ForwardRef_ } from "./forward.ts";

/** A type as typing keeps it. @throws TypeError for a form that is none */
export function checked_type(x: unknown): unknown {
  if (x == null) return NoneType;
  if (typeof x === "string") return new ForwardRef_(x);
  if ((x as { $is_no_argument?: boolean }).$is_no_argument === true) {
    throw TypeError(`${repr(x)} is not valid as type argument`);
  }
  return x;
}

/** The only parameter. @param words  what the form says when there are several */
export function single_type(subscript: unknown, words: string): unknown {
  const types = parameters_of(subscript);
  if (types.length !== 1) throw TypeError(`${words}. Got ${repr(subscript)}.`);
  return checked_type(types[0]);
}
