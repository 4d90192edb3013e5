/**
 * The weakref module.
 *
 * From: `weakref.WeakValueDictionary()`
 * To:   JavaScript's WeakRef. When an object dies is decided by the host's collector: docs/semantics.md
 *
 * Source: Library Reference, `weakref`.
 */
export { WeakKeyDictionary, WeakSet, WeakValueDictionary } from "./weakref/containers.ts";
export { finalize, proxy, ref, ref as ReferenceType, WeakMethod } from "./weakref/references.ts";
