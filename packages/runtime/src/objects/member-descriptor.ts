/**
 * What a class has under the name of a data attribute: a slot (slots.ts), or an attribute of a built-in type (type-members.ts).
 *
 * Source: The Python Language Reference, 3.3.2.4; Library Reference, `types.MemberDescriptorType`.
 */
import { TypeError } from "./exceptions.ts";
import { type_name, type_of } from "./object.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

export class MemberDescriptor extends PyObject {
  readonly $owner: Type;
  readonly $name: string;

  constructor(owner: Type, name: string) {
    super();
    this.$owner = owner;
    this.$name = name;
  }
  override get $class(): Type {
    return member_type;
  }
  get __name__(): string {
    return this.$name;
  }
  get __qualname__(): string {
    return `${this.$owner.$qualname}.${this.$name}`;
  }
  get __objclass__(): Type {
    return this.$owner;
  }
  /** @throws TypeError when it is asked of an object that has no such attribute */
  $check(self: unknown): void {
    if (type_of(self).$mro.includes(this.$owner)) return;
    throw TypeError(
      `descriptor '${this.$name}' for '${this.$owner.$name}' objects doesn't apply to a '${type_name(self)}' object`,
    );
  }
  $repr(): string {
    return `<member '${this.$name}' of '${this.$owner.$name}' objects>`;
  }
}

export const member_type: Type = /* @__PURE__ */ builtin_type("member_descriptor", MemberDescriptor, {
  final: true,
});
