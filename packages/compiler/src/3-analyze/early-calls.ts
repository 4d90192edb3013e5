/**
 * Functions that something may call before their `def` has run.
 *
 *     def first(): return second()
 *     first()                        NameError: name 'second' is not defined
 *     def second(): ...
 *
 * From the symbol table and the unbound reads, to the choice of declarations: JavaScript hoists a function's
 * declaration, so `second` would be there. A statement between may make the call only if it runs code, and if the names
 * it says lead, through what they are bound to, to the function that reads too early. A class leads to its special
 * methods, a name after a dot to all methods of that name.
 *
 * Source: The Python Language Reference, 4.2.2 "Resolution of names"; ECMAScript, 14.1.3.
 */
import type { Name, Node, NodeOf, Statement } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import type { Blocks } from "./blocks.ts";
import type { BindingRecord } from "./scopes.ts";
import type { SymbolTable } from "./symtable.ts";

/** Expressions that call nothing, whatever their operands are. */
const quiet =
  /^(?:Constant|Name|List|Tuple|Set|Dict|Starred|Lambda|Attribute|Arguments|Arg|Alias|JoinedStr)$/;
const quietStatements =
  /^(?:Import|ImportFrom|Assign|AnnAssign|Expr|Pass|Global|Nonlocal|If|TypeAlias|ClassDef)$/;

const OPERATORS =
  /^(?:BinOp|UnaryOp|BoolOp|Compare|Subscript|AugAssign|Delete|For|AsyncFor|With|AsyncWith|Await|Comprehension|FormattedValue|IfExp|While|Match|Starred)$/;
const SPECIAL = /^__\w+__$/;
const MAKING = /^__(?:new|init|post_init|init_subclass|set_name|call|class_getitem|prepare)__$/;

type FunctionUnit = NodeOf<"FunctionDef" | "AsyncFunctionDef" | "Lambda">;

/** What a piece of the program says when it runs. */
interface Mentions {
  readonly bindings: ReadonlySet<BindingRecord>;
  /** Names after a dot: any method so called may be meant. */
  readonly attributes: ReadonlySet<string>;
  /** They are taken to be called where they stand. */
  readonly lambdas: ReadonlySet<FunctionUnit>;
  /** Operators, loops, `with`: any special method may be meant, else those that make an instance or a class. */
  readonly hasOperators: boolean;
}

export class EarlyCalls {
  readonly #table: SymbolTable;
  readonly #blocks: Blocks;
  readonly #unbound: ReadonlySet<Name>;
  #methods: ReadonlyMap<string, readonly FunctionUnit[]> | null = null;

  constructor(table: SymbolTable, blocks: Blocks, unbound: ReadonlySet<Name>) {
    this.#table = table;
    this.#blocks = blocks;
    this.#unbound = unbound;
  }

  /** Whether something may read a variable that one `def` binds before that `def` has run. */
  isReadEarly(binding: BindingRecord): boolean {
    const [site] = binding.sites;
    const definition = site?.statement ?? null;
    const home = definition === null ? undefined : this.#blocks.get(definition);
    if (definition === null || home === undefined) return false;
    const readers = this.#readersBefore(definition, binding);
    if (readers.size === 0) return false;
    return home.body.some(
      (statement) =>
        statement.start < definition.start && runsCode(statement) && this.#leadsTo(statement, readers),
    );
  }

  /** The functions before the definition that read its variable: of those around a read, the outermost. */
  #readersBefore(definition: Statement, binding: BindingRecord): ReadonlySet<Node> {
    const readers = new Set<Node>();
    for (const read of binding.reads) {
      if (read.start >= definition.start || !this.#unbound.has(read)) continue;
      const place = this.#table.places.get(read);
      if (place === undefined || place.scope.frame === binding.scope.frame) continue;
      let outermost: Node | null = null;
      for (let here: Node | undefined = read; here !== undefined; here = this.#table.parents.get(here)) {
        if (here === binding.scope.node) break;
        if (isFunction(here)) outermost = here;
      }
      if (outermost !== null) readers.add(outermost);
    }
    return readers;
  }

  /** Whether running a statement may call one of the readers, as far as names tell. */
  #leadsTo(from: Statement, readers: ReadonlySet<Node>): boolean {
    const seen = new Set<Node>();
    const stack: Mentions[] = [this.#mentionsOf(from, false)];
    const visit = (node: Node, isCalled: boolean): void => {
      if (seen.has(node)) return;
      seen.add(node);
      stack.push(this.#mentionsOf(node, isCalled));
    };
    for (let said = stack.pop(); said !== undefined; said = stack.pop()) {
      const called: FunctionUnit[] = [...said.lambdas];
      for (const name of said.attributes) called.push(...(this.#methodsNamed(name) ?? []));
      for (const { sites } of said.bindings) {
        for (const { statement } of sites) {
          if (statement === null) continue;
          if (isFunction(statement)) called.push(statement);
          else visit(statement, false);
          // Whoever has the class may make instances and use operators on them.
          if (statement.type !== "ClassDef") continue;
          const asked = said.hasOperators ? SPECIAL : MAKING;
          for (const unit of statement.body) {
            if (isFunction(unit) && asked.test(nameOf(unit))) called.push(unit);
          }
        }
      }
      for (const unit of called) {
        if (readers.has(unit)) return true;
        visit(unit, true);
      }
    }
    return false;
  }

  /** @param isCalled  a function's body counts, not only what its definition evaluates */
  #mentionsOf(root: Node, isCalled: boolean): Mentions {
    const bindings = new Set<BindingRecord>();
    const attributes = new Set<string>();
    const lambdas = new Set<FunctionUnit>();
    let hasOperators = false;
    const visit = (node: Node): boolean => {
      const binding = node.type === "Name" ? this.#table.symbols.get(node)?.binding : null;
      if (binding != null) bindings.add(binding);
      if (node.type === "Attribute") attributes.add(node.attr);
      hasOperators ||= OPERATORS.test(node.type);
      if (node.type === "Lambda" && node !== root) lambdas.add(node);
      if (isCalled || (node.type !== "FunctionDef" && node.type !== "AsyncFunctionDef")) return true;
      for (const part of [...node.decorator_list, node.args]) walk(part, visit);
      return false;
    };
    walk(root, visit);
    return { bindings, attributes, lambdas, hasOperators };
  }

  #methodsNamed(name: string): readonly FunctionUnit[] | undefined {
    if (this.#methods === null) {
      const methods = new Map<string, FunctionUnit[]>();
      walk(this.#table.module.node, (node) => {
        if (node.type !== "ClassDef") return true;
        for (const inner of node.body) {
          if (!isFunction(inner)) continue;
          const same = methods.get(inner.name);
          if (same === undefined) methods.set(inner.name, [inner]);
          else same.push(inner);
        }
        return true;
      });
      this.#methods = methods;
    }
    return this.#methods.get(name);
  }
}

function isFunction(node: Node): node is FunctionUnit {
  return node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "Lambda";
}

function nameOf(unit: FunctionUnit): string {
  return unit.type === "Lambda" ? "" : unit.name;
}

/** Whether a statement or a default value may call something: everything may, except definitions and plain values. */
function runsCode(root: Node): boolean {
  let runs = false;
  walk(root, (node) => {
    if (node.type === "Lambda") return false;
    if (node.type === "FunctionDef" || node.type === "AsyncFunctionDef") {
      const { defaults, kw_defaults } = node.args;
      const isRunning = (value: Node | null): boolean => value !== null && runsCode(value);
      runs ||= node.decorator_list.length > 0 || [...defaults, ...kw_defaults].some(isRunning);
      return false;
    }
    if (node.type === "ClassDef") runs ||= node.decorator_list.length > 0;
    runs ||= !quiet.test(node.type) && !quietStatements.test(node.type);
    return !runs;
  });
  return runs;
}
