/** The door of the protocols, what syntax asks of objects: re-exports only. */

export { call_special, specials } from "./objects/all-attributes.ts";
export { attr, call_method } from "./objects/attributes.ts";
export { call, def, describe } from "./objects/call.ts";
export { class_cell } from "./objects/cell.ts";
export { define_class } from "./objects/define-class.ts";
export { format } from "./objects/format.ts";
export { formatted } from "./objects/formatted.ts";
export { details } from "./objects/function-details.ts";
export { guard_getters } from "./objects/getter-fallback.ts";
export { method } from "./objects/method-descriptor.ts";
export { set_bases } from "./objects/new-bases.ts";
export { settable } from "./objects/plain-attributes.ts";
export { plain_value } from "./objects/plain-value.ts";
export { keywords, kw } from "./objects/signature.ts";
export { take_slots } from "./objects/slots.ts";
export { super_ } from "./objects/super.ts";
export { with_traceback } from "./objects/tracebacks.ts";
export { with_frames } from "./objects/waiting.ts";
export { attribute } from "./semantics/protocols/attributes.ts";
export { kwargs_of, misfit, spread } from "./semantics/protocols/calls.ts";
export { aenter, enter } from "./semantics/protocols/contexts.ts";
export { items_view, keys_view, values_view } from "./semantics/protocols/dict-views.ts";
export { handle_group } from "./semantics/protocols/exception-groups.ts";
export {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  name_error,
  raise_,
  raise_from,
  relax,
  reraise,
  unbound,
  unbound_free,
  undefined_name,
} from "./semantics/protocols/exceptions.ts";
export { each, each_temporary, rows } from "./semantics/protocols/iteration.ts";
export { finalize, holding, leaving, replacing } from "./semantics/protocols/lifetimes.ts";
export {
  match_class,
  match_ends,
  match_mapping,
  match_sequence,
  match_star,
} from "./semantics/protocols/matching.ts";
export { define_class_by, prepared_name } from "./semantics/protocols/metaclasses.ts";
export { class_locals, global_name, globals_of, locals_of } from "./semantics/protocols/namespaces.ts";
export {
  generic,
  parameter_specification,
  type_alias,
  type_variable,
  type_variable_tuple,
} from "./semantics/protocols/type-parameters.ts";
export { entries_of, unpack, unpack_star } from "./semantics/protocols/unpacking.ts";
