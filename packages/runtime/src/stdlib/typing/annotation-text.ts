/**
 * Reading the text of an annotation: as much of Python's expressions as types are written with.
 *
 * From: `dict[str, "Node | None"]`, `Callable[[int], None]`, `Literal["a", -1]`
 * To:   a tree, evaluated later with the names of a module
 *
 * Source: The Python Language Reference, 6; PEP 563.
 */

export type Expression =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "ellipsis" }
  | { readonly kind: "attribute"; readonly of: Expression; readonly name: string }
  | {
      readonly kind: "item";
      readonly of: Expression;
      readonly items: readonly Expression[];
      readonly one: boolean;
    }
  | { readonly kind: "call"; readonly of: Expression; readonly items: readonly Expression[] }
  | { readonly kind: "list" | "tuple"; readonly items: readonly Expression[] }
  | { readonly kind: "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "star"; readonly of: Expression };

const TOKEN =
  /\s*(?:(?<name>[\p{XID_Start}_][\p{XID_Continue}]*)|(?<float>\d+\.\d*(?:e[-+]?\d+)?)|(?<int>\d[\d_]*)|(?<text>[bB]?(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))|(?<mark>\.\.\.|[[\]().,|*-]))/uy;

interface Token {
  readonly kind: "name" | "float" | "int" | "text" | "mark" | "end";
  readonly text: string;
}

const END: Token = { kind: "end", text: "" };

function tokens_of(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const body = text.trim();
  let at = 0;
  while (at < body.length) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(body)?.groups;
    if (groups === undefined) return null;
    at = TOKEN.lastIndex;
    const kind = (["name", "float", "int", "text", "mark"] as const).find(
      (each) => groups[each] !== undefined,
    );
    tokens.push({ kind: kind!, text: groups[kind!]! });
  }
  return tokens;
}

/** The text as a tree; null when it is no expression that a type is written with. */
export function parsed_annotation(text: string): Expression | null {
  const tokens = tokens_of(text);
  if (tokens === null || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  const expression = reader.items("", ",").result;
  return expression === null || !reader.is_done ? null : expression;
}

interface Items {
  readonly items: readonly Expression[];
  readonly has_comma: boolean;
  /** As an expression of its own: a tuple where there is a comma; null when it cannot be read. */
  readonly result: Expression | null;
}

const NOTHING: Items = { items: [], has_comma: false, result: null };

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }
  get is_done(): boolean {
    return this.#at === this.#tokens.length;
  }
  get #next(): Token {
    return this.#tokens[this.#at] ?? END;
  }
  #take(mark: string): boolean {
    if (this.#next.kind !== "mark" || this.#next.text !== mark) return false;
    this.#at += 1;
    return true;
  }

  /** Expressions up to the mark that closes them, which is taken. */
  items(close: string, comma: string): Items {
    const items: Expression[] = [];
    let has_comma = false;
    while (close === "" ? !this.is_done : !this.#take(close)) {
      if (items.length > 0) {
        if (!this.#take(comma)) return NOTHING;
        has_comma = true;
        if (close === "" ? this.is_done : this.#take(close)) break;
      }
      const item = this.#item();
      if (item === null) return NOTHING;
      items.push(item);
    }
    const result = has_comma || items.length === 0 ? ({ kind: "tuple", items } as const) : items[0]!;
    return { items, has_comma, result };
  }

  #item(): Expression | null {
    if (!this.#take("*")) return this.#union();
    const of = this.#union();
    return of === null ? null : { kind: "star", of };
  }

  #union(): Expression | null {
    let left = this.#primary();
    while (left !== null && this.#take("|")) {
      const right = this.#primary();
      left = right === null ? null : { kind: "or", left, right };
    }
    return left;
  }

  #primary(): Expression | null {
    let of = this.#atom();
    while (of !== null) {
      if (this.#take(".")) {
        const { kind, text } = this.#next;
        if (kind !== "name") return null;
        this.#at += 1;
        of = { kind: "attribute", of, name: text };
      } else if (this.#take("[")) {
        const { items, has_comma, result } = this.items("]", ",");
        of = result === null || items.length === 0 ? null : { kind: "item", of, items, one: !has_comma };
      } else if (this.#take("(")) {
        const { items, result } = this.items(")", ",");
        of = result === null ? null : { kind: "call", of, items };
      } else {
        return of;
      }
    }
    return null;
  }

  #atom(): Expression | null {
    const { kind, text } = this.#next;
    this.#at += 1;
    switch (kind) {
      case "name":
        return named(text);
      case "int":
        return { kind: "value", value: Number(text.replaceAll("_", "")) };
      case "float":
        return { kind: "float", value: Number(text) };
      case "text":
        return /^b/i.test(text) ? null : { kind: "value", value: unquoted(text) };
      case "mark":
        return this.#bracketed(text);
      default:
        return null;
    }
  }

  #bracketed(mark: string): Expression | null {
    if (mark === "...") return { kind: "ellipsis" };
    if (mark === "(") return this.items(")", ",").result;
    if (mark === "[") {
      const { items, result } = this.items("]", ",");
      return result === null ? null : { kind: "list", items };
    }
    const number = mark === "-" ? this.#atom() : null;
    return number?.kind === "value" && typeof number.value === "number"
      ? { kind: "value", value: -number.value }
      : null;
  }
}

const CONSTANTS: ReadonlyMap<string, unknown> = /* @__PURE__ */ new Map<string, unknown>([
  ["None", null],
  ["True", true],
  ["False", false],
]);

/** Words that are no names. */
const KEYWORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `and as assert async await break class continue def del elif else except finally for from global if import in is
  lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

function named(text: string): Expression | null {
  if (CONSTANTS.has(text)) return { kind: "value", value: CONSTANTS.get(text) };
  return KEYWORDS.has(text) ? null : { kind: "name", name: text };
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "0": "\0" };

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
}
