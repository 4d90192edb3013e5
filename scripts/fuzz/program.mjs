/** Programs: pieces of one family each, in a row. A new family is a file of its own and a line here. */
import fc from "fast-check";
import { builtinPiece } from "./builtins.mjs";
import { classPiece } from "./classes.mjs";
import { coroutinePiece } from "./coroutines.mjs";
import { complete } from "./exceptions.mjs";
import { flowPiece } from "./flows.mjs";
import { callPiece, closurePiece, expressionPiece, statementPiece } from "./functions.mjs";
import { generatorPiece } from "./generators.mjs";
import { protocolPiece } from "./protocols.mjs";
import { scopePiece } from "./scopes.mjs";
import { guarded } from "./statements.mjs";
import { taskPiece } from "./tasks.mjs";

export const families = {
  expressions: expressionPiece,
  statements: statementPiece,
  calls: callPiece,
  closures: closurePiece,
  scopes: scopePiece,
  classes: classPiece,
  generators: generatorPiece(),
  coroutines: coroutinePiece(),
  builtins: builtinPiece,
  flows: flowPiece,
  protocols: protocolPiece,
  tasks: taskPiece(),
};

/** @param names  keys of `families` */
export function programs(names) {
  const piece = fc.oneof(...names.map((name) => families[name]));
  const pieces = fc.tuple(piece, fc.boolean()).map(([text, guard]) => {
    // A program with top-level await inside `try` is compiled another way: both are wanted.
    return guard ? guarded(text) : text;
  });
  return pieces.map(complete);
}
