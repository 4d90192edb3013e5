/**
 * The analysis: a module's tree to everything the lowering asks about it.
 *
 *     analyze(module, source, { main: true })   =>   an Analysis, or a CompileError
 *
 * From the parser, to the lowering. The order is that of CPython's compiler: futures and the symbol table first, then
 * the rules about where statements may stand, so that of several mistakes the same one is reported.
 *
 * Source: CPython 3.13, Python/compile.c.
 */
import type {
  Alias,
  Attribute,
  Call,
  ClassDef,
  Comprehension,
  DictComp,
  Expression,
  For,
  If,
  Import,
  ImportFrom,
  ListComp,
  Module,
  Name,
  Node,
  SetComp,
  Statement,
  TypeAlias,
} from "../language/nodes.ts";
import { signatures } from "../language/signatures.ts";
import type { Source } from "../language/source.ts";
import type {
  Analysis,
  AnalyzeOptions,
  AttributeUse,
  Binding,
  BindingNode,
  Callee,
  ClassFacts,
  ComprehensionNode,
  CountingLoop,
  Declaration,
  DefinitionNode,
  FunctionFacts,
  FunctionNode,
  Imported,
  Interval,
  LoopDriver,
  Scope,
  ScopeNode,
  StaticType,
  UnboundKind,
} from "./analysis.ts";
import { Attributes } from "./attributes.ts";
import { bareFloats } from "./bare-floats.ts";
import { blocksOf } from "./blocks.ts";
import { callSites } from "./call-sites.ts";
import { Calls } from "./calls.ts";
import { checkFeatures } from "./check.ts";
import { classFacts } from "./classes.ts";
import { type Declarations, declarationsOf } from "./declarations.ts";
import { possiblyUnbound } from "./flow.ts";
import { functionFacts } from "./functions.ts";
import { hostedFunctions, loopDriver } from "./hosted.ts";
import { importsOf, namedModules, takesAllOfLive } from "./imports.ts";
import type { KnownClass } from "./lineage.ts";
import { countingComprehension, countingLoop } from "./loops.ts";
import { moduleUses, OpenModules } from "./module-uses.ts";
import { hasOddComparisons } from "./odd-comparisons.ts";
import { heldBy, isOwnedToTheEnd, ownedVariables } from "./owned-values.ts";
import { Program } from "./program.ts";
import { completes } from "./reachability.ts";
import { isOnlyNamed, isReadAtOnce } from "./read-at-once.ts";
import { enclosingVariable, unit } from "./resolution.ts";
import { checkRules } from "./rules.ts";
import { type BindingRecord, privateName, type ScopeRecord } from "./scopes.ts";
import { buildSymbolTable, type Place, type SymbolTable } from "./symtable.ts";
import { Types } from "./types.ts";

/** @throws CompileError for a mistake CPython's compiler would report, and for what asyncdef does not support */
export function analyze(module: Module, source: Source, options: AnalyzeOptions): Analysis {
  return new ModuleAnalysis(module, source, options);
}

class ModuleAnalysis implements Analysis {
  readonly module: Module;
  readonly source: Source;
  readonly options: AnalyzeOptions;
  readonly openModules: OpenModules;
  readonly #table: SymbolTable;
  readonly #functions: ReadonlyMap<FunctionNode, FunctionFacts>;
  readonly #unbound: ReadonlySet<Name>;
  readonly #declarations: Declarations;
  readonly #program: Program;
  readonly #classes: ReadonlyMap<ClassDef, KnownClass>;
  readonly #types: Types;
  readonly names: ReadonlySet<string>;
  readonly hasOddComparisons: boolean;
  readonly #bareFloats: ReadonlySet<BindingRecord>;
  readonly #attributes: Attributes;
  readonly #calls: Calls;
  #hosted: ReturnType<typeof hostedFunctions> | null = null;

  constructor(module: Module, source: Source, options: AnalyzeOptions) {
    this.module = module;
    this.source = source;
    this.options = options;
    this.openModules = new OpenModules(options.uses ?? [moduleUses(module)]);
    const isAsked = options.main && this.openModules.registry;
    const written = isAsked || takesAllOfLive(module, options) ? "all" : (options.live ?? null);
    this.#table = buildSymbolTable(module, written, this.openModules.deleted);
    this.names = new Set([...this.#table.names, ...(options.asks ?? [])]);
    this.hasOddComparisons = options.hasOddComparisons === true || hasOddComparisons(module, source.text);
    checkRules(module, this.#table);
    this.#functions = functionFacts(this.#table);
    this.#unbound = possiblyUnbound(this.#table);
    const imports = importsOf(this.#table, options, this.openModules);
    this.#declarations = declarationsOf(this.#table, {
      blocks: blocksOf(module),
      unbound: this.#unbound,
      isExported: (binding) => this.isExported(binding),
      isImport: ({ node }) => {
        const imported = node.type === "Alias" ? imports.get(node) : undefined;
        return imported !== undefined && isLinked(imported, this.openModules);
      },
      isLoaded: ({ node }) => {
        const kind = node.type === "Alias" ? imports.get(node)?.kind : undefined;
        return kind === "live" || kind === "registered" || kind === "runtime";
      },
      isLive: options.live != null,
    });
    this.#program = new Program(
      this.#table,
      this.#functions,
      imports,
      (binding) => {
        const declaration = this.#declarations.of.get(binding);
        return declaration?.place === "import" ? declaration.alias : null;
      },
      this.openModules,
    );
    checkFeatures(module, this.#program);
    this.#classes = classFacts(this.#program);
    this.#types = new Types(
      this.#program,
      this.#classes,
      callSites(this.#program, (binding) => this.isExported(binding)),
    );
    this.#bareFloats = bareFloats(this.#program, this.#types, this.#unbound, (binding) =>
      this.isExported(binding),
    );
    this.#attributes = new Attributes(this.#program, this.#classes, this.#types);
    this.#calls = new Calls(this.#program, this.#classes, this.#attributes, this.#types, signatures);
  }

  get postponedAnnotations(): boolean {
    return this.#table.postponedAnnotations;
  }

  // -------------------------------------------------------------------------------------------------------------- scopes

  scopeOf(node: ScopeNode): Scope {
    return this.#table.scopes.get(node)!;
  }

  typeParametersOf(node: DefinitionNode | TypeAlias): Scope | null {
    return this.#table.typeParameters.get(node) ?? null;
  }

  bindingOf(node: BindingNode): Binding | null {
    return this.#table.symbols.get(node)?.binding ?? null;
  }

  lookup(name: string, scope: Scope): Binding | null {
    const here = scope.symbols.get(name);
    if (here !== undefined) return here.binding;
    return (
      enclosingVariable(name, scope as ScopeRecord) ?? this.#table.module.symbols.get(name)?.binding ?? null
    );
  }

  isBuiltin(node: Name): boolean {
    return this.#program.isBuiltin(node);
  }

  enclosingScope(node: Node): Scope {
    return this.#placeOf(node).scope;
  }

  privateName(name: string, node: Node): string {
    return privateName(name, this.#placeOf(node).className);
  }

  /** Nodes that the table passes by (`Arguments`, postponed annotations) stand where their parent does. */
  #placeOf(node: Node): Place {
    for (let here: Node | undefined = node; here !== undefined; here = this.#table.parents.get(here)) {
      const place = this.#table.places.get(here);
      if (place !== undefined) return place;
    }
    return this.#table.places.get(this.module)!;
  }

  // --------------------------------------------------------------------------------------------------- functions, classes

  functionOf(node: FunctionNode): FunctionFacts {
    return this.#functions.get(node)!;
  }

  classOf(node: ClassDef): ClassFacts {
    return this.#classes.get(node)!;
  }

  comprehensionHasAwait(node: ComprehensionNode): boolean {
    return this.#table.scopes.get(node)!.hasAwait;
  }

  // ----------------------------------------------------------------------------------------------------------- variables

  declarationOf(binding: Binding): Declaration {
    return this.#declarations.of.get(binding as BindingRecord)!;
  }

  declares(statement: Statement, binding: Binding): "const" | "let" | null {
    const declaration = this.declarationOf(binding);
    if (declaration.place !== "statement" || !declaration.statements.includes(statement)) return null;
    return declaration.keyword;
  }

  declaredBefore(statement: Statement): readonly Binding[] {
    return this.#declarations.before.get(statement) ?? [];
  }

  declaredAtTop(frame: Scope): readonly Binding[] {
    return this.#declarations.atTop.get(frame as ScopeRecord) ?? [];
  }

  mayBeUnbound(node: Name): UnboundKind | null {
    const symbol = this.#table.symbols.get(node);
    const binding = symbol?.binding;
    if (binding == null || !this.#unbound.has(node)) return null;
    const { place } = this.declarationOf(binding);
    const scope = this.#placeOf(node).scope;
    const isInner = scope.frame !== binding.scope.frame;
    if (!binding.isDeleted) {
      // JavaScript guards the name by itself until its declaration has run.
      if (isInner && place === "statement") return null;
      if (
        place === "parameter" ||
        place === "import" ||
        place === "comprehension" ||
        place === "except" ||
        place === "type parameters"
      ) {
        return null;
      }
    }
    if (binding.scope.kind === "module" || binding.scope.kind === "class") return "global";
    return unit(scope as ScopeRecord) === unit(binding.scope) ? "local" : "free";
  }

  // --------------------------------------------------------------------------------------------------------------- calls

  escapes(node: DefinitionNode): boolean {
    return this.#calls.escapes(node);
  }

  isExported(binding: Binding): boolean {
    if (this.options.main || binding.scope.kind !== "module") return false;
    return binding.sites.some((site) => !passing.has(site.kind));
  }

  calleeOf(call: Call): Callee {
    return this.#calls.calleeOf(call);
  }

  runsHosted(node: DefinitionNode): boolean {
    this.#hosted ??= hostedFunctions(this.#program, this.#types, (binding) => this.isExported(binding));
    return node.type !== "ClassDef" && this.#hosted.has(node);
  }

  drivesLoop(call: Call): LoopDriver | null {
    return loopDriver(call, this.#program, this.#types);
  }

  typeOf(node: Expression): StaticType {
    return this.#types.typeOf(node);
  }

  instanceOf(node: Expression): ClassFacts | null {
    return this.#attributes.receiverClass(node);
  }

  intervalOf(node: Expression): Interval | null {
    return this.#types.intervalOf(node);
  }

  isBareFloat(binding: Binding): boolean {
    return this.#bareFloats.has(binding as BindingRecord);
  }

  get assignsDefaults(): boolean {
    return this.#program.assignsDefaults;
  }

  isOwnedToTheEnd(binding: Binding): boolean {
    return isOwnedToTheEnd(binding as BindingRecord, this.#program);
  }

  heldBy(binding: Binding): ReturnType<Analysis["heldBy"]> {
    return heldBy(binding as BindingRecord, (call) => this.calleeOf(call));
  }

  isReadAtOnce(node: Call, as: "iterable" | "class"): boolean {
    const is = as === "class" ? isOnlyNamed : isReadAtOnce;
    return is(
      node,
      (inner) => this.#program.table.parents.get(inner),
      (call) => this.calleeOf(call),
    );
  }

  ownedVariables(scope: Scope): readonly Binding[] {
    return ownedVariables(scope as ScopeRecord, this.#program, (call) => this.calleeOf(call));
  }

  attributeUse(node: Attribute, access = node.ctx): AttributeUse {
    return this.#attributes.use(node, access);
  }

  countingLoop(node: For): CountingLoop | null {
    return countingLoop(node, this.#program, this.#types, (binding) => this.declarationOf(binding));
  }

  countingComprehension(node: Comprehension, whole: ListComp | SetComp | DictComp): CountingLoop | null {
    return countingComprehension(node, whole, this.#program, this.#types);
  }

  endReachable(node: Statement): boolean {
    return completes(node);
  }

  isMainGuard(node: If): boolean {
    const { test } = node;
    if (test.type !== "Compare" || test.ops.length !== 1 || test.ops[0] !== "Eq") return false;
    const sides = [test.left, test.comparators[0]];
    const isName = sides.some(
      (side) => side?.type === "Name" && side.id === "__name__" && this.isBuiltin(side),
    );
    return (
      isName &&
      sides.some(
        (side) => side?.type === "Constant" && side.value.kind === "str" && side.value.value === "__main__",
      )
    );
  }

  importOf(alias: Alias): Imported {
    return this.#program.imports.get(alias)!;
  }

  starNames(node: ImportFrom): readonly string[] {
    return this.#program.starNames(node);
  }

  get namedModules(): Analysis["namedModules"] {
    return this.options.main ? namedModules(this.openModules, this.options) : [];
  }

  moduleOf(node: Expression): Imported | null {
    return this.#program.moduleOf(node);
  }

  importStatementOf(alias: Alias): Import | ImportFrom {
    return this.#table.parents.get(alias) as Import | ImportFrom;
  }
}

/** Whether an import is one of JavaScript's, made before the module runs, rather than a value assigned where the statement stands. */
function isLinked(imported: Imported, openModules: OpenModules): boolean {
  switch (imported.kind) {
    case "missing":
    case "live":
    case "registered":
      return false;
    case "runtime":
      return imported.name === null || !openModules.changes(imported.module, imported.name);
    default:
      return true;
  }
}

/** Names that a module has in passing: nobody imports a loop variable. */
const passing: ReadonlySet<string> = new Set(["for", "with", "except", "named", "delete", "augmented"]);
