/**
 * Views of dicts that a program holds: `keys`, `values` and `items` where the view is not just gone through.
 *
 * From: `shared = a.keys() & b.keys()`
 * To:   `const shared = and_(keys_view(a), keys_view(b));`
 *
 * Source: Library Reference, "Dictionary view objects".
 */
import { with_mappings, with_sets } from "../../objects/whole-dict-views.ts";
import { items } from "../methods/items.ts";
import { keys } from "../methods/keys.ts";
import { values } from "../methods/values.ts";

export const keys_view: typeof keys = /* @__PURE__ */ with_sets(keys);
export const values_view: typeof values = /* @__PURE__ */ with_mappings(values);
export const items_view: typeof items = /* @__PURE__ */ with_sets(items);
