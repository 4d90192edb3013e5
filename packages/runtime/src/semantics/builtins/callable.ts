/** `callable(x)`. Source: Library Reference. */
export { is_callable as callable } from "../../objects/call.ts";
