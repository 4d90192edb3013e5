/**
 * Functions that something may call before their `def` has run.
 *
 *     def first(): return second()
 *     first()                        NameError: name 'second' is not defined
 *     def second(): ...
 *
 * From the symbol table and the unbound reads, to the choice of declarations: JavaScript hoists a function's
 * declaration, so `second` would be there. A statement between may make the call only if it runs code, and if the names
 * it says lead, through what they are bound to, to the function that reads too early.
 *
 * Source: The Python Language Reference, 4.2.2 "Resolution of names"; ECMAScript, 14.1.3.
 */
import type { Name, Node, Statement } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import { type Block, type Blocks, outwards, statementWithin } from "./blocks.ts";
import type { BindingRecord } from "./scopes.ts";
import type { SymbolTable } from "./symtable.ts";

/** Expressions that call nothing, whatever their operands are. */
const quiet =
  /^(?:Constant|Name|List|Tuple|Set|Dict|Starred|Lambda|Attribute|Arguments|Arg|Alias|JoinedStr)$/;
const quietStatements =
  /^(?:Import|ImportFrom|Assign|AnnAssign|Expr|Pass|Global|Nonlocal|If|TypeAlias|ClassDef)$/;

export class EarlyCalls {
  readonly #table: SymbolTable;
  readonly #blocks: Blocks;
  readonly #unbound: ReadonlySet<Name>;
  readonly #mentioned = new Map<Statement, ReadonlySet<BindingRecord>>();

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
    const readers = this.#readersBefore(definition, binding, home);
    if (readers.size === 0) return false;
    return home.body.some(
      (statement) =>
        statement.start < definition.start && runsCode(statement) && this.#leadsTo(statement, readers),
    );
  }

  /** The statements beside the definition, before it, with a function inside that reads its variable. */
  #readersBefore(definition: Statement, binding: BindingRecord, home: Block): ReadonlySet<Statement> {
    const readers = new Set<Statement>();
    for (const read of binding.reads) {
      if (read.start >= definition.start || !this.#unbound.has(read)) continue;
      const place = this.#table.places.get(read);
      if (place == null || place.statement === null || place.scope.frame === binding.scope.frame) continue;
      const own = this.#blocks.get(place.statement);
      if (own !== undefined && [...outwards(own)].includes(home)) {
        readers.add(statementWithin(home, place.statement, this.#blocks));
      }
    }
    return readers;
  }

  #leadsTo(from: Statement, readers: ReadonlySet<Statement>): boolean {
    const seen = new Set<Statement>();
    const stack = [from];
    for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
      if (seen.has(here)) continue;
      seen.add(here);
      if (readers.has(here)) return true;
      for (const { sites } of this.#mentionedIn(here)) {
        for (const { statement } of sites) if (statement !== null) stack.push(statement);
      }
    }
    return false;
  }

  #mentionedIn(statement: Statement): ReadonlySet<BindingRecord> {
    let found = this.#mentioned.get(statement);
    if (found === undefined) {
      const bindings = new Set<BindingRecord>();
      walk(statement, (node) => {
        const binding = node.type === "Name" ? this.#table.symbols.get(node)?.binding : null;
        if (binding != null) bindings.add(binding);
        return undefined;
      });
      found = bindings;
      this.#mentioned.set(statement, found);
    }
    return found;
  }
}

/** Whether a statement may call something: everything may, except definitions and plain values. */
function runsCode(statement: Statement): boolean {
  let runs = false;
  walk(statement, (node) => {
    if (node.type === "Lambda") return false;
    if (node.type === "FunctionDef" || node.type === "AsyncFunctionDef") {
      runs ||= node.decorator_list.length > 0 || node.args.defaults.some(callsSomething);
      return false;
    }
    if (node.type === "ClassDef") runs ||= node.decorator_list.length > 0;
    runs ||= !quiet.test(node.type) && !quietStatements.test(node.type);
    return !runs;
  });
  return runs;
}

function callsSomething(value: Node): boolean {
  let calls = false;
  walk(value, (node) => {
    calls ||= !quiet.test(node.type);
    return !calls;
  });
  return calls;
}
