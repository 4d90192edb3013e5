/**
 * Where the bases of a class lead.
 *
 *     class Dog(Animal): ...    =>    Dog, Animal; null in place of what cannot be seen
 *
 * From the facts of classes.ts, to instances.ts and attributes.ts.
 *
 * Source: The Python Language Reference, 8.8 "Class definitions".
 */
import type { ClassDef } from "../language/nodes.ts";
import type { BaseClass, ClassFacts } from "./analysis.ts";

/** A class under analysis: the facts, and its family within the module. */
export interface KnownClass extends ClassFacts {
  readonly instanceAttributes: Set<string>;
  /** Classes of the module that derive from it, near and far. */
  readonly descendants: readonly KnownClass[];
}

/** The class and its bases within the module, nearest first; null in place of what cannot be seen. */
export function lineage(
  known: ClassFacts,
  classes: ReadonlyMap<ClassDef, ClassFacts>,
): readonly (ClassFacts | null)[] {
  const found: (ClassFacts | null)[] = [];
  const seen = new Set<ClassFacts>();
  const visit = (one: ClassFacts): void => {
    if (seen.has(one)) return;
    seen.add(one);
    found.push(one);
    for (const base of one.bases) {
      if (base.kind === "class") {
        const facts = classes.get(base.definition);
        if (facts === undefined) found.push(null);
        else visit(facts);
      } else if (!isPlainBase(base)) found.push(null);
    }
  };
  visit(known);
  return found;
}

/** Modules whose classes make something else of their subclasses' attributes. */
const unusualModules: ReadonlySet<string> = new Set(["enum", "typing", "ctypes", "types", "dataclasses"]);
const usualTyping: ReadonlySet<string> = new Set(["Generic", "Protocol"]);

/** A base outside the module that leaves attribute access as it is. */
export function isPlainBase(base: BaseClass): boolean {
  if (base.kind === "builtin")
    return base.name !== "type" && base.name !== "super" && base.name !== "property";
  if (base.kind !== "runtime" || base.name === "ABCMeta") return false;
  return !unusualModules.has(base.module) || usualTyping.has(base.name);
}
