/**
 * How a file uses the modules it imports: which attributes of theirs somebody may assign, which modules are handed on as values.
 *
 *     time.sleep = fake             stored: time -> sleep
 *     patch(settings)               escaping: settings; whatever `patch` assigns counts for it
 *     sys.modules["settings"]       the registry: every module may be asked for by its name
 *     mock.patch("time.time")       both: stored, and asked for by its name
 *
 * From a tree, before anything is known of its scopes: a name that hides an import makes the answer broader than need be, never narrower.
 *
 * Source: The Python Language Reference, 3.2.11 "Modules".
 */

import { isNowhere } from "../language/modules.ts";
import type { Attribute, Call, Expression, Module, Name, Node } from "../language/nodes.ts";
import { childrenOf } from "../language/walk.ts";

/** Names of attributes; "all" when some are known only when the program runs. */
export type Names = ReadonlySet<string> | "all";

export interface ModuleUses {
  /** Assigned or deleted where the module is named, by the module's dotted name (with its leading dots). */
  readonly stored: ReadonlyMap<string, Names>;
  /** Attributes that are read where the module is named. */
  readonly read: ReadonlyMap<string, ReadonlySet<string>>;
  /** Modules that something else may assign to: by their dotted names. */
  readonly escaping: ReadonlySet<string>;
  /** Attributes assigned to anything but `self` and modules. */
  readonly elsewhere: Names;
  /** Attributes deleted from anything but `self`. */
  readonly deleted: Names;
  /** Attributes that are assigned by their names, as strings: `setattr(p, "x", 1)`, `patch.object(p, "x")`. */
  readonly spelled: ReadonlySet<string>;
  /** `sys.modules`, `importlib` or `__main__` is named. */
  readonly registry: boolean;
  /** Strings that may name a module which is imported by its name; none where nothing is. */
  readonly mentioned: ReadonlySet<string>;
}

/** What these functions do with a module changes nothing in it. */
const LOOKING: ReadonlySet<string> = new Set(
  "type dir getattr hasattr isinstance id callable bool hash len".split(" "),
);

export function moduleUses(module: Module): ModuleUses {
  const collector = new Collector(module);
  return collector.uses();
}

class Collector {
  readonly #parents = new Map<Node, Node>();
  /** Local names of imports, and the modules they may stand for. */
  readonly #locals = new Map<string, string>();
  readonly #modules = new Set<string>();
  readonly #stored = new Map<string, Set<string> | "all">();
  readonly #escaping = new Set<string>();
  readonly #reads = new Map<string, Set<string>>();
  #elsewhere: Set<string> | "all" = new Set<string>();
  #deleted: Set<string> | "all" = new Set<string>();
  readonly #spelled = new Set<string>();
  #registry = false;
  readonly #strings = new Set<string>();
  readonly #nodes: Node[] = [];

  constructor(module: Module) {
    const pending: Node[] = [module];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      this.#nodes.push(node);
      for (const child of childrenOf(node)) {
        if (child === null) continue;
        this.#parents.set(child, node);
        pending.push(child);
      }
    }
    for (const node of this.#nodes) this.#import(node);
    for (const node of this.#nodes) this.#use(node);
  }

  uses(): ModuleUses {
    return {
      stored: this.#stored,
      escaping: this.#escaping,
      read: this.#reads,
      elsewhere: this.#elsewhere,
      deleted: this.#deleted,
      spelled: this.#spelled,
      registry: this.#registry,
      mentioned: this.#registry ? this.#strings : new Set(),
    };
  }

  #import(node: Node): void {
    if (node.type === "Import") {
      for (const { name, asname } of node.names) {
        this.#locals.set(asname ?? name.split(".")[0]!, asname === null ? name.split(".")[0]! : name);
        this.#modules.add(name);
        if (name === "importlib" || name.startsWith("importlib.") || name === "__main__")
          this.#registry = true;
      }
    } else if (node.type === "ImportFrom") {
      const from = `${".".repeat(node.level ?? 0)}${node.module ?? ""}`;
      if (from === "importlib") this.#registry = true;
      for (const { name, asname } of node.names) {
        if (from === "sys" && name === "modules") this.#registry = true;
        if (name !== "*") this.#seen(from, name);
        const module = from.endsWith(".") || from === "" ? `${from}${name}` : `${from}.${name}`;
        this.#locals.set(asname ?? name, module);
        this.#modules.add(module);
      }
    }
  }

  #use(node: Node): void {
    if (node.type === "Constant" && node.value.kind === "str") this.#strings.add(node.value.value);
    if (node.type === "Name" && node.id === "__import__") this.#registry = true;
    if (node.type === "Call") {
      this.#setattr(node);
      this.#patch(node);
    }
    if (node.type === "Attribute" && node.ctx !== "Load") this.#assigned(node);
    if (node.type === "Name" && node.ctx === "Load") this.#read(node);
  }

  /** A module by its name, or by the dotted name of a submodule: what is done with it. */
  #read(node: Name): void {
    const local = this.#locals.get(node.id);
    if (local === undefined) return;
    let module = local;
    let here: Expression = node;
    for (;;) {
      const parent: Node | undefined = this.#parents.get(here);
      if (parent?.type !== "Attribute" || parent.value !== here) break;
      const inner = `${module}.${parent.attr}`;
      if (module === "sys" && parent.attr === "modules") this.#registry = true;
      if (parent.attr === "__dict__") this.#store(module, "all");
      if (!this.#modules.has(inner) && inner !== "os.path") {
        if (parent.ctx === "Load") this.#seen(module, parent.attr);
        return;
      }
      module = inner;
      here = parent;
    }
    const parent = this.#parents.get(here);
    if (parent?.type === "Expr" || parent?.type === "Compare") return;
    if (parent?.type === "Call" && parent.func.type === "Name" && parent.func !== here) {
      const { id } = parent.func;
      if (id === "vars") this.#store(module, "all");
      if (LOOKING.has(id) || /^(?:vars|setattr|delattr)$/.test(id)) return;
    }
    if (parent?.type === "Attribute" && parent.value === here && here.type !== "Name") return;
    this.#escaping.add(module);
  }

  #seen(module: string, name: string): void {
    const known = this.#reads.get(module);
    if (known === undefined) this.#reads.set(module, new Set([name]));
    else known.add(name);
  }

  #assigned(node: Attribute): void {
    if (node.ctx === "Del" && !isSelf(node.value) && this.#deleted !== "all") this.#deleted.add(node.attr);
    const module = this.#moduleOf(node.value);
    if (module !== null) this.#store(module, node.attr);
    else if (!isSelf(node.value) && this.#elsewhere !== "all") this.#elsewhere.add(node.attr);
  }

  #setattr({ func, args }: Call): void {
    if (func.type !== "Name" || (func.id !== "setattr" && func.id !== "delattr")) return;
    const [object, name] = args;
    if (object === undefined || isSelf(object)) return;
    const text = name?.type === "Constant" && name.value.kind === "str" ? name.value.value : "all";
    if (func.id === "delattr") {
      if (text === "all") this.#deleted = "all";
      else if (this.#deleted !== "all") this.#deleted.add(text);
    }
    this.#assignedByName(object, text);
  }

  #assignedByName(object: Expression, name: string): void {
    if (name !== "all") this.#spelled.add(name);
    const module = this.#moduleOf(object);
    if (module !== null) this.#store(module, name);
    else if (name === "all") this.#elsewhere = "all";
    else if (this.#elsewhere !== "all") this.#elsewhere.add(name);
  }

  /** What `unittest.mock.patch` and its kinds replace. */
  #patch({ func, args, keywords }: Call): void {
    const kind = /^unittest\.mock\.patch(\.object|\.dict|\.multiple|)$/.exec(this.#dotted(func) ?? "")?.[1];
    const target = args[0] ?? keywords.find(({ arg }) => arg === "target" || arg === "in_dict")?.value;
    if (kind === undefined || target === undefined) return;
    if (kind === ".object") {
      const name = args[1] ?? keywords.find(({ arg }) => arg === "attribute")?.value;
      this.#assignedByName(target, stringOf(name) ?? "all");
      return;
    }
    // Any of these may be given the name of a module.
    this.#registry = true;
    const names = kind === ".multiple" ? keywords.map(({ arg }) => arg ?? "all") : [];
    const path = stringOf(target);
    if (path === null) {
      const last = kind === "" ? [lastPart(target)] : names;
      for (const name of last) this.#assignedByName(target, name);
      if (kind !== ".dict")
        for (const module of this.#modules) for (const name of last) this.#store(module, name);
    } else if (kind === "") {
      const at = path.lastIndexOf(".");
      this.#spelled.add(path.slice(at + 1));
      this.#store(path.slice(0, Math.max(0, at)), path.slice(at + 1));
    } else for (const name of names) this.#store(path, name);
  }

  /** `mock.patch.object`, by what was imported: "unittest.mock.patch.object". */
  #dotted(node: Expression): string | null {
    if (node.type === "Name") return this.#locals.get(node.id) ?? null;
    if (node.type !== "Attribute") return null;
    const around = this.#dotted(node.value);
    return around === null ? null : `${around}.${node.attr}`;
  }

  #moduleOf(node: Expression): string | null {
    if (node.type === "Name") return this.#locals.get(node.id) ?? null;
    if (node.type !== "Attribute") return null;
    const around = this.#moduleOf(node.value);
    const module = `${around}.${node.attr}`;
    return around !== null && (this.#modules.has(module) || module === "os.path") ? module : null;
  }

  #store(module: string, name: string): void {
    const known = this.#stored.get(module);
    if (name === "all") this.#stored.set(module, "all");
    else if (known === undefined) this.#stored.set(module, new Set([name]));
    else if (known !== "all") known.add(name);
  }
}

function stringOf(node: Expression | undefined): string | null {
  return node?.type === "Constant" && node.value.kind === "str" ? node.value.value : null;
}

/** `f"{__name__}.fetch"`: the name behind the last dot; "all" where the text does not show it. */
function lastPart(node: Expression): string {
  const end = node.type === "JoinedStr" ? node.values.at(-1) : node.type === "BinOp" ? node.right : undefined;
  return /\.(\w+)$/.exec(stringOf(end) ?? "")?.[1] ?? "all";
}

function isSelf(node: Expression): boolean {
  return node.type === "Name" && (node.id === "self" || node.id === "cls");
}

/** What a module says itself to the assignment of these attributes, as its exports are meant to change. */
const SETTABLE: Readonly<Record<string, ReadonlySet<string>>> = {
  sys: new Set(["stdout", "stderr", "excepthook"]),
  warnings: new Set(["showwarning", "formatwarning", "filters"]),
  logging: new Set(["raiseExceptions", "lastResort"]),
};

/** The modules of the runtime that a program needs as objects, and which of their attributes may change. */
export class OpenModules {
  readonly #names = new Map<string, Set<string> | "all">();
  /** Modules are asked for by their names. */
  readonly registry: boolean;
  readonly mentioned: ReadonlySet<string>;
  /** Attributes that somebody deletes from something. */
  readonly deleted: Names;
  /** Attributes that somebody assigns by their names, as strings. */
  readonly spelled: ReadonlySet<string>;

  constructor(files: readonly ModuleUses[]) {
    this.registry = files.some(({ registry }) => registry);
    this.mentioned = new Set(files.flatMap(({ mentioned }) => [...mentioned]));
    this.spelled = new Set(files.flatMap(({ spelled }) => [...spelled]));
    this.deleted = files.map((file) => file.deleted).reduce(union, new Set<string>());
    const elsewhere = files.map((file) => file.elsewhere).reduce(union, new Set<string>());
    for (const { stored, escaping, read } of files) {
      for (const [module, names] of read) {
        const nowhere = [...names].filter((name) => isNowhere(module, name));
        if (nowhere.length > 0) this.#add(module, new Set(nowhere));
      }
      for (const [module, names] of stored) {
        const changing =
          names === "all" ? names : new Set([...names].filter((name) => !isSettable(module, name)));
        if (changing === "all" || changing.size > 0) this.#add(module, changing);
      }
      for (const module of escaping) this.#add(module, elsewhere);
    }
  }

  #add(module: string, names: Names): void {
    this.#names.set(module, union(this.#names.get(module) ?? new Set(), names) as Set<string> | "all");
  }

  /** Whether the module is more than a namespace that is read. */
  has(module: string): boolean {
    return this.registry || this.#names.has(module);
  }

  /** Whether the attribute may have been assigned. */
  changes(module: string, name: string): boolean {
    const names = this.#names.get(module);
    return names === "all" ? !isSettable(module, name) : names?.has(name) === true;
  }

  /** The attributes that may have been assigned. */
  namesOf(module: string): Names {
    return this.#names.get(module) ?? new Set();
  }
}

function isSettable(module: string, name: string): boolean {
  return SETTABLE[module]?.has(name) === true;
}

function union(a: Names, b: Names): Names {
  return a === "all" || b === "all" ? "all" : new Set([...a, ...b]);
}
