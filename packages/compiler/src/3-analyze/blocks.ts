/**
 * The block structure of a program: which suite each statement stands in, and which block holds two statements both.
 *
 *     if a:            the suite of the If holds x = 1; the module's body holds the If;
 *         x = 1   =>   the block common to x = 1 and print(x) is the module's body
 *     print(x)
 *
 * From a Module, to the choice of declarations: JavaScript's `let` and `const` are seen in the block they stand in.
 */
import type { Module, Node, Statement } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";

export interface Block {
  readonly body: readonly Statement[];
  /** The statement or definition the suite belongs to; the module for the outermost. */
  readonly owner: Node;
  /** The block that holds the owner; null for the module's. */
  readonly parent: Block | null;
  /** The suite of a loop: run again and again. */
  readonly isLoop: boolean;
}

/** The block a statement stands in. */
export type Blocks = ReadonlyMap<Statement, Block>;

/** Every suite of a node: statements' own, those of handlers and of cases. */
function suitesOf(node: Node): readonly { readonly body: readonly Statement[]; readonly isLoop: boolean }[] {
  const once = (body: readonly Statement[]) => ({ body, isLoop: false });
  switch (node.type) {
    case "Module":
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
    case "With":
    case "AsyncWith":
      return [once(node.body)];
    case "If":
      return [once(node.body), once(node.orelse)];
    case "For":
    case "AsyncFor":
    case "While":
      return [{ body: node.body, isLoop: true }, once(node.orelse)];
    case "Try":
    case "TryStar":
      return [
        once(node.body),
        ...node.handlers.map((handler) => once(handler.body)),
        once(node.orelse),
        once(node.finalbody),
      ];
    case "Match":
      return node.cases.map((one) => once(one.body));
    default:
      return [];
  }
}

export function blocksOf(module: Module): Blocks {
  const blocks = new Map<Statement, Block>();
  walk(module, (node) => {
    const parent = node.type === "Module" ? null : (blocks.get(node as Statement) ?? null);
    for (const { body, isLoop } of suitesOf(node)) {
      const block: Block = { body, owner: node, parent, isLoop };
      for (const statement of body) blocks.set(statement, block);
    }
    return undefined;
  });
  return blocks;
}

/** From a block outwards, itself first. */
export function* outwards(block: Block | null): Iterable<Block> {
  for (let here = block; here !== null; here = here.parent) yield here;
}

/** The innermost block that holds both. */
export function commonBlock(a: Block, b: Block): Block {
  const around = new Set(outwards(a));
  for (const block of outwards(b)) if (around.has(block)) return block;
  return a;
}

/** The statement of `block` in which a statement of it, or of a block within it, stands. */
export function statementWithin(block: Block, statement: Statement, blocks: Blocks): Statement {
  let here = statement;
  for (let own = blocks.get(here); own !== undefined && own !== block; own = blocks.get(here)) {
    here = own.owner as Statement;
  }
  return here;
}
