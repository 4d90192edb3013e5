/**
 * Rewriting one function: its awaits, its items, its async loops.
 *
 *     await f(x);                if (start(f(x)) === SUSPENDED) yield;
 *     const y = await g();       let y = start(g());
 *                                if (y === SUSPENDED) y = yield;
 *     h(await g())          =>   h((now = start(g())) === SUSPENDED ? yield : now)
 *     yield x                    yield item(x)                       (async generators)
 *     for await (const x of s)   const stream = aiter(s); while (true) { let x = start(anext(stream)); ... }
 *
 * A variable that existed before is assigned by the third form: while the second one waits, it would hold SUSPENDED where a
 * handler may read it.
 *
 * Source: docs/architecture.md, "Coroutines".
 */
import * as t from "@babel/types";
import { unused } from "../4-lower/names.ts";
import { delegation, inlineFunction, isSuspended, type Settings, started, suspension } from "./forms.ts";

/** One function of which nothing inside is async any more. */
export class FunctionRewriter {
  readonly #settings: Settings;
  readonly #yieldsItems: boolean;
  readonly #used = new Set<string>();
  #now: string | null = null;
  /** Whether anything in it suspends. */
  suspends = false;

  constructor(yieldsItems: boolean, settings: Settings) {
    this.#yieldsItems = yieldsItems;
    this.#settings = settings;
  }

  /** The temporary that `(now = start(x))` needs, if any does. */
  declarations(): t.Statement[] {
    if (this.#now === null) return [];
    return [t.variableDeclaration("let", [t.variableDeclarator(t.identifier(this.#now))])];
  }

  statements(body: readonly t.Statement[]): t.Statement[] {
    return body.flatMap((node) => {
      const made = this.#statement(node);
      const [first] = made;
      if (first !== undefined && first !== node) {
        t.inheritsComments(first, node);
        for (const each of made) each.loc ??= node.loc ?? null;
      }
      return made;
    });
  }

  #statement(node: t.Statement): t.Statement[] {
    if (t.isForOfStatement(node) && node.await) return this.#asyncFor(node);
    if (this.#settings.lowering === "inline") {
      if (t.isExpressionStatement(node) && isPlainAwait(node.expression)) {
        const test = isSuspended(this.#started(node.expression), this.#settings);
        return [t.ifStatement(test, t.expressionStatement(suspension(node.expression, this.#settings)))];
      }
      const declared = soleDeclaration(node);
      if (declared !== null) return this.#declaration(declared.name, declared.value);
    }
    this.#children(node);
    return [node];
  }

  /** `let x = start(f()); if (x === SUSPENDED) x = yield;` */
  #declaration(name: string, value: t.AwaitExpression): t.Statement[] {
    const read = () => t.identifier(name);
    const resumed = t.assignmentExpression("=", read(), suspension(value, this.#settings));
    return [
      t.variableDeclaration("let", [t.variableDeclarator(read(), this.#started(value))]),
      t.ifStatement(isSuspended(read(), this.#settings), t.expressionStatement(resumed)),
    ];
  }

  #started(node: t.AwaitExpression): t.Expression {
    this.suspends = true;
    return started(this.expression(node.argument), this.#settings);
  }

  expression(node: t.Expression): t.Expression {
    if (t.isAwaitExpression(node)) return this.#await(node);
    if (t.isYieldExpression(node) && this.#yieldsItems && !node.delegate) {
      const value = this.expression(node.argument ?? t.nullLiteral());
      return place(t.yieldExpression(t.callExpression(this.#settings.helper("item"), [value])), node);
    }
    this.#children(node);
    return node;
  }

  #await(node: t.AwaitExpression): t.Expression {
    this.suspends = true;
    const inline = inlineFunction(node.argument);
    if (inline !== null) return place(this.#inline(inline, node.argument as t.CallExpression), node);
    const awaited = this.expression(node.argument);
    if (this.#settings.lowering === "delegate") return place(delegation(awaited, node, this.#settings), node);
    const now = this.#temporary();
    const kept = t.assignmentExpression("=", t.identifier(now), started(awaited, this.#settings));
    const waiting = suspension(node, this.#settings);
    return place(
      t.conditionalExpression(isSuspended(kept, this.#settings), waiting, t.identifier(now)),
      node,
    );
  }

  /** The function called on the spot, a generator by now, goes on in this one's place. */
  #inline(arrow: t.ArrowFunctionExpression, node: t.CallExpression): t.Expression {
    const args = node.arguments.map((each) => this.expression(each as t.Expression));
    const made = t.functionExpression(
      null,
      arrow.params as t.FunctionExpression["params"],
      arrow.body as t.BlockStatement,
      true,
    );
    const called = readsThis(arrow.body)
      ? t.callExpression(t.memberExpression(made, t.identifier("call")), [t.thisExpression(), ...args])
      : t.callExpression(made, args);
    return t.yieldExpression(called, true);
  }

  #asyncFor(node: t.ForOfStatement): t.Statement[] {
    const { helper } = this.#settings;
    const stream = this.#name("stream");
    const opened = t.callExpression(helper("aiter"), [this.expression(node.right)]);
    const asked = t.awaitExpression(t.callExpression(helper("anext"), [t.identifier(stream)]));
    asked.loc = node.loc ?? null;
    const handled = this.#settings.handledAt.get(node);
    if (handled !== undefined) this.#settings.handledAt.set(asked, handled);

    const target = loopTarget(node.left);
    const name = target.name ?? this.#name("entry");
    const isLast = t.binaryExpression("===", t.identifier(name), helper("DONE"));
    const first = [
      ...this.statements([t.variableDeclaration("let", [t.variableDeclarator(t.identifier(name), asked)])]),
      t.ifStatement(isLast, t.breakStatement()),
      ...target.store(t.identifier(name)),
    ];
    const body = t.isBlockStatement(node.body) ? node.body.body : [node.body];
    const loop = t.whileStatement(
      t.booleanLiteral(true),
      t.blockStatement([...first, ...this.statements(body)]),
    );
    const declared = t.variableDeclaration("const", [t.variableDeclarator(t.identifier(stream), opened)]);
    if (!this.#settings.isAbandoned(node)) return [declared, loop];
    const dropped = t.expressionStatement(t.callExpression(helper("drop"), [t.identifier(stream)]));
    return [declared, t.tryStatement(t.blockStatement([loop]), null, t.blockStatement([dropped]))];
  }

  /** Rewrite what stands below a node that itself stays; functions inside have been rewritten before. */
  #children(node: t.Node): void {
    const fields = node as unknown as Record<string, unknown>;
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      const value = fields[key];
      if (key === "body" && (t.isBlockStatement(node) || t.isStaticBlock(node))) {
        fields[key] = this.statements(node.body);
      } else if (Array.isArray(value)) {
        fields[key] = (value as (t.Node | null)[]).map((each) => (each === null ? null : this.#child(each)));
      } else if (value !== null && value !== undefined) {
        fields[key] = this.#child(value as t.Node);
      }
    }
  }

  #child(node: t.Node): t.Node {
    if (t.isFunction(node)) return node;
    if (t.isExpression(node)) return this.expression(node);
    if (t.isStatement(node) && !t.isBlockStatement(node)) {
      const made = this.statements([node]);
      return made.length === 1 ? made[0]! : t.blockStatement(made);
    }
    this.#children(node);
    return node;
  }

  #temporary(): string {
    this.#now ??= this.#name("now");
    return this.#now;
  }

  #name(base: string): string {
    const name = unused(base, (candidate) => this.#settings.isTaken(candidate) || this.#used.has(candidate));
    this.#used.add(name);
    return name;
  }
}

function isPlainAwait(node: t.Node): node is t.AwaitExpression {
  return t.isAwaitExpression(node) && inlineFunction(node.argument) === null;
}

/** `const x = await y;` */
function soleDeclaration(node: t.Statement): { name: string; value: t.AwaitExpression } | null {
  if (!t.isVariableDeclaration(node)) return null;
  const [first, ...rest] = node.declarations;
  if (first === undefined || rest.length > 0 || !t.isIdentifier(first.id)) return null;
  return first.init != null && isPlainAwait(first.init) ? { name: first.id.name, value: first.init } : null;
}

interface LoopTarget {
  /** The variable the loop declares, when it is a single one. */
  readonly name: string | null;
  readonly store: (value: t.Expression) => t.Statement[];
}

function loopTarget(left: t.ForOfStatement["left"]): LoopTarget {
  if (!t.isVariableDeclaration(left)) {
    const target = left as t.AssignmentExpression["left"];
    return {
      name: null,
      store: (value) => [t.expressionStatement(t.assignmentExpression("=", target, value))],
    };
  }
  const { id } = left.declarations[0]!;
  if (t.isIdentifier(id)) return { name: id.name, store: () => [] };
  return {
    name: null,
    store: (value) => [t.variableDeclaration(left.kind, [t.variableDeclarator(id, value)])],
  };
}

/** Whether code means the `this` around it: arrow functions pass it on, others have their own. */
function readsThis(node: t.Node): boolean {
  if (t.isThisExpression(node)) return true;
  if (t.isFunction(node) && !t.isArrowFunctionExpression(node)) return false;
  return (t.VISITOR_KEYS[node.type] ?? []).some((key) => {
    const value = (node as unknown as Record<string, unknown>)[key];
    const nodes = Array.isArray(value) ? value : [value];
    return nodes.some((each) => each !== null && each !== undefined && readsThis(each as t.Node));
  });
}

function place<N extends t.Node>(made: N, node: t.Node): N {
  made.loc = node.loc ?? null;
  made.start = node.start ?? null;
  made.end = node.end ?? null;
  return made;
}
