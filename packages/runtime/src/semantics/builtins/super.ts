/** `super(cls, x)`; `super()` is written `super_(cls, this)` by the compiler. Source: Library Reference. */
export { super_type as super } from "../../objects/super.ts";
