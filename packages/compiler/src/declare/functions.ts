/**
 * Functions: the signature that JavaScript calls them by.
 *
 *     async def get(url: str, *, retries: int = 3) -> bytes     =>   (url: string, options?: Keywords<{ retries?: int }>): Coroutine<Bytes>
 *
 * Parameters stand where the compiled function has them: keyword-only ones, and `**kwargs`, arrive in one object at the end.
 *
 * Source: docs/architecture.md, "Functions and calls".
 */
import type { FunctionFacts } from "../3-analyze/analysis.ts";
import type {
  Arg,
  Arguments,
  AsyncFunctionDef,
  Expression,
  FunctionDef,
  TypeParam,
} from "../language/nodes.ts";
import { headOf, typeText } from "./annotations.ts";
import { identifier } from "./identifiers.ts";
import type { Names } from "./names.ts";

export type Def = FunctionDef | AsyncFunctionDef;

/** Decorators that leave the signature as it is; of these some say what the function is in a class. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  "staticmethod classmethod property abstractmethod override final cache lru_cache cached_property no_type_check runtime_checkable setter".split(
    " ",
  ),
);

/** `(a: int, b?: string): float`, with type parameters before it; any function, when a decorator makes something else of it. */
export function signature(def: Def, facts: FunctionFacts, outer: Names, isMethod = false): string {
  if (def.decorator_list.some((each) => !TRANSPARENT.has(decoratorName(each) ?? ""))) {
    return "(...args: any[]): any";
  }
  const { names, used } = outer.within(def.type_params.map(({ name }) => name)).signature();
  const declared = typeParameterTexts(def.type_params, names);
  const parameters = parameterTexts(def.args, names, isMethod);
  const result = resultText(def, facts, names);
  const variables = [...declared, ...used];
  return `${variables.length > 0 ? `<${variables.join(", ")}>` : ""}(${parameters.join(", ")}): ${result}`;
}

/** `T extends Shape` for `T: Shape`, one each. */
function typeParameterTexts(parameters: readonly TypeParam[], names: Names): string[] {
  return parameters.flatMap((each) => {
    if (each.type !== "TypeVar") return [];
    const bounds = each.bound?.type === "Tuple" ? each.bound.elts : each.bound === null ? [] : [each.bound];
    const bound = bounds.map((one) => typeText(one, names)).join(" | ");
    return [bound === "" ? each.name : `${each.name} extends ${bound}`];
  });
}

/** `cache` for `@functools.cache`, `@cache`, `@cache(...)`. */
export function decoratorName(node: Expression): string | null {
  if (node.type === "Call") return decoratorName(node.func);
  return node.type === "Name" ? node.id : node.type === "Attribute" ? node.attr : null;
}

/** Parameters as text, one each. @param isMethod  the first is `self`, which callers do not pass */
export function parameterTexts(args: Arguments, names: Names, isMethod: boolean): string[] {
  const positional = [...args.posonlyargs, ...args.args];
  const required = positional.length - args.defaults.length;
  const texts = positional.map(({ arg, annotation }, i) => {
    const mark = i < required ? "" : "?";
    return `${identifier(arg)}${mark}: ${typeText(annotation, names)}`;
  });
  if (isMethod) texts.shift();
  const keywords = keywordRecord(args, names);
  if (args.vararg !== null) {
    const item = typeText(args.vararg.annotation, names);
    const items = keywords === null ? item : `${item} | ${keywords}`;
    texts.push(`...${identifier(args.vararg.arg)}: ${/[ |]/.test(items) ? `(${items})` : items}[]`);
  } else if (keywords !== null) {
    const isRequired = args.kw_defaults.some((value) => value === null);
    const follows = texts.some((text) => /^\w+\?/.test(text));
    const name = positional.some(({ arg }) => arg === "options") ? "keywords" : "options";
    if (!isRequired) texts.push(`${name}?: ${keywords}`);
    else texts.push(follows ? `...${name}: [${keywords}]` : `${name}: ${keywords}`);
  }
  return texts;
}

/** `Keywords<{ retries?: int }>`; null when there are none. */
function keywordRecord({ kwonlyargs, kw_defaults, kwarg }: Arguments, names: Names): string | null {
  if (kwonlyargs.length === 0 && kwarg === null) return null;
  const fields = kwonlyargs.map(({ arg, annotation }: Arg, i) => {
    const mark = kw_defaults[i] === null ? "" : "?";
    return `${arg}${mark}: ${typeText(annotation, names)}`;
  });
  // Beside named ones of other types an index signature can only be loose.
  if (kwarg !== null) {
    const rest = kwonlyargs.length === 0 ? typeText(kwarg.annotation, names) : "any";
    fields.push(`[name: string]: ${rest}`);
  }
  return `${names.word("Keywords")}<{ ${fields.join("; ")} }>`;
}

function resultText(def: Def, facts: FunctionFacts, names: Names): string {
  const { returns } = def;
  const value = returns === null && !facts.returnsValue ? "null" : typeText(returns, names);
  switch (facts.kind) {
    case "function":
      return value;
    case "generator":
      return headOf(returns, names) === null ? "IterableIterator<any>" : value;
    case "coroutine":
      return `${names.word("Coroutine")}<${value}>`;
    case "async generator":
      return headOf(returns, names) === null ? "AsyncIterableIterator<any>" : value;
  }
}
