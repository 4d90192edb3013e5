/** `setattr(x, name, value)`, `delattr(x, name)`: also what `x.name = value` and `del x.name` become. Source: Library Reference. */
export { delattr, setattr } from "../../objects/plain-attributes.ts";
