/**
 * Functions and classes, in the second reading.
 *
 *     def f()    expected ':'
 *     class C:
 *     pass       expected an indented block after class definition on line 1
 */
import * as T from "../../language/tokens.ts";
import { callArguments } from "./arguments.ts";
import { checkHeader, forced, missingBlock } from "./compound.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { functionParameters } from "./parameters.ts";
import { typeParameters } from "./parameters-of-types.ts";

/** decorators: ('@' named_expression NEWLINE)+, and a definition */
export function decorated(d: Diagnosis): boolean {
  const { pos } = d;
  while (d.accept(T.AT)) {
    if (d.rules.namedExpression(d) === null || !d.accept(T.NEWLINE)) {
      d.pos = pos;
      return false;
    }
  }
  const kind = d.kind === T.ASYNC ? d.peek(1) : d.kind;
  if (kind === T.DEF && functionDefinition(d)) return true;
  if (d.kind === T.CLASS && classDefinition(d)) return true;
  d.pos = pos;
  return false;
}

/** function_def_raw: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block */
export function functionDefinition(d: Diagnosis): boolean {
  const { pos } = d;
  d.accept(T.ASYNC);
  const keyword = d.pos;
  d.pos++;
  if (d.accept(T.NAME)) {
    typeParameters(d);
    if (forced(d, T.LPAR, "(")) {
      functionParameters(d);
      if (d.accept(T.RPAR)) {
        const behind = d.pos;
        if (!d.accept(T.RARROW) || d.rules.expression(d) === null) d.pos = behind;
        if (d.checking) missingBlock(d, "function definition", keyword);
        if (forced(d, T.COLON, ":") && d.rules.block(d)) return true;
      }
    }
  }
  d.pos = pos;
  return false;
}

/** class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block */
export function classDefinition(d: Diagnosis): boolean {
  const { pos } = d;
  d.pos++;
  if (d.accept(T.NAME)) {
    typeParameters(d);
    const behind = d.pos;
    if (d.accept(T.LPAR)) {
      callArguments(d);
      if (!d.accept(T.RPAR)) d.pos = behind;
    }
    checkHeader(d, "class definition", pos);
    if (d.accept(T.COLON) && d.rules.block(d)) return true;
  }
  d.pos = pos;
  return false;
}
